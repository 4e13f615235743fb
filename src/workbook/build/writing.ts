import { columnLetters } from "../a1";
import { textOf } from "../text-of";
import { inAnyLocale } from "./separators";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number;

/** One value for one cell; rows and columns count from 1. */
export interface CellWrite<V = Value> {
  readonly row: number;
  readonly column: number;
  readonly value: V;
}

/** Cells that fill a rectangle, to be written by one call. */
export interface Block<V> {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly V[])[];
}

/** Neighbours of one row side by side. */
function runs<V>(cells: readonly CellWrite<V>[]): readonly Block<V>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: { row: number; column: number; values: V[] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = found[found.length - 1];
    if (last && last.row === row && last.column + last.values.length === column) last.values.push(value);
    else found.push({ row, column, values: [value] });
  }
  return found.map((run) => ({ ...run, values: [run.values] }));
}

/** Puts cells together into as few rectangles as runs of equal width under each other give. */
export function blocksOf<V>(cells: readonly CellWrite<V>[]): readonly Block<V>[] {
  const open = new Map<string, Block<V>>();
  const done: Block<V>[] = [];
  for (const run of runs(cells)) {
    const name = `${run.column}:${run.values[0]?.length}`;
    const above = open.get(name);
    if (above && above.row + above.values.length === run.row) {
      (above.values as (readonly V[])[]).push(...run.values);
    } else {
      if (above) done.push(above);
      open.set(name, { ...run, values: [...run.values] });
    }
  }
  return [...done, ...open.values()];
}

/** Text that Sheets would take for a formula or a number with a sign stays text behind an apostrophe. */
export function asText(value: Value): Value {
  return typeof value === "string" && /^[=+\-@']/.test(value) ? `'${value}` : value;
}

/**
 * Gives cells what each is to have, by the fewer calls of two ways: one for each block of neighbours, or one for each thing
 * that several cells are to have.
 */
export function give<V>(
  sheet: Sheet,
  cells: readonly CellWrite<V>[],
  toRange: (range: GoogleAppsScript.Spreadsheet.Range, values: V[][]) => unknown,
  toList: (list: GoogleAppsScript.Spreadsheet.RangeList, value: V) => unknown,
): void {
  const [blocks, things] = [blocksOf(cells), [...new Set(cells.map(({ value }) => value))]];
  if (blocks.length <= things.length) {
    for (const { row, column, values } of blocks) {
      const matrix = values.map((line) => [...line]);
      toRange(sheet.getRange(row, column, matrix.length, matrix[0]?.length ?? 1), matrix);
    }
    return;
  }
  for (const thing of things) {
    const places = cells.filter(({ value }) => value === thing);
    toList(sheet.getRangeList(places.map(({ row, column }) => `${columnLetters(column)}${row}`)), thing);
  }
}

/** Writes values, block by block; the sheet must be large enough. */
export function writeValues(sheet: Sheet, cells: readonly CellWrite[]): void {
  for (const { row, column, values } of blocksOf(cells)) {
    const matrix = values.map((line) => line.map(asText));
    sheet.getRange(row, column, matrix.length, matrix[0]?.length ?? 1).setValues(matrix);
  }
}

/** Writes values and formulas into a sheet that holds nothing else, by one call; of two for one cell the later one. */
export function writeAll(
  sheet: Sheet,
  values: readonly CellWrite[],
  formulas: readonly CellWrite<string>[] = [],
): void {
  const cells = [
    ...values.map((each) => ({ ...each, value: asText(each.value) })),
    ...formulas.map((each) => ({ ...each, value: inAnyLocale(each.value) })),
  ];
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const matrix: Value[][] = Array.from({ length: Math.max(...rows) }, () =>
    Array.from({ length: Math.max(...columns) }, () => ""),
  );
  for (const { row, column, value } of cells) (matrix[row - 1] ?? [])[column - 1] = value;
  sheet.getRange(1, 1, matrix.length, matrix[0]?.length ?? 1).setValues(matrix);
}

/** Writes formulas, block by block, as every locale reads them. */
export function writeFormulas(sheet: Sheet, cells: readonly CellWrite<string>[]): void {
  for (const { row, column, values } of blocksOf(cells)) {
    const matrix = values.map((line) => line.map(inAnyLocale));
    sheet.getRange(row, column, matrix.length, matrix[0]?.length ?? 1).setFormulas(matrix);
  }
}

/** Those of the writes that change what the sheet holds. */
export function changes(
  values: readonly (readonly unknown[])[],
  cells: readonly CellWrite[],
): readonly CellWrite[] {
  return cells.filter(({ row, column, value }) => {
    const now = values[row - 1]?.[column - 1];
    // A number that became a text is found by no formula that looks for the number.
    return textOf(now) !== textOf(value) || (typeof value === "number" && typeof now !== "number");
  });
}

/** A sheet that Google makes has so many rows and columns. */
const NEW_SIZE = { rows: 1000, columns: 26 } as const;

/** Whether the sheet has that cell: Google refuses to name one that it has not. */
function hasCell(sheet: Sheet, row: number, column: number): boolean {
  try {
    sheet.getRange(row, column);
    return true;
  } catch {
    return false;
  }
}

/** Makes the sheet large enough for that row and column; a new one is asked only where it may be too small. */
export function ensureSize(sheet: Sheet, rows: number, columns: number, isFresh = false): void {
  if (isFresh ? rows <= NEW_SIZE.rows && columns <= NEW_SIZE.columns : hasCell(sheet, rows, columns)) return;
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
