import type { Cell, CellValue } from "../book";
import { dateToSerial, isDateFormat, serialToDate } from "../serial";
import { conventionsOf } from "../typing/conventions";
import { keptFormula } from "../typing/formula-separators";
import { userEntered } from "../typing/user-entered";
import { moveSerial } from "../zones";
import { setStyle } from "./grid";
import { host } from "./host";

/** The instant at which clocks in the spreadsheet's time zone show that serial number. */
function dateIn(serial: number): Date {
  const { book, scriptTimeZone } = host();
  return serialToDate(moveSerial(serial, book.timeZone, scriptTimeZone));
}

/** What getValue gives: an error cell is its code, a number under a date format a Date, a blank "". */
export function readValue(cell: Cell | undefined): string | number | boolean | Date {
  const value = cell?.value;
  if (value === undefined) return "";
  if (typeof value === "object") return value.error.code;
  if (typeof value === "number" && isDateFormat(cell?.style?.numberFormat)) return dateIn(value);
  return value;
}

/** What getDisplayValue gives. */
export function readDisplay(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return "";
  if (typeof value === "object") return value.error.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const format = cell?.style?.numberFormat;
  return format === undefined || format === "@"
    ? String(value)
    : host().display(value, format, host().book.locale);
}

function put(cell: Cell, value: CellValue | undefined, formula?: string): void {
  delete cell.spill;
  if (value === undefined) delete cell.value;
  else cell.value = value;
  if (formula === undefined) delete cell.formula;
  else cell.formula = formula;
}

/** Gives a cell a formula; its value stays unknown until the engine has computed it. One that the locale cannot read is an error. */
export function writeFormula(cell: Cell, formula: string): void {
  const kept = keptFormula(formula.startsWith("=") ? formula : `=${formula}`, host().book.locale);
  if (kept === null) put(cell, { error: { code: "#ERROR!", message: "Formula parse error." } });
  else put(cell, undefined, kept);
}

function writeText(cell: Cell, text: string): void {
  const entered = userEntered(text, host().book.locale, cell.style?.numberFormat);
  if (entered.kind === "formula") writeFormula(cell, entered.formula);
  else put(cell, entered.kind === "blank" ? undefined : entered.value);
  if (entered.kind === "value" && entered.format !== undefined) {
    setStyle(cell, "numberFormat", entered.format);
  }
}

function writeDate(cell: Cell, date: Date): void {
  const { book, scriptTimeZone } = host();
  put(cell, moveSerial(dateToSerial(date), scriptTimeZone, book.timeZone));
  if (isDateFormat(cell.style?.numberFormat)) return;
  setStyle(cell, "numberFormat", conventionsOf(book.locale).dateFormat);
}

/** Writes as setValue does: texts as if typed, a Date as a serial number that shows as a date, null as blank. */
export function writeValue(cell: Cell, value: unknown): void {
  if (value === null || value === undefined) put(cell, undefined);
  else if (typeof value === "number" && cell.style?.numberFormat === "@") put(cell, String(value));
  else if (typeof value === "number" || typeof value === "boolean") put(cell, value);
  else if (value instanceof Date) writeDate(cell, value);
  else writeText(cell, String(value));
}

/** What Google answers for the number format of a cell that has none of its own (gas-fakes, notes/oddities.md). */
export const AUTOMATIC = "0.###############";

/**
 * Gives a cell a number format; null, "general" and the answer for an automatic cell take it away. Plain text makes of a
 * number or a day the text that it showed: public scripts convert so on purpose (ttsukagoshi/mail-merge-for-gmail#43).
 */
export function writeFormat(cell: Cell, format: string | null | undefined): void {
  const own = format && format.toLowerCase() !== "general" && format !== AUTOMATIC ? format : null;
  if (own === "@" && typeof cell.value === "number" && cell.formula === undefined)
    put(cell, readDisplay(cell));
  setStyle(cell, "numberFormat", own);
}

/** Writes a note; no text takes it away. */
export function writeNote(cell: Cell, note: string | null | undefined): void {
  if (note === null || note === undefined || note === "") delete cell.note;
  else cell.note = note;
}
