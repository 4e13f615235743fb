import type { OfficeKind } from "../../ita/office-kind";
import { isFor } from "../fields";
import type { Column, Tab, TableTab } from "../layout";
import { reread, type Surveyed } from "../survey";
import type { LayoutKey } from "../tabs";
import { textAt } from "../text-at";
import { mustFind } from "./recover";

type Places = Readonly<Record<string, number>>;

/** A sheet with room for columns that have neither key nor heading yet. */
export interface Widened {
  readonly surveyed: Surveyed;
  readonly opened: Places;
}

/** The columns of the tab that offices of that kind have, or that are there all the same. */
export function columnsFor(tab: TableTab, kind: OfficeKind, present: Places): readonly string[] {
  return tab.columns
    .filter((column) => isFor(column, kind) || present[column.key] !== undefined)
    .map(({ key }) => key);
}

/** The columns that only offices of that kind have and that are not there yet. */
export function missingColumns(tab: Tab, kind: OfficeKind, present: Places): readonly Column[] {
  if (tab.kind === "form") return [];
  return tab.columns.filter((column) => column.only === kind && present[column.key] === undefined);
}

/** The place right of the column that comes before in the layout; null where none of those is there. */
function placeAfter(tab: TableTab, key: string, places: Places): number | null {
  const before = tab.columns.slice(
    0,
    tab.columns.findIndex((column) => column.key === key),
  );
  const last = [...before].reverse().find((column) => places[column.key] !== undefined);
  return last === undefined ? null : (places[last.key] ?? 0) + 1;
}

/** Whether nothing stands in the column: an interrupted build may have opened it. */
const isFree = ({ values }: Surveyed, column: number, places: Places): boolean =>
  !Object.values(places).includes(column) &&
  values.every((_, index) => textAt(values, index + 1, column) === "");

/**
 * Opens places for columns that only offices of that kind have, each right of the one that it follows. The sheet is read right
 * before each insertion, for a colleague may have moved its columns since.
 */
export function openColumns(start: Surveyed, key: LayoutKey, tab: Tab, kind: OfficeKind): Widened {
  if (tab.kind === "form") return { surveyed: start, opened: {} };
  const missing = missingColumns(tab, kind, mustFind(start, key).columns);
  let now = start;
  let opened: Places = {};
  for (const { key: name } of missing) {
    now = reread(now);
    const places = { ...mustFind(now, key).columns, ...opened };
    const at = placeAfter(tab, name, places);
    if (at === null) continue;
    if (!isFree(now, at, places)) {
      now.sheet.insertColumnBefore(at);
      now = reread(now);
      opened = Object.fromEntries(
        Object.entries(opened).map(([each, old]) => [each, old < at ? old : old + 1]),
      );
    }
    opened = { ...opened, [name]: at };
  }
  return { surveyed: now, opened };
}
