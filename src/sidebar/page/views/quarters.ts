import { SIDEBAR } from "../../../text/sidebar";
import type { Overview } from "../../../wire";
import { element } from "../element";
import { fiscalQuarterOf } from "../figure";
import type { View } from "../state";
import { section } from "./section";

/** Activities done of those planned, quarter by quarter; today's quarter is marked while the report's year lasts. */
export function quartersView({ say }: View, { quarters, reportYear, unsure }: Overview): HTMLElement {
  if (quarters.every(({ planned }) => planned === 0)) {
    return section(
      "quarters",
      say(SIDEBAR.quarters),
      element("p", { class: "quiet" }, say(unsure.quarters ? SIDEBAR.unsure : SIDEBAR.noActivities)),
    );
  }
  const today = fiscalQuarterOf(new Date());
  const cells = quarters.map(({ quarter, planned, done }) => {
    const now = today.year === reportYear && today.quarter === quarter;
    return element(
      "li",
      now ? { "aria-current": "date" } : {},
      element("span", { class: "unseen" }, say(SIDEBAR.quarterDone(quarter, done, planned))),
      element("div", { class: "figure", "aria-hidden": "true" }, planned === 0 ? "–" : `${done}/${planned}`),
      element("div", { class: "quiet", "aria-hidden": "true" }, say(SIDEBAR.quarter(quarter))),
      now ? element("div", { class: "now" }, say(SIDEBAR.now)) : null,
    );
  });
  const heading = `${say(SIDEBAR.quarters)} (${say(SIDEBAR.quartersHelp)})`;
  return section("quarters", heading, element("ul", { class: "quarters" }, ...cells));
}
