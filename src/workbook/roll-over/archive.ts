import { asText, ensureSize } from "../build/writing";
import { columnKeys } from "../headings";
import type { Found } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { ARCHIVE_COLOUR } from "./archive-name";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DEFAULT_WIDTH = 160;

/** The values without the keys, so that the copy is never read as the tab; formulas are their values. */
function withoutKeys({ surveyed, located }: Found): readonly (readonly unknown[])[] {
  return surveyed.values.map((cells, row) =>
    cells.map((cell, column) => {
      if (row + 1 === located.keyRow || column + 1 === located.keyColumn) return "";
      return typeof cell === "string" ? asText(cell) : cell;
    }),
  );
}

/** Texts stay the texts that they are; numbers and dates look as they did. */
function formatsOf(values: readonly (readonly unknown[])[], formats: readonly (readonly string[])[]) {
  return values.map((cells, row) =>
    cells.map((cell, column) => (typeof cell === "string" ? "@" : (formats[row]?.[column] ?? "General"))),
  );
}

/** Widths of the layout, equal neighbours by one call. */
function copyWidths(sheet: Sheet, key: LayoutKey, { located }: Found): void {
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

/** Copies a tab as it stands, values only and without keys, to a hidden sheet of that name at the right of all tabs. */
export function archiveTab(spreadsheet: Spreadsheet, key: LayoutKey, found: Found, name: string): void {
  const source = found.surveyed.sheet.getDataRange();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const values = withoutKeys(found);
  const [rows, columns] = [values.length, values[0]?.length ?? 1];
  ensureSize(sheet, rows, columns);
  const target = sheet.getRange(1, 1, rows, columns);
  source.copyTo(target);
  // A strict list would refuse what somebody had pasted past it.
  target
    .clearDataValidations()
    .setNumberFormats(formatsOf(values, source.getNumberFormats()))
    .setValues(values.map((cells) => [...cells]));
  sheet.clearConditionalFormatRules();
  copyWidths(sheet, key, found);
  sheet.hideRows(found.located.keyRow);
  sheet.hideColumns(found.located.keyColumn);
  sheet.setTabColor(ARCHIVE_COLOUR);
  sheet.hideSheet();
}
