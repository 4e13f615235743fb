import { areaToA1, columnName, quoteSheetName } from "../apps-script/a1";
import { type Area, type Book, emptySheet, type NamedRangeState, type SheetState } from "../apps-script/book";
import { type CellPatch, cellPatch } from "./cells";
import { toUniverConditional } from "./conditional";
import { type Mutation, UNIT } from "./mutation";
import { toRange } from "./ranges";
import { toUniverValidations } from "./validations";

/** What a difference needs to know of the workbook as it is in the engine. */
export interface Identities {
  /** The engine's key of the sheet with that gid, also of one that is not there yet. */
  readonly sheetKey: (gid: number) => string;
  readonly validationIds: (key: string) => readonly string[];
  readonly conditionalIds: (key: string) => readonly string[];
  readonly nameId: (name: string) => string | undefined;
  readonly fresh: () => string;
}

interface SheetChange {
  readonly before: SheetState;
  readonly after: SheetState;
  readonly key: string;
  readonly ids: Identities;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const flag = (on: boolean): 0 | 1 => (on ? 1 : 0);

function mutation(id: string, key: string, params: Readonly<Record<string, unknown>>): Mutation {
  return { id, params: { unitId: UNIT, subUnitId: key, ...params } };
}

/** The engine's form of an empty sheet of that name. */
export function blankSheet(sheet: SheetState, key: string): Readonly<Record<string, unknown>> {
  const { name, rowCount, columnCount } = sheet;
  return {
    id: key,
    name,
    rowCount,
    columnCount,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    freeze: { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 },
    tabColor: "",
    hidden: 0,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    showGridlines: 1,
    rightToLeft: 0,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
  };
}

function factMutations({ before, after, key }: SheetChange): Mutation[] {
  const set = (what: string, params: Readonly<Record<string, unknown>>) =>
    mutation(`sheet.mutation.${what}`, key, params);
  const freeze = {
    startRow: after.frozenRows || -1,
    startColumn: after.frozenColumns || -1,
    ySplit: after.frozenRows,
    xSplit: after.frozenColumns,
  };
  const frozen = before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns;
  return [
    before.name !== after.name && set("set-worksheet-name", { name: after.name }),
    before.rowCount !== after.rowCount && set("set-worksheet-row-count", { rowCount: after.rowCount }),
    before.columnCount !== after.columnCount &&
      set("set-worksheet-column-count", { columnCount: after.columnCount }),
    before.hidden !== after.hidden && set("set-worksheet-hidden", { hidden: flag(after.hidden) }),
    before.tabColor !== after.tabColor && set("set-tab-color", { color: after.tabColor ?? "" }),
    before.hiddenGridlines !== after.hiddenGridlines &&
      set("toggle-gridlines", { showGridlines: flag(!after.hiddenGridlines) }),
    frozen && set("set-frozen", freeze),
  ].filter((each) => each !== false);
}

function keys(...maps: readonly object[]): readonly string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))];
}

type Sizes = Readonly<Record<number, number>>;

/** Rows or columns whose size or visibility differs. A size that was taken back becomes the sheet's default. */
function lineData(
  sizes: readonly [Sizes, Sizes],
  hidden: readonly [readonly number[], readonly number[]],
  size: (pixels: number | undefined) => Readonly<Record<string, number>>,
): Readonly<Record<string, object>> {
  const all = keys(...sizes, ...hidden.map((list) => Object.fromEntries(list.map((index) => [index, 0]))));
  const changed = all.filter((key) => {
    const index = Number(key);
    return sizes[0][index] !== sizes[1][index] || hidden[0].includes(index) !== hidden[1].includes(index);
  });
  const data = (key: string) => {
    const index = Number(key);
    return { ...size(sizes[1][index]), hd: flag(hidden[1].includes(index)) };
  };
  return Object.fromEntries(changed.map((key) => [key, data(key)]));
}

