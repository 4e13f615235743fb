import { once } from "../once";
import { ACCENT, QUIET, TAB_COLOURS } from "./colours";
import { dressHeading } from "./heading";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TITLE_HEIGHT = 34;
const HELP_HEIGHT = 24;
/** Pixels of a line of a heading. */
export const LINE_HEIGHT = 19;
/** The headings of most tabs have no more lines. */
export const HEAD_LINES = 3;

/** Where a tab's keys and its headings lie. */
interface Place {
  readonly keyRow: number;
  readonly keyColumn: number;
  readonly headRow: number;
}

/** How the cells of headings and of data come to look as they do in every tab. */
export interface Looks {
  readonly heading: (range: Range) => unknown;
  readonly body: (range: Range) => unknown;
}

/** Looks that are set, property by property. */
export const SET: Looks = {
  heading: dressHeading,
  body: (range) => range.setWrap(true).setVerticalAlignment("top"),
};

/** Looks that are copied from a tab which has its common dress, by one call however many they are. */
export function copiedFrom(sheet: Sheet, { keyColumn, headRow }: Place): Looks {
  const from = (row: number) => {
    const source = once(() => sheet.getRange(row, keyColumn + 1));
    return (target: Range) => source().copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  };
  return { heading: from(headRow), body: from(headRow + 1) };
}

/** What the tabs of the template have in common: hidden keys, a title with its help, and the first cells of headings and data. */
export function dressCommon(sheet: Sheet, { keyRow, keyColumn, headRow }: Place): void {
  sheet
    .getRange(keyRow + 1, keyColumn + 1, 2, 1)
    .setFontSizes([[16], [10]])
    .setFontWeights([["bold"], ["normal"]])
    .setFontColors([[ACCENT], [QUIET]]);
  SET.heading(sheet.getRange(headRow, keyColumn + 1));
  SET.body(sheet.getRange(headRow + 1, keyColumn + 1));
  sheet.setRowHeight(keyRow + 1, TITLE_HEIGHT);
  sheet.setRowHeight(keyRow + 2, HELP_HEIGHT);
  sheet.setRowHeight(headRow, HEAD_LINES * LINE_HEIGHT);
  sheet.setFrozenRows(headRow);
  sheet.setTabColor(TAB_COLOURS.input);
  sheet.hideRows(keyRow);
  sheet.hideColumns(keyColumn);
}
