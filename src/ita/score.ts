import type Big from "big.js";
import { decimal } from "./decimal";

const HUNDRED = 100;

function sum(values: readonly (Big | number)[]): Big {
  return values.reduce<Big>((all, value) => all.plus(decimal(value)), decimal(0));
}

/** The unrounded arithmetic mean; null of nothing. */
export function mean(values: readonly (Big | number)[]): Big | null {
  return values.length === 0 ? null : sum(values).div(values.length);
}

/**
 * Σ(score·weight)/Σ(weight), unrounded. Pairs blank on both sides are no pairs; null when a pair misses one half,
 * when there is no pair, or when the weights add up to 0.
 */
export function weightedScore(
  scores: readonly (number | null)[],
  weights: readonly (number | null)[],
): Big | null {
  let points = decimal(0);
  let weight = decimal(0);
  for (let i = 0; i < Math.max(scores.length, weights.length); i++) {
    const [score, share] = [scores[i] ?? null, weights[i] ?? null];
    if ((score === null) !== (share === null)) return null;
    if (score === null || share === null) continue;
    points = points.plus(decimal(score).times(decimal(share)));
    weight = weight.plus(decimal(share));
  }
  return weight.eq(0) ? null : points.div(weight);
}

/** An instrument on 0–100: the unrounded mean of its indicators, null while one is missing. Source: FY2564 official table 4.26. */
export function instrumentScore(scores: readonly (Big | number | null)[]): Big | null {
  const known = scores.filter((score) => score !== null);
  return known.length === scores.length ? mean(known) : null;
}

/** An instrument's share of the total: 30, 30 and 40 points are the most it can give. */
export function weightedInstrumentScore(score: Big, weight: number): Big {
  return score.times(decimal(weight)).div(HUNDRED);
}

/** The unrounded ITA total on 0–100; null while an instrument is missing or when the weights do not add up to 100. */
export function totalScore(scores: readonly (Big | null)[], weights: readonly number[]): Big | null {
  if (scores.length !== weights.length || !sum(weights).eq(HUNDRED)) return null;
  const known = scores.filter((score) => score !== null);
  if (known.length !== scores.length) return null;
  return sum(known.map((score, i) => weightedInstrumentScore(score, weights[i] ?? 0)));
}
