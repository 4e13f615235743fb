import { a1Of } from "../workbook/a1";
import type { CellRef, Place } from "../workbook/assessment";

/** Selects a cell of the sheet, or the sheet's first one when the row or column is gone. */
export function activate(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  place: Place,
  cell: Pick<CellRef, "row" | "column">,
): void {
  sheet.getRange(a1Of(place, cell) ?? "A1").activate();
}
