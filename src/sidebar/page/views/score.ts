import { SIDEBAR } from "../../../text/sidebar";
import type { Overview } from "../../../wire";
import { element } from "../element";
import { scoreFigure } from "../figure";
import type { View } from "../state";

/** The level and the total, or what is still missing to them; never a level of incomplete figures. */
export function scoreView({ say }: View, overview: Overview): HTMLElement {
  const { total, level } = overview;
  const known = total !== null && level !== null;
  return element(
    "section",
    { id: "score", class: "score", "aria-label": say(SIDEBAR.title) },
    known
      ? element(
          "p",
          { class: level.length > 2 ? "badge word" : "badge" },
          element("span", { class: "unseen" }, `${say(SIDEBAR.level)} `),
          level,
        )
      : element("p", { class: "badge unknown", "aria-hidden": "true" }, "–"),
    element(
      "div",
      {},
      known
        ? element(
            "p",
            { class: "total" },
            element("span", { class: "unseen" }, `${say(SIDEBAR.score)} `),
            scoreFigure(total),
          )
        : element("p", { class: "total words" }, say(SIDEBAR.incomplete)),
      known ? passedLine(say, overview) : element("p", {}, missingLine(say, overview)),
      element("p", { class: "quiet" }, yearLine(say, overview)),
    ),
  );
}

function passedLine(say: View["say"], { passed, passMark }: Overview): HTMLElement | null {
  if (passed === null) return null;
  const mark = scoreFigure(passMark);
  return element(
    "p",
    { class: passed ? "good" : "bad" },
    element("span", { class: "mark", "aria-hidden": "true" }, passed ? "✓" : "✕"),
    say(passed ? SIDEBAR.passed(mark) : SIDEBAR.notPassed(mark)),
  );
}

function missingLine(say: View["say"], { missing }: Overview): string {
  return say(missing > 0 ? SIDEBAR.missing(missing) : SIDEBAR.noLevelYet);
}

function yearLine(say: View["say"], { resultYear, rank, rankOf }: Overview): string {
  const year = resultYear === null ? [] : [say(SIDEBAR.resultYear(resultYear))];
  const place =
    rank === null ? [] : [say(rankOf === null ? SIDEBAR.rank(rank) : SIDEBAR.rankOf(rank, rankOf))];
  return [...year, ...place].join(" · ");
}
