import type Big from "big.js";
import { mean } from "./score";

/** An O item: 100 published, 0 missing, null not assessed (ไม่ต้องประเมิน), which leaves the mean and never counts as 0. */
export type OitItemScore = 0 | 100 | null;

/** The unrounded score of a sub-indicator on 0–100; null when none of its items is assessed. */
export interface SubIndicatorScore {
  readonly code: string;
  readonly score: Big | null;
}

/** Each group's mean of its assessed items, groups in the order of their first item; `groups[i]` is the group of `items[i]`. */
export function subIndicatorScores(
  items: readonly OitItemScore[],
  groups: readonly string[],
): readonly SubIndicatorScore[] {
  const codes = [...new Set(groups)];
  return codes.map((code) => ({
    code,
    score: mean(items.filter((item, i) => item !== null && groups[i] === code).map(Number)),
  }));
}

/**
 * Indicator 9 or 10 from its O items, unrounded: the mean of the group means, not of all items; null when nothing is assessed.
 * Source: FY2564 official table 4.26, whose thirteen rows it reproduces.
 */
export function oitScore(items: readonly OitItemScore[], groups: readonly string[]): Big | null {
  return mean(
    subIndicatorScores(items, groups)
      .map(({ score }) => score)
      .filter((score) => score !== null),
  );
}
