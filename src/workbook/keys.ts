import type { LayoutKey } from "./tabs";

/** The version of the layout that this add-on builds; a workbook of a higher one is not touched. */
export const TEMPLATE_VERSION = 5;

/** Row keys of the lines that hold no data. */
export const TITLE = "#title";
export const HELP = "#help";
export const HEAD = "#head";

/**
 * How many rows below the last line of a table of fixed rows are still the table's: people may add some or move one of them. Its
 * formulas look no further.
 */
export const EXTRA_ROWS = 30;

/** The column keys of a form; the office fills in `value`. */
export const FORM_COLUMNS = ["label", "value", "hint"] as const;

/** The version in the marker of a tab that was begun and has not got its whole dress yet: the marker's own comes last. */
export const BEGUN = 0;

/** A tab's version, and the tabs that an unfinished build has still to finish: the office's marker alone notes those. */
export interface Marker {
  readonly version: number;
  readonly left: readonly string[];
}

/** What the crossing of key row and key column holds, e.g. "ita:scores:2" or "ita:office:2:scores+oit". */
export function markerOf(
  tab: LayoutKey,
  { version = TEMPLATE_VERSION, left = [] }: Partial<Marker> = {},
): string {
  return `ita:${tab}:${version}${left.length > 0 ? `:${left.join("+")}` : ""}`;
}

/** What a marker of that tab says; null for any other text. */
export function readMarker(marker: string, tab: LayoutKey): Marker | null {
  const [, name, version, left] = /^ita:([A-Za-z]+):(\d+)(?::([A-Za-z+]+))?$/.exec(marker) ?? [];
  return name === tab ? { version: Number(version), left: left?.split("+") ?? [] } : null;
}