function lineMutations({ before, after, key }: SheetChange): Mutation[] {
  const rowData = lineData(
    [before.rowHeights, after.rowHeights],
    [before.hiddenRows, after.hiddenRows],
    (h) => (h === undefined ? { h: 21, ia: 1 } : { h, ia: 0 }),
  );
  const columnData = lineData(
    [before.columnWidths, after.columnWidths],
    [before.hiddenColumns, after.hiddenColumns],
    (w) => ({ w: w ?? 100 }),
  );
  const mutations: Mutation[] = [];
  if (Object.keys(rowData).length > 0)
    mutations.push(mutation("sheet.mutation.set-row-data", key, { rowData }));
  if (Object.keys(columnData).length > 0) {
    mutations.push(mutation("sheet.mutation.set-col-data", key, { columnData }));
  }
  return mutations;
}

type Patches = Record<string, Record<string, CellPatch>>;

function put(patches: Patches, row: string, column: string, patch: CellPatch): void {
  patches[row] = { ...patches[row], [column]: patch };
}

/** Contents, and apart from them what is only dressed: the engine takes a patch without a formula for the formula's end. */
function cellMutations({ before, after, key }: SheetChange): Mutation[] {
  const [contents, styles]: [Patches, Patches] = [{}, {}];
  for (const row of keys(before.cells, after.cells)) {
    const [old, now] = [before.cells[Number(row)] ?? {}, after.cells[Number(row)] ?? {}];
    for (const column of keys(old, now)) {
      const patch = cellPatch(old[Number(column)], now[Number(column)]);
      if (patch) put("v" in patch ? contents : styles, row, column, patch);
    }
  }
  const set = (cellValue: Patches, more: Readonly<Record<string, unknown>>) =>
    Object.keys(cellValue).length > 0
      ? [mutation("sheet.mutation.set-range-values", key, { cellValue, ...more })]
      : [];
  return [...set(contents, {}), ...set(styles, { trigger: "sheet.command.set-style" })];
}

function mergeMutations({ before, after, key }: SheetChange): Mutation[] {
  if (same(before.merges, after.merges)) return [];
  const change = (what: string, merges: readonly Area[]) =>
    merges.length > 0
      ? [mutation(`sheet.mutation.${what}-worksheet-merge`, key, { ranges: merges.map(toRange) })]
      : [];
  return [...change("remove", before.merges), ...change("add", after.merges)];
}

function noteMutations({ before, after, key, ids }: SheetChange): Mutation[] {
  const mutations: Mutation[] = [];
  for (const row of keys(before.cells, after.cells)) {
    const [old, now] = [before.cells[Number(row)] ?? {}, after.cells[Number(row)] ?? {}];
    for (const column of keys(old, now)) {
      const note = now[Number(column)]?.note;
      if (old[Number(column)]?.note === note) continue;
      const place = { unitId: UNIT, sheetId: key, subUnitId: key, row: Number(row), col: Number(column) };
      const size = { width: 220, height: 100, row: Number(row), col: Number(column) };
      mutations.push(
        note === undefined
          ? { id: "sheet.mutation.remove-note", params: place }
          : {
              id: "sheet.mutation.update-note",
              params: { ...place, note: { id: ids.fresh(), ...size, note } },
            },
      );
    }
  }
  return mutations;
}

function validationMutations({ before, after, key, ids }: SheetChange): Mutation[] {
  const [old, rules] = [before, after].map((sheet) => toUniverValidations(sheet, () => ""));
  if (same(old, rules)) return [];
  const ruleId = ids.validationIds(key);
  const remove = mutation("data-validation.mutation.removeRule", key, { ruleId });
  const added = toUniverValidations(after, ids.fresh).map((rule) =>
    mutation("data-validation.mutation.addRule", key, { rule }),
  );
  return ruleId.length > 0 ? [remove, ...added] : added;
}

function conditionalMutations({ before, after, key, ids }: SheetChange): Mutation[] {
  const [old, rules] = [before, after].map((sheet) => toUniverConditional(sheet.conditionalRules, () => ""));
  if (same(old, rules)) return [];
  const removed = ids
    .conditionalIds(key)
    .map((cfId) => mutation("sheet.mutation.delete-conditional-rule", key, { cfId }));
  // The engine puts each new rule first.
  const added = toUniverConditional(after.conditionalRules, ids.fresh)
    .reverse()
    .map((rule) => mutation("sheet.mutation.add-conditional-rule", key, { rule }));
  return [...removed, ...added];
}

