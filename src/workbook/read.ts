import { type OfficeKind, officeKind } from "../ita/office-kind";
import { FORM_VALUE } from "./a1";
import { acknowledgementsIn } from "./acknowledgements";
import type { Assessment, CellFault, Place, Reading, TabFault, TotalRow } from "./assessment";
import { blankOf } from "./cells";
import { isChosen } from "./chosen";
import { clockOf } from "./clock";
import { type Entry, enter, type More, moreOf } from "./enter";
import { isFor, isTyped } from "./fields";
import { doesCount, keyFaults } from "./key-faults";
import { BEGUN, EXTRA_ROWS, TEMPLATE_VERSION } from "./keys";
import type { Column, Field, FormTab, Tab, TableTab } from "./layout";
import { findJournal } from "./roll-over/journal";
import { shownIn } from "./shown";
import { type Found, findIn, reread, type Surveyed, survey, surveySheet } from "./survey";
import { TABS, type TabKey } from "./tabs";
import { textOf } from "./text-of";
import { totalRow } from "./total-rows";

interface TabReading {
  readonly contents: unknown;
  readonly place: Place;
  readonly cellFaults: readonly CellFault[];
  /** Null where the tab as a whole cannot be read, for the reason that `fault` says. */
  readonly found: Found | null;
  readonly fault?: TabFault;
  readonly totalRows: readonly TotalRow[];
}

type Contents = Pick<TabReading, "contents" | "cellFaults" | "totalRows">;

/** The value at a place; blank where there is none. */
const rawAt = ({ surveyed: { values } }: Found, { row = 0, column = 0 }: Entry["at"]): unknown =>
  values[row - 1]?.[column - 1] ?? "";

/** The place of a cell; none for one of a column or field that offices of that kind do not have. */
const placeFor = (field: Field, kind: OfficeKind, at: Entry["at"]): Entry["at"] =>
  isFor(field, kind) ? at : { row: undefined, column: undefined };

function readForm(key: TabKey, tab: FormTab, found: Found, more: More, kind: OfficeKind): Contents {
  const { columns, rows } = found.located;
  const entries = tab.fields.map((field): Entry => {
    const at = placeFor(field, kind, { row: rows[field.key], column: columns[FORM_VALUE] });
    return {
      field,
      key: { tab: key, row: field.key, column: FORM_VALUE },
      rowKey: null,
      raw: rawAt(found, at),
      at,
    };
  });
  const { values: contents, faults } = enter(entries, more);
  return { contents, cellFaults: faults, totalRows: [] };
}

/** Whether the row says anything of its own; formulas of ours and texts of the criteria do not. */
function isFilled(tab: TableTab, raw: (column: Column) => unknown): boolean {
  return tab.columns.some(
    (column) => (!column.computed || isTyped(tab, column)) && textOf(raw(column)) !== "",
  );
}

function readTable(key: TabKey, tab: TableTab, found: Found, more: More, kind: OfficeKind): Contents {
  const { columns, headRow, rows } = found.located;
  const keys = new Map(Object.entries(rows).map(([rowKey, row]) => [row, rowKey]));
  const last = tab.fixedRows
    ? Math.max(headRow ?? 0, ...keys.keys()) + EXTRA_ROWS
    : found.surveyed.values.length;
  const faults: CellFault[] = [];
  const totalRows: TotalRow[] = [];
  const contents = found.surveyed.values.flatMap((cells, index) => {
    const [row, rowKey] = [index + 1, keys.get(index + 1) ?? null];
    const at = (column: Column) => placeFor(column, kind, { row, column: columns[column.key] });
    const raw = (column: Column) => rawAt(found, at(column));
    if (headRow === null || row <= headRow || row > last) return [];
    if (rowKey === null && ((tab.fixedRows && !tab.extraRows) || !isFilled(tab, raw))) return [];
    const total = totalRow(key, tab, row, (column) => cells[(columns[column] ?? 0) - 1]);
    if (total !== null) {
      totalRows.push(total);
      return [];
    }
    const entered = enter(
      tab.columns.map((column) => ({
        field: column,
        key: { tab: key, row, column: column.key },
        rowKey,
        raw: raw(column),
        at: at(column),
      })),
      more,
    );
    faults.push(...entered.faults);
    return [{ ...entered.values, row, rowKey }];
  });
  return { contents, cellFaults: faults, totalRows };
}

/** What an absent tab gives: no rows, or a form of blanks. */
function emptyContents(tab: Tab): unknown {
  if (tab.kind === "table") return [];
  return Object.fromEntries(tab.fields.map((field) => [field.key, blankOf(field)]));
}

/** Where a tab lies; a place without cells for one that was not found. */
export function placeOf(tab: Tab, found: Found | null): Place {
  if (!found) return { sheetId: -1, sheetName: tab.name.th, columns: {}, rows: {} };
  const { surveyed, located } = found;
  const { columns, rows, headRow } = located;
  return {
    get sheetId() {
      return surveyed.id;
    },
    get sheetName() {
      return surveyed.name;
    },
    columns,
    rows,
    ...(headRow !== null && { headRow }),
  };
}

