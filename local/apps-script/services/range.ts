import { areaToA1 } from "../a1";
import type { Area, Cell, CellStyle } from "../book";
import { shownFormula } from "../typing/formula-separators";
import { checkCells, mayEditCells } from "./access";
import { setActive } from "./active";
import { listMetadata, type MetadataArgs, newMetadata } from "./developer-metadata";
import { enumName } from "./enums";
import { cellAt, contains, overlap, sheetState } from "./grid";
import { exception, host } from "./host";
import { newProtection } from "./protection";
import {
  type ClearOptions,
  checkShape,
  checkValues,
  clearCells,
  editCells,
  PASTES,
  readCells,
  setBorders,
  styleAll,
  styleEach,
} from "./range-edit";
import { bindRange, type RangeRef, rangeRef, signatureError } from "./refs";
import { CURRENT_SPREADSHEET, register } from "./register";
import { makeSheet } from "./sheet";
import { CHECKBOX, makeValidation, validationState } from "./validation";
import {
  AUTOMATIC,
  readDisplay,
  readValue,
  writeFormat,
  writeFormula,
  writeNote,
  writeValue,
} from "./values";

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Matrix<T> = readonly (readonly T[])[];
type Alignment = "left" | "center" | "normal" | "right" | null;

const asRange = (range: LocalRange): GRange => range as unknown as GRange;

/** A Range object of that place; callers have checked that it is inside of the sheet. */
export function makeRange(sheetId: number, area: Area): GRange {
  return asRange(new LocalRange({ sheetId, area }));
}

