import type { Area, Book, Cell, SheetState } from "../../../local/apps-script/book";
import { type Shift, shiftSheet } from "../../../local/apps-script/services/shift";
import { copied, followCut } from "./references";

/** Something that a person does to a book with the keyboard and the mouse; changes the book given. */
export type Edit = (book: Book) => void;

/** The sheet of that id; throws when there is none. */
export function sheetIn(book: Book, id: number): SheetState {
  const sheet = book.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`No sheet ${id}.`);
  return sheet;
}

function put(sheet: SheetState, row: number, column: number, cell: Cell | undefined): void {
  const line = sheet.cells[row] ?? {};
  if (cell === undefined || Object.keys(cell).length === 0) delete line[column];
  else line[column] = cell;
  if (Object.keys(line).length > 0) sheet.cells[row] = line;
  else delete sheet.cells[row];
}

function places({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]);
}

/** The Delete key: contents go; looks, notes and validation stay. */
export const clear =
  (sheetId: number, area: Area): Edit =>
  (book) => {
    const sheet = sheetIn(book, sheetId);
    for (const [row, column] of places(area)) {
      const { value: _value, formula: _formula, spill: _spill, ...rest } = sheet.cells[row]?.[column] ?? {};
      put(sheet, row, column, rest);
    }
  };

/** Inserts or deletes whole rows or columns. */
export const shift =
  (sheetId: number, change: Shift): Edit =>
  (book) => {
    shiftSheet(book, sheetIn(book, sheetId), change);
  };

/** Copies an area over another of the same size, on any sheet: formulas follow as copies do. */
export const copy =
  (
    from: { readonly sheetId: number; readonly area: Area },
    to: { sheetId: number; row: number; column: number },
  ): Edit =>
  (book) => {
    const [source, target] = [sheetIn(book, from.sheetId), sheetIn(book, to.sheetId)];
    const [down, right] = [to.row - from.area.row, to.column - from.area.column];
    const taken = places(from.area).map(([row, column]) => ({
      row,
      column,
      cell: source.cells[row]?.[column],
    }));
    for (const { row, column, cell } of taken) {
      const { spill: _spill, ...plain } = structuredClone(cell ?? {});
      const formula = plain.formula === undefined ? {} : { formula: copied(plain.formula, down, right) };
      put(target, row + down, column + right, { ...plain, ...formula });
    }
    target.rowCount = Math.max(target.rowCount, to.row + from.area.rows);
    target.columnCount = Math.max(target.columnCount, to.column + from.area.columns);
  };

/** Cuts an area and pastes it elsewhere on its sheet: what pointed to it follows, what lay there is gone. */
export const cut =
  (sheetId: number, from: Area, to: { readonly row: number; readonly column: number }): Edit =>
  (book) => {
    const sheet = sheetIn(book, sheetId);
    const [down, right] = [to.row - from.row, to.column - from.column];
    const taken = places(from).map(([row, column]) => ({ row, column, cell: sheet.cells[row]?.[column] }));
    for (const { row, column } of taken) put(sheet, row, column, undefined);
    for (const { row, column, cell } of taken) put(sheet, row + down, column + right, cell);
    sheet.rowCount = Math.max(sheet.rowCount, to.row + from.rows);
    sheet.columnCount = Math.max(sheet.columnCount, to.column + from.columns);
    followCut(book, sheetId, from, down, right);
  };

/** Drags a row or column to another place: the others make room. */
export const drag =
  (sheetId: number, axis: Shift["axis"], from: number, to: number): Edit =>
  (book) => {
    const sheet = sheetIn(book, sheetId);
    shiftSheet(book, sheet, { axis, at: to, count: 1 });
    const start = from >= to ? from + 1 : from;
    const area =
      axis === "rows"
        ? { row: start, column: 0, rows: 1, columns: sheet.columnCount }
        : { row: 0, column: start, rows: sheet.rowCount, columns: 1 };
    cut(sheetId, area, axis === "rows" ? { row: to, column: 0 } : { row: 0, column: to })(book);
    shiftSheet(book, sheet, { axis, at: start, count: -1 });
  };

function sortKey(cell: Cell | undefined): readonly [number, number, string] {
  const value = cell?.value;
  if (value === undefined || value === "") return [3, 0, ""];
  if (typeof value === "number") return [0, value, ""];
  return [1, 0, typeof value === "object" ? value.error.code : String(value)];
}

/** Sorts the rows of an area by one of its columns, blanks last; formulas keep to their own row. */
export const sort =
  (sheetId: number, area: Area, by: number, descending: boolean): Edit =>
  (book) => {
    const sheet = sheetIn(book, sheetId);
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    const key = (row: number) => sortKey(sheet.cells[row]?.[by]);
    const sign = descending ? -1 : 1;
    const order = [...rows].sort((a, b) => {
      const [[kindA, numberA, textA], [kindB, numberB, textB]] = [key(a), key(b)];
      if (kindA === 3 || kindB === 3) return kindA - kindB;
      return sign * (kindA - kindB || numberA - numberB || textA.localeCompare(textB, "th"));
    });
    const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
    const taken = order.map((row) => columns.map((column) => sheet.cells[row]?.[column]));
    taken.forEach((cells, index) => {
      const [target, source] = [area.row + index, order[index] ?? area.row];
      cells.forEach((cell, at) => {
        const formula =
          cell?.formula === undefined ? {} : { formula: copied(cell.formula, target - source, 0) };
        put(sheet, target, area.column + at, cell && { ...cell, ...formula });
      });
    });
  };
