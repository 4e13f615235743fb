import { CRITERIA_YEARS, criteriaOf } from "../../ita/criteria";
import type { Criteria } from "../../ita/criteria/types";
import { FORM_VALUE } from "../a1";
import { headingText } from "../fields";
import type { FixedRow, Tab } from "../layout";
import { textOf } from "../text-of";

type Values = Readonly<Record<string, string | number | null>>;

/** A row that the template must have: what the builder keeps right in it, and what it writes there once. */
export interface WantedRow {
  readonly key: string;
  readonly owned: Values;
  readonly initial: Values;
}

function split(row: FixedRow, owned: readonly string[]): WantedRow {
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(row.values).filter(([column]) => owned.includes(column) === wanted));
  return { key: row.key, owned: pick(true), initial: pick(false) };
}

/** The rows of a form, or those that the criteria put into a table; none for a table of free rows. */
export function wantedRows(tab: Tab, criteria: Criteria): readonly WantedRow[] {
  if (tab.kind === "table")
    return (tab.fixedRows?.(criteria) ?? []).map((row) => split(row, tab.owned ?? []));
  return tab.fields.map((field) => ({
    key: field.key,
    owned: { label: headingText(field), hint: field.note?.th ?? "" },
    initial: field.initial === undefined ? {} : { [FORM_VALUE]: field.initial },
  }));
}

/**
 * Tells whether a cell of a fixed row holds what some year's criteria put there: then nobody has changed it, and
 * another year may replace it.
 */
export function untouchedBy(tab: Tab): (key: string, column: string, text: string) => boolean {
  const known = new Set<string>();
  if (tab.kind === "table" && tab.fixedRows) {
    for (const year of CRITERIA_YEARS) {
      const criteria = criteriaOf(year);
      for (const { key, values } of criteria ? tab.fixedRows(criteria) : []) {
        for (const { key: column } of tab.columns)
          known.add(JSON.stringify([key, column, textOf(values[column])]));
      }
    }
  }
  return (key, column, text) => known.has(JSON.stringify([key, column, text]));
}
