import { falls } from "./in-order";
import type { Reading } from "./read-score";
import type { PasteReason } from "./reason";
import { forbidden } from "./sections";

/** A reading that has a score, and by what sign it is the indicator's. */
export interface Scored {
  readonly no: number;
  readonly score: number;
  readonly by: "name" | "said" | "number" | "rank";
  readonly reading: Reading;
}

/** What makes all scores of a list doubtful, or those that stand behind a bare number. */
function ofAll(all: readonly Scored[], count: number): PasteReason | null {
  const values = all.map(({ score }) => score);
  if (values.length > 1 && values.every((value) => value <= 1) && values.some((value) => value > 0))
    return "fraction";
  return values.every((value) => Number.isInteger(value) && value >= 1 && value <= count) ? "ranks" : null;
}

function ofBare(all: readonly Scored[], readings: readonly Reading[], count: number): PasteReason | null {
  const bare = all.filter(({ by }) => by === "number");
  const isBeyond = readings.some(({ subject }) => subject !== null && "no" in subject && subject.no > count);
  const isCounted = bare.length > LEAST_RANKING && bare.every(({ no }, i) => no === i + 1);
  const scores = bare.map(({ score }) => score);
  if (isCounted && (falls(scores) || falls([...scores].reverse()))) return "ranks";
  return isBeyond ? "otherScheme" : null;
}

/** Fewer lines ordered by size are no ranking. */
const LEAST_RANKING = 4;

/** Gives the function that says what is wrong with a score in sight of all others, null for nothing; `year` is the one wanted. */
export function doubts(
  all: readonly Scored[],
  readings: readonly Reading[],
  count: number,
  year: number | null,
): (scored: Scored) => PasteReason | null {
  const [whole, bare] = [ofAll(all, count), ofBare(all, readings, count)];
  return ({ no, by, reading }) => {
    if (no < 1 || no > count) return "unknownIndicator";
    const title = forbidden(reading.facts.line.above, year);
    if (title !== null) return title;
    if (whole !== null || by === "rank") return whole ?? "ranks";
    return by === "number" ? bare : null;
  };
}
