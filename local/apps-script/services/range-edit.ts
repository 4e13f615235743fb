import { columnName } from "../a1";
import {
  type Area,
  type BorderLine,
  CELL_LIMIT,
  type Cell,
  type CellStyle,
  type SheetState,
  type Validation,
} from "../book";
import { allowedItems, isRefused } from "../validity";
import { checkCells } from "./access";
import { cellAt, eachPosition, editCell, mapArea, setStyle, sheetState } from "./grid";
import { exception, host } from "./host";
import type { RangeRef } from "./refs";
import { writeValue } from "./values";

/** Calls back for each cell of the range to be changed. */
export function editCells(ref: RangeRef, edit: (cell: Cell, down: number, right: number) => void): void {
  const sheet = sheetState(ref.sheetId);
  eachPosition(ref.area, (row, column, down, right) =>
    editCell(sheet, row, column, (cell) => edit(cell, down, right)),
  );
}

/** One fact of each cell, in the shape of the range. */
export function readCells<T>(ref: RangeRef, read: (cell: Cell | undefined) => T): T[][] {
  const sheet = sheetState(ref.sheetId);
  return mapArea(ref.area, (row, column) => read(cellAt(sheet, row, column)));
}

/** Refuses a matrix of another shape than the range, in Google's words. */
export function checkShape(area: Area, matrix: readonly (readonly unknown[])[]): void {
  const mismatch = (what: string, data: number, range: number) =>
    exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${data} but the range has ${range}.`,
    );
  if (matrix.length !== area.rows) throw mismatch("rows", matrix.length, area.rows);
  for (const row of matrix) {
    if (row.length !== area.columns) throw mismatch("columns", row.length, area.columns);
  }
}

/**
 * Refuses, before anything is written, a text that is too long for a cell and what a cell's validation rejects. Google
 * says so at the next flush at the latest; that formulas pass is an assumption.
 */
export function checkValues(ref: RangeRef, value: (down: number, right: number) => unknown): void {
  const home = sheetState(ref.sheetId);
  eachPosition(ref.area, (row, column, down, right) => {
    const written = value(down, right);
    if (typeof written === "string" && written.length > CELL_LIMIT) {
      throw exception("Your input contains more than the maximum of 50000 characters in a single cell.");
    }
    const cell = cellAt(home, row, column);
    if (!cell?.validation || cell.validation.allowInvalid) return;
    const trial = { ...cell };
    writeValue(trial, written);
    if (isRefused(trial, host().book, home)) throw refusal(cell.validation, home, row, column);
  });
}

function refusal(rule: Validation, home: SheetState, row: number, column: number): Error {
  const items = allowedItems(rule, host().book, home);
  const choice = items ? ` Please enter one of the following values: ${items.join(", ")}.` : "";
  const place = columnName(column) + (row + 1);
  return exception(
    `The data you entered in cell ${place} violates the data validation rules set on this cell.${choice}`,
  );
}

/** Gives every cell of the range the same style; null takes it away. */
export function styleAll<K extends keyof CellStyle>(ref: RangeRef, key: K, value: CellStyle[K] | null): void {
  editCells(ref, (cell) => setStyle(cell, key, value));
}

/** Gives each cell of the range its own style. */
export function styleEach<K extends keyof CellStyle>(
  ref: RangeRef,
  key: K,
  values: readonly (readonly (CellStyle[K] | null)[])[],
): void {
  checkShape(ref.area, values);
  editCells(ref, (cell, down, right) => setStyle(cell, key, values[down]?.[right] ?? null));
}

type Side = "top" | "right" | "bottom" | "left";

/** What setBorder asks of each side: true draws, false removes, null leaves as it is. */
export interface BorderRequest extends Record<Side | "vertical" | "horizontal", boolean | null> {
  readonly line: BorderLine;
}

function sideRequest(
  request: BorderRequest,
  area: Area,
  down: number,
  right: number,
  side: Side,
): boolean | null {
  const outer = {
    top: down === 0,
    left: right === 0,
    bottom: down === area.rows - 1,
    right: right === area.columns - 1,
  };
  if (outer[side]) return request[side];
  return side === "top" || side === "bottom" ? request.horizontal : request.vertical;
}

/** Draws borders as Range.setBorder does. */
export function setBorders(ref: RangeRef, request: BorderRequest): void {
  const sides: readonly Side[] = ["top", "right", "bottom", "left"];
  editCells(ref, (cell, down, right) => {
    const borders = { ...cell.style?.borders };
    for (const side of sides) {
      const wanted = sideRequest(request, ref.area, down, right, side);
      if (wanted === true) borders[side] = request.line;
      if (wanted === false) delete borders[side];
    }
    setStyle(cell, "borders", Object.keys(borders).length > 0 ? borders : null);
  });
}

/** What Range.clear takes away; nothing asked for means contents and formats. */
export interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

/** Clears as Range.clear and Sheet.clear do. Notes and validations stay unless they are asked for. */
export function clearCells(ref: RangeRef, options: ClearOptions): void {
  const asked = Object.values(options).some(Boolean);
  const sheet = sheetState(ref.sheetId);
  eachPosition(ref.area, (row, column) => {
    if (!cellAt(sheet, row, column)) return;
    editCell(sheet, row, column, (cell) => {
      if (!asked || options.contentsOnly) {
        delete cell.value;
        delete cell.formula;
        delete cell.spill;
      }
      if (!asked || options.formatOnly) delete cell.style;
      if (options.commentsOnly) delete cell.note;
      if (options.validationsOnly) delete cell.validation;
    });
  });
}

/** Puts something of each cell into a range of any sheet, from its first cell on, again and again where that is larger. */
function paste(from: RangeRef, to: RangeRef, put: (cell: Cell, copy: Cell) => void): void {
  const copies = readCells(from, (cell) => (cell === undefined ? {} : structuredCopy(cell)));
  const fill = (source: number, target: number) => (target % source === 0 ? target : source);
  const rows = fill(from.area.rows, to.area.rows);
  const columns = fill(from.area.columns, to.area.columns);
  const target = { ...to, area: { ...to.area, rows, columns } };
  checkCells(target);
  editCells(target, (cell, down, right) => {
    put(cell, structuredCopy(copies[down % from.area.rows]?.[right % from.area.columns] ?? {}));
  });
}

/** Copies cells with all that is in them. Formulas stay as written. */
function pasteAll(from: RangeRef, to: RangeRef): void {
  paste(from, to, (cell, copy) => {
    for (const key of Object.keys(cell) as (keyof Cell)[]) delete cell[key];
    Object.assign(cell, copy);
  });
}

/** Copies what cells show, which is never refused: a formula becomes what it gives, and nothing is read as if typed. */
function pasteValues(from: RangeRef, to: RangeRef): void {
  paste(from, to, (cell, { value }) => {
    delete cell.formula;
    delete cell.spill;
    if (value === undefined) delete cell.value;
    else cell.value = value;
  });
}

function pasteFormat(from: RangeRef, to: RangeRef): void {
  paste(from, to, (cell, { style }) => {
    if (style === undefined) delete cell.style;
    else cell.style = style;
  });
}

/** Gives the columns of a range the widths of those of another one. */
function pasteWidths(from: RangeRef, to: RangeRef): void {
  const [source, target] = [sheetState(from.sheetId), sheetState(to.sheetId)];
  for (let right = 0; right < from.area.columns; right++) {
    const width = source.columnWidths[from.area.column + right];
    if (width === undefined) delete target.columnWidths[to.area.column + right];
    else target.columnWidths[to.area.column + right] = width;
  }
}

function structuredCopy(cell: Cell): Cell {
  return JSON.parse(JSON.stringify(cell)) as Cell;
}

/** The kinds of Range.copyTo by the name of their type. */
export const PASTES: Readonly<Record<string, (from: RangeRef, to: RangeRef) => void>> = {
  PASTE_NORMAL: pasteAll,
  PASTE_VALUES: pasteValues,
  PASTE_FORMAT: pasteFormat,
  PASTE_COLUMN_WIDTHS: pasteWidths,
};