/** Refuses an area that is not in the sheet, in Google's words. */
export function checkInside(sheetId: number, area: Area): void {
  const sheet = sheetState(sheetId);
  if (area.rows < 1) throw exception("The number of rows in the range must be at least 1.");
  if (area.columns < 1) throw exception("The number of columns in the range must be at least 1.");
  if (!contains({ row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount }, area)) {
    throw exception("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

function matrixArg<T>(value: Matrix<T>, call: string): Matrix<T> {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) throw signatureError(call, [value]);
  return value;
}

const bold = (weight: string | null): true | null => (weight === "bold" ? true : null);
const italic = (style: string | null): true | null => (style === "italic" ? true : null);
const alignment = (value: Alignment): "left" | "center" | "right" | null =>
  value === "normal" ? null : value;
const wrapped = (on: boolean): "WRAP" | "OVERFLOW" => (on ? "WRAP" : "OVERFLOW");

function each<T, U>(rows: Matrix<T>, map: (value: T) => U): U[][] {
  return rows.map((row) => row.map(map));
}

const formulaOf = (cell: Cell | undefined): string =>
  cell?.formula === undefined ? "" : shownFormula(cell.formula, host().book.locale);
const noteOf = (cell: Cell | undefined): string => cell?.note ?? "";
const ruleOf = (cell: Cell | undefined): Rule | null =>
  cell?.validation ? makeValidation(cell.validation) : null;
const backgroundOf = (cell: Cell | undefined): string => cell?.style?.background ?? "#ffffff";
const weightOf = (cell: Cell | undefined): "bold" | "normal" => (cell?.style?.bold ? "bold" : "normal");
const formatOf = (cell: Cell | undefined): string => cell?.style?.numberFormat ?? AUTOMATIC;

class LocalRange implements Partial<GRange> {
  readonly #ref: RangeRef;

  constructor(ref: RangeRef) {
    this.#ref = ref;
    bindRange(this, ref);
  }

  #do(change: (ref: RangeRef) => void): GRange {
    change(this.#ref);
    return asRange(this);
  }

  #edit(edit: (cell: Cell) => void): GRange {
    return this.#do((ref) => editCells(ref, edit));
  }

  #editEach<T>(call: string, values: Matrix<T>, edit: (cell: Cell, value: T | undefined) => void): GRange {
    checkShape(this.#ref.area, matrixArg(values, `Range.${call}`));
    return this.#do((ref) => editCells(ref, (cell, down, right) => edit(cell, values[down]?.[right])));
  }

  #style<K extends keyof CellStyle>(key: K, value: CellStyle[K] | null): GRange {
    return this.#do((ref) => styleAll(ref, key, value));
  }

  #styles<K extends keyof CellStyle>(key: K, values: Matrix<CellStyle[K] | null>): GRange {
    return this.#do((ref) => styleEach(ref, key, matrixArg(values, "Range.set")));
  }

  #first<T>(read: (cell: Cell | undefined) => T): T {
    const { sheetId, area } = this.#ref;
    return read(cellAt(sheetState(sheetId), area.row, area.column));
  }

  #part(area: Area): GRange {
    checkInside(this.#ref.sheetId, area);
    return makeRange(this.#ref.sheetId, area);
  }

  #merges(): Area[] {
    return sheetState(this.#ref.sheetId).merges.filter((merge) => overlap(merge, this.#ref.area));
  }

  #merge(areas: readonly Area[]): GRange {
    const sheet = sheetState(this.#ref.sheetId);
    if (this.#merges().some((merge) => !contains(this.#ref.area, merge))) {
      throw exception("You must select all cells in a merged range to merge or unmerge them.");
    }
    const kept = sheet.merges.filter((merge) => !overlap(merge, this.#ref.area));
    sheet.merges = [...kept, ...areas.filter((area) => area.rows * area.columns > 1)];
    // Only the first cell of each keeps what is in it, as Google warns a person before merging.
    for (const area of areas) {
      const ref = { sheetId: this.#ref.sheetId, area };
      editCells(ref, (cell, down, right) => (down + right > 0 ? writeValue(cell, "") : undefined));
    }
    return asRange(this);
  }

  getSheet() {
    return makeSheet(this.#ref.sheetId);
  }
  getGridId(): number {
    return this.#ref.sheetId;
  }
  getA1Notation(): string {
    return areaToA1(this.#ref.area);
  }
  getRow(): number {
    return this.#ref.area.row + 1;
  }
  getColumn(): number {
    return this.#ref.area.column + 1;
  }
  getNumRows(): number {
    return this.#ref.area.rows;
  }
  getNumColumns(): number {
    return this.#ref.area.columns;
  }
  getHeight(): number {
    return this.#ref.area.rows;
  }
  getWidth(): number {
    return this.#ref.area.columns;
  }
  getLastRow(): number {
    return this.#ref.area.row + this.#ref.area.rows;
  }
  getLastColumn(): number {
    return this.#ref.area.column + this.#ref.area.columns;
  }
  canEdit(): boolean {
    return mayEditCells(this.#ref);
  }

  getCell(row: number, column: number): GRange {
    const { area } = this.#ref;
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
      throw exception("Cell reference out of range");
    }
    return this.#part({ row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GRange {
    const { area } = this.#ref;
    return this.#part({
      row: area.row + rowOffset,
      column: area.column + columnOffset,
      rows: numRows ?? area.rows,
      columns: numColumns ?? area.columns,
    });
  }

  getValue() {
    return this.#first(readValue);
  }
  getValues() {
    return readCells(this.#ref, readValue);
  }
  getDisplayValue(): string {
    return this.#first(readDisplay);
  }
  getDisplayValues(): string[][] {
    return readCells(this.#ref, readDisplay);
  }
  setValue(value: unknown): GRange {
    checkValues(this.#ref, () => value);
    return this.#edit((cell) => writeValue(cell, value));
  }
  setValues(values: Matrix<unknown>): GRange {
    checkShape(this.#ref.area, matrixArg(values, "Range.setValues"));
    checkValues(this.#ref, (down, right) => values[down]?.[right]);
    return this.#editEach("setValues", values, writeValue);
  }
  isBlank(): boolean {
    return readCells(this.#ref, readValue).every((row) => row.every((value) => value === ""));
  }
  getFormula(): string {
    return this.#first(formulaOf);
  }
  getFormulas(): string[][] {
    return readCells(this.#ref, formulaOf);
  }
  setFormula(formula: string): GRange {
    return this.#edit((cell) => (formula === "" ? writeValue(cell, "") : writeFormula(cell, formula)));
  }
  setFormulas(formulas: Matrix<string>): GRange {
    return this.#editEach("setFormulas", formulas, (cell, formula) =>
      formula === undefined || formula === "" ? writeValue(cell, "") : writeFormula(cell, formula),
    );
  }

  clear(options: ClearOptions = {}): GRange {
    return this.#do((ref) => clearCells(ref, options));
  }
  clearContent(): GRange {
    return this.#do((ref) => clearCells(ref, { contentsOnly: true }));
  }
  clearFormat(): GRange {
    return this.#do((ref) => clearCells(ref, { formatOnly: true }));
  }
  clearNote(): GRange {
    return this.#do((ref) => clearCells(ref, { commentsOnly: true }));
  }
  clearDataValidations(): GRange {
    return this.#do((ref) => clearCells(ref, { validationsOnly: true }));
  }
  copyTo(destination: GRange, type?: unknown, transposed = false): void {
    const target = rangeRef(destination, "Range.copyTo");
    const what = enumName(type) ?? "PASTE_NORMAL";
    const paste = transposed ? undefined : PASTES[what];
    if (!paste) throw new Error(`Range.copyTo with ${what} is not made here.`);
    paste(this.#ref, target);
  }

  getNote(): string {
    return this.#first(noteOf);
  }
  getNotes(): string[][] {
    return readCells(this.#ref, noteOf);
  }
  setNote(note: string | null): GRange {
    return this.#edit((cell) => writeNote(cell, note));
  }
  setNotes(notes: Matrix<string | null>): GRange {
    return this.#editEach("setNotes", notes, writeNote);
  }
  getDataValidation() {
    return this.#first(ruleOf);
  }
  getDataValidations() {
    return readCells(this.#ref, ruleOf);
  }
  setDataValidation(rule: Rule | null): GRange {
    return this.#edit((cell) => writeRule(cell, rule));
  }
  setDataValidations(rules: Matrix<Rule | null>): GRange {
    return this.#editEach("setDataValidations", rules, writeRule);
  }
  insertCheckboxes(): GRange {
    return this.#edit((cell) => {
      cell.validation = CHECKBOX;
      if (cell.value === undefined) cell.value = false;
    });
  }

  getNumberFormat(): string {
    return this.#first(formatOf);
  }
  getNumberFormats(): string[][] {
    return readCells(this.#ref, formatOf);
  }
  setNumberFormat(value: string): GRange {
    return this.#edit((cell) => writeFormat(cell, value));
  }
  setNumberFormats(values: Matrix<string>): GRange {
    return this.#editEach("setNumberFormats", values, writeFormat);
  }
  getBackground(): string {
    return this.#first(backgroundOf);
  }
  getBackgrounds(): string[][] {
    return readCells(this.#ref, backgroundOf);
  }
  setBackground(color: string | null): GRange {
    return this.#style("background", color);
  }
  setBackgrounds(colors: Matrix<string | null>): GRange {
    return this.#styles("background", colors);
  }
  getFontColor(): string {
    return this.#first((cell) => cell?.style?.color ?? "#000000");
  }
  setFontColor(color: string | null): GRange {
    return this.#style("color", color);
  }
  setFontColors(colors: Matrix<string | null>): GRange {
    return this.#styles("color", colors);
  }
  getFontWeight() {
    return this.#first(weightOf);
  }
  getFontWeights() {
    return readCells(this.#ref, weightOf);
  }
  setFontWeight(weight: "bold" | "normal" | null): GRange {
    return this.#style("bold", bold(weight));
  }
  setFontWeights(weights: Matrix<"bold" | "normal" | null>): GRange {
    return this.#styles("bold", each(weights, bold));
  }
  setFontStyle(style: "italic" | "normal" | null): GRange {
    return this.#style("italic", italic(style));
  }
  setFontStyles(styles: Matrix<"italic" | "normal" | null>): GRange {
    return this.#styles("italic", each(styles, italic));
  }
  setFontLine(line: "underline" | "line-through" | "none" | null): GRange {
    styleAll(this.#ref, "strikethrough", line === "line-through" ? true : null);
    return this.#style("underline", line === "underline" ? true : null);
  }
  getFontSize(): number {
    return this.#first((cell) => cell?.style?.fontSize ?? 10);
  }
  setFontSize(size: number): GRange {
    return this.#style("fontSize", size);
  }
  setFontSizes(sizes: Matrix<number>): GRange {
    return this.#styles("fontSize", sizes);
  }
  getFontFamily(): string {
    return this.#first((cell) => cell?.style?.fontFamily ?? "Arial");
  }
  setFontFamily(family: string | null): GRange {
    return this.#style("fontFamily", family);
  }
  getHorizontalAlignment(): string {
    return this.#first((cell) => cell?.style?.horizontal ?? "general");
  }
  setHorizontalAlignment(value: Alignment): GRange {
    return this.#style("horizontal", alignment(value));
  }
  setHorizontalAlignments(values: Matrix<Alignment>): GRange {
    return this.#styles("horizontal", each(values, alignment));
  }
  setVerticalAlignment(value: "top" | "middle" | "bottom" | null): GRange {
    return this.#style("vertical", value);
  }
  getWrap(): boolean {
    return this.#first((cell) => cell?.style?.wrap === "WRAP");
  }
  setWrap(on: boolean): GRange {
    return this.#style("wrap", wrapped(on));
  }
  setWraps(values: Matrix<boolean>): GRange {
    return this.#styles("wrap", each(values, wrapped));
  }
  setWrapStrategy(strategy: unknown): GRange {
    const name = enumName(strategy);
    if (name !== "WRAP" && name !== "OVERFLOW" && name !== "CLIP") {
      throw signatureError("Range.setWrapStrategy", [strategy]);
    }
    return this.#style("wrap", name);
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: unknown,
  ): GRange {
    const line = { color: color ?? "#000000", style: enumName(style) ?? "SOLID" };
    return this.#do((ref) => setBorders(ref, { top, left, bottom, right, vertical, horizontal, line }));
  }

  merge(): GRange {
    return this.#merge([this.#ref.area]);
  }
  mergeAcross(): GRange {
    const { area } = this.#ref;
    return this.#merge(
      Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })),
    );
  }
  breakApart(): GRange {
    return this.#merge([]);
  }
  isPartOfMerge(): boolean {
    return this.#merges().length > 0;
  }
  getMergedRanges(): GRange[] {
    return this.#merges().map((area) => makeRange(this.#ref.sheetId, area));
  }
  activate(): GRange {
    return this.#do((ref) => setActive(ref));
  }
  protect() {
    return newProtection(this.#ref.sheetId, this.#ref.area);
  }
  addDeveloperMetadata(...args: MetadataArgs): GRange {
    return this.#do((ref) => newMetadata(ref, args));
  }
  getDeveloperMetadata() {
    return listMetadata(this.#ref);
  }
}

function writeRule(cell: Cell, rule: Rule | null | undefined): void {
  if (rule === null || rule === undefined) delete cell.validation;
  else cell.validation = validationState(rule);
}

const EDITS = /^(?:set|clear|merge|breakApart|insertCheckboxes)/;

register(LocalRange, {
  name: "Range",
  scopes: CURRENT_SPREADSHEET,
  about: (range) => JSON.stringify(rangeRef(range, "Range")),
  before: (range, method) => {
    if (EDITS.test(method)) checkCells(rangeRef(range, `Range.${method}`));
  },
});
