import { ACCENT, QUIET } from "../workbook/build/colours";
import { dressHeading } from "../workbook/build/heading";
import { ensureSize, writeValues } from "../workbook/build/writing";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab that holds the last self-check. */
const SELF_CHECK_TAB = "ตรวจความพร้อม";

/** One line of the tab, as it is read. */
export interface SelfCheckLine {
  readonly sign: string;
  readonly title: string;
  readonly seen: string;
  readonly cure: string;
}

const WIDTHS = [60, 360, 320, 520, 90];
const HEAD = 3;
const TITLE_HEIGHT = 34;
const OTHER_NAME = `${SELF_CHECK_TAB} (ITA)`;

/** Rewrites the tab: a line per point, and at the right the block of text for a report of a fault. */
export function writeSelfCheck(
  spreadsheet: Spreadsheet,
  lines: readonly SelfCheckLine[],
  words: { readonly title: string; readonly help: string; readonly headings: readonly string[] },
  block: string,
): void {
  const sheet = freshTab(spreadsheet, words.title);
  ensureSize(sheet, HEAD + lines.length + 1, WIDTHS.length + 1);
  sheet
    .getRange(1, 1, HEAD + lines.length, WIDTHS.length)
    .setNumberFormat("@")
    .setVerticalAlignment("top")
    .setWrap(true);
  const cells = lines.flatMap(({ sign, title, seen, cure }, index) =>
    [sign, title, seen, cure].map((value, column) => ({ row: HEAD + 1 + index, column: column + 1, value })),
  );
  writeValues(sheet, [
    { row: 1, column: 1, value: words.title },
    { row: 2, column: 1, value: words.help },
    ...words.headings.map((value, index) => ({ row: HEAD, column: index + 1, value })),
    { row: HEAD + 1, column: WIDTHS.length, value: block },
    ...cells,
  ]);
  sheet.getRange(1, 1, HEAD + lines.length, WIDTHS.length).setFontFamily("Sarabun");
  sheet.setRowHeight(1, TITLE_HEIGHT);
  sheet.getRange(1, 1).setFontSize(16).setFontWeight("bold").setFontColor(ACCENT);
  sheet.getRange(2, 1).setFontColor(QUIET);
  sheet.getRange(1, 1, 2, 1).setWrap(false);
  dressHeading(sheet.getRange(HEAD, 1, 1, WIDTHS.length));
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(HEAD);
}

/** A new tab; that of the last check goes, but somebody's own sheet of that name stays. */
function freshTab(spreadsheet: Spreadsheet, title: string): GoogleAppsScript.Spreadsheet.Sheet {
  const named = [SELF_CHECK_TAB, OTHER_NAME].map((name) => spreadsheet.getSheetByName(name));
  const isOurs = (sheet: (typeof named)[number]) => sheet?.getRange(1, 1).getValue() === title;
  for (const old of named) if (old && isOurs(old)) spreadsheet.deleteSheet(old);
  const taken = spreadsheet.getSheetByName(SELF_CHECK_TAB) !== null;
  return spreadsheet.insertSheet(taken ? OTHER_NAME : SELF_CHECK_TAB, spreadsheet.getNumSheets());
}
