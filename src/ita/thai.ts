import { BUDDHIST_OFFSET, type CalendarDate } from "./calendar";

/** How a Thai date is written: "1 ตุลาคม 2565", "1 ต.ค. 65" or, as announcements do, "๑ ตุลาคม พ.ศ. ๒๕๖๕". */
export type ThaiDateStyle = "long" | "short" | "formal";

/** Thai month names, January first. */
export const MONTH_NAMES: readonly string[] = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
];

/** Thai month abbreviations with their dots, January first. */
export const MONTH_ABBREVIATIONS: readonly string[] = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
];

const THAI_ZERO = "๐".charCodeAt(0);

/** The text with 0–9 written as ๐–๙; everything else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** The text with ๐–๙ written as 0–9; everything else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** What a person typed, in Arabic digits, without outer and invisible characters. */
export function typed(text: string): string {
  return toArabicDigits(text)
    .replace(/[\u200b\u200e\u200f\ufeff]/g, "")
    .trim();
}

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** The number that a person typed ("85.5", "๘๕.๕๐", " 1,234.5 "), or null; exponents, units, loose commas and what no double holds are refused. */
export function parseNumber(text: string): number | null {
  const plain = typed(text);
  const number = NUMBER.test(plain) ? Number(plain.replace(/,/g, "")) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** The date in Thai words and the Buddhist year. */
export function thaiDate(date: CalendarDate, style: ThaiDateStyle): string {
  const year = String(date.year + BUDDHIST_OFFSET);
  const month = (style === "short" ? MONTH_ABBREVIATIONS : MONTH_NAMES)[date.month - 1] ?? "";
  if (style === "short") return `${date.day} ${month} ${year.slice(-2)}`;
  if (style === "long") return `${date.day} ${month} ${year}`;
  return toThaiDigits(`${date.day} ${month} พ.ศ. ${year}`);
}
