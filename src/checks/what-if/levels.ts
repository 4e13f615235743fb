import { leastEffort } from "../../ita/least-effort";
import { levelsOf } from "../../ita/outcome";
import { nextLevel, type Wish } from "../../ita/what-if";
import type { Figures } from "../../workbook/figures";
import { byGain, fewest, itemised, scoreWith, worthOf } from "./items";
import { outcome, type Scores, type Suggestion, suggestion } from "./suggestion";

/** Whether an outcome is of a higher level than the present one. */
function higherLevel({ criteria, analysis }: Figures): Wish {
  return nextLevel(
    criteria,
    analysis.indicators.map(({ score }) => score),
  );
}

/** The scores that reach the next level with the fewest points in all; null where none do. */
function scoresToLevel(figures: Figures, higher: Wish): Suggestion | null {
  const { criteria, analysis } = figures;
  const scores = analysis.indicators.flatMap(({ score }) => (score === null ? [] : [score]));
  const levels = levelsOf(criteria.scale);
  const next = levels[levels.indexOf(analysis.level ?? "") - 1];
  if (scores.length < analysis.indicators.length || next === undefined) return null;
  const least = leastEffort(criteria, scores, next, higher);
  if (least === null) return null;
  const changed = analysis.indicators.flatMap(({ no, score }, i) => {
    const to = least[i];
    return to === undefined || to === score ? [] : [[no, to] as const];
  });
  return suggestion(figures, "level", [], new Map(changed));
}

/** The fewest O items of all that reach the next level. */
function itemsToLevel(figures: Figures, higher: Wish): Suggestion | null {
  const all = itemised(figures);
  const ordered = all
    .flatMap((parts) => byGain(parts).map((code) => ({ code, parts })))
    .sort((a, b) => worthOf(b) - worthOf(a))
    .map(({ code }) => code);
  const raised = (items: readonly string[]): Scores =>
    new Map(
      all
        .filter(({ subs }) => subs.some(({ missed }) => missed.some((code) => items.includes(code))))
        .map((parts) => [parts.indicator.no, scoreWith(parts, items) ?? parts.indicator.score]),
    );
  const least = fewest(ordered, (items) => higher(outcome(figures, raised(items))));
  return least === null || least.length === 0 ? null : suggestion(figures, "level", least, raised(least));
}

/** What reaches the next level: the fewest O items, and the indicators with the fewest points in all; nothing at the highest. */
export function toLevel(figures: Figures): readonly Suggestion[] {
  const { level } = figures.analysis;
  if (level === null || levelsOf(figures.criteria.scale).indexOf(level) <= 0) return [];
  const higher = higherLevel(figures);
  return [itemsToLevel(figures, higher), scoresToLevel(figures, higher)].flatMap((each) =>
    each === null ? [] : [each],
  );
}
