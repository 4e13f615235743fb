import * as z from "zod/mini";
import { ALL_CRITERIA } from "../src/ita/criteria";
import type { Criteria } from "../src/ita/criteria/types";
import { OFFICE_KINDS, type OfficeKind } from "../src/ita/office-kind";
import { isTyped } from "../src/workbook/fields";
import type { Column, Field, Tab, TableTab } from "../src/workbook/layout";
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
  const columns: readonly Column[] = tab.kind === "form" ? [] : tab.columns;
  const typed: readonly Field[] =
    tab.kind === "form" ? tab.fields : columns.filter((each) => isTyped(tab, each) || each.fillable);
  return z.strictObject(
    Object.fromEntries(typed.map((field) => [field.key, z.optional(z.nullable(valueSchema(field)))])),
  );
}

const KINDS = Object.keys(OFFICE_KINDS) as OfficeKind[];

/** The row keys of the chosen criteria; without any those of all, so that the sheet itself can complain. */
function rowKeys(
  fixedRows: NonNullable<TableTab["fixedRows"]>,
  chosen: Criteria | undefined,
): readonly string[] {
  const all = chosen === undefined ? ALL_CRITERIA : [chosen];
  const rows = all.flatMap((criteria) => KINDS.flatMap((kind) => fixedRows(criteria, kind)));
  return [...new Set(rows.map(({ key }) => key))];
}

function tabSchema(tab: Tab, criteria: Criteria | undefined) {
  const fields = fieldsSchema(tab);
  if (tab.kind === "form") return fields;
  if (tab.fixedRows === undefined) return z.array(fields);
  return z.strictObject(
    Object.fromEntries(rowKeys(tab.fixedRows, criteria).map((key) => [key, z.optional(fields)])),
  );
}

/**
 * The form of a data file, made from the layout: a form is an object by field key, a table of fixed rows an object by
 * row key, a free table an array; a cell is a text, a number or a boolean, several lines also an array. The office's criteria decide
 * the row keys.
 */
export function sampleSchema(criteria: Criteria | undefined) {
  const tabs = Object.values(TABS).map(
    (tab: Tab) => [tab.key, z.optional(tabSchema(tab, criteria))] as const,
  );
  return z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(1),
    about: z.optional(z.strictObject({ source: z.string(), notes: z.array(z.string()) })),
    tabs: z.strictObject(Object.fromEntries(tabs)),
  });
}
