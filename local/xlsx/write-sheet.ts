import type { Worksheet } from "@cj-tech-master/excelts";
import { areaToA1 } from "../apps-script/a1";
import type { Cell, SheetState } from "../apps-script/book";
import { coverCells } from "../engine/ranges";
import { toXlsxConditional } from "./conditional";
import { toXlsxStyle } from "./style";
import { type KeepList, toXlsxValidation } from "./validation";
import { toXlsxValue } from "./value";

/** Pixels of one character of Excel's default font, and the cell's padding. */
const CHARACTER = 7;
const PADDING = 5;
/** Points of a pixel. */
const POINT = 0.75;

/** A width in pixels in Excel's unit, characters. */
export const toCharacters = (pixels: number): number => (pixels - PADDING) / CHARACTER;

type Placed = readonly [row: number, column: number, cell: Cell];

function placedCells({ cells }: SheetState): readonly Placed[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, cell]): Placed => [Number(row), Number(column), cell]),
  );
}

function writeCells(sheet: Worksheet, cells: readonly Placed[], rename: (formula: string) => string): void {
  for (const [row, column, cell] of cells) {
    const target = sheet.getCell(row + 1, column + 1);
    target.value = toXlsxValue(
      cell.formula === undefined ? cell : { ...cell, formula: rename(cell.formula) },
    );
    target.style = toXlsxStyle(cell.style);
    if (cell.note !== undefined && cell.note !== "") target.note = cell.note;
  }
}

function byValidation(cells: readonly Placed[]): readonly Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const placed of cells) {
    const key = JSON.stringify(placed[2].validation);
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return [...groups.values()];
}

function writeValidations(sheet: Worksheet, cells: readonly Placed[], keepList: KeepList): void {
  for (const group of byValidation(cells)) {
    const validation = group[0]?.[2].validation;
    const rule = validation && toXlsxValidation(validation, keepList);
    if (rule === undefined) continue;
    for (const area of coverCells(group.map(([row, column]) => [row, column]))) {
      // The key that makes the library write the area as it is; a plain one would be taken apart cell by cell.
      sheet.dataValidations.add(`range:${areaToA1(area)}`, rule);
    }
  }
}

function writeSizes(sheet: Worksheet, state: SheetState): void {
  for (const [column, pixels] of Object.entries(state.columnWidths)) {
    sheet.getColumn(Number(column) + 1).width = toCharacters(pixels);
  }
  for (const [row, pixels] of Object.entries(state.rowHeights))
    sheet.getRow(Number(row) + 1).height = pixels * POINT;
  for (const column of state.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  for (const row of state.hiddenRows) sheet.getRow(row + 1).hidden = true;
}

/** Fills a tab. Charts, protections that only warn and developer metadata have no place in .xlsx and stay behind. */
export function writeSheet(
  sheet: Worksheet,
  state: SheetState,
  rename: (formula: string) => string,
  keepList: KeepList,
): void {
  const cells = placedCells(state);
  writeSizes(sheet, state);
  writeCells(sheet, cells, rename);
  for (const area of state.merges) sheet.mergeCellsWithoutStyle(areaToA1(area));
  writeValidations(
    sheet,
    cells.filter(([, , cell]) => cell.validation !== undefined),
    keepList,
  );
  for (const rule of toXlsxConditional(state.conditionalRules)) sheet.addConditionalFormatting(rule);
}
