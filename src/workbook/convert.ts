import type { CellFault, Place, Reading } from "./assessment";
import { formatOf } from "./build/formats";
import { keepTyped } from "./build/keep-typed";
import { asText, give } from "./build/writing";
import { readCell } from "./cells";
import { columnOf } from "./fields";
import type { Column, Field, Tab } from "./layout";
import { TABS, type TabKey } from "./tabs";
import { textOf } from "./text-of";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one cell gets: what it means, in its field's own format, and what was typed there. */
interface Conversion {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly format: string;
  readonly typed: string;
}

/** A sheet as it is right before it is written; the values are read last of all. */
interface Now {
  readonly values: readonly (readonly unknown[])[];
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

function lookAt(sheet: Sheet): Now {
  const range = sheet.getDataRange();
  const [shown, formulas, notes] = [range.getDisplayValues(), range.getFormulas(), range.getNotes()];
  return { shown, formulas, notes, values: sheet.getDataRange().getValues() as unknown[][] };
}

function fieldOf({ tab, row, column }: CellFault["cell"]): Field | Column | undefined {
  const layout: Tab = TABS[tab];
  return layout.kind === "table"
    ? columnOf(layout, column)
    : layout.fields.find((field) => field.key === row);
}

/** The conversion of a cell that still holds what was read, and no formula; null for any other. */
function conversionOf({ cell, becomes, value: was }: CellFault, place: Place, now: Now): Conversion | null {
  const field = fieldOf(cell);
  const [row, column] = [
    typeof cell.row === "number" ? cell.row : place.rows[cell.row],
    place.columns[cell.column],
  ];
  if (!field || row === undefined || column === undefined) return null;
  const of = <V>(cells: readonly (readonly V[])[]): V | undefined => cells[row - 1]?.[column - 1];
  const [raw, shown] = [of(now.values), of(now.shown) ?? ""];
  const reading = readCell(field, raw, { shown });
  const isSame = textOf(raw) === was || shown === was;
  if (of(now.formulas) !== "" || !isSame || !("becomes" in reading) || reading.becomes !== becomes)
    return null;
  return {
    row,
    column,
    value: reading.becomes,
    format: formatOf(field),
    typed: shown,
  };
}

function write(sheet: Sheet, conversions: readonly Conversion[], notes: Now["notes"]): void {
  const each = <V>(value: (of: Conversion) => V) =>
    conversions.map((of) => ({ row: of.row, column: of.column, value: value(of) }));
  keepTyped(
    sheet,
    each(({ typed }) => typed),
    notes,
  );
  // The format comes before the value: under the one for plain text a number would become a text again.
  give(
    sheet,
    each(({ format }) => format),
    (range, formats) => range.setNumberFormats(formats),
    (list, format) => list.setNumberFormat(format),
  );
  give(
    sheet,
    each(({ value }) => asText(value)),
    (range, values) => range.setValues(values),
    (list, value) => list.setValue(value),
  );
}

/**
 * Puts into every cell of certain meaning what it means, so that formulas count it, and gives how many it were. A cell that
 * holds a formula, or another thing than was read, stays as it is; the number of calls does not grow with neighbouring cells.
 */
export function convertCells(spreadsheet: Spreadsheet, { assessment, cellFaults }: Reading): number {
  const waiting = cellFaults.filter(({ code }) => code === "unconverted");
  const tabs = [...new Set(waiting.map(({ cell }) => cell.tab))] as readonly TabKey[];
  return tabs.reduce((count, tab) => {
    const place = assessment.places[tab];
    const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === place.sheetId);
    if (!sheet) return count;
    const now = lookAt(sheet);
    const conversions = waiting
      .filter(({ cell }) => cell.tab === tab)
      .flatMap((fault) => conversionOf(fault, place, now) ?? []);
    write(sheet, conversions, now.notes);
    return count + conversions.length;
  }, 0);
}
