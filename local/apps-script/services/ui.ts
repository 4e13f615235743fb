import type { MenuEntry } from "../book";
import { enumName, uiEnums } from "./enums";
import { exception, host, type Question, type Reply } from "./host";
import { htmlPage } from "./html";
import { register } from "./register";

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;
type GHtml = GoogleAppsScript.HTML.HtmlOutput;

interface MenuState {
  readonly caption: string;
  readonly addon: boolean;
  readonly entries: MenuEntry[];
}

const { Button } = uiEnums;
const menus = new WeakMap<object, MenuState>();

/** The Ui of the open spreadsheet. */
export function makeUi(): GUi {
  return new LocalUi() as unknown as GUi;
}

function makeMenu(caption: string, addon: boolean): GMenu {
  return new LocalMenu({ caption, addon, entries: [] }) as unknown as GMenu;
}

class LocalMenu implements Partial<GMenu> {
  readonly #state: MenuState;
  constructor(state: MenuState) {
    this.#state = state;
    menus.set(this, state);
  }
  #add(entry: MenuEntry): GMenu {
    this.#state.entries.push(entry);
    return this as unknown as GMenu;
  }
  addItem(caption: string, functionName: string): GMenu {
    return this.#add({ kind: "item", caption, functionName });
  }
  addSeparator(): GMenu {
    return this.#add({ kind: "separator" });
  }
  addSubMenu(menu: GMenu): GMenu {
    const state = menus.get(menu);
    if (!state)
      throw exception("The parameters (Object) don't match the method signature for Menu.addSubMenu.");
    return this.#add({ kind: "menu", caption: state.caption, entries: state.entries });
  }
  addToUi(): void {
    host().book.ui.push({ kind: "menu", ...this.#state });
  }
}

function question(args: readonly unknown[]): Question {
  const buttons = args.map(enumName).find((name) => name !== undefined) ?? "OK";
  const texts = args.filter((arg) => typeof arg === "string");
  const prompt = texts.pop() ?? "";
  return { title: texts[0] ?? "", prompt, buttons };
}

function matches(reply: Reply, asked: Question): boolean {
  if (typeof reply === "string") return true;
  const { title, prompt, buttons } = reply.to;
  return title === asked.title && prompt === asked.prompt && buttons === asked.buttons;
}

/** Ends the execution where a person has to decide; it is run again with the answer. */
function unanswered(asked: Question): Error {
  host().question ??= asked;
  const words = [asked.title, asked.prompt].filter((text) => text !== "").join(": ");
  return exception(`Nobody has answered the alert "${words}" (${asked.buttons}).`, "UnansweredAlert");
}

function buttonFor(asked: Question): string {
  if (asked.buttons === "OK") return "OK";
  const reply = host().answers.shift();
  if (host().question !== undefined || reply === undefined || !matches(reply, asked)) throw unanswered(asked);
  const button = typeof reply === "string" ? reply : reply.button;
  // Every alert can also be closed.
  if (button === "CLOSE" || asked.buttons.split("_").includes(button)) return button;
  throw exception(`An alert with the buttons ${asked.buttons} cannot be answered "${button}".`);
}

class LocalUi implements Partial<Omit<GUi, "Button" | "ButtonSet">> {
  constructor() {
    Object.assign(this, uiEnums);
  }
  createMenu(caption: string): GMenu {
    return makeMenu(caption, false);
  }
  createAddonMenu(): GMenu {
    return makeMenu("ITA", true);
  }
  alert(...args: unknown[]) {
    const asked = question(args);
    const { prompt: message, ...rest } = asked;
    const button = buttonFor(asked);
    host().book.ui.push({ kind: "alert", message, ...rest });
    return Button[button] as unknown as ReturnType<GUi["alert"]>;
  }
  showSidebar(output: GHtml): void {
    const { title, html } = htmlPage(output);
    host().book.ui.push({ kind: "sidebar", title, html });
  }
  showModalDialog(output: GHtml, title: string): void {
    const { html, width, height } = htmlPage(output);
    host().book.ui.push({ kind: "dialog", title, html, width, height, modal: true });
  }
  showModelessDialog(output: GHtml, title: string): void {
    const { html, width, height } = htmlPage(output);
    host().book.ui.push({ kind: "dialog", title, html, width, height, modal: false });
  }
}

register(LocalMenu, { name: "Menu" });
register(LocalUi, {
  name: "Ui",
  scopes: (method) => (method.startsWith("show") ? ["script.container.ui"] : []),
});
