import { FORM_VALUE } from "../a1";
import { isTyped } from "../fields";
import type { Tab } from "../layout";
import type { Located } from "../locate";
import { identityAt } from "../locate-rows";
import { reread, type Surveyed } from "../survey";
import type { LayoutKey } from "../tabs";
import { textAt } from "../text-at";
import { textOf } from "../text-of";
import { mustFind } from "./recover";
import type { Untouched, WantedRow } from "./wanted";

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

/** Deletes the lowest of the rows, given from the last up, with its neighbours above. */
function deleteLowest(sheet: Surveyed["sheet"], rows: readonly number[]): void {
  const end = rows.findIndex((row, index) => rows[index + 1] !== row - 1);
  sheet.deleteRows(rows[end] ?? 1, end + 1);
}

/** Missing keys, and the row of the next key that is there: their places belong right above it. */
interface Hole {
  readonly before: number;
  readonly keys: readonly string[];
}

/** The holes from the last up; keys after the last one that is there are added below later. */
function holesOf(rows: Record<string, number>, wanted: readonly WantedRow[]): readonly Hole[] {
  const holes: Hole[] = [];
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

/** How many lines right above the row hold nothing at all, `most` at most: lines that were cleared or cut, or that an interrupted build has opened. */
function blankAbove({ values }: Surveyed, row: number, head: number, most: number): number {
  let blank = 0;
  while (blank < most && row - blank - 1 > head) {
    if ((values[row - blank - 2] ?? []).some((cell) => textOf(cell) !== "")) return blank;
    blank += 1;
  }
  return blank;
}

/** A sheet whose lines are in place, and the rows that were opened for lines which have neither key nor words yet. */
export interface Settled {
  readonly surveyed: Surveyed;
  readonly opened: Readonly<Record<string, number>>;
}

/** What is to be done to a tab's rows as they are now. */
interface RowWork {
  readonly gone: readonly number[];
  readonly holes: readonly Hole[];
  readonly head: number;
}

function workIn(
  now: Surveyed,
  key: LayoutKey,
  tab: Tab,
  wanted: readonly WantedRow[],
  untouched: Untouched,
): RowWork {
  const located = mustFind(now, key);
  return {
    gone: obsolete(now, tab, located, wanted, untouched),
    holes: holesOf(rowsByIdentity(now, tab, located, wanted), wanted),
    head: located.headRow ?? located.keyRow,
  };
}

/** Whether no row has to go, and none to be opened. */
export function areRowsSettled(...of: Parameters<typeof workIn>): boolean {
  const { gone, holes } = workIn(...of);
  return gone.length + holes.length === 0;
}

/**
 * Takes away rows that another year's criteria had, and opens places for rows that are missing among others. What
 * anybody typed stays: a row of it is never deleted. The sheet is read right before each deletion and insertion, for a
 * colleague may have moved its lines since.
 */
export function settleRows(
  surveyed: Surveyed,
  key: LayoutKey,
  tab: Tab,
  wanted: readonly WantedRow[],
  untouched: Untouched,
): Settled {
  if (areRowsSettled(surveyed, key, tab, wanted, untouched)) return { surveyed, opened: {} };
  const needsWork = (of: Surveyed) => workIn(of, key, tab, wanted, untouched);
  let now = reread(surveyed);
  for (let work = needsWork(now); work.gone.length > 0; work = needsWork(now)) {
    deleteLowest(now.sheet, work.gone);
    now = reread(now);
  }
  return openHoles(now, needsWork);
}

function openHoles(start: Surveyed, needsWork: (now: Surveyed) => RowWork): Settled {
  let now = start;
  const { holes } = needsWork(now);
  // From the last up: what was opened below moves down with each insertion above it.
  const opened: Record<string, number> = {};
  for (let index = 0; index < holes.length; index++) {
    const { holes: left, head } = needsWork(now);
    const hole = left[index];
    if (!hole) break;
    const missing = hole.keys.length - blankAbove(now, hole.before, head, hole.keys.length);
    if (missing > 0) {
      now.sheet.insertRowsBefore(hole.before, missing);
      now = reread(now);
    }
    for (const each of Object.keys(opened)) opened[each] = (opened[each] ?? 0) + missing;
    hole.keys.forEach((each, down) => {
      opened[each] = hole.before + missing - hole.keys.length + down;
    });
  }
  return { surveyed: now, opened };
}
