import * as z from "zod/mini";
import { CRITERIA_YEARS, criteriaOf } from "../src/ita/criteria";
import { isTyped } from "../src/workbook/fields";
import type { Field, Tab, TableTab } from "../src/workbook/layout";
import { TABS } from "../src/workbook/tabs";

/** The complaints about a value that no cell can hold; the sentences are made of them elsewhere. */
export const CELL = "cell";
export const LINES = "lines";

/** Anything that one cell can hold: whether it makes sense there is the sheet's business, which names the cell. */
const scalar = z.union([z.string(), z.number(), z.boolean()], CELL);
const scalarOrLines = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())], LINES);

function valueSchema({ type }: Field) {
  return type === "lines" || type === "links" ? scalarOrLines : scalar;
}

function fieldsSchema(tab: Tab) {
  // Formulas are not typed, nor the words that the year's criteria put into fixed rows.
  const typed: readonly Field[] =
    tab.kind === "form" ? tab.fields : tab.columns.filter((column) => isTyped(tab, column));
  return z.strictObject(
    Object.fromEntries(typed.map((field) => [field.key, z.optional(z.nullable(valueSchema(field)))])),
  );
}

/** The row keys of a year; without a known year those of every year, so that the sheet itself can complain. */
function rowKeys(fixedRows: NonNullable<TableTab["fixedRows"]>, year: number | undefined): readonly string[] {
  const chosen = year === undefined ? null : criteriaOf(year);
  const years = chosen === null ? CRITERIA_YEARS.flatMap((known) => criteriaOf(known) ?? []) : [chosen];
  return [...new Set(years.flatMap((criteria) => fixedRows(criteria).map(({ key }) => key)))];
}

function tabSchema(tab: Tab, year: number | undefined) {
  const fields = fieldsSchema(tab);
  if (tab.kind === "form") return fields;
  if (tab.fixedRows === undefined) return z.array(fields);
  return z.strictObject(
    Object.fromEntries(rowKeys(tab.fixedRows, year).map((key) => [key, z.optional(fields)])),
  );
}

/**
 * The form of a data file, made from the layout: a form is an object by field key, a table of fixed rows an object by
 * row key, a free table an array; a cell is a text, a number or a boolean, several lines also an array. `year` is the year of the assessed result, which decides the row keys.
 */
export function sampleSchema(year: number | undefined) {
  const tabs = Object.values(TABS).map((tab: Tab) => [tab.key, z.optional(tabSchema(tab, year))] as const);
  return z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(1),
    about: z.optional(z.strictObject({ source: z.string(), notes: z.array(z.string()) })),
    tabs: z.strictObject(Object.fromEntries(tabs)),
  });
}
