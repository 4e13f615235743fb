import { SIDEBAR } from "../../../text/sidebar";
import type { Text } from "../../../text/text";
import type { Overview, ReportListed, ReportMade } from "../../../wire";
import { element } from "../element";
import { moment } from "../figure";
import type { View } from "../state";
import { outside } from "./outside";
import { section } from "./section";
import { sharingView } from "./sharing";

/** So many reports are shown; all of them are in the tab บันทึกรายงาน. */
const SHOWN = 6;

/** The report that was just made: its link, the two downloads, what has changed, and who may open it. */
export function madeView(view: View, made: ReportMade): HTMLElement {
  const { say } = view;
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
    made.changes === null ? null : changesView(say, made.changes),
    made.logged ? null : element("p", { class: "bad" }, say(SIDEBAR.notLogged)),
    made.mine ? sharingView(view, made) : null,
  );
}

/** Which figures moved, one a line. */
function changesView(say: View["say"], changes: Text): HTMLElement {
  const items = say(changes)
    .split("; ")
    .map((change) => element("li", {}, change));
  return element(
    "div",
    { class: "changes" },
    element("h3", {}, say(SIDEBAR.changes)),
    element("ul", {}, ...items),
  );
}

/** The reports made from this sheet, the newest first; the one that stands above is left out of its own list. */
export function reportsView(view: View, { reports }: Overview): HTMLElement | null {
  const { say, state } = view;
  if (reports.length === 0) return null;
  const above = state.report.stage === "done" ? state.report.made.fileId : null;
  const items = reports
    .slice(0, SHOWN)
    .map((report) =>
      element(
        "li",
        {},
        outside(say, report.url, "", report.name),
        element("span", { class: "quiet" }, facts(view, report)),
        report.mine && report.fileId !== above ? sharingView(view, report) : null,
      ),
    );
  return section(
    "reports",
    say(SIDEBAR.lastReports),
    element("ul", { class: "reports" }, ...items),
    reports.length > SHOWN ? element("p", { class: "quiet" }, say(SIDEBAR.moreReports)) : null,
  );
}

function facts({ say, state }: View, { madeAt, mine }: ReportListed): string {
  const when = moment(madeAt, state.language);
  return mine ? when : `${when} · ${say(SIDEBAR.byColleague)}`;
}
