import { asText, ensureSize } from "../build/writing";
import { columnKeys } from "../headings";
import { freeName } from "../sheets";
import type { Found, Surveyed } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { ARCHIVE_COLOUR } from "./names";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly unknown[])[];

const DEFAULT_WIDTH = 160;

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

/** Widths of the layout, equal neighbours by one call. */
function copyWidths(sheet: Sheet, key: LayoutKey, { located }: Pick<Found, "located">): void {
  const tab = LAYOUTS[key];
  const widths = columnKeys(tab)
    .map((name) => {
      const width = tab.kind === "table" ? tab.columns.find((column) => column.key === name)?.width : 380;
      return { column: located.columns[name] ?? 0, width: width ?? DEFAULT_WIDTH };
    })
    .filter(({ column }) => column > 0)
    .sort((a, b) => a.column - b.column);
  widths.forEach(({ column, width }, index) => {
    const before = widths[index - 1];
    if (before?.width === width && before.column === column - 1) return;
    const run = widths
      .slice(index)
      .findIndex((each, at) => each.width !== width || each.column !== column + at);
    sheet.setColumnWidths(column, run < 0 ? widths.length - index : run, width);
  });
}

/** The tab's cells, looks and notes, but not its keys: no half copy may ever be taken for the tab. */
function copyLooks(from: Sheet, to: Sheet, values: Values, { keyRow, keyColumn }: Found["located"]): void {
  const [rows, columns] = [values.length - keyRow, (values[0]?.length ?? 1) - keyColumn];
  if (rows < 1 || columns < 1) return;
  from
    .getRange(keyRow + 1, keyColumn + 1, rows, columns)
    .copyTo(to.getRange(keyRow + 1, keyColumn + 1, rows, columns));
}

/** What is to be kept: the tab as it was read just now, and the new year that it is kept for. */
export interface Keeping {
  readonly id: string;
  readonly key: LayoutKey;
  readonly found: Pick<Found, "surveyed" | "located">;
}

/**
 * Keeps a tab as it was read, values only and without keys, in a hidden sheet of that name at the right of all tabs, or
 * in the sheet that an interrupted run or an earlier moment left for it. Its mark tells from the beginning whose it is,
 * and at the end that it is whole.
 */
export function archiveTab(
  spreadsheet: Spreadsheet,
  { id, key, found }: Keeping,
  name: string,
  begun: Sheet | null,
): Archive {
  const { keyRow, keyColumn } = found.located;
  const source = found.surveyed.sheet;
  const sheet = begun ?? spreadsheet.insertSheet(freeName(spreadsheet, name), spreadsheet.getNumSheets());
  if (begun) begun.clear();
  const values = withoutKeys(found);
  const [rows, columns] = [values.length, values[0]?.length ?? 1];
  ensureSize(sheet, rows, columns);
  const mark = sheet.getRange(keyRow, keyColumn);
  mark.setValue(markOf(id, key, false));
  copyLooks(source, sheet, values, found.located);
  const formats = source.getRange(1, 1, rows, columns).getNumberFormats();
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
  copyWidths(sheet, key, found);
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
