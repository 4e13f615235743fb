import { findIn, reread, type Surveyed } from "../survey";
import type { LayoutKey } from "../tabs";
import { textOf } from "../text-of";

/** A column, form field or fixed row of a tab that has another key from a version on. */
interface Rekeyed {
  readonly tab: LayoutKey;
  readonly from: string;
  readonly to: string;
}

/** What the builder cannot see by itself when it meets an older template. */
export interface Migration {
  /** The version that begins with it. */
  readonly version: number;
  readonly rekeyed: readonly Rekeyed[];
}

/**
 * Every version after the first. New tabs, columns, fields, words and formulas need no entry: the builder adds what is
 * missing and keeps what was typed. Only a key that has changed must be told, or its column would be taken for a stranger's.
 */
export const MIGRATIONS: readonly Migration[] = [
  // 2 adds the dashboard, the findings and the office's logo.
  { version: 2, rekeyed: [] },
  // 3 refuses nothing that is typed: dates stay as text, and formulas count what the reader counts.
  // It adds the office's kind, its set of criteria and the year whose rules it borrows, and the line that says whose the
  // criteria are.
  { version: 3, rekeyed: [] },
  // 4 adds the columns that only local administrations have: dimensions, and the budget of each year of a plan.
  { version: 4, rekeyed: [] },
  // 5 adds who signs reports and their names in English, and the digits of announcements.
  { version: 5, rekeyed: [] },
];

/** The place of a key in the hidden row or column of a tab, as row and column from 1; null when it is not there. */
function placeOf({ values }: Surveyed, keyRow: number, keyColumn: number, key: string) {
  const across = (values[keyRow - 1] ?? []).findIndex((cell) => textOf(cell) === key);
  if (across >= 0) return { row: keyRow, column: across + 1 };
  const down = values.findIndex((cells) => textOf(cells[keyColumn - 1]) === key);
  return down >= 0 ? { row: down + 1, column: keyColumn } : null;
}

function rekey(
  sheets: readonly Surveyed[],
  version: number,
  { tab, from, to }: Rekeyed,
): readonly Surveyed[] {
  const found = findIn(sheets, tab);
  if (!found || found.located.version >= version) return sheets;
  const { surveyed, located } = found;
  const place = placeOf(surveyed, located.keyRow, located.keyColumn, from);
  if (!place) return sheets;
  surveyed.sheet.getRange(place.row, place.column).setValue(to);
  return sheets.map((each) => (each === surveyed ? reread(each) : each));
}

/** Gives an older template the keys of this version, oldest change first; every cell that is no key stays as it is. */
export function migrate(
  sheets: readonly Surveyed[],
  migrations: readonly Migration[] = MIGRATIONS,
): readonly Surveyed[] {
  return [...migrations]
    .sort((a, b) => a.version - b.version)
    .reduce<readonly Surveyed[]>(
      (all, { version, rekeyed }) => rekeyed.reduce((now, each) => rekey(now, version, each), all),
      sheets,
    );
}
