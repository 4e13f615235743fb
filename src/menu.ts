import { buildTemplate } from "./endpoints/build-template";
import { userLanguage } from "./google/language";
import { MENU } from "./text/menu";

/** Makes the add-on's menu when a spreadsheet opens. Without authorisation nothing but menus may be touched here. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(MENU.openSidebar.th, openSidebar.name)
    .addItem(MENU.createReport.th, openReport.name)
    .addSeparator()
    .addItem(MENU.buildTemplate.th, buildTemplateFromMenu.name)
    .addToUi();
}

/** Makes the menu right after the add-on was installed in an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Menu เปิดแถบข้าง: shows the sidebar. */
export function openSidebar(): void {
  showSidebar((page) => page);
}

/** Menu สร้างรายงาน: shows the sidebar with its report panel in view. */
export function openReport(): void {
  showSidebar((page) => page.setContent(page.getContent().replace("<html", '<html data-start="report"')));
}

/** Menu สร้างแม่แบบ: builds or mends the template and says how it went. */
export function buildTemplateFromMenu(): void {
  const result = buildTemplate();
  const text = result.ok ? MENU.templateReady : result.message;
  SpreadsheetApp.getUi().alert(text[userLanguage()]);
}

type Page = GoogleAppsScript.HTML.HtmlOutput;

function showSidebar(prepare: (page: Page) => Page): void {
  const page = prepare(HtmlService.createHtmlOutputFromFile("sidebar"));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(MENU.sidebarTitle[userLanguage()]));
}
