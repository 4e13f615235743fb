import type { Criteria } from "../../ita/criteria/types";
import { HEAD, HELP, markerOf, TITLE } from "../keys";
import type { Tab } from "../layout";
import { columnKeys, type Located, textAt } from "../locate";
import { freeName } from "../sheets";
import { type Found, findIn, type Surveyed, surveySheet } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { columnsByHeading, headingsOf, isEmpty, mustFind, recoverHead, recoverMarker } from "./recover";
import { rowsByIdentity, settleRows, typedColumns } from "./rows";
import { untouchedBy, type WantedRow, wantedRows } from "./wanted";
import { type CellWrite, changes } from "./writing";

/** Free rows kept ready below the last used one, and how many rows a free table has at least. */
const SPARE_ROWS = 100;
const FREE_ROWS = 200;
/** The same for a table of fixed rows to which people may add some. */
const SPARE_EXTRA_ROWS = 30;

/** A tab as it will stand: where everything goes, and which cells must change for that. */
export interface Shape {
  readonly key: LayoutKey;
  readonly tab: Tab;
  readonly surveyed: Surveyed;
  readonly isNew: boolean;
  readonly keyRow: number;
  readonly keyColumn: number;
  readonly headRow: number;
  readonly columns: Readonly<Record<string, number>>;
  /** Row numbers by fixed row key or form field. */
  readonly rows: Readonly<Record<string, number>>;
  /** The last data row that is made ready. */
  readonly lastRow: number;
  readonly newColumns: readonly string[];
  readonly hasNewRows: boolean;
  readonly writes: readonly CellWrite[];
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet of the tab: the one with its keys, the one that lost them, an empty one of its name, or a new one. */
export function sheetOf(
  spreadsheet: Spreadsheet,
  key: LayoutKey,
  sheets: readonly Surveyed[],
  index: number,
): { readonly surveyed: Surveyed; readonly isNew: boolean } {
  const found: Found | null = findIn(sheets, key);
  if (found) return { surveyed: found.surveyed, isNew: false };
  const name = LAYOUTS[key].name.th;
  const named = sheets.find((sheet) => sheet.name === name);
  if (named && isEmpty(named)) return { surveyed: named, isNew: true };
  const recovered = named && recoverMarker(named, key);
  if (recovered) return { surveyed: recovered, isNew: false };
  return { surveyed: surveySheet(spreadsheet.insertSheet(freeName(spreadsheet, name), index)), isNew: true };
}

/** Where a new tab's parts go: hidden keys first, then title, help and headings. */
function newPlaces(key: LayoutKey): Located {
  return {
    tab: key,
    version: 0,
    keyRow: 1,
    keyColumn: 1,
    headRow: 4,
    columns: {},
    rows: {},
    doubles: { columns: [], rows: [] },
  };
}

/** All columns of the tab: those that are there, then the missing ones right of everything. */
function allColumns(tab: Tab, values: Surveyed["values"], located: Located): Record<string, number> {
  const columns = columnsByHeading(values, tab, located);
  let last = Math.max(located.keyColumn, ...Object.values(columns), ...lastUsedColumns(values));
  for (const key of columnKeys(tab)) {
    if (columns[key] !== undefined) continue;
    last += 1;
    columns[key] = last;
  }
  return columns;
}

function lastUsedColumns(values: Surveyed["values"]): readonly number[] {
  return values.map((cells) =>
    cells.reduce<number>((last, cell, index) => (cell === "" ? last : index + 1), 0),
  );
}

/** The last row in which a person or the criteria wrote anything, or `from`. */
function lastUsedRow(
  tab: Tab,
  values: Surveyed["values"],
  columns: Located["columns"],
  from: number,
): number {
  const owned = tab.kind === "table" ? (tab.owned ?? []) : [];
  const keys = [...typedColumns(tab), ...owned];
  for (let row = values.length; row > from; row--) {
    if (keys.some((key) => textAt(values, row, columns[key]) !== "")) return row;
  }
  return from;
}

function lastRowOf(tab: Tab, headRow: number, used: number): number {
  if (tab.kind === "form") return used;
  if (!tab.fixedRows) return Math.max(headRow + FREE_ROWS, used + SPARE_ROWS);
  return tab.extraRows ? used + SPARE_EXTRA_ROWS : used;
}

interface Places {
  readonly located: Located;
  readonly headRow: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, number>>;
}

function keyWrites(key: LayoutKey, { located, headRow, columns, rows }: Places): readonly CellWrite[] {
  return [
    { row: located.keyRow, column: located.keyColumn, value: markerOf(key) },
    { row: headRow, column: located.keyColumn, value: HEAD },
    ...Object.entries(columns).map(([value, column]) => ({ row: located.keyRow, column, value })),
    ...Object.entries(rows).map(([value, row]) => ({ row, column: located.keyColumn, value })),
  ];
}

/** Title and help of a new tab; what people make of them later is theirs. */
function titleWrites(tab: Tab, { located }: Places): readonly CellWrite[] {
  const column = located.keyColumn + 1;
  return [
    { row: 2, column: located.keyColumn, value: TITLE },
    { row: 2, column, value: tab.name.th },
    { row: 3, column: located.keyColumn, value: HELP },
    { row: 3, column, value: tab.help.th },
  ];
}

/** Headings where there are none; a heading in the office's own words stays. */
function headingWrites(
  tab: Tab,
  values: Surveyed["values"],
  { headRow, columns }: Places,
): readonly CellWrite[] {
  return [...headingsOf(tab)].flatMap(([key, value]) => {
    const column = columns[key];
    return column === undefined || textAt(values, headRow, column) !== ""
      ? []
      : [{ row: headRow, column, value }];
  });
}

/** The criteria's words in the fixed rows: kept right where they are the criteria's, written once where they are the office's. */
function rowWrites(
  tab: Tab,
  values: Surveyed["values"],
  { columns, rows }: Places,
  wanted: readonly WantedRow[],
): readonly CellWrite[] {
  const untouched = untouchedBy(tab);
  return wanted.flatMap(({ key, owned, initial }) => {
    const row = rows[key] ?? 0;
    const isBlank = Object.values(columns).every((column) => textAt(values, row, column) === "");
    const write = (column: string, value: string | number | null, always: boolean): readonly CellWrite[] => {
      const place = columns[column];
      const free = isBlank || always || untouched(key, column, textAt(values, row, place));
      return place !== undefined && free ? [{ row, column: place, value: value ?? "" }] : [];
    };
    const isSaid = (value: string | number | null) => value !== null && value !== "";
    return [
      ...Object.entries(owned).flatMap(([column, value]) => write(column, value, isSaid(value))),
      ...Object.entries(initial).flatMap(([column, value]) => write(column, value, false)),
    ];
  });
}

/** Finds or makes the place of every key of the tab, and says what must be written; rows and columns may be inserted on the way. */
export function shapeOf(key: LayoutKey, criteria: Criteria, start: Surveyed, isNew: boolean): Shape {
  const tab: Tab = LAYOUTS[key];
  const wanted = wantedRows(tab, criteria);
  const surveyed = isNew ? start : settled(key, tab, start, wanted);
  const located = isNew ? newPlaces(key) : mustFind(surveyed, key);
  const headRow = located.headRow ?? located.keyRow + 1;
  const columns = allColumns(tab, surveyed.values, located);
  const kept = rowsByIdentity(surveyed, tab, { ...located, columns }, wanted);
  const used = Math.max(lastUsedRow(tab, surveyed.values, columns, headRow), ...Object.values(kept));
  const added = wanted
    .filter((row) => kept[row.key] === undefined)
    .map((row, i) => [row.key, used + 1 + i] as const);
  const places = { located, headRow, columns, rows: { ...kept, ...Object.fromEntries(added) } };
  const writes = [
    ...keyWrites(key, places),
    ...(isNew ? titleWrites(tab, places) : []),
    ...headingWrites(tab, surveyed.values, places),
    ...rowWrites(tab, surveyed.values, places, wanted),
  ];
  return {
    key,
    tab,
    surveyed,
    isNew,
    keyRow: located.keyRow,
    keyColumn: located.keyColumn,
    headRow,
    columns,
    rows: places.rows,
    lastRow: lastRowOf(tab, headRow, used + added.length),
    newColumns: Object.keys(columns).filter((column) => located.columns[column] === undefined),
    hasNewRows: isNew || wanted.some((row) => start.values.every((cells) => !cells.includes(row.key))),
    writes: changes(surveyed.values, writes),
  };
}

function settled(key: LayoutKey, tab: Tab, start: Surveyed, wanted: readonly WantedRow[]): Surveyed {
  const located = mustFind(start, key);
  const headed = located.headRow === null ? recoverHead(start, key, located) : start;
  return settleRows(headed, key, tab, wanted, untouchedBy(tab));
}
