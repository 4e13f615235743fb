import { OFFICE_KINDS } from "../src/ita/office-kind";
import { FORM_VALUE } from "../src/workbook/a1";
import { readCell } from "../src/workbook/cells";
import { generalTab } from "../src/workbook/fields";
import type { Field } from "../src/workbook/layout";
import { findTab, type Located } from "../src/workbook/locate";
import { TICKS } from "../src/workbook/spellings";
import { TABS, type TabKey } from "../src/workbook/tabs";
import type { Book, SheetState } from "./apps-script/book";
import { badInput } from "./bad-input";
import { chosenCriteria, type Sample, type SampleFields, type SampleTab, type SampleValue } from "./sample";

/** One cell by its place, rows and columns from 1, with its field and what the data file has for it. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly field: Field;
  readonly value: SampleValue;
}

/**
 * What a cell holds once that entry of a data file was typed in and what it certainly means was put in its place, as one
 * click in the sidebar does; what means nothing stays as it is. Undefined for a blank.
 */
export function entered(field: Field, value: SampleValue): string | number | boolean | undefined {
  if (value === null) return undefined;
  if (typeof value === "object") return value.join("\n");
  if (field.type === "tick" && typeof value === "boolean") return value ? TICKS[0] : undefined;
  const reading = readCell(field, value);
  if (!("becomes" in reading)) return value;
  return reading.becomes === "" ? undefined : reading.becomes;
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

function otherKind({ key, heading, only = "other" }: Field): Error {
  const { th, en } = OFFICE_KINDS[only];
  return badInput(
    `${key} (${heading.th.replace(/\n/g, " ")}) มีเฉพาะ${th} กรุณาระบุ office.kind หรือเอา ${key} ออก`,
    `${key} is only for: ${en}; give office.kind, or leave it out`,
  );
}

function noTab(key: TabKey): Error {
  const { name, chosenBy } = generalTab(TABS[key]);
  if (chosenBy === undefined) return new Error(`The template has no tab ${key}.`);
  return badInput(
    `${key} (${name.th}) มีเฉพาะหน่วยงานที่เลือกใช้ กรุณาระบุ office.${chosenBy} เป็น true หรือเอา ${key} ออก`,
    `${key} is only for offices that use it; set office.${chosenBy} to true, or leave it out`,
  );
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
    if (row !== undefined && column !== undefined) return [{ row, column, field, value }];
    if (field.only === undefined) throw new Error(`The template has no cell for ${field.key}.`);
    if (value !== null) throw otherKind(field);
    return [];
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
    const value = entered(field, given);
    cells[row - 1] = { ...line, [column - 1]: value === undefined ? rest : { ...rest, value } };
  }
}

/**
 * A copy of the book with the data file's entries typed into the cells that have their keys; `only` names the tabs.
 * Free tables are written from their first row on. Throws an Error for a tab or cell that the template does not have.
 */
export function filled(book: Book, sample: Sample, only?: readonly TabKey[]): Book {
  const copy = structuredClone(book);
  const yearKnown = chosenCriteria(sample) !== undefined;
  for (const [key, data] of Object.entries(sample.tabs) as [TabKey, SampleTab][]) {
    if (only && !only.includes(key)) continue;
    const found = copy.sheets
      .map((sheet) => ({ sheet, located: findTab(valuesOf(sheet), key) }))
      .find(({ located }) => located !== null);
    if (!found?.located) throw noTab(key);
    write(found.sheet, entriesOfTab(key, found.located, data, yearKnown));
  }
  return copy;
}
