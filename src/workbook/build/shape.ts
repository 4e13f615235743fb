import { isProposal } from "../../ita/criteria/proposal";
import type { OfficeKind } from "../../ita/office-kind";
import { columnKeys, headingsOf } from "../headings";
import { BEGUN, EXTRA_ROWS, HEAD, HELP, markerOf, TEMPLATE_VERSION, TITLE } from "../keys";
import { type Tab, TELLING } from "../layout";
import { type Located, lastLineAbove, rowKeys } from "../locate";
import { freeName, namesIn } from "../sheets";
import { type Found, findIn, isEmpty, type Surveyed, withValues } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { textAt } from "../text-at";
import { textOf } from "../text-of";
import { type Body, bodyOf } from "./body";
import { columnsFor, missingColumns, openColumns, type Widened } from "./columns";
import { copiedFrom, dressCommon, type Looks, SET } from "./common";
import { mergeDoubles, spareOf } from "./merge";
import { mustFind, recoverHead, recoverMarker } from "./recover";
import { areRowsSettled, rowsByIdentity, type Settled, settleRows, typedColumns } from "./rows";
import { isSame, type Setting } from "./setting";
import { untouchedBy, type WantedRow, wantedRows } from "./wanted";
import { type CellWrite, changes } from "./writing";

/** Free rows kept ready below the last used one, and how many rows a free table has at least. */
const SPARE_ROWS = 100;
const FREE_ROWS = 200;

