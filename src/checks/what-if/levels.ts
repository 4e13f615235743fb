import type { IndicatorResult } from "../../ita/analysis";
import { levelsOf } from "../../ita/outcome";
import { leastAlone, leastScore, nextLevel, type Wish } from "../../ita/what-if";
import type { Figures } from "../../workbook/figures";
import { byGain, fewest, itemised, scoreWith, worthOf } from "./items";
import { outcome, type Scores, type Suggestion, suggestion } from "./suggestion";

const HUNDRED = 100;

/** Whether an outcome is of a higher level than the present one. */
function higherLevel({ criteria, analysis }: Figures): Wish {
  return nextLevel(
    criteria,
    analysis.indicators.map(({ score }) => score),
  );
}

/** The one indicator that reaches the next level with the fewest points; null where no single one can. */
function singleToLevel(figures: Figures, higher: Wish): Suggestion | null {
  const { criteria, analysis } = figures;
  const scores = analysis.indicators.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length < analysis.indicators.length) return null;
  const needed = leastAlone(criteria, scores, higher);
  const ways = analysis.indicators.flatMap(({ no, score }, i) => {
    const to = needed[i] ?? null;
    return to === null || score === null ? [] : [{ no, to, gain: to - score }];
  });
  const [best] = [...ways].sort((a, b) => a.gain - b.gain);
  return best === undefined ? null : suggestion(figures, "level", [], new Map([[best.no, best.to]]));
}

/** Where one indicator is not enough: those that count most for the total, one after the other to 100, until the level is reached. */
function severalToLevel(figures: Figures, higher: Wish): Suggestion | null {
  const { criteria, analysis } = figures;
  const worth = ({ instrument }: IndicatorResult): number => {
    const own = analysis.indicators.filter((each) => each.instrument === instrument).length;
    return (criteria.instruments.find(({ code }) => code === instrument)?.weight ?? 0) / own;
  };
  const changed = new Map<number, number>();
  for (const { no, score } of [...analysis.indicators].sort((a, b) => worth(b) - worth(a))) {
    if (score === HUNDRED) continue;
    const to = leastScore(score ?? 0, (raised) =>
      higher(outcome(figures, new Map([...changed, [no, raised]]))),
    );
    changed.set(no, to ?? HUNDRED);
    if (to !== null) return suggestion(figures, "level", [], changed);
  }
  return null;
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

/** What reaches the next level: the fewest O items, and the one indicator or the few with the least to gain; nothing at the highest. */
export function toLevel(figures: Figures): readonly Suggestion[] {
  const { level } = figures.analysis;
  if (level === null || levelsOf(figures.criteria.scale).indexOf(level) <= 0) return [];
  const higher = higherLevel(figures);
  const raised = singleToLevel(figures, higher) ?? severalToLevel(figures, higher);
  return [itemsToLevel(figures, higher), raised].flatMap((each) => (each === null ? [] : [each]));
}
