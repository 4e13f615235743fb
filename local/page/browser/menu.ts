import type { MenuEntry } from "../../apps-script/book";
import { byId, element } from "./element";
import { WORDS } from "./words";

function flat(entries: readonly MenuEntry[]): readonly Exclude<MenuEntry, { readonly kind: "menu" }>[] {
  return entries.flatMap((entry) => (entry.kind === "menu" ? flat(entry.entries) : [entry]));
}

/** Moves the focus among the items: by the arrow keys, to the first and the last. */
function move(items: readonly HTMLButtonElement[], key: string): boolean {
  const at = items.findIndex((item) => item.matches(":focus"));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + (at < 0 ? 1 : 0), Home: 0, End: items.length - 1 }[key];
  if (to === undefined) return false;
  items.at(to % items.length)?.focus();
  return true;
}

/** The add-on's menu as its onOpen made it, opened by a button; `choose` gets the name of the function. */
export function showMenu(entries: readonly MenuEntry[], choose: (functionName: string) => void): void {
  const items: HTMLButtonElement[] = [];
  const list = element("ul", { id: "menu-items", hidden: true });
  const button = element("button", { type: "button" }, `${WORDS.addon} ▾`);
  const open = (opened: boolean): void => {
    list.hidden = !opened;
    button.setAttribute("aria-expanded", String(opened));
  };
  for (const entry of flat(entries)) {
    if (entry.kind === "separator") {
      list.append(element("li", { className: "line", ariaHidden: "true" }));
      continue;
    }
    const act = (): void => {
      open(false);
      button.focus();
      choose(entry.functionName);
    };
    const item = element("button", { type: "button", onclick: act }, entry.caption);
    items.push(item);
    list.append(element("li", {}, item));
  }
  button.setAttribute("aria-controls", list.id);
  open(false);
  button.onclick = () => {
    open(list.hidden === true);
    if (!list.hidden) items[0]?.focus();
  };
  const menu = element("div", { className: "menu" }, button, list);
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      open(false);
      button.focus();
    } else if (!list.hidden && move(items, event.key)) event.preventDefault();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !menu.contains(relatedTarget)) open(false);
  });
  byId("menu", HTMLElement).replaceChildren(menu);
}
