import type { Columns } from "./columns";
import type { CellFigure } from "./facts";
import type { Reading } from "./read-score";
import type { PasteReason } from "./reason";

/** One of several columns of figures of which nothing says which are the scores. */
export interface ScoreColumn {
  /** Empty where it has none. */
  readonly heading: string;
  /** By the lines of the list. */
  readonly scores: readonly number[];
}

/** A reading with the headings that its line stands under. */
export interface Placed {
  readonly reading: Reading;
  readonly columns: Columns | null;
}

const OPEN: readonly PasteReason[] = ["manyNumbers", "manyColumns"];
/** More figures a line are no years side by side. */
const MOST = 6;

/** Whether a line is an indicator's for certain, and only the choice among its figures is open. */
function isOpen({ subject, value }: Reading): boolean {
  const isCertain = subject !== null && "no" in subject && (subject.by === "name" || subject.by === "said");
  return isCertain && value !== null && "reason" in value && OPEN.includes(value.reason);
}

/** Whether the figures of a table stand in the same cells as those of its first line. */
function isAlike(figures: readonly CellFigure[], { facts: { line, values } }: Reading): boolean {
  if (values.length !== figures.length) return false;
  return !line.aligned || values.every(({ cell }, i) => cell === figures[i]?.cell);
}

/** The columns among which somebody must choose: none where the lines have not all as many figures in the same places. */
export function scoreColumns(placed: readonly Placed[]): readonly ScoreColumn[] {
  const open = placed.filter(({ reading }) => isOpen(reading));
  const [first, second] = open;
  const figures = first?.reading.facts.values ?? [];
  const isTable = second !== undefined && figures.length > 1 && figures.length <= MOST;
  if (!isTable || !open.every(({ reading }) => isAlike(figures, reading))) return [];
  return figures.map(({ cell }, i) => ({
    heading: first?.reading.facts.line.aligned ? (first.columns?.headings[cell] ?? "") : "",
    scores: open.map(({ reading }) => reading.facts.values[i]?.value ?? 0),
  }));
}

/** The reading with the figure of the chosen column, from 0, as its score, where the choice was open. */
export function withColumn(reading: Reading, column: number): Reading {
  const figure = isOpen(reading) ? reading.facts.values[column] : undefined;
  if (figure === undefined) return reading;
  const { value } = figure;
  return { ...reading, value: value < 0 || value > 100 ? { reason: "outOfRange" } : { score: value } };
}
