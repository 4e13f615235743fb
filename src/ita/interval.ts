import type Big from "big.js";
import { decimal, round2 } from "./decimal";
import { exactScores, levelsOf, type Outcome, outcomeOf, type Rules } from "./outcome";
import { weightedInstrumentScore } from "./score";

/** The least and the greatest value at two decimals that a figure can have. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

type Scores = readonly (number | null)[];

/** Half of the last decimal that scores are published with. */
const HALF_STEP = "0.005";
/** A value is rounded half up, so that the upper end is not reached: the last one below it stands for it. */
const HAIR = "1e-15";
const HIGHEST = 100;

/** The least that rounds to this figure; nothing is below 0. */
function lowest(figure: number): Big {
  const least = decimal(figure).minus(HALF_STEP);
  return least.lt(0) ? decimal(0) : least;
}

/** The last value below the next figure. */
function highest(figure: number): Big {
  return decimal(figure).plus(HALF_STEP).minus(HAIR);
}

const lows = (scores: Scores) => scores.map((score) => (score === null ? null : lowest(round2(score))));

const highs = (scores: Scores) =>
  scores.map((score) => {
    const most = score === null ? null : highest(round2(score));
    return most?.gt(HIGHEST) ? decimal(HIGHEST) : most;
  });

const intervalOf = (low: number | null, high: number | null): Interval | null =>
  low === null || high === null ? null : { low, high };

/** Whether a figure at two decimals lies in the interval. */
export function isWithin(figure: number, { low, high }: Interval): boolean {
  return round2(figure) >= low && round2(figure) <= high;
}

/**
 * Every total that may be published beside these indicator scores: the official one is made of unrounded scores, of which
 * the published ones tell no more than two decimals. `scores` stand in the order of the rules' indicators; null while one is missing.
 */
export function totalInterval(rules: Rules, scores: Scores): Interval | null {
  return intervalOf(outcomeOf(rules, lows(scores)).total, outcomeOf(rules, highs(scores)).total);
}

/** The same of each instrument's weighted points, in the order of the rules' instruments. */
export function instrumentIntervals(rules: Rules, scores: Scores): readonly (Interval | null)[] {
  const points = (values: readonly (Big | null)[]) =>
    exactScores(rules, values).map(
      (score, i) => score && round2(weightedInstrumentScore(score, rules.instruments[i]?.weight ?? 0)),
    );
  const most = points(highs(scores));
  return points(lows(scores)).map((low, i) => intervalOf(low, most[i] ?? null));
}

/** Every level that may be published beside these scores, the highest first: two at an edge, none while a score is missing. */
export function possibleLevels(rules: Rules, scores: Scores): readonly string[] {
  const levels = levelsOf(rules.scale);
  const place = ({ level }: Outcome) => (level === null ? -1 : levels.indexOf(level));
  const [best, worst] = [place(outcomeOf(rules, highs(scores))), place(outcomeOf(rules, lows(scores)))];
  return worst < 0 ? [] : levels.slice(best, worst + 1);
}

/** Every sum that may be published beside its published parts, each of them rounded for itself. */
export function sumInterval(parts: readonly number[]): Interval {
  const sum = (values: readonly Big[]) => round2(values.reduce((all, value) => all.plus(value), decimal(0)));
  return {
    low: sum(parts.map((part) => lowest(round2(part)))),
    high: sum(parts.map((part) => highest(round2(part)))),
  };
}
