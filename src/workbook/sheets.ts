type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether the sheet has cells: a chart or a data source may have a sheet of its own, which refuses every question for them. */
function hasCells(sheet: Sheet): boolean {
  return String(sheet.getType()) === "GRID";
}

/** The sheets that have cells, in their order. */
export function gridSheets(spreadsheet: Spreadsheet): readonly Sheet[] {
  return spreadsheet.getSheets().filter(hasCells);
}

/** The sheet of that name, if there is one and it has cells. */
export function gridNamed(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet !== null && hasCells(sheet) ? sheet : null;
}

/** A name for a new sheet that no other one has: somebody's own sheet, or a chart's, may be called so. */
export function freeName(spreadsheet: Spreadsheet, name: string): string {
  const numbered = (number: number): string => {
    const next = number === 1 ? `${name} (ITA)` : `${name} (ITA ${number})`;
    return spreadsheet.getSheetByName(next) === null ? next : numbered(number + 1);
  };
  return spreadsheet.getSheetByName(name) === null ? name : numbered(1);
}
