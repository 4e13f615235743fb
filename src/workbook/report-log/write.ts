import { ACCENT, QUIET, TAB_COLOURS } from "../build/colours";
import { dressHeading } from "../build/heading";
import { ensureSize, writeValues } from "../build/writing";
import { HEAD, HELP, TITLE } from "../keys";
import { freeName, gridNamed, namesIn } from "../sheets";
import { type FoundLog, findLog } from "./find";
import { LOG_BEGUN, LOG_COLUMNS, LOG_HELP, LOG_MARKER, LOG_NAME, type LogLine } from "./layout";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEAD_ROW = 4;
const FIRST_COLUMN = 2;

/** Notes a report below all others, and makes the tab where there is none. Throws what Google throws for a protected one. */
export function writeLog(spreadsheet: Spreadsheet, line: LogLine): void {
  const { sheet, columns, nextRow } = findLog(spreadsheet) ?? newLog(spreadsheet);
  const cells = LOG_COLUMNS.flatMap(({ key }) => {
    const column = columns[key];
    return column === undefined ? [] : [{ row: nextRow, column, value: line[key] }];
  });
  const [first, last] = [Math.min(...Object.values(columns)), Math.max(...Object.values(columns))];
  ensureSize(sheet, nextRow, last);
  sheet
    .getRange(nextRow, first, 1, last - first + 1)
    // Plain text: a score keeps its two decimals and no text becomes a formula.
    .setNumberFormat("@")
    .setWrap(true)
    .setVerticalAlignment("top");
  writeValues(sheet, cells);
}

/** The sheet that an interrupted run has begun to make the log in, if there is one. */
function begunLog(spreadsheet: Spreadsheet): Sheet | null {
  const sheet = gridNamed(spreadsheet, LOG_NAME.th);
  const first = sheet?.getRange(1, 1).getValue();
  return first === LOG_BEGUN || (first === "" && sheet?.getLastRow() === 0) ? sheet : null;
}

/** A new tab right of all others; the one that people are at stays the active one. */
function insertedLog(spreadsheet: Spreadsheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(
    freeName(namesIn(spreadsheet, []), LOG_NAME.th),
    spreadsheet.getNumSheets(),
  );
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Makes the log; its marker comes last and tells that it has its whole dress. */
function newLog(spreadsheet: Spreadsheet): FoundLog {
  const sheet = begunLog(spreadsheet) ?? insertedLog(spreadsheet);
  const columns = Object.fromEntries(LOG_COLUMNS.map(({ key }, index) => [key, FIRST_COLUMN + index]));
  ensureSize(sheet, HEAD_ROW + 1, FIRST_COLUMN + LOG_COLUMNS.length);
  writeValues(sheet, [
    { row: 1, column: 1, value: LOG_BEGUN },
    { row: 2, column: 1, value: TITLE },
    { row: 2, column: FIRST_COLUMN, value: LOG_NAME.th },
    { row: 3, column: 1, value: HELP },
    { row: 3, column: FIRST_COLUMN, value: LOG_HELP.th },
    { row: HEAD_ROW, column: 1, value: HEAD },
    ...LOG_COLUMNS.flatMap(({ key, heading }) => [
      { row: 1, column: columns[key] ?? 1, value: key },
      { row: HEAD_ROW, column: columns[key] ?? 1, value: heading.th },
    ]),
  ]);
  dress(sheet);
  sheet.getRange(1, 1).setValue(LOG_MARKER);
  return { sheet, columns, nextRow: HEAD_ROW + 1 };
}

function dress(sheet: Sheet): void {
  sheet.getRange(2, FIRST_COLUMN).setFontSize(16).setFontWeight("bold").setFontColor(ACCENT);
  sheet.getRange(3, FIRST_COLUMN).setFontColor(QUIET);
  dressHeading(sheet.getRange(HEAD_ROW, FIRST_COLUMN, 1, LOG_COLUMNS.length));
  LOG_COLUMNS.forEach(({ width }, index) => {
    sheet.setColumnWidth(FIRST_COLUMN + index, width);
  });
  sheet.setFrozenRows(HEAD_ROW);
  sheet.setTabColor(TAB_COLOURS.output);
  sheet.hideRows(1);
  sheet.hideColumns(1);
}
