import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { a1ToArea } from "../apps-script/a1";
import { type Book, CELL_LIMIT, type Cell, type CellValue, emptySheet } from "../apps-script/book";
import type { Shift } from "../apps-script/services/shift";
import { keptFormula } from "../apps-script/typing/formula-separators";
import { userEntered } from "../apps-script/typing/user-entered";
import { isRefused } from "../apps-script/validity";
import { createCalculator } from "./calculation";
import { cellPatch } from "./cells";
import type { CustomFunctions } from "./custom-functions";
import { blankSheet, bookMutations, type Identities } from "./diff";
import type { CallListener } from "./executor";
import { extrasOf, shiftExtras } from "./extras";
import { gidOf, isShared, type Mutation, sheetKey, UNIT } from "./mutation";
import { readBook } from "./read";
import { univer } from "./univer";
import { emptySnapshot, type Machine, type Snapshot, startMachine } from "./workbook";

/** Is told of each change that another side has to replay; `origin` is who sent it, undefined for this side. */
export type MutationListener = (mutation: Mutation, origin: string | undefined) => void;

/** One live workbook whose formulas a real engine computes. It is the truth of the local host. */
export interface Engine {
  /** The workbook with the values as last computed: await calculated() first for values that are up to date. */
  readonly toBook: () => Book;
  /** Makes the workbook what `after` is, given that it is `before` now; resolves when it has been computed. */
  readonly apply: (before: Book, after: Book) => Promise<void>;
  /** Resolves when every formula has its value. */
  readonly calculated: () => Promise<void>;
  readonly snapshot: () => Snapshot;
  /** Replaces the workbook. Listeners stay and are not told. */
  readonly load: (snapshot: Snapshot) => Promise<void>;
  /** Gives back the function that ends it. */
  readonly onMutation: (listener: MutationListener) => () => void;
  /** Does here what was done elsewhere. False when the engine refused. */
  readonly replay: (mutation: Mutation, origin?: string) => boolean;
  /**
   * Types a text into a cell, named by the tab's name and A1, as a person would. False where the cell's validation
   * rejects it or it is too long for a cell: then the cell stays as it was, as in the grid of Sheets.
   */
  readonly edit: (sheet: string, a1: string, text: string) => Promise<boolean>;
  /** What a custom function said when it failed in that cell; zero-based. */
  readonly errorAt: (sheetId: number, row: number, column: number) => string | undefined;
  /** Ends the engine, as soon as it no longer computes; nothing of it keeps the process alive. */
  readonly dispose: () => void;
}

const SHIFTS: Readonly<Record<string, readonly [Shift["axis"], 1 | -1]>> = {
  "sheet.mutation.insert-row": ["rows", 1],
  "sheet.mutation.insert-col": ["columns", 1],
  "sheet.mutation.remove-rows": ["rows", -1],
  "sheet.mutation.remove-col": ["columns", -1],
};