/** A tab as it will stand: where everything goes, and which cells must change for that. */
export interface Shape {
  readonly key: LayoutKey;
  readonly tab: Tab;
  readonly kind: OfficeKind;
  readonly surveyed: Surveyed;
  /** Nothing but the marker has stood in the sheet before this run. */
  readonly isNew: boolean;
  /** This run has made the sheet, with the dress that all tabs have in common. */
  readonly isFresh: boolean;
  readonly looks: Looks;
  /** The tab has not got its whole dress yet, however much of it an interrupted build has left. */
  readonly undressed: boolean;
  readonly keyRow: number;
  readonly keyColumn: number;
  readonly headRow: number;
  readonly columns: Readonly<Record<string, number>>;
  /** Row numbers by fixed row key or form field. */
  readonly rows: Readonly<Record<string, number>>;
  /** The last data row that is made ready. */
  readonly lastRow: number;
  /** The last row that formulas look at: a line that was moved below the others is theirs still. */
  readonly reach: number;
  /** The keys of the lines that the criteria put into the tab. */
  readonly wanted: readonly string[];
  readonly newColumns: readonly string[];
  readonly hasNewRows: boolean;
  /** What people typed into cells that are given the criteria's words or their hidden keys again. */
  readonly typedOver: readonly CellWrite<string>[];
  /** Its rows of data, as they are when something of them is asked for first. */
  readonly body: Body;
  /** What is written before the dress, one group after the other. */
  readonly writes: readonly (readonly CellWrite[])[];
  /** The keys that tell that a column, a line or the whole tab has its dress: written after it. */
  readonly seals: readonly CellWrite[];
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet that a tab is built in: one that this run has made, or that holds nothing yet, or the tab's own. */
export interface Home {
  readonly surveyed: Surveyed;
  readonly isNew: boolean;
  /**
   * Made by this run: nobody else can have changed it, it is as large as Google makes a new sheet, and it has the dress that all
   * tabs have in common.
   */
  readonly isFresh: boolean;
  readonly looks: Looks;
}

/** A sheet that was there before this run, with the dress that it has. */
export const KNOWN = { isFresh: false, looks: SET } as const;

/** The sheet that is there for the tab: the one with its keys, the one that lost them, or an empty one of its name. */
function homeIn(key: LayoutKey, sheets: readonly Surveyed[]): Home | null {
  const found: Found | null = findIn(sheets, key);
  if (found) return { surveyed: found.surveyed, isNew: false, ...KNOWN };
  const name = LAYOUTS[key].name.th;
  const mayBe = (sheet: Surveyed) => sheet.name === name || sheet.name.startsWith(`${name} (ITA`);
  const empty = sheets.find((sheet) => mayBe(sheet) && isEmpty(sheet));
  if (empty) return { surveyed: empty, isNew: true, ...KNOWN };
  const named = sheets.find((sheet) => sheet.name === name);
  const recovered = named && recoverMarker(named, key);
  return recovered ? { surveyed: recovered, isNew: false, ...KNOWN } : null;
}

/** Where the keys and the headings of a new tab lie: its title and its help stand between. */
const NEW_PLACE = { keyRow: 1, keyColumn: 1, headRow: 4 } as const;

/** Makes sheets with the dress that all tabs have in common: the first one gets it, the others are copies of it. */
function sheetMaker(spreadsheet: Spreadsheet): (name: string, index: number) => Home {
  let template: Surveyed["sheet"] | null = null;
  return (name, index) => {
    const sheet: Surveyed["sheet"] =
      template === null
        ? spreadsheet.insertSheet(name, index)
        : spreadsheet.insertSheet(name, index, { template });
    if (template === null) dressCommon(sheet, NEW_PLACE);
    template = template ?? sheet;
    const surveyed = withValues(sheet, [], { name: () => name });
    return { surveyed, isNew: true, isFresh: true, looks: copiedFrom(template, NEW_PLACE) };
  };
}

/** The sheets of tabs by key, each at its place; those that are missing are made one after the other, with no reading between. */
export function homesOf(
  spreadsheet: Spreadsheet,
  places: ReadonlyMap<LayoutKey, number>,
  sheets: readonly Surveyed[],
): ReadonlyMap<LayoutKey, Home> {
  const isTaken = namesIn(spreadsheet, sheets);
  const known = [...places].map(([key, index]) => {
    const home = homeIn(key, sheets);
    return { key, index, home, name: home ? "" : freeName(isTaken, LAYOUTS[key].name.th) };
  });
  const make = sheetMaker(spreadsheet);
  return new Map(known.map(({ key, index, home, name }) => [key, home ?? make(name, index)]));
}

/** A new tab begins with its keys in the first row and column. */
function newPlaces(key: LayoutKey): Located {
  return {
    tab: key,
    version: BEGUN,
    left: [],
    keyRow: NEW_PLACE.keyRow,
    keyColumn: NEW_PLACE.keyColumn,
    headRow: null,
    columns: {},
    guessed: [],
    rows: {},
    changed: [],
    bare: {},
    doubles: { columns: [], rows: [] },
  };
}

/** Below the keys of a new tab come its title and its help. */
const HEAD_BELOW_KEYS = NEW_PLACE.headRow - NEW_PLACE.keyRow;

function headRowOf(values: Surveyed["values"], located: Located): number {
  const { headRow, keyRow, version } = located;
  if (headRow !== null) return headRow;
  return version === BEGUN
    ? Math.max(keyRow + HEAD_BELOW_KEYS, lastLineAbove(values, located) + 1)
    : keyRow + 1;
}

/** All columns of the tab: those that are there or have a place, then the missing ones right of everything. */
function allColumns(
  tab: Tab,
  kind: OfficeKind,
  values: Surveyed["values"],
  located: Located,
  opened: Widened["opened"],
): Record<string, number> {
  const columns: Record<string, number> = { ...located.columns, ...opened };
  let last = Math.max(located.keyColumn, ...Object.values(columns), ...lastUsedColumns(values));
  for (const key of tab.kind === "form" ? columnKeys(tab) : columnsFor(tab, kind, columns)) {
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
  return tab.extraRows ? used + EXTRA_ROWS : used;
}

interface Places {
  readonly located: Located;
  readonly headRow: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, number>>;
}

/** Whether a row's visible cells tell its key, so that it is known before the key is written. */
const tellsItself = (tab: Tab): boolean => tab.kind === "form" || tab.identity !== undefined;

/** Whether a column or a line has its key: it gets that after everything else. */
const isSealed = (values: Surveyed["values"], row: number, column: number, key: string): boolean =>
  textAt(values, row, column) === key;

/** Keys that were left where their line or column no longer is. */
function staleKeys(
  values: Surveyed["values"],
  { located, headRow, columns, rows }: Places,
): readonly CellWrite[] {
  const { keyRow, keyColumn, doubles } = located;
  const open = new Set([...doubles.columns, ...doubles.rows].map(({ key }) => key));
  const isStale = (key: string, at: number, places: Places["rows"]) =>
    places[key] !== undefined && places[key] !== at && !open.has(key);
  const across = (values[keyRow - 1] ?? []).map((_, index) => ({ row: keyRow, column: index + 1 }));
  const down = values.map((_, index) => ({ row: index + 1, column: keyColumn }));
  return [
    ...across.filter(({ column }) => isStale(textAt(values, keyRow, column), column, columns)),
    ...down.filter(({ row }) => row > headRow && isStale(textAt(values, row, keyColumn), row, rows)),
  ].map((place) => ({ ...place, value: "" }));
}

const keysAcross = ({ located, columns }: Places): readonly CellWrite[] =>
  Object.entries(columns).map(([value, column]) => ({ row: located.keyRow, column, value }));

const keysDown = ({ located, rows }: Places): readonly CellWrite[] =>
  Object.entries(rows).map(([value, row]) => ({ row, column: located.keyColumn, value }));

/** Title and help of a new tab, where their keys are not there yet; what people make of them is theirs. */
function titleWrites(tab: Tab, values: Surveyed["values"], { located }: Places): readonly CellWrite[] {
  const { keyRow, keyColumn } = located;
  const line = (below: number, key: string, text: string): readonly CellWrite[] => {
    const row = keyRow + below;
    if (values.some((cells) => cells[keyColumn - 1] === key)) return [];
    const said = textAt(values, row, keyColumn + 1) === "" ? [text] : [];
    return [key, ...said].map((value, right) => ({ row, column: keyColumn + right, value }));
  };
  return [...line(1, TITLE, tab.name.th), ...line(2, HELP, tab.help.th)];
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

/** What the office made of a proposal stays until other criteria are chosen. */
function isAnswered(setting: Setting, value: string | number | null, text: string): boolean {
  return isProposal(textOf(value)) && text !== "" && isSame(setting);
}

/** Whether the tab says whose its lines are: what is written last of them is not blank. */
const isStated = (
  values: Surveyed["values"],
  { columns, rows }: Places,
  statements: readonly WantedRow[],
): boolean =>
  statements.every(({ key }) =>
    Object.values(columns).some((column) => textAt(values, rows[key] ?? 0, column) !== ""),
  );

/** The criteria's words in the fixed rows: kept right where they are the criteria's, written once where they are the office's. */
function rowWrites(
  tab: Tab,
  values: Surveyed["values"],
  { located, columns, rows }: Places,
  wanted: readonly WantedRow[],
  setting: Setting,
  isStated = true,
): readonly CellWrite[] {
  const untouched = untouchedBy(tab, setting);
  return wanted.flatMap(({ key, owned, initial }) => {
    const row = rows[key] ?? 0;
    const isBlank = Object.values(columns).every((column) => textAt(values, row, column) === "");
    // An interrupted build may have written the row's words in part.
    const unsealed = !isStated || located.version === BEGUN || !isSealed(values, row, located.keyColumn, key);
    const write = (column: string, value: string | number | null, always: boolean): readonly CellWrite[] => {
      const place = columns[column];
      const text = textAt(values, row, place);
      // A line must say which one it is.
      const lost = text === "" && (unsealed || TELLING.includes(column));
      const free = isBlank || always || lost || untouched(key, column, text);
      return place !== undefined && free ? [{ row, column: place, value: value ?? "" }] : [];
    };
    const isSaid = (value: string | number | null) => value !== null && value !== "";
    return [
      ...Object.entries(owned)
        .filter(([column, value]) => !isAnswered(setting, value, textAt(values, row, columns[column])))
        .flatMap(([column, value]) => write(column, value, isSaid(value))),
      ...Object.entries(initial).flatMap(([column, value]) => write(column, value, false)),
    ];
  });
}

/** Cells in which somebody typed over the criteria's words, as far as these are written again. */
function typedOver(
  tab: Tab,
  values: Surveyed["values"],
  { columns, rows }: Places,
  wanted: readonly WantedRow[],
  setting: Setting,
): readonly CellWrite<string>[] {
  if (tab.kind === "form" || tab.colour === "output") return [];
  const untouched = untouchedBy(tab, setting);
  return wanted.flatMap(({ key, owned }) =>
    Object.entries(owned).flatMap(([name, value]) => {
      const [row, column] = [rows[key] ?? 0, columns[name] ?? 0];
      const text = textAt(values, row, column);
      const isKept =
        isAnswered(setting, value, text) ||
        [text, textOf(value)].includes("") ||
        textOf(value) === text ||
        untouched(key, name, text);
      return isKept ? [] : [{ row, column, value: text }];
    }),
  );
}

/** Cells of the hidden keys in which somebody typed something that is no key, where the keys are written again. */
function typedOverKeys(
  tab: Tab,
  values: Surveyed["values"],
  { located }: Places,
  keys: readonly CellWrite[],
): readonly CellWrite<string>[] {
  const typed = changes(values, keys).flatMap(({ row, column }) => {
    const text = textAt(values, row, column);
    const isOurs = text === "" || text.startsWith("#") || (row === located.keyRow && text.startsWith("ita:"));
    return isOurs ? [] : [{ row, column, value: text }];
  });
  if (typed.length === 0) return [];
  const known = new Set([...rowKeys(tab), ...columnKeys(tab)]);
  return typed.filter(({ value }) => !known.has(value));
}

/** What only the criteria said of a row that they no longer hold: it may not count any more. */
function goneWrites(
  tab: Tab,
  values: Surveyed["values"],
  { columns, rows }: Places,
  wanted: readonly WantedRow[],
  setting: Setting,
): readonly CellWrite[] {
  if (tab.kind === "form" || !tab.emptiedWhenGone) return [];
  const untouched = untouchedBy(tab, setting);
  const gone = Object.entries(rows).filter(([key]) => wanted.every((row) => row.key !== key));
  return tab.emptiedWhenGone.flatMap((name) => {
    const column = columns[name];
    return gone.flatMap(([key, row]) =>
      column !== undefined && untouched(key, name, textAt(values, row, column))
        ? [{ row, column, value: "" }]
        : [],
    );
  });
}

/** The keys that are written first and those that wait for the dress. An undressed tab waits with its marker alone. */
function keyWrites(key: LayoutKey, tab: Tab, places: Places) {
  const { located, headRow } = places;
  const head = { row: headRow, column: located.keyColumn, value: HEAD };
  const marker = { row: located.keyRow, column: located.keyColumn, value: markerOf(key) };
  const [across, down] = [keysAcross(places), keysDown(places)];
  if (located.version === BEGUN) {
    // With the keys of the columns, by one call: a sheet is the tab's from then on.
    const begun = { ...marker, value: markerOf(key, located) };
    return { first: [begun, ...across, head, ...down], last: [], seals: [marker] };
  }
  const waiting = tab.kind === "form" ? [...across, ...down] : across;
  const seals = [...waiting, marker];
  if (tab.kind === "form") return { first: [head], last: [], seals };
  return tellsItself(tab)
    ? { first: [head], last: down, seals }
    : { first: [head, ...down], last: [], seals };
}

/** Finds or makes the place of every key of the tab, and says what must be written; rows and columns may be inserted on the way. */
export function shapeOf(key: LayoutKey, setting: Setting, home: Home): Shape {
  const { surveyed: start, isNew, isFresh, looks } = home;
  const tab: Tab = LAYOUTS[key];
  const wanted = wantedRows(tab, setting);
  const { surveyed, opened, widened } = isNew
    ? { surveyed: start, opened: {}, widened: {} }
    : settled(key, tab, start, wanted, setting);
  const { values } = surveyed;
  const located = isNew ? newPlaces(key) : mustFind(surveyed, key);
  const undressed = located.version === BEGUN;
  const headRow = headRowOf(values, located);
  const columns = allColumns(tab, setting.kind, values, located, widened);
  const kept = { ...rowsByIdentity(surveyed, tab, { ...located, columns }, wanted), ...opened };
  const used = Math.max(lastUsedRow(tab, values, columns, headRow), ...Object.values(kept));
  const added = wanted
    .filter((row) => kept[row.key] === undefined)
    .map((row, i) => [row.key, used + 1 + i] as const);
  const places = { located, headRow, columns, rows: { ...kept, ...Object.fromEntries(added) } };
  const lastRow = lastRowOf(tab, headRow, used + added.length);
  const { first, last, seals } = keyWrites(key, tab, places);
  const [statements, lines] = [
    wanted.filter((row) => row.isStatement),
    wanted.filter((row) => !row.isStatement),
  ];
  const words = [
    ...headingWrites(tab, values, places),
    ...rowWrites(tab, values, places, lines, setting, isStated(values, places, statements)),
    ...goneWrites(tab, values, places, wanted, setting),
  ];
  // Only when all tabs hold the criteria may one of them say so; a new template has nothing that could be taken for others.
  const said = rowWrites(tab, values, places, statements, setting);
  const stale = undressed ? [] : staleKeys(values, places);
  const title = undressed ? titleWrites(tab, values, places) : [];
  return {
    key,
    tab,
    kind: setting.kind,
    surveyed,
    isNew,
    isFresh,
    looks,
    undressed,
    keyRow: located.keyRow,
    keyColumn: located.keyColumn,
    headRow,
    columns,
    rows: places.rows,
    lastRow,
    reach:
      tab.kind === "table" && tab.fixedRows ? Math.max(lastRow, used + added.length + EXTRA_ROWS) : lastRow,
    body: bodyOf({ surveyed, headRow, lastRow, columns, isNew }),
    wanted: wanted.map((row) => row.key),
    newColumns: Object.entries(columns)
      .filter(([name, column]) => undressed || !isSealed(values, located.keyRow, column, name))
      .map(([name]) => name),
    hasNewRows:
      undressed ||
      wanted.some((row) => !isSealed(values, places.rows[row.key] ?? 0, located.keyColumn, row.key)),
    typedOver: [
      ...typedOver(tab, values, places, wanted, setting),
      ...typedOverKeys(tab, values, places, [...stale, ...first, ...last, ...seals]),
    ],
    writes: [[...title, ...stale, ...first], [...words, ...(undressed ? said : [])], last].map((group) =>
      changes(values, group),
    ),
    seals: changes(values, [...(undressed ? [] : said), ...seals]),
  };
}

/** Whether a tab's rows and columns are all in their places, so that shaping it only looks. */
export function isInPlace(key: LayoutKey, setting: Setting, { surveyed, located }: Found): boolean {
  const tab: Tab = LAYOUTS[key];
  return (
    located.version === TEMPLATE_VERSION &&
    located.headRow !== null &&
    spareOf(located).length === 0 &&
    missingColumns(tab, setting.kind, located.columns).length === 0 &&
    areRowsSettled(surveyed, key, tab, wantedRows(tab, setting), untouchedBy(tab, setting))
  );
}

function settled(
  key: LayoutKey,
  tab: Tab,
  start: Surveyed,
  wanted: readonly WantedRow[],
  setting: Setting,
): Settled & { readonly widened: Widened["opened"] } {
  const merged = mergeDoubles(start, key);
  const located = mustFind(merged, key);
  const lost = located.headRow === null && located.version !== BEGUN;
  const headed = lost ? recoverHead(merged, key, located) : merged;
  const { surveyed, opened: widened } =
    located.version === BEGUN
      ? { surveyed: headed, opened: {} }
      : openColumns(headed, key, tab, setting.kind);
  return { ...settleRows(surveyed, key, tab, wanted, untouchedBy(tab, setting)), widened };
}
