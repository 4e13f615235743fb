import { a1Of } from "../workbook/a1";
import type { CellRef, Place } from "../workbook/assessment";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Selects a cell, or its sheet's first one when the row or column is gone; false when the sheet is gone, too. */
export function activate(spreadsheet: Spreadsheet, place: Place, cell: CellRef): boolean {
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === place.sheetId);
  if (!sheet) return false;
  sheet.getRange(a1Of(place, cell) ?? "A1").activate();
  return true;
}