interface ShiftParams {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

function followShift(machine: Machine, { id, params }: ICommandInfo): void {
  const kind = SHIFTS[id];
  if (!kind) return;
  const [axis, sign] = kind;
  const { subUnitId, range } = params as unknown as ShiftParams;
  const [at, end] = axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const shift = { axis, at, count: sign * (end - at + 1) };
  machine.extras.current = shiftExtras(machine.extras.current, gidOf(subUnitId), shift);
}

function identities(machine: Machine): Identities {
  const { injector, workbook } = machine;
  const keys = workbook().getSheetOrders();
  const names = injector.get(univer.formula.IDefinedNamesService);
  return {
    sheetKey: (gid) => keys.find((key) => gidOf(key) === gid) ?? sheetKey(gid),
    validationIds: (key) =>
      injector
        .get(univer.validation.SheetDataValidationModel)
        .getRules(UNIT, key)
        .map((rule) => rule.uid),
    conditionalIds: (key) =>
      (injector.get(univer.conditional.ConditionalFormattingRuleModel).getSubunitRules(UNIT, key) ?? []).map(
        (rule) => rule.cfId,
      ),
    nameId: (name) => names.getValueByName(UNIT, name)?.id,
    fresh: () => univer.core.generateRandomId(10),
  };
}

const UNREADABLE: CellValue = { error: { code: "#ERROR!", message: "Formula parse error." } };

function entered(cell: Cell | undefined, text: string, locale: string): Cell {
  const { value: _value, formula: _formula, spill: _spill, ...rest } = cell ?? {};
  const read = userEntered(text, locale, cell?.style?.numberFormat);
  if (read.kind === "blank") return rest;
  if (read.kind === "formula") {
    const formula = keptFormula(read.formula, locale);
    return formula === null ? { ...rest, value: UNREADABLE } : { ...rest, formula };
  }
  const { value, format } = read;
  if (format === undefined) return { ...rest, value };
  return { ...rest, value, style: { ...rest.style, numberFormat: format } };
}

/** Starts an engine with an empty workbook. Several may live at once. */
export function createEngine(
  options: { readonly customFunctions?: CustomFunctions; readonly scriptTimeZone?: string } = {},
): Engine {
  const errors = new Map<string, string>();
  const listeners = new Set<MutationListener>();
  const place = (key: string, row: number, column: number) => `${key} ${row} ${column}`;
  const first = emptySnapshot(blankSheet(emptySheet(0, "ชีต1"), sheetKey(0)));
  const heard: CallListener = (cell, result) => {
    const at = place(cell.sheetId, cell.row, cell.column);
    if ("error" in result) errors.set(at, result.error);
    else errors.delete(at);
  };
  const { customFunctions = {}, scriptTimeZone = "Asia/Bangkok" } = options;
  const machine = startMachine(first, customFunctions, heard, scriptTimeZone);
  const { injector } = machine;
  const calculator = createCalculator(injector, () => machine.extras.current.locale);
  const commands = injector.get(univer.core.ICommandService);

  commands.onCommandExecuted((command: Readonly<ICommandInfo>, how?: IExecutionOptions) => {
    if (command.type !== univer.core.CommandType.MUTATION) return;
    if (!isShared(command.id, command.params, how)) return;
    followShift(machine, command);
    const origin = how?.["origin"];
    const mutation = { id: command.id, params: command.params as Mutation["params"] };
    for (const listener of listeners) listener(mutation, typeof origin === "string" ? origin : undefined);
  });

  const execute = ({ id, params }: Mutation, how?: IExecutionOptions) =>
    commands.syncExecuteCommand(id, { ...params }, how);
  const { calculated } = calculator;
  const toBook = () => readBook(machine, (key, row, column) => errors.get(place(key, row, column)));

  return {
    toBook,
    calculated,
    apply: async (before, after) => {
      for (const mutation of bookMutations(before, after, identities(machine))) execute(mutation);
      machine.extras.current = extrasOf(after);
      if (before.locale !== after.locale || before.timeZone !== after.timeZone) calculator.outdate();
      await calculated();
    },
    snapshot: () => {
      const saved = injector.get(univer.core.IResourceLoaderService).saveUnit<Snapshot>(UNIT);
      return JSON.parse(JSON.stringify(saved)) as Snapshot;
    },
    load: async (snapshot) => {
      injector.get(univer.core.IUniverInstanceService).disposeUnit(UNIT);
      errors.clear();
      machine.univer.createUnit(univer.core.UniverInstanceType.UNIVER_SHEET, snapshot);
      // The engine says once more, a little later, that all is to be computed.
      await new Promise(setImmediate);
      calculator.outdate();
      await calculated();
    },
    onMutation: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replay: (mutation, origin) =>
      execute(mutation, { fromCollab: true, ...(origin !== undefined && { origin }) }) === true,
    edit: async (tab, a1, text) => {
      const book = toBook();
      const sheet = book.sheets.find((each) => each.name === tab);
      const area = sheet && a1ToArea(a1, sheet.rowCount, sheet.columnCount);
      if (!area) throw new Error(`No cell ${a1} on the tab ${tab}.`);
      const cell = sheet.cells[area.row]?.[area.column];
      const typed = entered(cell, text, book.locale);
      if (text.length > CELL_LIMIT || isRefused(typed, book, sheet)) return false;
      const patch = cellPatch(cell, typed);
      const subUnitId = identities(machine).sheetKey(sheet.id);
      const cellValue = { [area.row]: { [area.column]: patch } };
      if (patch)
        execute({ id: "sheet.mutation.set-range-values", params: { unitId: UNIT, subUnitId, cellValue } });
      await calculated();
      return true;
    },
    errorAt: (sheetId, row, column) => errors.get(place(identities(machine).sheetKey(sheetId), row, column)),
    dispose: () => calculator.close(() => machine.univer.dispose()),
  };
}
