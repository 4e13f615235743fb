import { byId } from "./element";

/** Gives the keyboard to the grid. */
export function focusSheet(): void {
  byId("sheet", HTMLElement).querySelector<HTMLElement>("[data-u-comp='editor'], [contenteditable]")?.focus();
}

/** Gives the keyboard to the sidebar; false when there is none. */
export function focusSidebar(): boolean {
  const aside = byId("sidebar", HTMLElement);
  aside.querySelector("button")?.focus();
  return !aside.hidden;
}

function focusBar(): void {
  document.querySelector<HTMLElement>(".bar button")?.focus();
}

function next(): void {
  const at = document.activeElement;
  if (byId("sidebar", HTMLElement).contains(at)) focusBar();
  else if (at?.closest(".bar")) focusSheet();
  else if (!focusSidebar()) focusBar();
}

/** F6 goes from header to sheet to sidebar: the grid takes the tab key for itself. */
export function movePanesByKey(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      next();
    },
    { capture: true },
  );
}
