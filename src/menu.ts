import { buildWithin } from "./endpoints/build-template";
import { checkOffice, type FindingCounts } from "./endpoints/check-office";
import { convertValues } from "./endpoints/convert-values";
import { newYearPlan, startYear } from "./endpoints/start-year";
import { WHOLE_MS, within } from "./google/clock";
import { userLanguage } from "./google/language";
import { MENU } from "./text/menu";
import { newYearQuestion, newYearStarted } from "./text/new-year";
import { SIDEBAR } from "./text/sidebar";
import type { Language } from "./text/text";
import { workProgress } from "./text/work";

/** Between two lines about progress. */
const TOAST_MS = 8000;

/** Makes the add-on's menu when a spreadsheet opens. Without authorisation nothing but menus may be touched here. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(MENU.openSidebar.th, openSidebar.name)
    .addItem(MENU.createReport.th, openReport.name)
    .addItem(MENU.checkOffice.th, checkFromMenu.name)
    .addItem(MENU.convertValues.th, convertFromMenu.name)
    .addSeparator()
    .addItem(MENU.buildTemplate.th, buildTemplateFromMenu.name)
    .addItem(MENU.startYear.th, startYearFromMenu.name)
    .addSubMenu(ui.createMenu(MENU.help.th).addItem(MENU.selfCheck.th, openSelfCheck.name))
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
  showSidebar(startingWith("report"));
}

/** Menu ช่วยเหลือ → ตรวจความพร้อมของระบบ: shows the sidebar, which begins the self-check at once. */
export function openSelfCheck(): void {
  showSidebar(startingWith("self-check"));
}

const startingWith = (what: string) => (page: Page) =>
  page.setContent(page.getContent().replace("<html", `<html data-start="${what}"`));

/** Menu สร้างแม่แบบ: builds or mends the template and says how it went. */
export function buildTemplateFromMenu(): void {
  const result = buildWithin(shownProgress());
  const text = result.ok ? MENU.templateReady : result.message;
  SpreadsheetApp.getUi().alert(text[userLanguage()]);
}

/** Menu ตรวจข้อมูล: writes every finding to the tab ตรวจสอบ and says how many there are. */
export function checkFromMenu(): void {
  const language = userLanguage();
  const result = checkOffice();
  say(result.ok ? MENU.checked(counted(result.value, language))[language] : result.message[language]);
}

/** Menu แปลงค่าที่พิมพ์ให้คำนวณได้: converts every cell whose meaning is certain and says how many there were. */
export function convertFromMenu(): void {
  const [result, language] = [convertValues(), userLanguage()];
  say(result.ok ? MENU.converted(result.value.converted)[language] : result.message[language]);
}

function counted(counts: FindingCounts, language: Language): string {
  const severities = (["fault", "error", "warning", "advice"] as const).filter((each) => counts[each] > 0);
  return severities.map((each) => SIDEBAR.counts[each](counts[each])[language]).join(" · ");
}

/**
 * Menu เริ่มปีงบประมาณใหม่: tells exactly what will happen, and does it after a yes. One that was begun is finished without
 * another question: it was answered, and only the end is of use to anybody.
 */
export function startYearFromMenu(): void {
  const [ui, language] = [SpreadsheetApp.getUi(), userLanguage()];
  const plan = newYearPlan();
  if (!plan.ok) {
    say(plan.message[language]);
    return;
  }
  if (plan.value !== null) {
    const question = newYearQuestion(plan.value)[language];
    if (ui.alert(MENU.startYear[language], question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  }
  const result = startYear(plan.value, shownProgress());
  say((result.ok ? newYearStarted(result.value) : result.message)[language]);
}

/** A run of the menu goes on for minutes: now and then a line at the foot of the sheet tells how far it is. */
function shownProgress(): Parameters<typeof buildWithin>[0] {
  const isTime = within(WHOLE_MS);
  let isQuiet = within(TOAST_MS);
  return ({ step, of, label }) => {
    if (!isQuiet()) {
      isQuiet = within(TOAST_MS);
      const text = workProgress(step, of, label)[userLanguage()];
      SpreadsheetApp.getActiveSpreadsheet().toast(text, MENU.sidebarTitle.th);
    }
    return isTime();
  };
}

function say(words: string): void {
  SpreadsheetApp.getUi().alert(words);
}

type Page = GoogleAppsScript.HTML.HtmlOutput;

function showSidebar(prepare: (page: Page) => Page): void {
  const page = prepare(HtmlService.createHtmlOutputFromFile("sidebar"));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(MENU.sidebarTitle[userLanguage()]));
}
