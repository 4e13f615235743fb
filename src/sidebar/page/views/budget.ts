import { SIDEBAR } from "../../../text/sidebar";
import type { Overview } from "../../../wire";
import { element } from "../element";
import { baht, scoreFigure } from "../figure";
import type { View } from "../state";
import { section } from "./section";

/** What is spent of the allocation; spending beyond it is said in words. */
export function budgetView({ say }: View, { budget, unsure }: Overview): HTMLElement {
  const { allocated, spent, percent } = budget;
  if (unsure.budget) return section("budget", say(SIDEBAR.budget), quiet(say(SIDEBAR.unsure)));
  if (allocated === null) return section("budget", say(SIDEBAR.budget), quiet(say(SIDEBAR.noBudget)));
  if (spent === null)
    return section("budget", say(SIDEBAR.budget), quiet(say(SIDEBAR.allocatedOnly(baht(allocated)))));
  return section(
    "budget",
    say(SIDEBAR.budget),
    element(
      "p",
      {},
      say(SIDEBAR.spentOf(baht(spent), baht(allocated))),
      percent === null ? null : element("span", { class: "quiet" }, ` (${scoreFigure(percent)}%)`),
    ),
    percent === null ? null : bar(percent),
    spent > allocated ? element("p", { class: "bad" }, say(SIDEBAR.overspent)) : null,
  );
}

function quiet(sentence: string): HTMLElement {
  return element("p", { class: "quiet" }, sentence);
}

function bar(percent: number): HTMLElement {
  const width = Math.min(100, Math.max(0, percent));
  return element(
    "div",
    { class: "bar budget", "aria-hidden": "true" },
    element("span", { class: "fill", style: `width:${width}%` }),
  );
}
