import { figuresIn } from "./figures";
import type { PastedLine } from "./lines";
import type { NotUnderstood } from "./reason";

const LEAST = 3;

interface Head {
  readonly line: PastedLine;
  /** What each named column is a list entry of, by its place in the line. */
  readonly labels: ReadonlyMap<number, string>;
}

/** Columns that are named, or else counted 1, 2, 3 … to the list's own length. */
function headOf(
  line: PastedLine,
  labelOf: (cell: string) => string | null,
  counted: readonly string[],
): Head | null {
  const labels = line.cells.flatMap((cell, at) => {
    const label = labelOf(cell);
    return label === null ? [] : [[at, label] as const];
  });
  if (labels.length >= LEAST) return { line, labels: new Map(labels) };
  const numbers = line.cells.flatMap((cell, at) =>
    /^\d+$/.test(cell) ? [[at, counted[Number(cell) - 1] ?? ""] as const] : [],
  );
  const isCount =
    numbers.length > 0 &&
    numbers.length === counted.length &&
    numbers.every(([, label], i) => label === counted[i]);
  return isCount && line.cells.length >= LEAST ? { line, labels: new Map(numbers) } : null;
}

function rowsBelow({ line: head }: Head, lines: readonly PastedLine[]): readonly PastedLine[] {
  const fits = ({ cells, aligned }: PastedLine) =>
    cells.length === head.cells.length ||
    (aligned && head.aligned && cells.length > 1 && cells.length < head.cells.length);
  const end = lines.findIndex((line) => !fits(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}

const isOf = ({ cells }: PastedLine, { labels }: Head, year: number | null): boolean =>
  cells.some(
    (cell, at) =>
      !labels.has(at) && figuresIn(cell).some(({ kind, value }) => kind === "year" && value === year),
  );

/**
 * Turns a table that lies on its side: a line that names the list's entries, and below it one line of their values, become a
 * line per entry. Of several lines of values the one that names the year counts; otherwise none does, for the reason manyRows.
 */
export function turned(
  lines: readonly PastedLine[],
  labelOf: (cell: string) => string | null,
  counted: readonly string[],
  year: number | null,
): { readonly lines: readonly PastedLine[]; readonly left: readonly NotUnderstood[] } {
  const heads = lines.map((line) => headOf(line, labelOf, counted));
  const at = heads.findIndex((head) => head !== null);
  const head = heads[at];
  const rows = head ? rowsBelow(head, lines.slice(at + 1)) : [];
  if (!head || rows.length === 0) return { lines, left: [] };
  const own = rows.length === 1 ? rows : rows.filter((row) => isOf(row, head, year));
  const rest = [...lines.slice(0, at), ...lines.slice(at + 1 + rows.length)];
  const [row] = own;
  if (row === undefined || own.length > 1) {
    return { lines: rest, left: rows.map(({ line, text }) => ({ line, text, reason: "manyRows" })) };
  }
  const perEntry = [...head.labels].map(([place, label]) => {
    const cells = [label, row.cells[place] ?? ""];
    return { ...row, plain: cells.join(" ").trim(), cells, aligned: true };
  });
  return { lines: [...rest, ...perEntry], left: [] };
}
