import type { Book, Cell, SheetState } from "../../../local/apps-script/book";
import { flat, gridsOf, seenAt, usedOf } from "../cells";

/** A table as people see it: a line of headings with rows below it. Columns and rows are zero-based. */
export interface SeenTable {
  readonly sheet: SheetState;
  readonly head: number;
  readonly last: number;
  /** Every column that stands under the heading. */
  readonly columns: (heading: string) => readonly number[];
}

const HIGHEST = 40;

const read = new WeakMap<SheetState, readonly (readonly string[])[]>();

/** The texts of a sheet's first rows; each sheet of a computed book is read once. */
function firstTexts(sheet: SheetState): readonly (readonly string[])[] {
  const { rows, columns } = usedOf(sheet);
  const texts =
    read.get(sheet) ??
    Array.from({ length: Math.min(rows, HIGHEST) }, (_, row) =>
      Array.from({ length: columns }, (__, column) => flat(seenAt(sheet, row, column))),
    );
  read.set(sheet, texts);
  return texts;
}

function tableIn(sheet: SheetState, headings: readonly string[]): SeenTable | null {
  const { rows } = usedOf(sheet);
  const wanted = new Set(headings.map(flat));
  const texts = firstTexts(sheet);
  const counts = texts.map((line) => new Set(line.filter((text) => wanted.has(text))).size);
  const best = Math.max(0, ...counts);
  if (best < headings.length) return null;
  const head = counts.indexOf(best);
  return {
    sheet,
    head,
    last: rows - 1,
    columns: (heading) =>
      (texts[head] ?? []).flatMap((text, column) => (text === flat(heading) ? [column] : [])),
  };
}

/** A year's archive is called by its tab and its year, and is hidden: no figure of today. */
const isArchive = (sheet: SheetState): boolean => sheet.hidden && / \d{4}( \(\d+\))?$/.test(sheet.name);

/** All tables of the year that have those headings. */
export function seenTables(book: Book, headings: readonly string[]): readonly SeenTable[] {
  return gridsOf(book)
    .filter((sheet) => !isArchive(sheet))
    .flatMap((sheet) => tableIn(sheet, headings) ?? []);
}

/** The table that has all those headings: the tab of that name, else the only one; null where people could not tell. */
export function seenTable(book: Book, name: string, headings: readonly string[]): SeenTable | null {
  const tables = seenTables(book, headings);
  const own = tables.find(({ sheet }) => sheet.name === name);
  return own ?? (tables.length === 1 ? (tables[0] ?? null) : null);
}

/** The only column under a heading; null where there is none or more than one. */
export function onlyColumn(table: SeenTable, heading: string): number | null {
  const columns = table.columns(heading);
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/** The rows below the headings. */
export function rowsOf({ head, last }: SeenTable): readonly number[] {
  return Array.from({ length: Math.max(0, last - head) }, (_, index) => head + 1 + index);
}

/** A row of a table: its texts and its cells under the headings asked for, in their order. */
export interface SeenLine {
  readonly row: number;
  readonly texts: readonly string[];
  readonly cells: readonly (Cell | undefined)[];
}

/** The rows under those headings; null where one of them is not there, or twice. */
export function linesOf(table: SeenTable, headings: readonly string[]): readonly SeenLine[] | null {
  const columns = headings.map((heading) => onlyColumn(table, heading));
  if (columns.includes(null)) return null;
  return rowsOf(table).map((row) => ({
    row,
    texts: columns.map((column) => seenAt(table.sheet, row, column ?? 0)),
    cells: columns.map((column) => table.sheet.cells[row]?.[column ?? 0]),
  }));
}
