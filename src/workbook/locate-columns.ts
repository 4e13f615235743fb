import { oneSpelling } from "../ita/names";
import { chosen, type Double } from "./doubles";
import { columnKeys, commonKeys, headingsOf } from "./headings";
import type { Tab } from "./layout";
import { textAt, type Values } from "./text-at";

/** Where the columns of a tab lie, from 1. */
export interface FoundColumns {
  readonly columns: Readonly<Record<string, number>>;
  /** Found only by their neighbours: key and heading are gone. */
  readonly guessed: readonly string[];
  readonly doubles: readonly Double[];
}

/** The frame in which a tab's columns and rows are looked for; rows and columns count from 1. */
export interface Frame {
  readonly keyRow: number;
  readonly keyColumn: number;
  readonly headRow: number | null;
}

/** Column numbers by the text that stands in a row, for the texts that are keys. */
function byText(
  values: Values,
  row: number,
  keyOf: ReadonlyMap<string, string>,
  skip: (column: number) => boolean,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  (values[row - 1] ?? []).forEach((_, index) => {
    const key = keyOf.get(oneSpelling(textAt(values, row, index + 1)));
    if (key === undefined || skip(index + 1)) return;
    found.set(key, [...(found.get(key) ?? []), index + 1]);
  });
  return found;
}

/** Whether each cell of a column below the headings is blank, or the same as in the other column. */
function addsNothing(typed: Values, column: number, other: number, first: number): boolean {
  return typed.every((_, index) => {
    const text = textAt(typed, index + 1, column);
    return index + 1 < first || text === "" || text === textAt(typed, index + 1, other);
  });
}

/** Missing columns between two that are there, where as many columns without key and heading lie as are missing. */
function byNeighbours(
  values: Values,
  tab: Tab,
  { keyColumn, headRow }: Frame,
  columns: Readonly<Record<string, number>>,
): Record<string, number> {
  if (headRow === null) return {};
  const taken = new Set(Object.values(columns));
  const found: Record<string, number> = {};
  // A column that not every office has may simply not be there.
  const common = commonKeys(tab);
  let [left, missing]: [number, string[]] = [keyColumn, []];
  for (const key of columnKeys(tab)) {
    const at = columns[key];
    if (at === undefined) {
      if (common.includes(key)) missing.push(key);
      continue;
    }
    const between = Array.from({ length: Math.max(0, at - left - 1) }, (_, index) => left + 1 + index);
    const free = between.filter((column) => textAt(values, headRow, column) === "");
    if (free.length === missing.length && between.every((column) => !taken.has(column)))
      missing.forEach((name, index) => {
        found[name] = free[index] ?? 0;
      });
    [left, missing] = [at, []];
  }
  return found;
}

/**
 * Finds each column by its hidden key, else by its heading, else by its neighbours. `typed` are the values without those
 * that formulas give, where somebody asked for them: a copy in which nobody typed is none.
 */
export function locateColumns(values: Values, tab: Tab, frame: Frame, typed: Values): FoundColumns {
  const { keyRow, keyColumn, headRow } = frame;
  const keys = new Map(columnKeys(tab).map((key) => [oneSpelling(key), key]));
  const keyed = byText(values, keyRow, keys, (column) => column === keyColumn);
  const taken = new Set([...keyed.values()].flat());
  const words = new Map([...headingsOf(tab)].map(([key, heading]) => [oneSpelling(heading), key]));
  const headed =
    headRow === null
      ? new Map<string, number[]>()
      : byText(values, headRow, words, (column) => column === keyColumn || taken.has(column));
  const all = new Map([...headed, ...keyed]);
  const columns: Record<string, number> = {};
  const doubles: Double[] = [];
  for (const [key, places] of all) {
    const first = (headRow ?? keyRow) + 1;
    const { own, double } = chosen(key, places, (place, other) => addsNothing(typed, place, other, first));
    columns[key] = own;
    if (places.length > 1) doubles.push(double);
  }
  const guessed = byNeighbours(values, tab, frame, columns);
  return { columns: { ...columns, ...guessed }, guessed: Object.keys(guessed), doubles };
}
