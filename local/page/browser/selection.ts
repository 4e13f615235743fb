import type { Selected } from "../protocol";
import type { SpreadsheetPage } from "./create-univer";

const KEY = "ita-selection";

type Workbook = SpreadsheetPage["workbook"];
type Sheet = ReturnType<Workbook["getActiveSheet"]>;

/** What is selected in the page; null while nothing is. */
export function selectedCells({ workbook }: SpreadsheetPage): Selected | null {
  const range = workbook.getActiveRange();
  if (range === null) return null;
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
  return { sheet: workbook.getActiveSheet().getSheetId(), area };
}

/** Selects cells, on their tab, and brings them into view. A tab that is gone changes nothing. */
export function select({ workbook }: SpreadsheetPage, { sheet: key, area }: Selected): void {
  const sheet = workbook.getSheetBySheetId(key);
  if (sheet === null) return;
  workbook.setActiveSheet(sheet);
  sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
  const { ySplit, xSplit } = sheet.getFreeze();
  if (area.row >= ySplit || area.column >= xSplit) sheet.scrollToCell(area.row, area.column);
  leaveHidden(workbook, sheet);
}

/** Loads the page anew, to come back to the same cells. */
export function startAnew(page: SpreadsheetPage): void {
  const selected = selectedCells(page);
  if (selected !== null) sessionStorage.setItem(KEY, JSON.stringify(selected));
  window.location.reload();
}

/** Goes back to the cells from which the page was loaded anew. */
export function resume(page: SpreadsheetPage): void {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (kept !== null) select(page, JSON.parse(kept) as Selected);
}

function firstVisible(from: number, count: number, visible: (index: number) => boolean): number {
  const found = Array.from({ length: count - from }, (_, index) => from + index).find(visible);
  return found ?? from;
}

function leaveHidden(workbook: Workbook, sheet: Sheet): void {
  const inner = sheet.getSheet();
  const cell = workbook.getActiveCell();
  if (cell !== null && inner.getRowVisible(cell.getRow()) && inner.getColVisible(cell.getColumn())) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  const row = firstVisible(ySplit, sheet.getMaxRows(), (at) => inner.getRowVisible(at));
  const column = firstVisible(xSplit, sheet.getMaxColumns(), (at) => inner.getColVisible(at));
  sheet.getRange(row, column).activate();
}

/** A tab opens on its first cell that can be seen: the component would take A1, where the template keeps its keys. */
export function avoidHiddenCells({ api, workbook }: SpreadsheetPage): void {
  leaveHidden(workbook, workbook.getActiveSheet());
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    // The component selects a cell of the tab only after it has told of the change.
    window.setTimeout(() => leaveHidden(workbook, activeSheet));
  });
}
