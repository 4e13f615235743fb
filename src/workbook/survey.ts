import { findTab, type Located } from "./locate";
import { PICTURE_STORE } from "./pictures/store";
import { ARCHIVE_COLOUR, isArchiveName } from "./roll-over/archive-name";
import { gridNamed, gridSheets } from "./sheets";
import { LAYOUTS, type LayoutKey } from "./tabs";
import { textOf } from "./text-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One sheet of the spreadsheet with the values of its data range. */
export interface Surveyed {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** Where a tab lies; `copies` says that other sheets carry its marker, `certain` that it has the tab's own name. */
export interface Found {
  readonly surveyed: Surveyed;
  readonly located: Located;
  readonly copies: boolean;
  readonly certain: boolean;
}

/** Reads a sheet by one call for its values. */
export function surveySheet(sheet: Sheet, name = sheet.getName()): Surveyed {
  return { sheet, id: sheet.getSheetId(), name, values: sheet.getDataRange().getValues() as unknown[][] };
}

/** The same sheet as it is now. */
export function reread(surveyed: Surveyed): Surveyed {
  return { ...surveyed, values: surveyed.sheet.getDataRange().getValues() as unknown[][] };
}

/** Whether the sheet holds nothing at all. */
export function isEmpty({ values }: Pick<Surveyed, "values">): boolean {
  return values.every((cells) => cells.every((cell) => textOf(cell) === ""));
}

/** The tab in its sheet as both are now; null when its keys are gone. */
export function locateAgain(surveyed: Surveyed, tab: LayoutKey): Pick<Found, "surveyed" | "located"> | null {
  const now = reread(surveyed);
  const located = locateIn(now, tab);
  return located && { surveyed: now, located };
}

/** A year that was kept needs no reading: only the add-on gives a sheet both such a name and this colour. */
function isArchive(sheet: Sheet, name: string): boolean {
  return isArchiveName(name) && sheet.getTabColor()?.toUpperCase() === ARCHIVE_COLOUR;
}

/**
 * Reads the spreadsheet's sheets of cells, each once, but for the pictures' own, which is megabytes and none of them a
 * figure, and the archives of earlier years.
 */
export function survey(spreadsheet: Spreadsheet): readonly Surveyed[] {
  return gridSheets(spreadsheet).flatMap((sheet) => {
    const name = sheet.getName();
    return name === PICTURE_STORE || isArchive(sheet, name) ? [] : [surveySheet(sheet, name)];
  });
}

/**
 * The tab in the sheet; null when it is not there. Where a key stands twice, the formulas are asked for: what they give
 * is nobody's typing.
 */
export function locateIn({ sheet, values }: Surveyed, tab: LayoutKey): Located | null {
  const located = findTab(values, tab);
  if (!located || (located.doubles.columns.length === 0 && located.doubles.rows.length === 0)) return located;
  const formulas: string[][] = sheet.getDataRange().getFormulas();
  const typed = values.map((cells, row) =>
    cells.map((cell, column) => ((formulas[row]?.[column] ?? "") === "" ? cell : "")),
  );
  return findTab(values, tab, typed);
}

/** The sheet that is the tab: of several copies the one with the tab's own name, else the first. */
export function findIn(sheets: readonly Surveyed[], tab: LayoutKey): Found | null {
  const all = sheets.flatMap((surveyed) => {
    const located = locateIn(surveyed, tab);
    return located ? [{ surveyed, located }] : [];
  });
  const named = all.find(({ surveyed }) => surveyed.name === LAYOUTS[tab].name.th);
  const chosen = named ?? all[0];
  return chosen
    ? { ...chosen, copies: all.length > 1, certain: all.length === 1 || named !== undefined }
    : null;
}

/** The sheet that is the tab, looked for under the tab's own name at first: reading all sheets only to find one is slow. */
export function findOne(spreadsheet: Spreadsheet, tab: LayoutKey): Found | null {
  const name = LAYOUTS[tab].name.th;
  const named = gridNamed(spreadsheet, name);
  const surveyed = named && surveySheet(named, name);
  const located = surveyed && locateIn(surveyed, tab);
  if (!surveyed || !located) return findIn(survey(spreadsheet), tab);
  return { surveyed, located, copies: false, certain: true };
}
