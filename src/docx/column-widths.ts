import type { Cell, Table } from "../reports/document";
import { widthAround } from "./cell";
import type { Context } from "./context";
import { columnWidths, layOut, type Place } from "./grid";
import { SIZE } from "./look";
import { isFigure, textWidth } from "./measure";
import { plainText } from "./runs";

/** A cell with its look. */
export type FullCell = Exclude<Cell, string>;

/** A table's rows on its grid. */
export interface Laid {
  readonly head: readonly (readonly Place<FullCell>[])[];
  readonly rows: readonly (readonly Place<FullCell>[])[];
}

/** Lays a table on its grid. Throws an Error that names the table when it has no rows or they do not fit. */
export function laidOut(table: Table): Laid {
  return named(table, () => {
    if (table.rows.length === 0) throw new Error("It has no rows.");
    return { head: laidRows(table, table.head), rows: laidRows(table, table.rows) };
  });
}

function laidRows({ columns }: Table, rows: Table["rows"]): Laid["rows"] {
  const full = (cells: readonly Cell[]) =>
    cells.map((cell) => (typeof cell === "string" ? { text: cell } : cell));
  return layOut(rows.map(full), columns.length, (cell) => cell);
}

function named<T>(table: Table, make: () => T): T {
  try {
    return make();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Table “${table.caption ?? "without a caption"}”: ${why}`);
  }
}

/** What a column needs at least, in ems: the one with most of the text to be read with ease, the others to hold a word or two. */
const ROOM = { main: 14, other: 6.5, head: 8 } as const;
/** With less than so much, a table is too wide for its page. */
const ENOUGH = { main: 11, other: 6.5, head: 6 } as const;
/** The same where no wider page is left. */
const SQUEEZED = { main: 6, other: 4, head: 3 } as const;
/** Figures that no page has room for are printed smaller, down to so many points. */
const SMALLEST = 8;
const TWIPS_PER_POINT = 20;
/** A little more than what was measured, for fonts that stand in. */
const AIR = 1.03;

/** What stands in a column, in ems: its widest figure, line of words and line of the head, and all of its words in one. */
interface Content {
  readonly figure: number;
  readonly words: number;
  readonly head: number;
  readonly all: number;
}

/** The widths of a table's columns in twips, and the type size in points at which its figures stand on one line. */
export interface Fitted {
  readonly widths: readonly number[];
  readonly size: number;
}

/** Columns that fill `total` twips by their shares, with more for those whose content would be broken. */
export function fitted(context: Context, table: Table, laid: Laid, total: number): Fitted {
  const contents = contentsOf(context, table, laid);
  const size = sizeFor(contents, table.size ?? SIZE.table, total);
  const shares = table.columns.map(({ share }) => share);
  const least = between(needsOf(contents, size, SQUEEZED), needsOf(contents, size, ROOM), total);
  const widths = named(table, () => columnWidths(raised(shares, least, total), total));
  return { widths, size };
}

/** Whether a table's content is broken or hardly to be read in columns of `total` twips together. */
export function isTooWide(context: Context, table: Table, total: number): boolean {
  return sum(needsOf(contentsOf(context, table, laidOut(table)), table.size ?? SIZE.table, ENOUGH)) > total;
}

function sizeFor(contents: readonly Content[], size: number, total: number): number {
  const fits = sum(needsOf(contents, size, SQUEEZED)) <= total;
  return fits || size <= SMALLEST ? size : sizeFor(contents, size - 1, total);
}

/** The width that each column must have at least, in twips: all of a figure, of words as much as there is room for. */
function needsOf(
  contents: readonly Content[],
  size: number,
  room: typeof ROOM | typeof ENOUGH | typeof SQUEEZED,
): readonly number[] {
  const most = Math.max(...contents.map(({ all }) => all));
  return contents.map(({ figure, words, head, all }) => {
    const said = Math.min(words, all === most ? room.main : room.other);
    const ems = Math.max(figure, said, Math.min(head, room.head));
    return widthAround(ems * AIR * size * TWIPS_PER_POINT);
  });
}

/** The widths that columns would like, or as far towards them from the tight ones as `total` reaches. */
function between(tight: readonly number[], liked: readonly number[], total: number): readonly number[] {
  if (sum(liked) <= total) return liked;
  const part = Math.max(0, (total - sum(tight)) / (sum(liked) - sum(tight)));
  return tight.map((width, i) => width + ((liked[i] ?? width) - width) * part);
}

/** Shares of `total` twips, none of them below what its column needs at least; the others give that room in proportion. */
function raised(shares: readonly number[], least: readonly number[], total: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = shares.filter((_, i) => !fixed.has(i));
    const room = total - sum(least.filter((_, i) => fixed.has(i)));
    const widths = shares.map((share, i) => (fixed.has(i) ? (least[i] ?? 0) : (share / sum(free)) * room));
    const short = widths.flatMap((width, i) => (!fixed.has(i) && width < (least[i] ?? 0) ? [i] : []));
    if (short.length === 0 || short.length === free.length) return widths;
    for (const i of short) fixed.add(i);
  }
}

function contentsOf(context: Context, table: Table, { head, rows }: Laid): readonly Content[] {
  const contents = table.columns.map((): Content => ({ figure: 0, words: 0, head: 0, all: 0 }));
  const measure = (places: readonly Place<FullCell>[], inHead: boolean) => {
    for (const { cell, column, span, merge } of places) {
      const before = contents[column];
      if (before === undefined || span > 1 || merge === "continue") continue;
      const lines = context.print(plainText(cell.text)).split("\n");
      contents[column] = inHead ? withHead(before, lines) : withLines(before, lines, cell.tone === "total");
    }
  };
  for (const row of head) measure(row, true);
  for (const row of rows) measure(row, false);
  return contents;
}

const ems = (line: string, bold: boolean): number => textWidth(line, 1, bold) / TWIPS_PER_POINT;

function withHead(content: Content, lines: readonly string[]): Content {
  return { ...content, head: Math.max(content.head, ...lines.map((line) => ems(line, true))) };
}

function withLines(content: Content, lines: readonly string[], bold: boolean): Content {
  const widths = lines.map((line) => ems(line, bold));
  const widest = (figures: boolean) =>
    Math.max(0, ...widths.filter((_, i) => isFigure(lines[i] ?? "") === figures));
  return {
    head: content.head,
    figure: Math.max(content.figure, widest(true)),
    words: Math.max(content.words, widest(false)),
    all: content.all + sum(widths),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
