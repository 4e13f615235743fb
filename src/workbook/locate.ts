import { ALL_CRITERIA } from "../ita/criteria";
import { headRowByWords } from "./headings";
import { HEAD, HELP, type Marker, readMarker, TITLE } from "./keys";
import type { Tab } from "./layout";
import { type FoundColumns, type Frame, locateColumns } from "./locate-columns";
import { type FoundRows, locateRows } from "./locate-rows";
import { LAYOUTS, type LayoutKey } from "./tabs";
import { textAt, type Values } from "./text-at";
import { textOf } from "./text-of";

/** A tab in a sheet's values, found by its keys; rows and columns count from 1. */
export interface Located extends Frame {
  readonly tab: LayoutKey;
  /** BEGUN for a tab that has not got its whole dress yet. */
  readonly version: number;
  /** The tabs that an unfinished build has still to finish; none but in the office's tab. */
  readonly left: readonly string[];
  /** The row of headings: data begins below it. Null when neither its key nor its words are there. */
  readonly headRow: number | null;
  /** Column numbers by column key; a form has `label`, `value` and `hint`. */
  readonly columns: FoundColumns["columns"];
  readonly guessed: FoundColumns["guessed"];
  /** Row numbers by fixed row key or form field. */
  readonly rows: FoundRows["rows"];
  readonly changed: FoundRows["changed"];
  readonly bare: FoundRows["bare"];
  /** Keys that stand at two columns or rows; the one in `columns` or `rows` counts. */
  readonly doubles: { readonly columns: FoundColumns["doubles"]; readonly rows: FoundRows["doubles"] };
}

/** What the marker of the tab says in a sheet's values, and where it stands; null where there is none. */
export function findMarker(
  values: Values,
  tab: LayoutKey,
): (Marker & { readonly keyRow: number; readonly keyColumn: number }) | null {
  const head = `ita:${tab}:`;
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      // Nearly every cell is told by this alone, without the pattern.
      const marker = typeof cell === "string" && cell.includes(head) ? readMarker(cell.trim(), tab) : null;
      if (marker !== null) return { keyRow: row + 1, keyColumn: column + 1, ...marker };
    }
  }
  return null;
}

/** The row keys that some year's template gives the tab. */
export function rowKeys(tab: Tab): ReadonlySet<string> {
  if (tab.kind === "form") return new Set(tab.fields.map(({ key }) => key));
  // The kind of office changes words, and no key.
  const rows = ALL_CRITERIA.flatMap((criteria) => tab.fixedRows?.(criteria, "other") ?? []);
  return new Set(rows.map(({ key }) => key));
}

/**
 * Finds a tab in the values of a sheet's data range, wherever its rows and columns have gone; null when it is not there.
 * Where keys stand twice, `typed` tells which copy people typed into: the values without those that formulas give.
 */
export function findTab(values: Values, tab: LayoutKey, typed: Values = values): Located | null {
  const marker = findMarker(values, tab);
  if (!marker) return null;
  const layout: Tab = LAYOUTS[tab];
  const keys = values.map((cells) => textOf(cells[marker.keyColumn - 1]));
  const headRow = keys.includes(HEAD)
    ? keys.indexOf(HEAD) + 1
    : headRowByWords(values, layout, marker.keyRow);
  const frame = { ...marker, headRow };
  const across = locateColumns(values, layout, frame, typed);
  const down = locateRows(values, layout, frame, across.columns, rowKeys(layout), typed);
  return {
    tab,
    ...frame,
    columns: across.columns,
    guessed: across.guessed,
    rows: down.rows,
    changed: down.changed,
    bare: down.bare,
    doubles: { columns: across.doubles, rows: down.doubles },
  };
}

/** The last row of the lines above the data, for a tab that has lost its headings. */
export function lastLineAbove(values: Values, located: Located): number {
  const keys = values.map((_, index) => textAt(values, index + 1, located.keyColumn));
  return Math.max(located.keyRow, keys.lastIndexOf(TITLE) + 1, keys.lastIndexOf(HELP) + 1);
}
