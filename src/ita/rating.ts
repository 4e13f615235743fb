import { BANDS, CRITERIA_YEARS, FIRST_FIVE_LEVEL_YEAR, FIVE_LEVELS } from "./criteria/scales";
import type { FiveLevelScale, Scale } from "./criteria/types";
import { decimal, round2 } from "./decimal";

/** The scale of a fiscal year in พ.ศ.; null for a year whose rules are not known. */
export function scaleOf(year: number): Scale | null {
  if (!CRITERIA_YEARS.includes(year)) return null;
  return year < FIRST_FIVE_LEVEL_YEAR ? BANDS : FIVE_LEVELS;
}

function fiveLevel(score: number, scale: FiveLevelScale, instruments: readonly number[]): string | undefined {
  if (instruments.length !== 3) throw new RangeError("five levels need the scores of IIT, EIT and OIT");
  const lowest = Math.min(...instruments.map(round2));
  return scale.levels.find(({ from, instrumentFloor }) => score >= from && lowest >= (instrumentFloor ?? 0))
    ?.level;
}

/**
 * The level of a 0–100 score, read from its value at two decimals by lower bounds only, so that no score falls between two levels.
 * Five levels also need the three instruments on 0–100, in any order. Throws a RangeError below 0, above 100 or without them.
 */
export function rate(score: number, scale: Scale, instruments: readonly number[] = []): string {
  const shown = round2(score);
  const level =
    scale.kind === "bands"
      ? scale.bands.find(({ from }) => shown >= from)?.level
      : fiveLevel(shown, scale, instruments);
  if (level === undefined || shown > 100) throw new RangeError(`no level for ${score}`);
  return level;
}

/** Whether a score at two decimals reaches the pass mark. */
export function passes(score: number, passMark: number): boolean {
  return round2(score) >= passMark;
}

/** Points missing from a score at two decimals to a target; 0 once it is reached. */
export function gapTo(score: number, target: number): number {
  return Math.max(0, round2(decimal(target).minus(decimal(round2(score)))));
}

/** The total at which the next higher level begins; null on the highest. The floors of five levels are not looked at. */
export function nextThreshold(score: number, scale: Scale): number | null {
  const starts = (scale.kind === "bands" ? scale.bands : scale.levels).map(({ from }) => from);
  const above = starts.filter((from) => from > round2(score));
  return above.length === 0 ? null : Math.min(...above);
}