function readTab(
  key: TabKey,
  sheets: readonly Surveyed[],
  dayOf: More["dayOf"],
  unfinished: boolean,
  kind: OfficeKind,
  isWanted: boolean,
): TabReading {
  const tab: Tab = TABS[key];
  const found = findIn(sheets, key);
  const nothing: TabReading = {
    contents: emptyContents(tab),
    place: placeOf(tab, found),
    cellFaults: [],
    totalRows: [],
    found: null,
  };
  const fault = (code: TabFault["code"]): TabReading => ({
    ...nothing,
    fault: { code, tab: key, sheetName: found?.surveyed.name ?? tab.name.th, blocking: true },
  });
  if (!found) return isWanted ? fault("tabMissing") : nothing;
  if (found.located.version > TEMPLATE_VERSION) return fault("newerVersion");
  const isUnfinished = found.located.version === BEGUN || found.located.left.length > 0;
  if (isUnfinished && !unfinished) return fault("unfinished");
  const more = moreOf(found.surveyed, dayOf);
  const read =
    tab.kind === "form" ? readForm(key, tab, found, more, kind) : readTable(key, tab, found, more, kind);
  return { ...read, place: placeOf(tab, found), found };
}

/** As often is a tab read once more because somebody was faster. */
const ATTEMPTS = 3;

const isAsRead = (surveyed: Surveyed): boolean =>
  JSON.stringify(reread(surveyed).values) === JSON.stringify(surveyed.values);

/**
 * The same reading with one tab as it is at this moment, its values asked for last of all: somebody may have typed there or
 * moved its lines since, even while its formulas were read.
 */
export function readAgain(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  reading: Reading,
  key: TabKey,
  attempts = ATTEMPTS,
): Reading {
  const { sheetId, sheetName } = reading.assessment.places[key];
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
  const found = sheet && surveySheet(sheet, { name: () => sheetName, id: () => sheetId });
  const surveyed = found ? [found] : [];
  const { office } = reading.assessment;
  const isWanted = isChosen(TABS[key], office);
  const now = readTab(key, surveyed, clockOf(spreadsheet), false, officeKind(office), isWanted);
  if (attempts > 1 && !surveyed.every(isAsRead)) return readAgain(spreadsheet, reading, key, attempts - 1);
  const places = { ...reading.assessment.places, [key]: now.place };
  const assessment = { ...reading.assessment, [key]: now.contents, places } as Assessment;
  return {
    assessment,
    cellFaults: [...reading.cellFaults.filter(({ cell }) => cell.tab !== key), ...now.cellFaults],
    tabFaults: [...reading.tabFaults.filter(({ tab }) => tab !== key), ...faultsOf(key, now, assessment)],
    totalRows: [...reading.totalRows.filter(({ tab }) => tab !== key), ...now.totalRows],
    acknowledgements: reading.acknowledgements,
    shown: reading.shown,
  };
}

/** What is wrong with the tab as a whole. */
function faultsOf(key: TabKey, { found, fault }: TabReading, assessment: Assessment): readonly TabFault[] {
  const faults = found ? keyFaults(key, found, assessment) : fault ? [fault] : [];
  return faults.map((each) => ({ ...each, counts: each.blocking && doesCount(each) }));
}

/** A new year under way: half of the sheet is of the old year. */
function yearFaults(sheets: readonly Surveyed[]): readonly TabFault[] {
  if (!findJournal(sheets)) return [];
  const office = findIn(sheets, "office")?.surveyed.name ?? TABS.office.name.th;
  return [{ code: "yearUnfinished", tab: "office", sheetName: office, blocking: true }];
}

/** Reads the whole workbook: each sheet's values once, cells by their keys. Nothing is written. */
export function readWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Reading {
  return readSheets(spreadsheet, survey(spreadsheet));
}

/** Reads the tabs in sheets whose values are there already; the builder also reads those that a build has not finished. */
export function readSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly Surveyed[],
  unfinished = false,
): Reading {
  const dayOf = clockOf(spreadsheet);
  const readOf = (key: TabKey, kind: OfficeKind, isWanted: boolean) =>
    readTab(key, sheets, dayOf, unfinished, kind, isWanted);
  // The office comes first: what kind it is and what it asks for decide which tabs and columns there are.
  const office = readOf("office", "other", true);
  const form = office.contents as Assessment["office"];
  const kind = officeKind(form);
  const tabs = (Object.keys(TABS) as TabKey[]).map(
    (key) => [key, key === "office" ? office : readOf(key, kind, isChosen(TABS[key], form))] as const,
  );
  const contents = Object.fromEntries(tabs.map(([key, { contents }]) => [key, contents]));
  const places = Object.fromEntries(tabs.map(([key, { place }]) => [key, place]));
  const assessment = { ...contents, places } as unknown as Assessment;
  return {
    assessment,
    cellFaults: tabs.flatMap(([, { cellFaults }]) => cellFaults),
    tabFaults: [...yearFaults(sheets), ...tabs.flatMap(([key, read]) => faultsOf(key, read, assessment))],
    totalRows: tabs.flatMap(([, { totalRows }]) => totalRows),
    acknowledgements: acknowledgementsIn(sheets),
    shown: shownIn(sheets),
  };
}
