import { a1ToArea, splitSheetName } from "../a1";
import { type Area, emptySheet, type SheetState } from "../book";
import { checkCells, checkLines, checkSheet } from "./access";
import { setActive } from "./active";
import { insertChart, listCharts, newChart, removeChart, updateChart } from "./chart";
import { conditionalRule, makeConditionalRule } from "./conditional-format";
import { listMetadata, type MetadataArgs, newMetadata } from "./developer-metadata";
import { enumName, spreadsheetEnums } from "./enums";
import { contentSize, sheetState } from "./grid";
import { exception, host } from "./host";
import { listNames } from "./named-range";
import { listProtections, newProtection } from "./protection";
import { checkInside, makeRange } from "./range";
import { checkValues, clearCells, editCells, readCells } from "./range-edit";
import { makeRangeList } from "./range-list";
import { rangeRef, signatureError } from "./refs";
import { CURRENT_SPREADSHEET, register } from "./register";
import { renameInFormula, type Shift, shiftSheet } from "./shift";
import { makeSpreadsheet } from "./spreadsheet";
import { readValue, writeValue } from "./values";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const sheetIds = new WeakMap<object, number>();
const asSheet = (sheet: LocalSheet): GSheet => sheet as unknown as GSheet;

/** A Sheet object of the sheet with that gid. */
export function makeSheet(id: number): GSheet {
  return asSheet(new LocalSheet(id));
}

/** The gid of a Sheet that the script passed. */
export function sheetId(sheet: unknown, call: string): number {
  const id = typeof sheet === "object" && sheet !== null ? sheetIds.get(sheet) : undefined;
  if (id === undefined) throw signatureError(call, [sheet]);
  return id;
}

/**
 * Puts a new tab at a zero-based place; Google's error when the name is taken. With a template it is a copy of that sheet, which
 * is seen and has neither its protections nor, an assumption, its charts.
 */
