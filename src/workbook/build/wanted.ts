import { ALL_CRITERIA } from "../../ita/criteria";
import type { Criteria } from "../../ita/criteria/types";
import { OFFICE_KINDS, type OfficeKind } from "../../ita/office-kind";
import { FORM_VALUE } from "../a1";
import { headingText, isFor, noteText } from "../fields";
import type { FixedRow, Tab, TableTab } from "../layout";
import { textOf } from "../text-of";
import type { Setting } from "./setting";

type Values = Readonly<Record<string, string | number | null>>;

/** A row that the template must have: what the builder keeps right in it, and what it writes there once. */
export interface WantedRow {
  readonly key: string;
  readonly owned: Values;
  readonly initial: Values;
  /** It says what all tabs hold, and is written when they do. */
  readonly isStatement: boolean;
}

function split(row: FixedRow, owned: readonly string[]): WantedRow {
  const isOwned = (column: string) => row.owned === true || owned.includes(column);
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(row.values).filter(([column]) => isOwned(column) === wanted));
  return { key: row.key, owned: pick(true), initial: pick(false), isStatement: row.owned === true };
}

/** The rows of a form, or those that the criteria put into a table; none for a table of free rows. */
export function wantedRows(tab: Tab, { criteria, kind }: Setting): readonly WantedRow[] {
  if (tab.kind === "table")
    return (tab.fixedRows?.(criteria, kind) ?? []).map((row) => split(row, tab.owned ?? []));
  return tab.fields
    .filter((field) => isFor(field, kind))
    .map((field) => ({
      key: field.key,
      owned: { label: headingText(field), hint: noteText(field, kind) },
      initial: field.initial === undefined ? {} : { [FORM_VALUE]: field.initial },
      isStatement: false,
    }));
}

const KINDS = Object.keys(OFFICE_KINDS) as OfficeKind[];

/** What the criteria put into the cells of a tab's fixed rows, for any kind of office. */
function knownTexts({ columns, fixedRows }: TableTab, all: readonly Criteria[]): ReadonlySet<string> {
  const rows = all.flatMap((criteria) => KINDS.flatMap((kind) => fixedRows?.(criteria, kind) ?? []));
  return new Set(
    rows.flatMap(({ key, values }) =>
      columns.map((column) => JSON.stringify([key, column.key, textOf(values[column.key])])),
    ),
  );
}

/** Whether a cell of a fixed row holds what the criteria put there: then nobody has changed it, and others may replace it. */
export type Untouched = (key: string, column: string, text: string) => boolean;

/**
 * Told by the criteria that the tabs say they were built with; a template that does not say so may hold any known ones. A set
 * that is loaded replaces all that belongs to criteria.
 */
export function untouchedBy(tab: Tab, { before, replacing }: Setting): Untouched {
  if (tab.kind === "form" || !tab.fixedRows) return () => false;
  if (replacing && tab.key === "criteria") return () => true;
  let known: ReadonlySet<string> | undefined;
  return (key, column, text) => {
    if (replacing && tab.owned?.includes(column) === true) return true;
    known ??= knownTexts(tab, before ? [before] : ALL_CRITERIA);
    return known.has(JSON.stringify([key, column, text]));
  };
}
