import { valuesIn } from "../sheets";
import { textAt } from "../text-at";
import { LOG_BEGUN, LOG_COLUMNS, LOG_MARKER, LOG_NAME } from "./layout";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The log in its sheet: where each column lies, and the first row below everything (from 1). */
export interface FoundLog {
  readonly sheet: Sheet;
  readonly columns: Readonly<Record<string, number>>;
  readonly nextRow: number;
}

/** The log of the spreadsheet; its own name is looked at first, because reading all tabs only to find it is slow. */
export function findLog(spreadsheet: Spreadsheet): FoundLog | null {
  const named = spreadsheet.getSheetByName(LOG_NAME.th);
  const found = named && logIn(named);
  if (found) return found;
  for (const sheet of spreadsheet.getSheets()) {
    const elsewhere = logIn(sheet);
    if (elsewhere) return elsewhere;
  }
  return null;
}

function logIn(sheet: Sheet): FoundLog | null {
  const values = valuesIn(sheet) ?? [];
  if (values.some((cells) => cells.includes(LOG_BEGUN))) return null;
  const keyRow = markerRow(values) ?? headingRow(values);
  if (keyRow === null) return null;
  const columns: Record<string, number> = {};
  for (const { key, heading } of LOG_COLUMNS) {
    const places = values[keyRow - 1] ?? [];
    const at = places.findIndex((_, index) => [key, heading.th].includes(textAt(values, keyRow, index + 1)));
    if (at >= 0) columns[key] = at + 1;
  }
  return { sheet, columns, nextRow: values.length + 1 };
}

function markerRow(values: readonly (readonly unknown[])[]): number | null {
  const at = values.findIndex((cells) => cells.includes(LOG_MARKER));
  return at < 0 ? null : at + 1;
}

/** A log that lost its hidden row is known by all of its headings. */
function headingRow(values: readonly (readonly unknown[])[]): number | null {
  const at = values.findIndex((cells) => LOG_COLUMNS.every(({ heading }) => cells.includes(heading.th)));
  return at < 0 ? null : at + 1;
}
