/** How many items of each sub-indicator are missed; sub-indicators without a miss are left out. */
export type Misses = readonly { readonly code: string; readonly missed: number }[];

/** A sub-indicator and how many of its items are assessed. */
export interface Group {
  readonly code: string;
  readonly size: number;
}

/** Half of the last decimal that scores are published with, and a hair for the division. */
const HALF_STEP = 0.00500001;

/** All ways to miss exactly `count` items in the groups from `from` on. */
function* ways(groups: readonly Group[], count: number, from = 0): Generator<readonly number[]> {
  const group = groups[from];
  if (group === undefined) {
    if (count === 0) yield [];
    return;
  }
  for (let missed = 0; missed <= Math.min(count, group.size); missed++) {
    for (const rest of ways(groups, count - missed, from + 1)) yield [missed, ...rest];
  }
}

/** The mean of the groups' means when so many items of each are missed. */
function scoreOf(groups: readonly Group[], missed: readonly number[]): number {
  const means = groups.map(({ size }, i) => (100 * (size - (missed[i] ?? 0))) / size);
  return means.reduce((sum, mean) => sum + mean, 0) / groups.length;
}

/**
 * Which items must be missed for an indicator to score exactly this, with the fewest misses: null where no combination gives
 * the score, "several" where more than one does equally well, one entry per sub-indicator with a miss otherwise.
 */
export function missedItems(score: number, groups: readonly Group[]): Misses | "several" | null {
  const assessed = groups.filter(({ size }) => size > 0);
  const all = assessed.reduce((sum, { size }) => sum + size, 0);
  if (all === 0) return null;
  for (let count = 0; count <= all; count++) {
    const fitting = [...ways(assessed, count)].filter(
      (missed) => Math.abs(scoreOf(assessed, missed) - score) <= HALF_STEP,
    );
    const [only] = fitting;
    if (fitting.length > 1) return "several";
    if (only === undefined) continue;
    return assessed.flatMap(({ code }, i) => (only[i] ? [{ code, missed: only[i] }] : []));
  }
  return null;
}
