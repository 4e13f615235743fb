import type { Reading } from "./read-score";
import type { PasteReason } from "./reason";
import { forbidden } from "./sections";

/** Scores that nothing names: by their order, or why even that tells nothing. */
export type InOrder = { readonly scores: readonly number[] } | { readonly reason: PasteReason };

/** Whether each figure is no more than the one before it: a ranking looks so, whatever its lines are of. */
export function falls(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value <= (values[i - 1] ?? value));
}

/** The figures of one line, where they fill neighbouring cells; what stands before them is the office's name. */
function across({ facts: { line, values } }: Reading): readonly number[] {
  const from = values[0]?.cell ?? 0;
  const isFilled =
    values.every(({ cell }, i) => cell === from + i) && !/[^\d.%\s]/.test(line.cells.slice(from).join(""));
  return isFilled ? values.map(({ value }) => value) : [];
}

/** The figures of lines that hold one each, without other words between the first and the last. */
function down(readings: readonly Reading[]): readonly number[] {
  const first = readings.findIndex(({ facts }) => facts.values.length > 0);
  const last = readings.length - [...readings].reverse().findIndex(({ facts }) => facts.values.length > 0);
  const within = readings.slice(Math.max(0, first), last);
  const isColumn = within.every(({ facts: { values, hasOther } }) => values.length === 1 && !hasOther);
  return isColumn ? within.flatMap(({ facts }) => facts.values.map(({ value }) => value)) : [];
}

/**
 * Scores of which no line says whose they are: as many as there are indicators, one below the other or side by side, and
 * neither counted 1, 2, 3 … nor ordered by size, nor under a title that says other things of them. Null where a line names anything or no figure is there.
 */
export function inOrder(readings: readonly Reading[], count: number, year: number | null): InOrder | null {
  const isComputed = ({ subject }: Reading) =>
    subject !== null && "reason" in subject && subject.reason === "computed";
  const own = readings.filter((reading) => !isComputed(reading));
  const figured = own.filter(({ facts }) => facts.values.length > 0);
  const [only, ...more] = figured;
  if (only === undefined || own.some(({ subject }) => subject !== null)) return null;
  const scores = more.length === 0 ? across(only) : down(own);
  if (scores.length === 0) return null;
  const title = forbidden(only.facts.line.above, year);
  if (title !== null) return { reason: title };
  const isCount = scores.every((score, i) => score === i + 1);
  if (scores.length !== count || isCount || scores.some((score) => score < 0 || score > 100))
    return { reason: "otherCount" };
  const isRanking = falls(scores) || readings.some(({ facts }) => facts.line.plain.includes("เรียง"));
  return isRanking ? { reason: "ranks" } : { scores };
}
