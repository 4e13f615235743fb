import type { Area, Cell, CellStyle, SheetState } from "../book";
import { exception, host } from "./host";

/** The sheet with that gid; a deleted one gives Google's error. */
export function sheetState(id: number): SheetState {
  const sheet = host().book.sheets.find((each) => each.id === id);
  if (!sheet) throw exception(`Sheet ${id} not found`);
  return sheet;
}

/** What is in a cell; undefined when nothing is. Zero-based. */
export function cellAt(sheet: SheetState, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

/** Changes one cell and forgets it when nothing is left in it. */
export function editCell(sheet: SheetState, row: number, column: number, edit: (cell: Cell) => void): void {
  const cells = sheet.cells[row] ?? {};
  const cell = cells[column] ?? {};
  edit(cell);
  if (Object.keys(cell).length > 0) cells[column] = cell;
  else delete cells[column];
  if (Object.keys(cells).length > 0) sheet.cells[row] = cells;
  else delete sheet.cells[row];
}

/** Sets or, with null, takes away one property of a cell's style. */
export function setStyle<K extends keyof CellStyle>(cell: Cell, key: K, value: CellStyle[K] | null): void {
  const style: CellStyle = { ...cell.style };
  if (value === null || value === undefined) delete style[key];
  else style[key] = value;
  if (Object.keys(style).length > 0) cell.style = style;
  else delete cell.style;
}

/** Calls back for each cell position of an area, row by row; the last two are offsets inside the area. */
export function eachPosition(
  area: Area,
  visit: (row: number, column: number, down: number, right: number) => void,
): void {
  for (let down = 0; down < area.rows; down += 1) {
    for (let right = 0; right < area.columns; right += 1) {
      visit(area.row + down, area.column + right, down, right);
    }
  }
}

/** A matrix in the shape of the area. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => read(area.row + down, area.column + right)),
  );
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const rows = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return rows && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}

/** One past the last row and column that hold a value or a formula; 0 and 0 for an empty sheet. */
export function contentSize(sheet: SheetState): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell.formula === undefined && (cell.value === undefined || cell.value === "")) continue;
      rows = Math.max(rows, Number(row) + 1);
      columns = Math.max(columns, Number(column) + 1);
    }
  }
  return { rows, columns };
}
