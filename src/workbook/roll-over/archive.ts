import { asText, ensureSize } from "../build/writing";
import type { Found, Surveyed } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { ARCHIVE_COLOUR } from "./names";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly unknown[])[];

/** What stands where the tab's marker was: which tab of which new year is kept here, and whether it is kept whole. */
const markOf = (id: string, key: LayoutKey, whole: boolean): string =>
  `ita-archive:${id}:${key}:${whole ? "whole" : "begun"}`;

/** A tab as it was kept, without its keys. */
export interface Archive {
  readonly sheet: Sheet;
  readonly whole: boolean;
  readonly values: Values;
}

/** The archives of that new year among sheets, by the tab that they keep, whatever people call them by now. */
export function archivesIn(sheets: readonly Surveyed[], id: string): Map<LayoutKey, Archive> {
  const found = new Map<LayoutKey, Archive>();
  for (const { sheet, values } of sheets) {
    for (const key of Object.keys(LAYOUTS) as LayoutKey[]) {
      const has = (whole: boolean) => values.some((cells) => cells.includes(markOf(id, key, whole)));
      const whole = has(true);
      if (whole || (has(false) && !found.has(key))) found.set(key, { sheet, whole, values });
    }
  }
  return found;
}

/** The values without the keys, so that the copy is never read as the tab; formulas are their values. */
export function withoutKeys({ surveyed, located }: Pick<Found, "surveyed" | "located">): Values {
  return surveyed.values.map((cells, row) =>
    cells.map((cell, column) => (row + 1 === located.keyRow || column + 1 === located.keyColumn ? "" : cell)),
  );
}

/** Texts stay the texts that they are; numbers and dates look as they did. */
function formatsOf(values: Values, formats: readonly (readonly string[])[]): string[][] {
  return values.map((cells, row) =>
    cells.map((cell, column) => (typeof cell === "string" ? "@" : (formats[row]?.[column] ?? "General"))),
  );
}

/** The tab's cells, looks, notes and widths, but not its keys: no half copy may ever be taken for the tab. */
function copyLooks(from: Sheet, to: Sheet, values: Values, { keyRow, keyColumn }: Found["located"]): void {
  const [rows, columns] = [values.length - keyRow, (values[0]?.length ?? 1) - keyColumn];
  if (rows < 1 || columns < 1) return;
  const [source, target] = [from, to].map((sheet) =>
    sheet.getRange(keyRow + 1, keyColumn + 1, rows, columns),
  );
  if (!source || !target) return;
  source.copyTo(target);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
}

/** What is to be kept: the tab as it was read just now, its number formats, and the new year that it is kept for. */
export interface Keeping {
  readonly id: string;
  readonly key: LayoutKey;
  readonly found: Pick<Found, "surveyed" | "located">;
  readonly formats: readonly (readonly string[])[];
}

/** The number formats of a tab, cell by cell. */
export function formatsIn({ surveyed }: Keeping["found"]): Keeping["formats"] {
  const { sheet, values } = surveyed;
  return sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getNumberFormats();
}

/** The sheet that takes an archive: a new one behind all others, or one that an interrupted run or an earlier moment left. */
export interface ArchiveSheet {
  readonly sheet: Sheet;
  readonly isFresh: boolean;
}

/**
 * Keeps a tab as it was read, values only and without keys, in a hidden sheet. Its mark tells from the beginning whose it is,
 * and at the end that it is whole.
 */
export function archiveTab({ id, key, found, formats }: Keeping, { sheet, isFresh }: ArchiveSheet): Archive {
  const { keyRow, keyColumn } = found.located;
  if (!isFresh) sheet.clear();
  const values = withoutKeys(found);
  const [rows, columns] = [values.length, values[0]?.length ?? 1];
  ensureSize(sheet, rows, columns, isFresh);
  const mark = sheet.getRange(keyRow, keyColumn);
  mark.setValue(markOf(id, key, false));
  copyLooks(found.surveyed.sheet, sheet, values, found.located);
  const kept = values.map((cells) => cells.map((cell) => (typeof cell === "string" ? asText(cell) : cell)));
  const marked = kept.map((cells, row) =>
    cells.map((cell, column) =>
      row + 1 === keyRow && column + 1 === keyColumn ? markOf(id, key, false) : cell,
    ),
  );
  // A strict list would refuse what somebody had pasted past it.
  sheet
    .getRange(1, 1, rows, columns)
    .clearDataValidations()
    .setNumberFormats(formatsOf(values, formats))
    .setValues(marked);
  sheet.clearConditionalFormatRules();
  sheet.hideRows(keyRow);
  sheet.hideColumns(keyColumn);
  sheet.setTabColor(ARCHIVE_COLOUR);
  sheet.hideSheet();
  mark.setValue(markOf(id, key, true));
  return { sheet, whole: true, values };
}

const plain = (values: Values): string => {
  const rows = values.map((cells) =>
    JSON.stringify(cells.map((cell) => (/^ita-archive:/.test(String(cell)) ? "" : cell))).replace(
      /(,"")+]$/,
      "]",
    ),
  );
  while (rows.length > 0 && /^\[(""|)\]$/.test(rows[rows.length - 1] ?? "")) rows.pop();
  return rows.join("\n");
};

/** Whether the tab still says what was kept of it. */
export function isAsKept(found: Keeping["found"], archive: Archive): boolean {
  return archive.whole && plain(withoutKeys(found)) === plain(archive.values);
}
