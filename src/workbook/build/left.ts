import { markerOf } from "../keys";
import type { Located } from "../locate";
import type { Surveyed } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";

const KEYS = Object.keys(LAYOUTS) as LayoutKey[];

/** All tabs in the order in which they are finished: the office's tab, which notes what is left, comes last. */
export const FINISHING: readonly LayoutKey[] = [...KEYS.filter((key) => key !== "office"), "office"];

/** The tabs that an interrupted build has left, by the office's marker; null where none was interrupted. */
export function leftOver(office: Located | null): readonly LayoutKey[] | null {
  if (!office || office.left.length === 0) return null;
  return FINISHING.filter((key) => office.left.includes(key));
}

/** Notes in the office's marker what is left, before it is done. */
export function noteLeft(
  { sheet }: Surveyed,
  { keyRow, keyColumn, version }: Located,
  left: readonly LayoutKey[],
): void {
  sheet.getRange(keyRow, keyColumn).setValue(markerOf("office", { version, left }));
}
