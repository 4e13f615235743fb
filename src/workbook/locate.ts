import { headingText } from "./fields";
import { FORM_COLUMNS, HEAD, HELP, readMarker, TITLE } from "./keys";
import type { Tab } from "./layout";
import { LAYOUTS, type LayoutKey } from "./tabs";
import { textOf } from "./text-of";

/** A tab in a sheet's values, found by its keys; rows and columns count from 1. */
export interface Located {
  readonly tab: LayoutKey;
  /** BEGUN for a tab that has not got its whole dress yet. */
  readonly version: number;
  /** The tabs that an unfinished build has still to finish; none but in the office's tab. */
  readonly left: readonly string[];
  readonly keyRow: number;
  readonly keyColumn: number;
  /** The row of headings: data begins below it. Null when its key is lost. */
  readonly headRow: number | null;
  /** Column numbers by column key; a form has `label`, `value` and `hint`. */
  readonly columns: Readonly<Record<string, number>>;
  /** Row numbers by fixed row key or form field. */
  readonly rows: Readonly<Record<string, number>>;
  /** Keys that stand at two columns or rows; the first one counts. */
  readonly doubles: { readonly columns: readonly string[]; readonly rows: readonly string[] };
}

type Values = readonly (readonly unknown[])[];

/** The text at a row and column counted from 1; blank outside of the values. */
export function textAt(values: Values, row: number, column: number | undefined): string {
  return column === undefined ? "" : textOf(values[row - 1]?.[column - 1]);
}

function findMarker(values: Values, tab: LayoutKey) {
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      const marker = typeof cell === "string" ? readMarker(cell.trim(), tab) : null;
      if (marker !== null) return { keyRow: row + 1, keyColumn: column + 1, ...marker };
    }
  }
  return null;
}

/** Keys with the places where they stand, in order; `skip` is the place of the marker. */
function placed(keys: readonly string[], skip: number): readonly (readonly [string, number])[] {
  return keys
    .map((key, index) => [key, index + 1] as const)
    .filter(([key, place]) => key !== "" && place !== skip);
}

function firstOf(pairs: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries([...pairs].reverse());
}

function twice(pairs: readonly (readonly [string, number])[]): readonly string[] {
  const keys = pairs.map(([key]) => key);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

/** The column keys that the tab's layout knows. */
export function columnKeys(tab: Tab): readonly string[] {
  return tab.kind === "form" ? FORM_COLUMNS : tab.columns.map(({ key }) => key);
}

/** The key that a row's visible cells tell; null when they tell none. */
export function identityAt(
  tab: Tab,
  values: Values,
  columns: Located["columns"],
  row: number,
): string | null {
  const text = (column: string) => textAt(values, row, columns[column]);
  if (tab.kind === "table") return tab.identity?.(text) ?? null;
  return tab.fields.find((field) => headingText(field) === text("label"))?.key ?? null;
}

/**
 * Row keys as the visible cells tell them, where these are the hidden keys in another order: then a range was sorted
 * without its hidden column, and what people see is what counts.
 */
function settled(
  tab: Tab,
  values: Values,
  columns: Located["columns"],
  pairs: readonly (readonly [string, number])[],
): readonly (readonly [string, number])[] {
  const told = pairs.map(([key, row]) => [identityAt(tab, values, columns, row) ?? key, row] as const);
  const sorted = (list: typeof pairs) =>
    list
      .map(([key]) => key)
      .sort()
      .join("\n");
  return sorted(told) === sorted(pairs) ? told : pairs;
}

/** Finds a tab in the values of a sheet's data range, wherever its rows and columns have gone; null when it is not there. */
export function findTab(values: Values, tab: LayoutKey): Located | null {
  const marker = findMarker(values, tab);
  if (!marker) return null;
  const layout: Tab = LAYOUTS[tab];
  const known = new Set(columnKeys(layout));
  const across = placed((values[marker.keyRow - 1] ?? []).map(textOf), marker.keyColumn);
  const columnPairs = across.filter(([key]) => known.has(key));
  const columns = firstOf(columnPairs);
  const down = placed(
    values.map((cells) => textOf(cells[marker.keyColumn - 1])),
    marker.keyRow,
  );
  const headRow = down.find(([key]) => key === HEAD)?.[1] ?? null;
  const rowPairs = down.filter(([key, row]) => !key.startsWith("#") && row > (headRow ?? marker.keyRow));
  return {
    tab,
    ...marker,
    headRow,
    columns,
    rows: firstOf(settled(layout, values, columns, rowPairs)),
    doubles: { columns: twice(columnPairs), rows: twice(rowPairs) },
  };
}

/** The last row of the lines above the data, for a tab that has lost its headings. */
export function lastLineAbove(values: Values, located: Located): number {
  const keys = values.map((cells) => textOf(cells[located.keyColumn - 1]));
  return Math.max(located.keyRow, keys.lastIndexOf(TITLE) + 1, keys.lastIndexOf(HELP) + 1);
}
