import { decimal, formatScore, round2 } from "../ita/decimal";
import type { Text } from "../text/text";
import type { Office } from "./check";

/** A score that is so far from those that it should be near to that it is asked about. */
export interface Outlier {
  readonly no: number;
  readonly column: "score" | "previous";
  readonly value: number;
  /** What it should be near to, in words. */
  readonly near: Text;
}

/** Points from one year to the next, or below its neighbours, that no office explains by itself. */
const FAR = 40;
/** Below this an indicator of a questionnaire is far from neighbours that pass. */
const LOW = 30;
/** Points from one year to the next that are asked about where last year's other scores are near this year's. */
const APART = 25;
/** O items may all be missing; a tenth of a score is more often a slip of the decimal point. */
const TENTH = 10;
const HIGH = 60;
/** Up to here a score was typed as a fraction, which is another finding. */
const FRACTION = 1;

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

const lastYear = (previous: number): Text => ({
  th: `คะแนนปีก่อน (${formatScore(previous)})`,
  en: `last year's score (${formatScore(previous)})`,
});

const thisYear = (score: number): Text => ({
  th: `คะแนนปีนี้ (${formatScore(score)})`,
  en: `this year's score (${formatScore(score)})`,
});

const neighbours = (middle: number): Text => ({
  th: `คะแนนของตัวชี้วัดอื่น (ค่ากลาง ${formatScore(middle)})`,
  en: `the other indicators' scores (about ${formatScore(middle)})`,
});

interface Typed {
  readonly no: number;
  readonly instrument: string;
  readonly score: number | null;
  readonly previous: number | null;
}

/** Two years of which one is far off: the stranger is the one that is low. */
function apartFromLastYear({ no, score, previous }: Typed): Outlier | null {
  if (score === null || previous === null || Math.abs(score - previous) < FAR) return null;
  if (previous > FRACTION && previous < LOW && score > previous)
    return { no, column: "previous", value: previous, near: thisYear(score) };
  return score < HIGH && score < previous
    ? { no, column: "score", value: score, near: lastYear(previous) }
    : null;
}

/** A score of last year that alone is far from both years' other scores. */
function previousApart(each: Typed, typed: readonly Typed[]): Outlier | null {
  const { no, score, previous } = each;
  const others = typed.flatMap((other) =>
    other === each || other.previous === null ? [] : [other.previous],
  );
  if (score === null || previous === null || previous <= FRACTION || others.length < 2) return null;
  const far = Math.min(...others) - previous >= APART && score - previous >= APART;
  return far ? { no, column: "previous", value: previous, near: thisYear(score) } : null;
}

function apartFromOthers(each: Typed, typed: readonly Typed[]): Outlier | null {
  const { no, instrument, score, previous } = each;
  const others = typed.flatMap((other) => (other === each || other.score === null ? [] : [other.score]));
  const middle = others.length < 2 ? null : median(others);
  if (score === null || middle === null || middle < HIGH) return null;
  const asLastYear = previous !== null && Math.abs(score - previous) < FAR / 2;
  return !asLastYear && score < (instrument === "OIT" ? TENTH : LOW)
    ? { no, column: "score", value: score, near: neighbours(middle) }
    : null;
}

/** Whether the statuses of the O items say the same: then the score is no slip. */
function asItems({ figures }: Office, { no, score }: Typed): boolean {
  const subs = figures.analysis.subIndicators.filter(({ code }) => code.startsWith(`${no}.`));
  const scores = subs.flatMap((sub) => (sub.score === null ? [] : [sub.score]));
  if (score === null || scores.length === 0 || scores.length < subs.length) return false;
  const mean = scores.reduce((sum, each) => sum.plus(decimal(each)), decimal(0)).div(scores.length);
  return round2(mean) === round2(score);
}

/** Typed scores far from last year's or from their neighbours', at the cell that is the stranger of the two. */
export function outliers(office: Office): readonly Outlier[] {
  const { assessment, figures } = office;
  const typed = figures.analysis.indicators.flatMap(({ no, instrument }): readonly Typed[] => {
    const row = assessment.scores.find(({ rowKey }) => rowKey === String(no));
    return row ? [{ no, instrument, score: row.score, previous: row.previous }] : [];
  });
  return typed
    .filter(({ score }) => score === null || score > FRACTION)
    .filter((each) => !asItems(office, each))
    .flatMap(
      (each) => apartFromLastYear(each) ?? previousApart(each, typed) ?? apartFromOthers(each, typed) ?? [],
    );
}
