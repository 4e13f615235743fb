import type { IndicatorResult } from "../../ita/analysis";
import type { Figures } from "../../workbook/figures";
import { byGain, fewest, itemised, scoreWith, worthOf } from "./items";
import { outcome, type Scores, type Suggestion, suggestion } from "./suggestion";

const HUNDRED = 100;

const levelsOf = ({ criteria }: Figures): readonly string[] =>
  (criteria.scale.kind === "bands" ? criteria.scale.bands : criteria.scale.levels).map(({ level }) => level);

/** Whether these scores give a higher level than the present one; levels stand from the highest down. */
function isHigher(figures: Figures, changed: Scores): boolean {
  const levels = levelsOf(figures);
  const { level } = outcome(figures, changed);
  return level !== null && levels.indexOf(level) < levels.indexOf(figures.analysis.level ?? level);
}

/** The least score in hundredths, between the present one and 100, from which on the condition holds; null if 100 is not enough. */
function leastScore(from: number, holds: (score: number) => boolean): number | null {
  if (!holds(HUNDRED)) return null;
  let [low, high] = [Math.round(from * HUNDRED), HUNDRED * HUNDRED];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle / HUNDRED)) high = middle;
    else low = middle + 1;
  }
  return high / HUNDRED;
}

/** The one indicator that reaches the next level with the fewest points; null where no single one can. */
function singleToLevel(figures: Figures): Suggestion | null {
  const ways = figures.analysis.indicators.flatMap(({ no, score }) => {
    if (score === null) return [];
    const to = leastScore(score, (raised) => isHigher(figures, new Map([[no, raised]])));
    return to === null ? [] : [{ no, to, gain: to - score }];
  });
  const [best] = [...ways].sort((a, b) => a.gain - b.gain);
  return best === undefined ? null : suggestion(figures, "level", [], new Map([[best.no, best.to]]));
}

/** Where one indicator is not enough: those that count most for the total, one after the other to 100, until the level is reached. */
function severalToLevel(figures: Figures): Suggestion | null {
  const { criteria, analysis } = figures;
  const worth = ({ instrument }: IndicatorResult): number => {
    const own = analysis.indicators.filter((each) => each.instrument === instrument).length;
    return (criteria.instruments.find(({ code }) => code === instrument)?.weight ?? 0) / own;
  };
  const changed = new Map<number, number>();
  for (const { no, score } of [...analysis.indicators].sort((a, b) => worth(b) - worth(a))) {
    if (score === HUNDRED) continue;
    const to = leastScore(score ?? 0, (raised) => isHigher(figures, new Map([...changed, [no, raised]])));
    changed.set(no, to ?? HUNDRED);
    if (to !== null) return suggestion(figures, "level", [], changed);
  }
  return null;
}

/** The fewest O items of all that reach the next level. */
function itemsToLevel(figures: Figures): Suggestion | null {
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
  const least = fewest(ordered, (items) => isHigher(figures, raised(items)));
  return least === null || least.length === 0 ? null : suggestion(figures, "level", least, raised(least));
}

/** What reaches the next level: the fewest O items, and the one indicator or the few with the least to gain; nothing at the highest. */
export function toLevel(figures: Figures): readonly Suggestion[] {
  const { level } = figures.analysis;
  if (level === null || levelsOf(figures).indexOf(level) <= 0) return [];
  const raised = singleToLevel(figures) ?? severalToLevel(figures);
  return [itemsToLevel(figures), raised].flatMap((each) => (each === null ? [] : [each]));
}