function sheetMutations(change: SheetChange): Mutation[] {
  const parts = [factMutations, lineMutations, mergeMutations, cellMutations, noteMutations];
  return [...parts, validationMutations, conditionalMutations].flatMap((part) => part(change));
}

/** The text by which the engine's named ranges refer to an area. */
export function nameReference(book: Book, { sheetId, area }: NamedRangeState): string {
  const sheet = book.sheets.find((each) => each.id === sheetId);
  const first = `$${columnName(area.column)}$${area.row + 1}`;
  const last = `$${columnName(area.column + area.columns - 1)}$${area.row + area.rows}`;
  const a1 = areaToA1(area).includes(":") ? `${first}:${last}` : first;
  return `${quoteSheetName(sheet?.name ?? "")}!${a1}`;
}

function nameMutations(before: Book, after: Book, ids: Identities): Mutation[] {
  const old = new Map(before.names.map((name) => [name.name, nameReference(before, name)]));
  const now = new Map(after.names.map((name) => [name.name, nameReference(after, name)]));
  const removed = [...old.keys()].filter((name) => !now.has(name));
  const changed = [...now].filter(([name, reference]) => old.get(name) !== reference);
  return [
    ...removed.map((name) => ({
      id: "formula.mutation.remove-defined-name",
      params: { unitId: UNIT, id: ids.nameId(name) ?? name, name },
    })),
    ...changed.map(([name, formulaOrRefString]) => ({
      id: "formula.mutation.set-defined-name",
      params: {
        unitId: UNIT,
        id: ids.nameId(name) ?? ids.fresh(),
        name,
        formulaOrRefString,
        localSheetId: "AllDefaultWorkbook",
      },
    })),
  ];
}

function orderMutations(before: Book, after: Book, ids: Identities): Mutation[] {
  const kept = before.sheets.filter((sheet) => after.sheets.some((each) => each.id === sheet.id));
  const added = after.sheets.filter((sheet) => !before.sheets.some((each) => each.id === sheet.id));
  const order = [...kept, ...added].map((sheet) => sheet.id);
  const mutations: Mutation[] = [];
  after.sheets.forEach((sheet, toOrder) => {
    const fromOrder = order.indexOf(sheet.id);
    if (fromOrder === toOrder) return;
    order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
    mutations.push(
      mutation("sheet.mutation.set-worksheet-order", ids.sheetKey(sheet.id), { fromOrder, toOrder }),
    );
  });
  return mutations;
}

/** The mutations that make the one workbook of the other: sheets, then names, then what is in the sheets. */
export function bookMutations(before: Book, after: Book, ids: Identities): readonly Mutation[] {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const added = after.sheets.filter((sheet) => !old.has(sheet.id));
  const removed = before.sheets.filter((sheet) => !after.sheets.some((each) => each.id === sheet.id));
  const insert = added.map((sheet, index) => ({
    id: "sheet.mutation.insert-sheet",
    params: {
      unitId: UNIT,
      index: before.sheets.length + index,
      sheet: blankSheet(sheet, ids.sheetKey(sheet.id)),
    },
  }));
  const remove = removed.map((sheet) =>
    mutation("sheet.mutation.remove-sheet", ids.sheetKey(sheet.id), { subUnitName: sheet.name }),
  );
  const changes = after.sheets.map((sheet): SheetChange => {
    const blank = {
      ...emptySheet(sheet.id, sheet.name),
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
    };
    return { before: old.get(sheet.id) ?? blank, after: sheet, key: ids.sheetKey(sheet.id), ids };
  });
  return [
    ...insert,
    ...remove,
    ...orderMutations(before, after, ids),
    ...nameMutations(before, after, ids),
    // Most runs change few sheets or none: comparing whole sheets first is much cheaper than cell by cell.
    ...changes.filter((change) => !same(change.before, change.after)).flatMap(sheetMutations),
  ];
}