export function addSheet(name: string, index: number, template?: SheetState): GSheet {
  const { sheets } = host().book;
  checkNewName(name);
  const id = Math.max(0, ...sheets.map((sheet) => sheet.id)) + 1;
  const empty = emptySheet(id, name);
  const { hidden, protections, charts, metadata } = empty;
  const copy = template && (JSON.parse(JSON.stringify(template)) as SheetState);
  const sheet = copy ? { ...copy, id, name, hidden, protections, charts, metadata } : empty;
  sheets.splice(Math.min(index, sheets.length), 0, sheet);
  setActive({ sheetId: id, area: FIRST_CELL });
  return makeSheet(id);
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function checkNewName(name: string, own?: number): void {
  const taken = host().book.sheets.some((sheet) => sheet.name === name && sheet.id !== own);
  if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Gives a sheet another name; formulas everywhere follow. */
export function renameSheet(sheet: SheetState, name: string): void {
  checkNewName(name, sheet.id);
  const { sheets } = host().book;
  for (const cells of sheets.flatMap((each) => Object.values(each.cells))) {
    for (const cell of Object.values(cells)) {
      if (cell.formula !== undefined) cell.formula = renameInFormula(cell.formula, sheet.name, name);
    }
  }
  sheet.name = name;
}

/** The area that a text names in a sheet; Google's "Range not found" when it names none. */
export function areaOfA1(sheet: SheetState, a1: string): Area {
  const area = a1ToArea(a1, sheet.rowCount, sheet.columnCount);
  if (!area) throw exception("Range not found");
  return area;
}

function stretch(sizes: Record<number, number>, first: number, count: number, size: number): void {
  for (let index = first - 1; index < first - 1 + count; index += 1) sizes[index] = size;
}

/** The width of a column that nobody has set. */
const OF_NEW_COLUMNS = 100;

/** Sets widths; one that a column has anyway is not kept. */
function widen(sizes: Record<number, number>, first: number, count: number, size: number): void {
  stretch(sizes, first, count, size);
  for (let index = first - 1; index < first - 1 + count; index += 1)
    if (size === OF_NEW_COLUMNS) delete sizes[index];
}

function hide(list: readonly number[], first: number, count: number): number[] {
  const added = Array.from({ length: count }, (_, index) => first - 1 + index);
  return [...new Set([...list, ...added])].sort((a, b) => a - b);
}

function show(list: readonly number[], first: number, count: number): number[] {
  return list.filter((index) => index < first - 1 || index >= first - 1 + count);
}

class LocalSheet implements Partial<GSheet> {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
    sheetIds.set(this, id);
  }

  #do(change: (sheet: SheetState) => void): GSheet {
    change(sheetState(this.#id));
    return asSheet(this);
  }

  #whole(): Area {
    const { rowCount, columnCount } = sheetState(this.#id);
    return { row: 0, column: 0, rows: rowCount, columns: columnCount };
  }

  #range(area: Area): GRange {
    checkInside(this.#id, area);
    return makeRange(this.#id, area);
  }

  #clear(options: Parameters<typeof clearCells>[1]): GSheet {
    const whole = { sheetId: this.#id, area: this.#whole() };
    checkCells(whole);
    clearCells(whole, options);
    return asSheet(this);
  }

  #insert(axis: Shift["axis"], at: number, count: number): GSheet {
    return this.#do((sheet) => {
      const size = axis === "rows" ? sheet.rowCount : sheet.columnCount;
      if (at < 0 || at > size || count < 1) throw exception(`Those ${axis} are out of bounds.`);
      checkLines(this.#id, { axis, at, count });
      shiftSheet(host().book, sheet, { axis, at, count });
    });
  }

  #remove(axis: Shift["axis"], first: number, count: number): GSheet {
    return this.#do((sheet) => {
      const size = axis === "rows" ? sheet.rowCount : sheet.columnCount;
      if (first < 1 || count < 1 || first - 1 + count > size) {
        throw exception(`Those ${axis} are out of bounds.`);
      }
      if (count === size) throw exception(`You can't delete all the ${axis} on the sheet.`);
      const shift = { axis, at: first - 1, count: -count };
      checkLines(this.#id, shift);
      shiftSheet(host().book, sheet, shift);
    });
  }

  getParent() {
    return makeSpreadsheet();
  }
  getSheetId(): number {
    return this.#id;
  }
  getName(): string {
    return sheetState(this.#id).name;
  }
  getSheetName(): string {
    return sheetState(this.#id).name;
  }
  setName(name: string): GSheet {
    return this.#do((sheet) => renameSheet(sheet, name));
  }
  getType() {
    const { type = "GRID" } = sheetState(this.#id);
    return spreadsheetEnums.SheetType[type] as unknown as ReturnType<GSheet["getType"]>;
  }
  getIndex(): number {
    return host().book.sheets.findIndex((sheet) => sheet.id === this.#id) + 1;
  }
  isSheetHidden(): boolean {
    return sheetState(this.#id).hidden;
  }
  hideSheet(): GSheet {
    return this.#do((sheet) => {
      const visible = host().book.sheets.filter((each) => !each.hidden);
      if (visible.length === 1 && visible[0] === sheet) {
        throw exception("You can't hide all the sheets in a document.");
      }
      sheet.hidden = true;
    });
  }
  showSheet(): GSheet {
    return this.#do((sheet) => {
      sheet.hidden = false;
    });
  }
  getTabColor(): string | null {
    return sheetState(this.#id).tabColor;
  }
  setTabColor(color: string | null): GSheet {
    return this.#do((sheet) => {
      sheet.tabColor = color;
    });
  }
  hasHiddenGridlines(): boolean {
    return sheetState(this.#id).hiddenGridlines;
  }
  setHiddenGridlines(hidden: boolean): GSheet {
    return this.#do((sheet) => {
      sheet.hiddenGridlines = hidden;
    });
  }

  getRange(first: number | string, column?: number, rows = 1, columns = 1): GRange {
    const sheet = sheetState(this.#id);
    if (typeof first === "number" && typeof column === "number") {
      return this.#range({ row: first - 1, column: column - 1, rows, columns });
    }
    if (typeof first !== "string") throw signatureError("Sheet.getRange", [first, column]);
    const named = host().book.names.find((name) => name.name === first);
    if (named) return makeRange(named.sheetId, named.area);
    const { sheet: other, a1 } = splitSheetName(first);
    if (other !== undefined && other !== sheet.name) throw exception("Range not found");
    return this.#range(areaOfA1(sheet, a1));
  }
  getRangeList(a1Notations: string[]) {
    const sheet = sheetState(this.#id);
    return makeRangeList(a1Notations.map((a1) => ({ sheetId: this.#id, area: areaOfA1(sheet, a1) })));
  }
  getDataRange(): GRange {
    const { rows, columns } = contentSize(sheetState(this.#id));
    return makeRange(this.#id, { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }
  getLastRow(): number {
    return contentSize(sheetState(this.#id)).rows;
  }
  getLastColumn(): number {
    return contentSize(sheetState(this.#id)).columns;
  }
  getMaxRows(): number {
    return sheetState(this.#id).rowCount;
  }
  getMaxColumns(): number {
    return sheetState(this.#id).columnCount;
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number) {
    const sheet = sheetState(this.#id);
    const last = contentSize(sheet);
    const area = {
      row: startRow - 1,
      column: startColumn - 1,
      rows: numRows === -1 ? last.rows - startRow + 1 : numRows,
      columns: numColumns === -1 ? last.columns - startColumn + 1 : numColumns,
    };
    checkInside(this.#id, area);
    return readCells({ sheetId: this.#id, area }, readValue);
  }
  appendRow(rowContents: readonly unknown[]): GSheet {
    return this.#do((sheet) => {
      const row = contentSize(sheet).rows;
      sheet.rowCount = Math.max(sheet.rowCount, row + 1);
      sheet.columnCount = Math.max(sheet.columnCount, rowContents.length);
      const area = { row, column: 0, rows: 1, columns: rowContents.length };
      checkCells({ sheetId: this.#id, area });
      checkValues({ sheetId: this.#id, area }, (_, right) => rowContents[right]);
      editCells({ sheetId: this.#id, area }, (cell, _down, right) => writeValue(cell, rowContents[right]));
    });
  }

  clear(options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}): GSheet {
    return this.#clear({
      contentsOnly: options.contentsOnly === true,
      formatOnly: options.formatOnly === true,
    });
  }
  clearContents(): GSheet {
    return this.#clear({ contentsOnly: true });
  }
  clearFormats(): GSheet {
    return this.#clear({ formatOnly: true });
  }
  clearNotes(): GSheet {
    return this.#clear({ commentsOnly: true });
  }

  insertRowBefore(before: number): GSheet {
    return this.#insert("rows", before - 1, 1);
  }
  insertRowAfter(after: number): GSheet {
    return this.#insert("rows", after, 1);
  }
  insertRowsBefore(before: number, howMany: number): GSheet {
    return this.#insert("rows", before - 1, howMany);
  }
  insertRowsAfter(after: number, howMany: number): GSheet {
    return this.#insert("rows", after, howMany);
  }
  insertRows(index: number, count = 1): void {
    this.#insert("rows", index - 1, count);
  }
  insertColumnBefore(before: number): GSheet {
    return this.#insert("columns", before - 1, 1);
  }
  insertColumnAfter(after: number): GSheet {
    return this.#insert("columns", after, 1);
  }
  insertColumnsBefore(before: number, howMany: number): GSheet {
    return this.#insert("columns", before - 1, howMany);
  }
  insertColumnsAfter(after: number, howMany: number): GSheet {
    return this.#insert("columns", after, howMany);
  }
  insertColumns(index: number, count = 1): void {
    this.#insert("columns", index - 1, count);
  }
  deleteRow(row: number): GSheet {
    return this.#remove("rows", row, 1);
  }
  deleteRows(row: number, howMany: number): void {
    this.#remove("rows", row, howMany);
  }
  deleteColumn(column: number): GSheet {
    return this.#remove("columns", column, 1);
  }
  deleteColumns(column: number, howMany: number): void {
    this.#remove("columns", column, howMany);
  }

  getFrozenRows(): number {
    return sheetState(this.#id).frozenRows;
  }
  getFrozenColumns(): number {
    return sheetState(this.#id).frozenColumns;
  }
  setFrozenRows(rows: number): void {
    const sheet = sheetState(this.#id);
    if (rows >= sheet.rowCount) throw exception("You can't freeze all visible rows on the sheet.");
    sheet.frozenRows = rows;
  }
  setFrozenColumns(columns: number): void {
    const sheet = sheetState(this.#id);
    if (columns >= sheet.columnCount) throw exception("You can't freeze all visible columns on the sheet.");
    sheet.frozenColumns = columns;
  }
  getColumnWidth(column: number): number {
    return sheetState(this.#id).columnWidths[column - 1] ?? OF_NEW_COLUMNS;
  }
  setColumnWidth(column: number, width: number): GSheet {
    return this.#do((sheet) => widen(sheet.columnWidths, column, 1, width));
  }
  setColumnWidths(start: number, count: number, width: number): GSheet {
    return this.#do((sheet) => widen(sheet.columnWidths, start, count, width));
  }
  getRowHeight(row: number): number {
    return sheetState(this.#id).rowHeights[row - 1] ?? 21;
  }
  setRowHeight(row: number, height: number): GSheet {
    return this.#do((sheet) => stretch(sheet.rowHeights, row, 1, height));
  }
  setRowHeights(start: number, count: number, height: number): GSheet {
    return this.#do((sheet) => stretch(sheet.rowHeights, start, count, height));
  }
  setRowHeightsForced(start: number, count: number, height: number): GSheet {
    return this.#do((sheet) => stretch(sheet.rowHeights, start, count, height));
  }
  hideRows(index: number, count = 1): void {
    const sheet = sheetState(this.#id);
    sheet.hiddenRows = hide(sheet.hiddenRows, index, count);
  }
  showRows(index: number, count = 1): void {
    const sheet = sheetState(this.#id);
    sheet.hiddenRows = show(sheet.hiddenRows, index, count);
  }
  hideColumns(index: number, count = 1): void {
    const sheet = sheetState(this.#id);
    sheet.hiddenColumns = hide(sheet.hiddenColumns, index, count);
  }
  showColumns(index: number, count = 1): void {
    const sheet = sheetState(this.#id);
    sheet.hiddenColumns = show(sheet.hiddenColumns, index, count);
  }
  isRowHiddenByUser(row: number): boolean {
    return sheetState(this.#id).hiddenRows.includes(row - 1);
  }
  isColumnHiddenByUser(column: number): boolean {
    return sheetState(this.#id).hiddenColumns.includes(column - 1);
  }

  getConditionalFormatRules() {
    return sheetState(this.#id).conditionalRules.map((rule) => makeConditionalRule(this.#id, rule));
  }
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    sheetState(this.#id).conditionalRules = rules.map((rule) => conditionalRule(rule, this.#id));
  }
  clearConditionalFormatRules(): void {
    sheetState(this.#id).conditionalRules = [];
  }
  protect() {
    return newProtection(this.#id);
  }
  getProtections(type: unknown) {
    return listProtections(this.#id, enumName(type) ?? "");
  }
  getNamedRanges() {
    return listNames((name) => name.sheetId === this.#id);
  }
  addDeveloperMetadata(...args: MetadataArgs): GSheet {
    newMetadata(this.#id, args);
    return asSheet(this);
  }
  getDeveloperMetadata() {
    return listMetadata(this.#id);
  }
  newChart() {
    return newChart(this.#id);
  }
  getCharts(): GChart[] {
    return listCharts(this.#id);
  }
  insertChart(chart: GChart): void {
    insertChart(this.#id, chart);
  }
  updateChart(chart: GChart): void {
    updateChart(this.#id, chart);
  }
  removeChart(chart: GChart): void {
    removeChart(this.#id, chart);
  }

  activate(): GSheet {
    setActive({ sheetId: this.#id, area: FIRST_CELL });
    return asSheet(this);
  }
  getActiveRange(): GRange {
    const { active } = host().book;
    return makeRange(this.#id, active.sheetId === this.#id ? active.area : FIRST_CELL);
  }
  getActiveCell(): GRange {
    const { active } = host().book;
    const area = active.sheetId === this.#id ? active.area : FIRST_CELL;
    return makeRange(this.#id, { ...area, rows: 1, columns: 1 });
  }
  setActiveRange(range: GRange): GRange {
    setActive(rangeRef(range, "Sheet.setActiveRange"));
    return range;
  }
  setActiveSelection(place: GRange | string): GRange {
    const sheet = sheetState(this.#id);
    const ref =
      typeof place === "string"
        ? { sheetId: this.#id, area: areaOfA1(sheet, place) }
        : rangeRef(place, "Sheet.setActiveSelection");
    setActive(ref);
    return makeRange(ref.sheetId, ref.area);
  }
}

// Public reports show the refusal of getDataRange and getRange; that nothing but these is left is an assumption.
const WITHOUT_GRID = new Set(
  (
    "getType getName getSheetName setName getSheetId getIndex getParent activate getCharts " +
    "isSheetHidden hideSheet showSheet getTabColor setTabColor"
  ).split(" "),
);

const EDITS = /^(?:set(?!Active)|hide|show|update|remove|add|insertChart|clearConditional)/;

register(LocalSheet, {
  name: "Sheet",
  scopes: CURRENT_SPREADSHEET,
  about: (sheet) => String(sheetId(sheet, "about")),
  before: (sheet, method) => {
    const { id, type } = sheetState(sheetId(sheet, method));
    if (EDITS.test(method)) checkSheet(id);
    if (type === undefined || WITHOUT_GRID.has(method)) return;
    throw exception(`The action is not supported for ${type} sheet`);
  },
});
