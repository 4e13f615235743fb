import { type CalendarDate, fiscalQuarter, fiscalYear } from "../ita/calendar";
import { type ThaiDateStyle, thaiDate, toThaiDigits } from "../ita/thai";
import { isBlank, mapCells, type Output, refuse, single } from "./cells";
import { sheetClock } from "./clock";
import { readDate, readText } from "./values";

const DATE = "วันที่ (date)";
const STYLE = "รูปแบบ (style)";
const VALUE = "ค่า (value)";

function eachDate(dates: unknown, give: (date: CalendarDate) => string | number): Output {
  const dayOf = sheetClock();
  return mapCells(dates, DATE, (cell) => {
    const date = readDate(cell, dayOf);
    return date === null ? "" : give(date);
  });
}

/** The fiscal year (พ.ศ.) of each date. */
export function fiscalYears(dates: unknown): Output {
  return eachDate(dates, fiscalYear);
}

/** The fiscal quarter 1–4 of each date. */
export function fiscalQuarters(dates: unknown): Output {
  return eachDate(dates, fiscalQuarter);
}

const STYLES: ReadonlyMap<string, ThaiDateStyle> = new Map([
  ["long", "long"],
  ["short", "short"],
  ["formal", "formal"],
  ["ยาว", "long"],
  ["สั้น", "short"],
  ["ทางการ", "formal"],
]);

function styleOf(style: unknown): ThaiDateStyle {
  const cell = single(style, STYLE);
  if (isBlank(cell.value)) return "long";
  const word = String(cell.value).trim().toLowerCase();
  const cure = 'กรุณาใส่ "long" "short" หรือ "formal" (ยาว สั้น ทางการ)';
  return STYLES.get(word) ?? refuse(cell.place, `เป็น "${word}" ซึ่งไม่มีให้เลือก`, cure);
}

/** Each date in Thai words. */
export function thaiDates(dates: unknown, style: unknown): Output {
  const chosen = styleOf(style);
  return eachDate(dates, (date) => thaiDate(date, chosen));
}

/** Each value as text in Thai digits. */
export function thaiDigits(values: unknown): Output {
  return mapCells(values, VALUE, (cell) =>
    toThaiDigits(readText(cell, (date) => thaiDate(date, "long")) ?? ""),
  );
}
