import type Big from "big.js";
import type { Criteria, Scale } from "./criteria/types";
import { round2 } from "./decimal";
import { rate } from "./rating";
import { instrumentScore, totalScore } from "./score";

/** What makes a total and a level of indicator scores. */
export type Rules = Pick<Criteria, "instruments" | "indicators" | "scale">;

/** The total on 0–100 at two decimals and its level; both null while a score is missing. */
export interface Outcome {
  readonly total: number | null;
  readonly level: string | null;
}

/** Each instrument on 0–100, unrounded, because the total adds unrounded values and is rounded at the end; null while a score is missing. */
export function exactScores(
  { instruments, indicators }: Pick<Rules, "instruments" | "indicators">,
  scores: readonly (Big | number | null)[],
): readonly (Big | null)[] {
  return instruments.map(({ code }) =>
    instrumentScore(
      indicators.flatMap(({ instrument }, i) => (instrument === code ? [scores[i] ?? null] : [])),
    ),
  );
}

/** Total and level of the indicators' scores, which stand in the order of the rules' indicators. */
export function outcomeOf(rules: Rules, scores: readonly (Big | number | null)[]): Outcome {
  const exact = exactScores(rules, scores);
  const total = totalScore(
    exact,
    rules.instruments.map(({ weight }) => weight),
  );
  if (total === null) return { total: null, level: null };
  const shown = round2(total);
  const instruments = exact.flatMap((score) => (score === null ? [] : [round2(score)]));
  return { total: shown, level: rate(shown, rules.scale, instruments) };
}

/** The levels of a scale, the highest first. */
export function levelsOf(scale: Scale): readonly string[] {
  return (scale.kind === "bands" ? scale.bands : scale.levels).map(({ level }) => level);
}
