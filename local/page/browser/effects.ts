import type { Answer, Shown } from "../protocol";
import type { SpreadsheetPage } from "./create-univer";
import { showFrame, tell } from "./dialog";
import { byId, element } from "./element";
import { addonFrame, type FrameServices } from "./frame";
import { focusSidebar } from "./panes";
import { select } from "./selection";
import { WORDS } from "./words";

const FIVE_SECONDS = 5;
const MINIMUM = 200;

function toast({ message, title, seconds }: Extract<Shown, { kind: "toast" }>): void {
  const text = title === "" ? message : `${title}: ${message}`;
  const line = element("p", {}, text);
  byId("notices", HTMLDivElement).append(line);
  if (seconds >= 0) window.setTimeout(() => line.remove(), (seconds || FIVE_SECONDS) * 1000);
}

function sidebar({ title, html }: Extract<Shown, { kind: "sidebar" }>, services: FrameServices): void {
  const aside = byId("sidebar", HTMLElement);
  const close = (): void => {
    aside.hidden = true;
    aside.replaceChildren();
    services.focusSheet();
  };
  const button = element("button", { type: "button", className: "close", onclick: close }, "×");
  button.setAttribute("aria-label", WORDS.close);
  const heading = element("header", {}, element("h2", {}, title), button);
  aside.replaceChildren(heading, addonFrame(html, title, { ...services, close }));
  aside.hidden = false;
  // Opened by the menu, it is where the person goes on; at the start nobody asked for it.
  if (document.activeElement?.closest(".bar")) focusSidebar();
}

function dialog(shown: Extract<Shown, { kind: "dialog" }>, services: FrameServices): void {
  const frame = addonFrame(shown.html, shown.title, { ...services, close: () => window_.close() });
  frame.width = String(shown.width ?? 2 * MINIMUM);
  frame.height = String(shown.height ?? MINIMUM);
  const window_ = showFrame(frame, shown.title, shown.modal);
}

async function show(shown: Shown, services: FrameServices): Promise<void> {
  if (shown.kind === "toast") toast(shown);
  else if (shown.kind === "sidebar") sidebar(shown, services);
  else if (shown.kind === "dialog") dialog(shown, services);
  else await tell(shown.title, shown.message);
}

/** Shows what a run made the user see, one after the other. */
export async function showEffects(
  page: SpreadsheetPage,
  { shown, moved }: Answer,
  services: FrameServices,
): Promise<void> {
  if (moved) select(page, moved);
  for (const each of shown) await show(each, services);
}
