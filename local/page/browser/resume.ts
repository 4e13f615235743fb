import type { SpreadsheetPage } from "./create-univer";

const KEY = "ita-selection";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Loads the page anew, to come back to the same cell. */
export function startAnew({ workbook }: SpreadsheetPage): void {
  const range = workbook.getActiveRange();
  const sheet = workbook.getActiveSheet().getSheetId();
  if (range) {
    const place: Place = { sheet, row: range.getRow(), column: range.getColumn() };
    sessionStorage.setItem(KEY, JSON.stringify(place));
  }
  window.location.reload();
}

/** Goes back to the cell from which the page was loaded anew. */
export function resume({ workbook }: SpreadsheetPage): void {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (kept === null) return;
  const place = JSON.parse(kept) as Place;
  const sheet = workbook.getSheetBySheetId(place.sheet);
  if (sheet === null) return;
  workbook.setActiveSheet(sheet);
  sheet.getRange(place.row, place.column).activate();
}
