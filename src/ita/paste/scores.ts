import type { Indicator } from "../criteria/types";
import { underHeadings } from "./columns";
import { doubts, type Scored } from "./doubts";
import { factsOf } from "./facts";
import { inOrder } from "./in-order";
import { indicatorNamer, tellingPart } from "./indicator-names";
import { joined, mended } from "./joined";
import { type PastedLine, pastedLines } from "./lines";
import { type Reading, readScore, SCORE_HEADINGS } from "./read-score";
import type { NotUnderstood, PasteReason } from "./reason";
import { type ScoreColumn, scoreColumns, withColumn } from "./score-columns";
import { underTitles } from "./sections";
import { turned } from "./turned";

/** What pasted text says of the indicators' scores, 0–100, by indicator number, and the lines that say nothing certain. */
export interface PastedScores {
  readonly scores: ReadonlyMap<number, number>;
  readonly notUnderstood: readonly NotUnderstood[];
  /** Whether the order of the figures alone decided whose they are. */
  readonly byOrder: boolean;
  /** The columns of figures among which somebody must choose; none where each line has one score, or nothing certain to choose from. */
  readonly columns: readonly ScoreColumn[];
}

const CALLED = /^\(?(?:ตัวชี้วัด|ตชว\.?|indicator)\s*(?:ที่)?\s*(\d{1,2})\)?$/i;

function scoredIn(readings: readonly Reading[]): readonly Scored[] {
  return readings.flatMap((reading) => {
    const { subject, value } = reading;
    const isScored = subject !== null && "no" in subject && value !== null && "score" in value;
    return isScored ? [{ ...subject, score: value.score, reading }] : [];
  });
}

/** Why a line gives no score; null for one that need not be told of. */
function ownReason({ subject, value, facts }: Reading): PasteReason | null {
  if (subject === null) return facts.values.length > 0 ? "noIndicator" : null;
  if ("reason" in subject)
    return facts.values.length > 0 || subject.reason !== "computed" ? subject.reason : null;
  if (value === null) return "noScore";
  return "reason" in value ? value.reason : null;
}

const leftOut = ({ facts: { line } }: Reading, reason: PasteReason): NotUnderstood => ({
  line: line.line,
  text: line.text,
  reason,
});

/** The lines as readings: tables turned upright, broken names mended, what stands on several lines joined. */
function readingsOf(lines: readonly PastedLine[], indicators: readonly Indicator[], year: number | null) {
  const [count, namer] = [indicators.length, indicatorNamer(indicators)];
  const labelOf = (cell: string) => {
    const called = CALLED.exec(cell);
    if (called) return cell;
    return /\d/.test(cell) || namer(tellingPart(cell))?.how !== "same" ? null : cell;
  };
  const counted = indicators.map(({ no }) => `ตัวชี้วัดที่ ${no}`);
  const upright = turned(lines, labelOf, counted, year);
  const factsIn = (line: PastedLine) => factsOf(line, count, namer);
  const isTitle = (line: PastedLine) => {
    const { named, said } = factsIn(line);
    return named === null && said.length === 0;
  };
  const placed = underHeadings(
    mended(underTitles(upright.lines, isTitle), count, namer),
    SCORE_HEADINGS,
    year,
  );
  const readings = placed.map(({ line, columns }) => ({
    reading: readScore(factsIn(line), columns, year),
    columns,
  }));
  return { readings, left: upright.left, again: (line: PastedLine) => readScore(factsIn(line), null, year) };
}

/**
 * Reads a list of indicator scores in any usual shape: tables with or without headings, CSV, a page's source, names and scores
 * on lines of their own, in any order. A name counts before a bare number; `year` (พ.ศ.) chooses among columns of years. A line
 * that could mean two things gives no score but its reason; so do two lines that differ. `column`, from 0, is the one that the
 * officer chose of several whose lines are certain.
 */
export function parseScores(
  text: string,
  indicators: readonly Indicator[],
  year: number | null,
  column: number | null = null,
): PastedScores {
  const count = indicators.length;
  const { readings: placed, left, again } = readingsOf(pastedLines(text), indicators, year);
  const columns = scoreColumns(placed);
  const single = placed.map(({ reading }) => (column === null ? reading : withColumn(reading, column)));
  const ordered = inOrder(single, count, year);
  if (ordered !== null && "scores" in ordered) {
    const scores = ordered.scores.flatMap((score, i) =>
      indicators[i] ? [[indicators[i].no, score] as const] : [],
    );
    return { scores: new Map(scores), notUnderstood: [...left], byOrder: true, columns };
  }
  const readings = joined(single, count, again);
  const all = scoredIn(readings);
  const doubt = doubts(all, readings, count, year);
  const certain = all.filter((scored) => doubt(scored) === null);
  const differs = ({ no, score }: Scored) => certain.some((each) => each.no === no && each.score !== score);
  const scoredOf = new Map(all.map((scored) => [scored.reading, scored]));
  const reasonOf = (reading: Reading): PasteReason | null => {
    const scored = scoredOf.get(reading);
    if (scored) return doubt(scored) ?? (differs(scored) ? "twice" : null);
    const reason = ownReason(reading);
    return reason === "noIndicator" ? (ordered?.reason ?? reason) : reason;
  };
  const notUnderstood = readings.flatMap((reading) => {
    const reason = reasonOf(reading);
    return reason === null ? [] : [leftOut(reading, reason)];
  });
  const scores = certain.filter((scored) => !differs(scored)).map(({ no, score }) => [no, score] as const);
  return { scores: new Map(scores), notUnderstood: [...left, ...notUnderstood], byOrder: false, columns };
}
