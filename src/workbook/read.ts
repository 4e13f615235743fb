import { FORM_VALUE } from "./a1";
import type { Assessment, CellFault, Place, Reading, TabFault, TotalRow } from "./assessment";
import { blankOf, readCell } from "./cells";
import { isTyped } from "./fields";
import { keyFaults } from "./key-faults";
import { BEGUN, TEMPLATE_VERSION } from "./keys";
import type { Column, Field, FormTab, Tab, TableTab } from "./layout";
import { type Found, findIn, type Surveyed, survey } from "./survey";
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

/** A cell with its field, on the way from the sheet's values to the assessment. */
interface Entry {
  readonly field: Field;
  readonly key: CellFault["cell"];
  readonly raw: unknown;
  /** Whether a person answers for the cell: faults of our own formulas show at the cells that they come from. */
  readonly typed: boolean;
}

interface Entered {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly CellFault[];
}

function enter(entries: readonly Entry[]): Entered {
  const faults: CellFault[] = [];
  const values: Record<string, unknown> = {};
  for (const { field, key, raw, typed } of entries) {
    const reading = readCell(field, raw);
    values[field.key] = "value" in reading ? reading.value : blankOf(field);
    const code =
      "fault" in reading ? reading.fault : field.required && textOf(raw) === "" ? "required" : null;
    if (code !== null && typed) faults.push({ code, cell: key, value: textOf(raw) });
  }
  return { values, faults };
}

const inPercent = (field: Field): boolean => field.type === "score" || field.type === "percent";

/**
 * The sheet's values, with 0.95 that is shown as 95% read as 95. Only the shown text tells the two apart, so it is asked
 * for where a percentage or score lies between 0 and 1, and nowhere else.
 */
function unscaled(
  found: Found,
  fields: readonly (readonly [Field, number])[],
  byRow: boolean,
): Surveyed["values"] {
  const { values, sheet } = found.surveyed;
  const places = fields.filter(([field]) => inPercent(field)).map(([, place]) => place - 1);
  const concerns = (row: number, column: number) => places.includes(byRow ? row : column);
  const small = (cell: unknown) => typeof cell === "number" && cell > 0 && cell <= 1;
  const doubtful = values.some((cells, row) =>
    cells.some((cell, column) => small(cell) && concerns(row, column)),
  );
  if (!doubtful) return values;
  const shown = sheet.getDataRange().getDisplayValues();
  return values.map((cells, row) =>
    cells.map((cell, column) =>
      small(cell) && concerns(row, column) && shown[row]?.[column]?.trim().endsWith("%")
        ? Number((Number(cell) * 100).toFixed(10))
        : cell,
    ),
  );
}

type ContentsReading = Pick<TabReading, "contents" | "cellFaults" | "totalRows">;

function readForm(key: TabKey, tab: FormTab, found: Found): ContentsReading {
  const { columns, rows } = found.located;
  const column = columns[FORM_VALUE];
  const fields = tab.fields.map((field) => [field, rows[field.key] ?? 0] as const);
  const values = unscaled(found, fields, true);
  const { values: contents, faults } = enter(
    fields.map(([field, row]) => ({
      field,
      key: { tab: key, row: field.key, column: FORM_VALUE },
      raw: column === undefined ? "" : values[row - 1]?.[column - 1],
      typed: true,
    })),
  );
  return { contents, cellFaults: faults, totalRows: [] };
}

/** Whether the row says anything of its own; formulas of ours and texts of the criteria do not. */
function isFilled(tab: TableTab, raw: (column: Column) => unknown): boolean {
  return tab.columns.some(
    (column) => (!column.computed || isTyped(tab, column)) && textOf(raw(column)) !== "",
  );
}

function readTable(key: TabKey, tab: TableTab, found: Found): ContentsReading {
  const { columns, headRow, rows } = found.located;
  const fields = tab.columns.map((column) => [column, columns[column.key] ?? 0] as const);
  const values = unscaled(found, fields, false);
  const keys = new Map(Object.entries(rows).map(([rowKey, row]) => [row, rowKey]));
  const faults: CellFault[] = [];
  const totalRows: TotalRow[] = [];
  const contents = values.flatMap((cells, index) => {
    const [row, rowKey] = [index + 1, keys.get(index + 1) ?? null];
    const raw = (column: Column) => cells[(columns[column.key] ?? 0) - 1];
    if (headRow === null || row <= headRow) return [];
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
        raw: raw(column),
        typed: !column.computed || column.overwritable === true,
      })),
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
  const { columns, rows, headRow } = found.located;
  const place = { sheetId: found.surveyed.id, sheetName: found.surveyed.name, columns, rows };
  return headRow === null ? place : { ...place, headRow };
}

function readTab(key: TabKey, sheets: readonly Surveyed[]): TabReading {
  const tab: Tab = TABS[key];
  const found = findIn(sheets, key);
  const fault = (code: TabFault["code"]): TabReading => ({
    contents: emptyContents(tab),
    place: placeOf(tab, found),
    cellFaults: [],
    totalRows: [],
    found: null,
    fault: { code, tab: key, sheetName: found?.surveyed.name ?? tab.name.th, blocking: true },
  });
  if (!found) return fault("tabMissing");
  if (found.located.version > TEMPLATE_VERSION) return fault("newerVersion");
  if (found.located.version === BEGUN || found.located.left.length > 0) return fault("unfinished");
  const read = tab.kind === "form" ? readForm(key, tab, found) : readTable(key, tab, found);
  return { ...read, place: placeOf(tab, found), found };
}

/** Reads the whole workbook: each sheet's values once, cells by their keys. Nothing is written. */
export function readWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Reading {
  const sheets = survey(spreadsheet);
  const tabs = (Object.keys(TABS) as TabKey[]).map((key) => [key, readTab(key, sheets)] as const);
  const contents = Object.fromEntries(tabs.map(([key, { contents }]) => [key, contents]));
  const places = Object.fromEntries(tabs.map(([key, { place }]) => [key, place]));
  const assessment = { ...contents, places } as unknown as Assessment;
  return {
    assessment,
    cellFaults: tabs.flatMap(([, { cellFaults }]) => cellFaults),
    tabFaults: tabs.flatMap(([key, { found, fault }]) =>
      found ? keyFaults(key, found, assessment) : (fault ?? []),
    ),
    totalRows: tabs.flatMap(([, { totalRows }]) => totalRows),
  };
}
