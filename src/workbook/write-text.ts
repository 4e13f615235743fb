import { a1Of } from "./a1";
import type { CellRef, Place } from "./assessment";
import { asText } from "./build/writing";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes plain text into a cell by its keys; false when the cell is not there. Throws what Google throws for a protected one. */
export function writeText(
  spreadsheet: Spreadsheet,
  place: Place,
  cell: Pick<CellRef, "row" | "column">,
  text: string,
): boolean {
  const a1 = a1Of(place, cell);
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === place.sheetId);
  if (!sheet || a1 === null) return false;
  sheet.getRange(a1).setNumberFormat("@").setValue(asText(text));
  return true;
}
