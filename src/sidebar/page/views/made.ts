import { SIDEBAR } from "../../../text/sidebar";
import type { Overview, ReportMade } from "../../../wire";
import { element } from "../element";
import { moment } from "../figure";
import type { View } from "../state";
import { section } from "./section";

/** The report that was just made: its link and the two downloads. */
export function madeView({ say }: View, made: ReportMade): HTMLElement {
  const said = made.lostOld ? SIDEBAR.madeInstead : made.isNew ? SIDEBAR.madeNew : SIDEBAR.madeAgain;
  return element(
    "div",
    { class: "notice", role: "group", "aria-labelledby": "outcome" },
    element("h3", { id: "outcome", tabindex: -1 }, say(said)),
    element("p", { class: "quiet" }, made.name),
    outside(say, made.url, "action", say(SIDEBAR.openDocument)),
    element(
      "div",
      { class: "downloads" },
      outside(say, made.pdfUrl, "second", say(SIDEBAR.downloadPdf)),
      outside(say, made.docxUrl, "second", say(SIDEBAR.downloadWord)),
    ),
  );
}

/** The reports made from this sheet, the newest first. */
export function reportsView({ say, state }: View, { reports }: Overview): HTMLElement | null {
  if (reports.length === 0) return null;
  const items = reports.map(({ name, url, madeAt }) =>
    element(
      "li",
      {},
      outside(say, url, "", name),
      element("span", { class: "quiet" }, moment(madeAt, state.language)),
    ),
  );
  return section("reports", say(SIDEBAR.lastReports), element("ul", { class: "reports" }, ...items));
}

function outside(say: View["say"], href: string, look: string, words: string): HTMLElement {
  return element(
    "a",
    { href, target: "_blank", rel: "noopener", class: look },
    words,
    element("span", { class: "unseen" }, ` (${say(SIDEBAR.newTab)})`),
  );
}
