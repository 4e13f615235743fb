import { BUDDHIST_OFFSET, type CalendarDate, calendarDate } from "./calendar";

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

/** What a person typed, in Arabic digits, without outer and zero-width spaces. */
function typed(text: string): string {
  return toArabicDigits(text)
    .replace(/\u200b/g, "")
    .trim();
}

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** The number that a person typed ("85.5", "๘๕.๕๐", " 1,234.5 "), or null; exponents, units and loose commas are refused. */
export function parseNumber(text: string): number | null {
  const plain = typed(text);
  return NUMBER.test(plain) ? Number(plain.replace(/,/g, "")) : null;
}

/** The date in Thai words and the Buddhist year. */
export function thaiDate(date: CalendarDate, style: ThaiDateStyle): string {
  const year = String(date.year + BUDDHIST_OFFSET);
  const month = (style === "short" ? MONTH_ABBREVIATIONS : MONTH_NAMES)[date.month - 1] ?? "";
  if (style === "short") return `${date.day} ${month} ${year.slice(-2)}`;
  if (style === "long") return `${date.day} ${month} ${year}`;
  return toThaiDigits(`${date.day} ${month} พ.ศ. ${year}`);
}

const ERA = "((?:พ|ค)\\.?\\s?ศ\\.?)?";
const NAMED = new RegExp(`^(?:วันที่\\s*)?(\\d{1,2})\\s*([ก-ฮะ-์.]+?)\\s*${ERA}\\s*(\\d{4}|\\d{2})$`);
const NUMERIC = new RegExp(`^(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*${ERA}\\s*(\\d{4}|\\d{2})$`);
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function monthOf(name: string): number {
  const bare = name.replace(/\./g, "");
  const long = MONTH_NAMES.indexOf(bare);
  return 1 + (long >= 0 ? long : MONTH_ABBREVIATIONS.findIndex((short) => short.replace(/\./g, "") === bare));
}

/** A ค.ศ. year: from 2400 it was พ.ศ., two digits are พ.ศ. 25xx, 1900–2200 was ค.ศ.; null outside these or against the era written. */
function gregorianYear(digits: string, era: string | undefined): number | null {
  const year = digits.length === 2 ? 2500 + Number(digits) : Number(digits);
  const buddhist = year >= 2400 && year <= 2200 + BUDDHIST_OFFSET;
  if (!buddhist && (year < 1900 || year > 2200)) return null;
  if (era !== undefined && era.startsWith("พ") !== buddhist) return null;
  return buddhist ? year - BUDDHIST_OFFSET : year;
}

function dated(
  day: string,
  month: number,
  year: string | undefined,
  era: string | undefined,
): CalendarDate | null {
  const gregorian = gregorianYear(year ?? "", era);
  return gregorian === null ? null : calendarDate(gregorian, month, Number(day));
}

/**
 * The day that a person typed: "1 ต.ค. 65", "1 ตุลาคม พ.ศ. 2565", "๑/๑๐/๒๕๖๕" (day first), "2022-10-01";
 * null when it is not a date, has no such day, or its year could be read in two ways.
 */
export function parseThaiDate(text: string): CalendarDate | null {
  const plain = typed(text).replace(/\s+/g, " ");
  const named = NAMED.exec(plain);
  if (named) return dated(named[1] ?? "", monthOf(named[2] ?? ""), named[4], named[3]);
  const numeric = NUMERIC.exec(plain);
  if (numeric) return dated(numeric[1] ?? "", Number(numeric[3]), numeric[5], numeric[4]);
  const yearFirst = YEAR_FIRST.exec(plain);
  return yearFirst ? dated(yearFirst[3] ?? "", Number(yearFirst[2]), yearFirst[1], undefined) : null;
}
