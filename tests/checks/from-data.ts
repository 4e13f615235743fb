import { readFileSync } from "node:fs";
import { type Finding, runChecks } from "../../src/checks";
import type { Criteria } from "../../src/ita/criteria/types";
import { officeKind } from "../../src/ita/office-kind";
import type { Assessment } from "../../src/workbook/assessment";
import { blankOf, readCell, settled } from "../../src/workbook/cells";
import { templateCriteria } from "../../src/workbook/criteria-of";
import { figuresOf } from "../../src/workbook/figures";
import type { Field, Tab } from "../../src/workbook/layout";
import { TABS, type TabKey } from "../../src/workbook/tabs";
import { totalRow } from "../../src/workbook/total-rows";

type Typed = Readonly<Record<string, unknown>>;
/** A workbook as a person would type it: tabs by key; a form by field, fixed rows by key, free rows as a list. */
export type Data = Readonly<Record<string, unknown>>;

/** The sheet row of a table's first line in these workbooks. */
export const FIRST_ROW = 5;

function raw(value: unknown): unknown {
  if (Array.isArray(value)) return value.join("\n");
  return value === true ? "✓" : (value ?? "");
}

function read(field: Field, value: unknown): unknown {
  const typed = raw(value);
  if (typed === "") return blankOf(field);
  const reading = readCell(field, settled(field, typed));
  if (!("value" in reading)) throw new Error(`${field.key}: ${JSON.stringify(reading)}`);
  return reading.value;
}

const rowOf = (fields: readonly Field[], typed: Typed): Typed =>
  Object.fromEntries(fields.map((field) => [field.key, read(field, typed[field.key])]));

type Office = Assessment["office"];

function contents(tab: Tab, typed: unknown, office: Office, criteria: Criteria): unknown {
  if (tab.kind === "form") return rowOf(tab.fields, (typed ?? {}) as Typed);
  if (!tab.fixedRows) {
    return ((typed ?? []) as readonly Typed[]).flatMap((row, i) =>
      totalRow(tab.key as TabKey, tab, FIRST_ROW + i, (key) => raw(row[key])) === null
        ? [{ ...rowOf(tab.columns, row), row: FIRST_ROW + i, rowKey: null }]
        : [],
    );
  }
  return tab.fixedRows(criteria, officeKind(office)).map(({ key, values }, i) => ({
    ...rowOf(tab.columns, {
      ...values,
      ...((typed as Readonly<Record<string, Typed>> | undefined)?.[key] ?? {}),
    }),
    row: FIRST_ROW + i,
    rowKey: key,
  }));
}

/** The assessment that a workbook with these figures gives; formulas of the template are left blank. */
export function assessmentFrom(data: Data): Assessment {
  const office = rowOf(TABS.office.fields, (data["office"] ?? {}) as Typed) as unknown as Office;
  const criteria = templateCriteria({ ...office, resultYear: office.resultYear ?? 2565 });
  const tabs = Object.entries(TABS).map(
    ([key, tab]) => [key, contents(tab, data[key], office, criteria)] as const,
  );
  const places = Object.entries(TABS).map(([key, tab], sheetId) => [
    key,
    { sheetId, sheetName: tab.name.th, columns: {}, rows: {}, headRow: FIRST_ROW - 1 },
  ]);
  return { ...Object.fromEntries(tabs), places: Object.fromEntries(places) } as unknown as Assessment;
}

/** What the checks find in a workbook with these figures, its rows of totals left out as reading does. */
export function findingsOf(data: Data): readonly Finding[] {
  const assessment = assessmentFrom(data);
  const totalRows = (Object.keys(TABS) as TabKey[]).flatMap((key) => {
    const tab: Tab = TABS[key];
    const rows = Array.isArray(data[key]) ? (data[key] as readonly Typed[]) : [];
    if (tab.kind === "form") return [];
    return rows.flatMap((row, i) => totalRow(key, tab, FIRST_ROW + i, (column) => raw(row[column])) ?? []);
  });
  return runChecks(assessment, figuresOf(assessment), {
    cellFaults: [],
    tabFaults: [],
    totalRows,
    acknowledgements: [],
  });
}

/** The figures of one of the sample offices. */
export function sample(name: string): Data {
  const url = new URL(`../../samples/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as { readonly tabs: Data }).tabs;
}
