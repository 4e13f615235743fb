import type { LayoutKey } from "./tabs";

/** The version of the layout that this add-on builds; a workbook of a higher one is not touched. */
export const TEMPLATE_VERSION = 2;

/** Row keys of the lines that hold no data. */
export const TITLE = "#title";
export const HELP = "#help";
export const HEAD = "#head";

/** The column keys of a form; the office fills in `value`. */
export const FORM_COLUMNS = ["label", "value", "hint"] as const;

/** What the crossing of key row and key column holds. */
export function markerOf(tab: LayoutKey): string {
  return `ita:${tab}:${TEMPLATE_VERSION}`;
}

/** The version in a marker of that tab; null for any other text. */
export function versionIn(marker: string, tab: LayoutKey): number | null {
  const match = /^ita:([A-Za-z]+):(\d+)$/.exec(marker);
  return match?.[1] === tab ? Number(match[2]) : null;
}
