import { SIDEBAR } from "../../../text/sidebar";
import { element } from "../element";
import type { View } from "../state";

/** A link that leaves the sheet, and says so to a screen reader. */
export function outside(say: View["say"], href: string, look: string, words: string): HTMLElement {
  return element(
    "a",
    { href, target: "_blank", rel: "noopener", class: look },
    words,
    element("span", { class: "unseen" }, ` (${say(SIDEBAR.newTab)})`),
  );
}
