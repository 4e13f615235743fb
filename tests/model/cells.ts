import { columnName } from "../../local/apps-script/a1";
import type { Book, Cell, SheetState } from "../../local/apps-script/book";
import { isDateFormat } from "../../local/apps-script/serial";

/** A cell with its place, zero-based. */
export interface PlacedCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** All cells of a sheet, row by row. */
export function cellsOf(sheet: SheetState): readonly PlacedCell[] {
  return Object.entries(sheet.cells).flatMap(([row, line]) =>
    Object.entries(line).map(([column, cell]) => ({ sheet, row: Number(row), column: Number(column), cell })),
  );
}

/** The tabs of a book that are grids; a chart may have a sheet of its own. */
export function gridsOf(book: Book): readonly SheetState[] {
  return book.sheets.filter((sheet) => !("type" in sheet) || sheet.type === undefined);
}

/** A text without outer and inner white space, as headings are compared. */
export const flat = (text: string): string => text.replace(/\s+/g, "");

/** What a person sees of a cell, near enough: errors by their code, percents as percents, dates as such. */
export function seen(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return "";
  if (typeof value === "object") return value.error.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value.trim();
  const format = cell?.style?.numberFormat;
  if (format?.includes("%")) return `${Number((value * 100).toFixed(8))}%`;
  return isDateFormat(format) ? `day ${value}` : String(value);
}

/** The text of a cell by its place, as a person sees it. */
export const seenAt = (sheet: SheetState, row: number, column: number): string =>
  seen(sheet.cells[row]?.[column]);

/** A cell as people name it, e.g. "คะแนนตัวชี้วัด!D14". */
export const named = (sheet: SheetState, row: number, column: number): string =>
  `${sheet.name}!${columnName(column)}${row + 1}`;

/** How many rows and columns of a sheet hold anything. */
export interface Used {
  readonly rows: number;
  readonly columns: number;
}

const measured = new WeakMap<SheetState, Used>();

/** Measures a sheet of a computed book, which nobody changes any more; once. */
export function usedOf(sheet: SheetState): Used {
  const known = measured.get(sheet);
  if (known) return known;
  let [rows, columns] = [0, 0];
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (cell.value === undefined && cell.formula === undefined) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  const used = { rows: rows + 1, columns: columns + 1 };
  measured.set(sheet, used);
  return used;
}
