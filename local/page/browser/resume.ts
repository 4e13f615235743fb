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

function kept(): Place | null {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return text === null ? null : (JSON.parse(text) as Place);
}

function firstVisible(from: number, count: number, visible: (index: number) => boolean): number {
  const found = Array.from({ length: count - from }, (_, index) => from + index).find(visible);
  return found ?? from;
}

/** Goes back to the cell from which the page was loaded anew, or at first to the first cell that a person sees scroll. */
export function resume({ workbook }: SpreadsheetPage): void {
  const place = kept();
  const sheet = place === null ? workbook.getActiveSheet() : workbook.getSheetBySheetId(place.sheet);
  if (sheet === null) return;
  workbook.setActiveSheet(sheet);
  const inner = sheet.getSheet();
  const { xSplit, ySplit } = sheet.getFreeze();
  const row = place?.row ?? firstVisible(ySplit, sheet.getMaxRows(), (at) => inner.getRowVisible(at));
  const column =
    place?.column ?? firstVisible(xSplit, sheet.getMaxColumns(), (at) => inner.getColVisible(at));
  sheet.getRange(row, column).activate();
}
