import { findMarker, findTab, type Located } from "./locate";
import { once } from "./once";
import { PICTURE_STORE } from "./pictures/store";
import { ARCHIVE_COLOUR, isArchiveName, JOURNAL_SHEET } from "./roll-over/names";
import { valuesIn } from "./sheets";
import { ALWAYS, LAYOUTS, type LayoutKey } from "./tabs";
import type { Values } from "./text-at";
import { textOf } from "./text-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One sheet of the spreadsheet with its values; what else of it is needed is asked for once, and not before. */
export interface Surveyed {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  readonly values: Values;
  readonly formulas: () => Texts;
  /** The texts that its cells show. */
  readonly shown: () => Texts;
}

type Texts = readonly (readonly string[])[];

/** Where a tab lies; `copies` says that other sheets carry its marker, `certain` that it has the tab's own name. */
export interface Found {
  readonly surveyed: Surveyed;
  readonly located: Located;
  readonly copies: boolean;
  readonly certain: boolean;
}

/** A sheet that holds those values; its name and id are asked where nobody knows them. */
export function withValues(
  sheet: Sheet,
  values: Values,
  known: { readonly name?: () => string; readonly id?: () => number } = {},
): Surveyed {
  const name = once(known.name ?? (() => sheet.getName()));
  const id = once(known.id ?? (() => sheet.getSheetId()));
  const range = once(() => sheet.getDataRange());
  return {
    sheet,
    values,
    get name() {
      return name();
    },
    get id() {
      return id();
    },
    formulas: once((): Texts => range().getFormulas()),
    shown: once((): Texts => range().getDisplayValues()),
  };
}

/** Reads the values of a sheet; null for one that has no cells. */
export function surveySheet(sheet: Sheet, known: Parameters<typeof withValues>[2] = {}): Surveyed | null {
  const values = valuesIn(sheet);
  return values && withValues(sheet, values, known);
}

/** The same sheet as it is now. */
export function reread(before: Surveyed): Surveyed {
  const { sheet } = before;
  return withValues(sheet, valuesIn(sheet) ?? [], { name: () => before.name, id: () => before.id });
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

/** Whether every tab that all offices have is in those sheets. */
function areAllIn(sheets: readonly Surveyed[]): boolean {
  return ALWAYS.every((tab) => sheets.some(({ values }) => findMarker(values, tab) !== null));
}

/** As many sheets are read before names are asked: they are the template's tabs, which stand in front. */
const TABS_IN_FRONT = ALWAYS.length;

/**
 * Reads the spreadsheet's sheets of cells, each once, but for the pictures' own, which is megabytes and none of them a
 * figure, and the archives of earlier years. Where all tabs stand in front of the archives, nothing behind the first of these is
 * looked at but a new year's journal: years that were kept cost no call.
 */
export function survey(spreadsheet: Spreadsheet): readonly Surveyed[] {
  const found: Surveyed[] = [];
  for (const [index, sheet] of spreadsheet.getSheets().entries()) {
    const name = index < TABS_IN_FRONT ? null : sheet.getName();
    if (name !== null && isArchive(sheet, name)) {
      if (areAllIn(found)) return [...found, ...journalIn(spreadsheet, found)];
    } else if (name !== PICTURE_STORE) {
      found.push(...listed(surveySheet(sheet, name === null ? {} : { name: () => name })));
    }
  }
  return found;
}

const listed = (surveyed: Surveyed | null): readonly Surveyed[] => (surveyed ? [surveyed] : []);

/** The journal of a new year, which may stand behind archives; none that was read already. */
function journalIn(spreadsheet: Spreadsheet, found: readonly Surveyed[]): readonly Surveyed[] {
  const sheet = spreadsheet.getSheetByName(JOURNAL_SHEET);
  const isRead = found.some((each, index) => index >= TABS_IN_FRONT && each.name === JOURNAL_SHEET);
  return sheet && !isRead ? listed(surveySheet(sheet, { name: () => JOURNAL_SHEET })) : [];
}

/**
 * The tab in the sheet; null when it is not there. Where a key stands twice, the formulas are asked for: what they give
 * is nobody's typing.
 */
export function locateIn({ values, formulas }: Surveyed, tab: LayoutKey): Located | null {
  const located = findTab(values, tab);
  if (!located || (located.doubles.columns.length === 0 && located.doubles.rows.length === 0)) return located;
  const typed = values.map((cells, row) =>
    cells.map((cell, column) => ((formulas()[row]?.[column] ?? "") === "" ? cell : "")),
  );
  return findTab(values, tab, typed);
}

/** The sheet that is the tab: of several copies the one with the tab's own name, else the first. */
export function findIn(sheets: readonly Surveyed[], tab: LayoutKey): Found | null {
  const all = sheets.flatMap((surveyed) => {
    const located = locateIn(surveyed, tab);
    return located ? [{ surveyed, located }] : [];
  });
  const named = all.length > 1 && all.find(({ surveyed }) => surveyed.name === LAYOUTS[tab].name.th);
  const chosen = named || all[0];
  return chosen ? { ...chosen, copies: all.length > 1, certain: all.length === 1 || Boolean(named) } : null;
}

/** The sheet that is the tab, looked for under the tab's own name at first: reading all sheets only to find one is slow. */
export function findOne(spreadsheet: Spreadsheet, tab: LayoutKey): Found | null {
  const name = LAYOUTS[tab].name.th;
  const sheet = spreadsheet.getSheetByName(name);
  const surveyed = sheet && surveySheet(sheet, { name: () => name });
  const located = surveyed && locateIn(surveyed, tab);
  if (!surveyed || !located) return findIn(survey(spreadsheet), tab);
  return { surveyed, located, copies: false, certain: true };
}
