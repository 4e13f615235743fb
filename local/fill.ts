import { parseThaiDate } from "../src/ita/thai";
import { FORM_VALUE } from "../src/workbook/a1";
import { generalTab } from "../src/workbook/fields";
import type { Field } from "../src/workbook/layout";
import { findTab, type Located } from "../src/workbook/locate";
import { TABS, type TabKey } from "../src/workbook/tabs";
import type { Book, Cell, SheetState } from "./apps-script/book";
import { daySerial, isDateFormat } from "./apps-script/serial";
import { resultYearOf, type Sample, type SampleFields, type SampleTab, type SampleValue } from "./sample";

/** One cell by its place, rows and columns from 1, with its field and what the data file has for it. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly field: Field;
  readonly value: SampleValue;
}

function asDate(text: string): number | undefined {
  const date = parseThaiDate(text);
  return date === null ? undefined : daySerial(date.year, date.month, date.day);
}

const DATE_FORMAT = "dd/mm/yyyy";

/** A cell with a day in it: as text where the cell is for plain text, otherwise as a number that its format shows as a day. */
function withDate(cell: Cell, text: string): Cell {
  const serial = cell.style?.numberFormat === "@" ? undefined : asDate(text);
  if (serial === undefined) return { ...cell, value: text };
  if (isDateFormat(cell.style?.numberFormat)) return { ...cell, value: serial };
  return { ...cell, value: serial, style: { ...cell.style, numberFormat: DATE_FORMAT } };
}

/** The cell as a person would leave it for that entry of a data file; what the cell cannot mean is typed as it is. */
function entered(cell: Cell, field: Field, value: SampleValue): Cell {
  if (value === null) return cell;
  if (typeof value === "object") return { ...cell, value: value.join("\n") };
  if (field.type === "tick" && typeof value === "boolean") return value ? { ...cell, value: "✓" } : cell;
  return field.type === "date" && typeof value === "string" ? withDate(cell, value) : { ...cell, value };
}

function valuesOf({ cells }: SheetState): readonly (readonly unknown[])[] {
  const row = (at: number): readonly unknown[] => {
    const places = Object.keys(cells[at] ?? {}).map(Number);
    return Array.from(
      { length: Math.max(-1, ...places) + 1 },
      (_, column) => cells[at]?.[column]?.value ?? "",
    );
  };
  const last = Math.max(-1, ...Object.keys(cells).map(Number));
  return Array.from({ length: last + 1 }, (_, at) => row(at));
}

/** The tab's fields by key, each with the place at which `placeOf` finds it. */
function entriesOf(
  fields: readonly Field[],
  given: SampleFields,
  placeOf: (key: string) => { readonly row: number | undefined; readonly column: number | undefined },
): readonly Entry[] {
  return fields.flatMap((field) => {
    const value = given[field.key];
    if (value === undefined) return [];
    const { row, column } = placeOf(field.key);
    if (row === undefined || column === undefined)
      throw new Error(`The template has no cell for ${field.key}.`);
    return [{ row, column, field, value }];
  });
}

/** The cells of a tab that a data file fills in, by their keys. Throws an Error for a key that the template does not have. */
export function entriesOfTab(
  key: TabKey,
  located: Located,
  data: SampleTab,
  yearKnown: boolean,
): readonly Entry[] {
  const tab = generalTab(TABS[key]);
  const { columns, rows } = located;
  if (tab.kind === "form") {
    return entriesOf(tab.fields, data as SampleFields, (field) => ({
      row: rows[field],
      column: columns[FORM_VALUE],
    }));
  }
  const first = (located.headRow ?? located.keyRow) + 1;
  const lines = Array.isArray(data)
    ? data.map((fields: SampleFields, index) => ({ row: first + index, fields }))
    : Object.entries(data as Readonly<Record<string, SampleFields>>).map(([rowKey, fields]) => ({
        row: rows[rowKey],
        fields,
      }));
  // Without a known year the template has no rows of that year's; the sheet asks for the year.
  return lines
    .filter(({ row }) => yearKnown || row !== undefined)
    .flatMap(({ row, fields }) =>
      entriesOf(tab.columns, fields, (column) => ({ row, column: columns[column] })),
    );
}

/** Types over the cells: formulas that stood there go, styles, notes and validations stay. */
function write({ cells }: SheetState, entries: readonly Entry[]): void {
  for (const { row, column, field, value: given } of entries) {
    const line = cells[row - 1] ?? {};
    const { value: _value, formula: _formula, ...rest } = line[column - 1] ?? {};
    cells[row - 1] = { ...line, [column - 1]: entered(rest, field, given) };
  }
}

/**
 * A copy of the book with the data file's entries typed into the cells that have their keys; `only` names the tabs.
 * Free tables are written from their first row on. Throws an Error for a tab or cell that the template does not have.
 */
export function filled(book: Book, sample: Sample, only?: readonly TabKey[]): Book {
  const copy = structuredClone(book);
  const yearKnown = resultYearOf(sample) !== undefined;
  for (const [key, data] of Object.entries(sample.tabs) as [TabKey, SampleTab][]) {
    if (only && !only.includes(key)) continue;
    const found = copy.sheets
      .map((sheet) => ({ sheet, located: findTab(valuesOf(sheet), key) }))
      .find(({ located }) => located !== null);
    if (!found?.located) throw new Error(`The template has no tab ${key}.`);
    write(found.sheet, entriesOfTab(key, found.located, data, yearKnown));
  }
  return copy;
}
