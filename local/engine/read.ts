import type { ICellData, IStyleData, Workbook, Worksheet } from "@univerjs/core";
import { a1ToArea, splitSheetName } from "../apps-script/a1";
import {
  type Book,
  type Cell,
  type CellStyle,
  emptySheet,
  type NamedRangeState,
  type SheetState,
} from "../apps-script/book";
import { cellValue } from "./cells";
import { fromUniverConditional } from "./conditional";
import { gidOf, UNIT } from "./mutation";
import { fromRange } from "./ranges";
import { fromUniverStyle } from "./style";
import { univer } from "./univer";
import { readValidations } from "./validations";
import type { Machine } from "./workbook";

/** What a custom function said when it failed in a cell; zero-based. */
export type ErrorLookup = (key: string, row: number, column: number) => string | undefined;

type StyleReader = (cell: ICellData) => CellStyle | undefined;

function styleReader(workbook: Workbook): StyleReader {
  const known = new Map<string, CellStyle | undefined>();
  const styles = workbook.getStyles();
  return ({ s }) => {
    if (typeof s !== "string") return fromUniverStyle(s as IStyleData | null | undefined);
    if (!known.has(s)) known.set(s, fromUniverStyle(styles.get(s) as IStyleData | null | undefined));
    return known.get(s);
  };
}

function put(sheet: SheetState, row: number, column: number, part: Cell): void {
  if (Object.keys(part).length === 0) return;
  const cells = sheet.cells[row] ?? {};
  cells[column] = { ...cells[column], ...part };
  sheet.cells[row] = cells;
}

function defined(cell: { [K in keyof Cell]: Cell[K] | undefined }): Cell {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== undefined)) as Cell;
}

function readCells(sheet: SheetState, source: Worksheet, machine: Machine, errors: ErrorLookup): void {
  const key = source.getSheetId();
  const model = machine.injector.get(univer.formula.FormulaDataModel);
  const style = styleReader(machine.workbook());
  source.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    // A formula filled down is kept once; the others refer to it.
    const formula = cell.f ?? (cell.si ? model.getFormulaStringByCell(row, column, key, UNIT) : undefined);
    const value = cellValue(cell, errors(key, row, column));
    put(sheet, row, column, defined({ value, formula: formula || undefined, style: style(cell) }));
  });
  const spilled = model.getArrayFormulaCellData()[UNIT]?.[key] ?? {};
  for (const [row, cells] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      readSpill(sheet, Number(row), Number(column), cell as ICellData);
    }
  }
}

// The engine lists the formula's own cell among those that it fills.
function readSpill(sheet: SheetState, row: number, column: number, cell: ICellData): void {
  const own = sheet.cells[row]?.[column];
  if (own?.formula !== undefined || (own?.value !== undefined && own.value !== "")) return;
  const value = cellValue(cell);
  if (value !== undefined) put(sheet, row, column, { value, spill: true });
}

type Line = Partial<{ h: number; ia: number; w: number; hd: number }> | null | undefined;

function lines(
  data: Readonly<Record<number, Line>> | undefined,
  size: (line: NonNullable<Line>) => number | undefined,
) {
  const sizes: Record<number, number> = {};
  const hidden: number[] = [];
  for (const [index, line] of Object.entries(data ?? {})) {
    const pixels = line ? size(line) : undefined;
    if (pixels !== undefined) sizes[Number(index)] = pixels;
    if (line?.hd === 1) hidden.push(Number(index));
  }
  return { sizes, hidden };
}

function readFacts(source: Worksheet): SheetState {
  const config = source.getConfig();
  const rows = lines(config.rowData as Record<number, Line>, (line) => (line.ia === 1 ? undefined : line.h));
  const columns = lines(config.columnData as Record<number, Line>, (line) => line.w);
  return {
    ...emptySheet(gidOf(source.getSheetId()), config.name),
    hidden: config.hidden === 1,
    tabColor: config.tabColor || null,
    rowCount: config.rowCount,
    columnCount: config.columnCount,
    frozenRows: config.freeze?.ySplit ?? 0,
    frozenColumns: config.freeze?.xSplit ?? 0,
    hiddenGridlines: config.showGridlines === 0,
    rowHeights: rows.sizes,
    hiddenRows: rows.hidden,
    columnWidths: columns.sizes,
    hiddenColumns: columns.hidden,
    merges: (config.mergeData ?? []).map(fromRange),
  };
}

function readSheet(machine: Machine, source: Worksheet, errors: ErrorLookup): SheetState {
  const { injector, extras } = machine;
  const key = source.getSheetId();
  const sheet = readFacts(source);
  readCells(sheet, source, machine, errors);
  const notes = injector.get(univer.note.SheetsNoteModel).getSheetNotes(UNIT, key) ?? new Map();
  for (const { row, col, note } of notes.values()) put(sheet, row, col, { note });
  readValidations(sheet, injector.get(univer.validation.SheetDataValidationModel).getRules(UNIT, key));
  const rules = injector.get(univer.conditional.ConditionalFormattingRuleModel).getSubunitRules(UNIT, key);
  return {
    ...sheet,
    conditionalRules: fromUniverConditional(rules ?? []),
    ...extras.current.sheets[sheet.id],
  };
}

function readNames(machine: Machine, sheets: readonly SheetState[]): NamedRangeState[] {
  const names = machine.injector.get(univer.formula.IDefinedNamesService).getDefinedNameMap(UNIT) ?? {};
  return Object.values(names).flatMap(({ name, formulaOrRefString }): NamedRangeState[] => {
    const { sheet: tab, a1 } = splitSheetName(formulaOrRefString.replace(/^=/, ""));
    const sheet = sheets.find((each) => each.name === tab);
    const area = sheet && a1ToArea(a1, sheet.rowCount, sheet.columnCount);
    return area ? [{ name, sheetId: sheet.id, area }] : [];
  });
}

/** The whole workbook as the services see it, computed values included. */
export function readBook(machine: Machine, errors: ErrorLookup): Book {
  const workbook = machine.workbook();
  const sheets = workbook
    .getSheetOrders()
    .map((key) => workbook.getSheetBySheetId(key))
    .filter((sheet): sheet is Worksheet => sheet !== null && sheet !== undefined)
    .map((sheet) => readSheet(machine, sheet, errors));
  const { sheets: _sheets, ...rest } = machine.extras.current;
  return { ...rest, sheets, names: readNames(machine, sheets), ui: [] };
}
