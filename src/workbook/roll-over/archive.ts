import { ensureSize } from "../build/writing";
import { type Found, isEmpty, type Surveyed } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { ARCHIVE_COLOUR } from "./names";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Values = readonly (readonly unknown[])[];

const MARK = "ita-archive:";

/** What stands where the tab's marker was once the tab is kept whole: which tab of which new year is kept here. */
const markOf = (id: string, key: LayoutKey): string => `${MARK}${id}:${key}:whole`;

/** A tab as it was kept, without its keys. */
export interface Archive {
  readonly sheet: Sheet;
  readonly values: Values;
}

/** The archives of that new year among sheets, by the tab that they keep, whatever people call them by now. */
export function archivesIn(sheets: readonly Surveyed[], id: string): Map<LayoutKey, Archive> {
  const found = new Map<LayoutKey, Archive>();
  for (const { sheet, values } of sheets) {
    for (const key of Object.keys(LAYOUTS) as LayoutKey[]) {
      if (values.some((cells) => cells.includes(markOf(id, key)))) found.set(key, { sheet, values });
    }
  }
  return found;
}

/** Whether the sheet is one that an interrupted run has made for an archive, and has not come to fill. */
export function isBegun(surveyed: Surveyed): boolean {
  if (isEmpty(surveyed)) return true;
  const isMarked = surveyed.values.some((cells) => cells.some((cell) => String(cell).startsWith(MARK)));
  return !isMarked && surveyed.sheet.getTabColor()?.toUpperCase() === ARCHIVE_COLOUR;
}

/** The values without the keys, so that the copy is never read as the tab; formulas are their values. */
export function withoutKeys({ surveyed, located }: Pick<Found, "surveyed" | "located">): Values {
  return surveyed.values.map((cells, row) =>
    cells.map((cell, column) => (row + 1 === located.keyRow || column + 1 === located.keyColumn ? "" : cell)),
  );
}

/** What is to be kept: the tab as it was read just now, and the new year that it is kept for. */
export interface Keeping {
  readonly id: string;
  readonly key: LayoutKey;
  readonly found: Pick<Found, "surveyed" | "located">;
}

/** The sheet that takes an archive: a new one behind all others, or one that an interrupted run or an earlier moment left. */
export interface ArchiveSheet {
  readonly sheet: Sheet;
  readonly isFresh: boolean;
}

/** Makes sheets for archives, with what they have in common: the first one gets it, the others are copies of it. */
export function archiveMaker(spreadsheet: Spreadsheet): (name: string, index: number) => ArchiveSheet {
  let template: Sheet | null = null;
  return (name, index) => {
    const sheet: Sheet =
      template === null
        ? spreadsheet.insertSheet(name, index)
        : spreadsheet.insertSheet(name, index, { template });
    if (template === null) dressArchive(sheet, NEW_PLACE);
    template = template ?? sheet;
    return { sheet, isFresh: true };
  };
}

/** Where the keys of most tabs lie. */
const NEW_PLACE = { keyRow: 1, keyColumn: 1 } as const;

/** Looks of an archive: the colour tells whose the sheet is, from the beginning. */
function dressArchive(sheet: Sheet, { keyRow, keyColumn }: Pick<Found["located"], "keyRow" | "keyColumn">) {
  sheet.setTabColor(ARCHIVE_COLOUR);
  sheet.hideRows(keyRow);
  sheet.hideColumns(keyColumn);
}

/** The stretches of rows or columns beside the one with the keys: first and count of each. */
function beside(key: number, last: number): readonly (readonly [number, number])[] {
  return [[1, key - 1] as const, [key + 1, last - key] as const].filter(([, count]) => count > 0);
}

/** The tab's cells, looks, notes and widths, but not its keys: no half copy may ever be taken for the tab. Formulas become what they give. */
function copyCells(from: Sheet, to: Sheet, values: Values, { keyRow, keyColumn }: Found["located"]): void {
  const { PASTE_VALUES, PASTE_COLUMN_WIDTHS } = SpreadsheetApp.CopyPasteType;
  for (const [row, rows] of beside(keyRow, values.length)) {
    for (const [column, columns] of beside(keyColumn, values[0]?.length ?? 1)) {
      const source = from.getRange(row, column, rows, columns);
      const target = to.getRange(row, column, rows, columns);
      source.copyTo(target);
      source.copyTo(target, PASTE_VALUES, false);
      source.copyTo(target, PASTE_COLUMN_WIDTHS, false);
    }
  }
}

/** Keeps a tab, values only and without keys, in a hidden sheet. Its mark comes last and tells that it is whole. */
export function archiveTab({ id, key, found }: Keeping, { sheet, isFresh }: ArchiveSheet): Archive {
  const { surveyed, located } = found;
  const { keyRow, keyColumn } = located;
  const values = withoutKeys(found);
  if (!isFresh) sheet.clear();
  if (!isFresh || keyRow !== NEW_PLACE.keyRow || keyColumn !== NEW_PLACE.keyColumn) {
    sheet.showRows(NEW_PLACE.keyRow);
    sheet.showColumns(NEW_PLACE.keyColumn);
    dressArchive(sheet, located);
  }
  ensureSize(sheet, values.length, values[0]?.length ?? 1, isFresh);
  copyCells(surveyed.sheet, sheet, values, located);
  sheet.hideSheet();
  sheet.getRange(keyRow, keyColumn).setValue(markOf(id, key));
  return { sheet, values };
}

const plain = (values: Values): string => {
  const rows = values.map((cells) =>
    JSON.stringify(cells.map((cell) => (String(cell).startsWith(MARK) ? "" : cell))).replace(/(,"")+]$/, "]"),
  );
  while (rows.length > 0 && /^\[(""|)\]$/.test(rows[rows.length - 1] ?? "")) rows.pop();
  return rows.join("\n");
};

/** Whether the tab still says what was kept of it. */
export function isAsKept(found: Keeping["found"], archive: Archive): boolean {
  return plain(withoutKeys(found)) === plain(archive.values);
}
