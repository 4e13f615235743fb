import { FORM_VALUE } from "../a1";
import { isTyped } from "../fields";
import type { Tab } from "../layout";
import { identityAt, type Located, textAt } from "../locate";
import { type Surveyed, surveySheet } from "../survey";
import type { LayoutKey } from "../tabs";
import { mustFind } from "./recover";
import type { WantedRow } from "./wanted";

type Untouched = (key: string, column: string, text: string) => boolean;

/** The columns whose cells are a person's. */
export function typedColumns(tab: Tab): readonly string[] {
  if (tab.kind === "form") return [FORM_VALUE];
  return tab.columns.filter((column) => isTyped(tab, column) && !column.computed).map(({ key }) => key);
}

/** Row numbers by key, with lines that people added themselves and that the criteria now hold. */
export function rowsByIdentity(
  { values }: Surveyed,
  tab: Tab,
  located: Located,
  wanted: readonly WantedRow[],
): Record<string, number> {
  const rows: Record<string, number> = { ...located.rows };
  const keyed = new Set(Object.values(rows));
  const keys = new Set(wanted.map(({ key }) => key));
  for (let row = (located.headRow ?? values.length) + 1; row <= values.length; row++) {
    const told = keyed.has(row) ? null : identityAt(tab, values, located.columns, row);
    if (told !== null && keys.has(told) && rows[told] === undefined) rows[told] = row;
  }
  return rows;
}

/** Rows that the criteria no longer hold and in which nobody has written anything, from the last up. */
function obsolete(
  { values }: Surveyed,
  tab: Tab,
  located: Located,
  wanted: readonly WantedRow[],
  untouched: Untouched,
): readonly number[] {
  const keys = new Set(wanted.map(({ key }) => key));
  const columns = typedColumns(tab);
  const free = ([key, row]: readonly [string, number]) =>
    columns.every((column) => {
      const text = textAt(values, row, located.columns[column]);
      return text === "" || untouched(key, column, text);
    });
  const gone = Object.entries(located.rows).filter(([key]) => !keys.has(key));
  return gone
    .filter(free)
    .map(([, row]) => row)
    .sort((a, b) => b - a);
}

/** Deletes rows given from the last up, neighbours by one call. */
function deleteRows(sheet: Surveyed["sheet"], rows: readonly number[]): void {
  let count = 0;
  rows.forEach((row, index) => {
    count += 1;
    if (rows[index + 1] === row - 1) return;
    sheet.deleteRows(row, count);
    count = 0;
  });
}

/** Missing keys, each group with the row of the next key that is there; those after the last one are added below later. */
function holesOf(rows: Record<string, number>, wanted: readonly WantedRow[]) {
  const holes: { readonly before: number; readonly keys: readonly string[] }[] = [];
  let pending: string[] = [];
  for (const { key } of wanted) {
    const before = rows[key];
    if (before === undefined) {
      pending.push(key);
    } else if (pending.length > 0) {
      holes.push({ before, keys: pending });
      pending = [];
    }
  }
  return holes.sort((a, b) => b.before - a.before);
}

/**
 * Takes away rows that another year's criteria had, and opens places for rows that are missing among others. What
 * anybody typed stays: a row of it is never deleted.
 */
export function settleRows(
  surveyed: Surveyed,
  key: LayoutKey,
  tab: Tab,
  wanted: readonly WantedRow[],
  untouched: Untouched,
): Surveyed {
  const located = mustFind(surveyed, key);
  const gone = obsolete(surveyed, tab, located, wanted, untouched);
  if (gone.length > 0) {
    deleteRows(surveyed.sheet, gone);
    return settleRows(surveySheet(surveyed.sheet), key, tab, wanted, untouched);
  }
  const holes = holesOf(rowsByIdentity(surveyed, tab, located, wanted), wanted);
  for (const { before, keys } of holes) {
    surveyed.sheet.insertRowsBefore(before, keys.length);
    surveyed.sheet.getRange(before, located.keyColumn, keys.length, 1).setValues(keys.map((each) => [each]));
  }
  return holes.length > 0 ? surveySheet(surveyed.sheet) : surveyed;
}
