import { once } from "./once";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether the sheet has cells: a chart or a data source may have a sheet of its own, which refuses every question for them. */
function hasCells(sheet: Sheet): boolean {
  return String(sheet.getType()) === "GRID";
}

/**
 * The values of the sheet from its first cell to the last that holds anything, by one call; null for a sheet without cells. -1
 * stands for the last row and column; a sheet that holds nothing has none.
 */
export function valuesIn(sheet: Sheet): readonly (readonly unknown[])[] | null {
  try {
    const values = sheet.getSheetValues(1, 1, -1, -1);
    return values.length > 0 ? values : [[""]];
  } catch {
    return hasCells(sheet) ? sheet.getDataRange().getValues() : null;
  }
}

/** The sheet of that name, if there is one and it has cells. */
export function gridNamed(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet !== null && hasCells(sheet) ? sheet : null;
}

/** Whether a sheet, or a chart's, is called so. Where all that there are were read, nobody is asked for each name. */
export function namesIn(
  spreadsheet: Spreadsheet,
  read: readonly { readonly name: string }[],
): (name: string) => boolean {
  const names = once(() =>
    spreadsheet.getNumSheets() === read.length ? new Set(read.map((each) => each.name)) : null,
  );
  return (name) => names()?.has(name) ?? spreadsheet.getSheetByName(name) !== null;
}

/** A name for a new sheet that no other one has: somebody's own sheet, or a chart's, may be called so. */
export function freeName(isTaken: (name: string) => boolean, name: string): string {
  const numbered = (number: number): string => {
    const next = number === 1 ? `${name} (ITA)` : `${name} (ITA ${number})`;
    return isTaken(next) ? numbered(number + 1) : next;
  };
  return isTaken(name) ? numbered(1) : name;
}
