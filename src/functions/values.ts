import { type CalendarDate, dayOfSheetDate } from "../ita/calendar";
import { decimal } from "../ita/decimal";
import { parseNumber } from "../ita/thai";
import { parseThaiDate } from "../ita/typed-date";
import { type Cell, isBlank, refuse } from "./cells";
import { sheetClock } from "./clock";

const ERROR_VALUE = /^#(N\/A|ERROR!|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;
const LONGEST_QUOTE = 30;
/** No score, weight or year of an office is larger. */
const MOST = 1e12;

/** Dates come from another realm, where `instanceof` fails. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function quoted(value: unknown): string {
  const text = String(value).trim();
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}

/** Throws when the cell holds an error such as #N/A, which Google hands over as text. */
export function refuseError({ value, place }: Cell): void {
  if (typeof value === "string" && ERROR_VALUE.test(value)) {
    refuse(place, `มีข้อผิดพลาด ${value}`, "กรุณาแก้เซลล์ต้นทางก่อน");
  }
}

function numberIn(value: unknown): number | null {
  if (typeof value === "string") return parseNumber(value);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** What stands in the cell instead of a number. */
function notANumber(value: unknown): string {
  if (typeof value === "boolean") return `เป็นค่า ${value ? "TRUE" : "FALSE"} ไม่ใช่ตัวเลข`;
  if (isDate(value)) return "เป็นวันที่ ไม่ใช่ตัวเลข";
  return `เป็น ${quoted(value)} ไม่ใช่ตัวเลข`;
}

/** The number in the cell, also one typed as text or in Thai digits; null when blank. `cure` says what belongs there. */
export function readNumber(cell: Cell, cure: string): number | null {
  if (isBlank(cell.value)) return null;
  refuseError(cell);
  const number = numberIn(cell.value) ?? refuse(cell.place, notANumber(cell.value), cure);
  return Math.abs(number) <= MOST ? number : refuse(cell.place, `เป็น ${quoted(number)} ซึ่งใหญ่เกินไป`, cure);
}

/** A 0–100 score without binary dust; null when blank. */
export function readScore(cell: Cell): number | null {
  const cure = "กรุณากรอกคะแนน 0 ถึง 100 หรือเว้นว่างไว้";
  const number = readNumber(cell, cure);
  if (number === null) return null;
  const score = decimal(number).toNumber();
  if (score < 0) return refuse(cell.place, `เป็น ${number} ซึ่งน้อยกว่า 0`, cure);
  return score > 100 ? refuse(cell.place, `เป็น ${number} ซึ่งเกิน 100`, cure) : score;
}

/** The day in the cell, a Date on that clock or what people type; null when blank. */
export function readDate({ value, place }: Cell, dayOf = sheetClock()): CalendarDate | null {
  if (isBlank(value)) return null;
  refuseError({ value, place });
  const text = typeof value === "string" ? parseThaiDate(value) : null;
  const date = isDate(value) ? dayOfSheetDate(dayOf(value)) : text;
  return date ?? refuse(place, `เป็น ${quoted(value)} ไม่ใช่วันที่`, "กรุณากรอกวันที่ เช่น 1 ต.ค. 2565 หรือ 1/10/2565");
}

/** The cell as text, a number in plain digits; null when blank, a Date as the day it means. */
export function readText(cell: Cell, dateText: (date: CalendarDate) => string): string | null {
  const { value } = cell;
  if (isBlank(value)) return null;
  refuseError(cell);
  if (typeof value === "number") return decimal(value).toFixed();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const date = isDate(value) ? readDate(cell) : null;
  return date === null ? String(value) : dateText(date);
}
