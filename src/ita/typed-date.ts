import { BUDDHIST_OFFSET, type CalendarDate, calendarDate, compareDates, daysInMonth } from "./calendar";
import { MONTH_ABBREVIATIONS, MONTH_NAMES, typed } from "./thai";

/**
 * What a person's words for a date mean: the days from first to last (one day twice unless it is a span), or a day that its
 * month of that year does not have; null when they are no date, or their year could be read in two ways.
 */
export type TypedDate =
  | { readonly first: CalendarDate; readonly last: CalendarDate }
  | { readonly month: number; readonly days: number }
  | null;

/** A day as its words give it: text of the day, a month 1–12, and a year with what was written of its era. */
interface Words {
  readonly day: string;
  readonly month: number;
  readonly year: string;
  readonly era: string | undefined;
}

const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ENGLISH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** "ต.ค.", "ตค", "ต. ค.": the dots of an abbreviation come and go. */
const SHORT = MONTH_ABBREVIATIONS.map((short) => short.replace(/\./g, "\\.?\\s?").replace(/\\s\?$/, ""));
const MONTH = `(${MONTH_NAMES.join("|")}|${SHORT.join("|")}|(?:${ENGLISH})\\.?)`;
const ERA = "((?:พ|ค)\\.?\\s?ศ\\.?|พุทธศักราช|คริสต์ศักราช)?";
const YEAR = `,?\\s*${ERA}\\s*(\\d{4}|\\d{2})`;
const DAY = "(\\d{1,2})";
const LEAD = "^(?:(?:ณ|ระหว่าง|ตั้งแต่)\\s*)?(?:วัน(?:[ก-ฮะ-์]*ที่)?\\s*)?";
const TO = "\\s*(?:-|–|—|ถึง|และ)\\s*(?:วันที่\\s*)?";

const NAMED = new RegExp(`${LEAD}${DAY}\\s*(?:เดือน\\s*)?${MONTH}${YEAR}$`, "i");
const NUMERIC = new RegExp(`${LEAD}${DAY}\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*${ERA}\\s*(\\d{4}|\\d{2})$`);
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
/** "5-6 พ.ย. 67" and "5-6/11/2567": the first day has neither month nor year. */
const SPAN_OF_DAYS = new RegExp(
  `${LEAD}${DAY}${TO}(${DAY}\\s*(?:เดือน\\s*)?(?:${MONTH}|[/.]\\s*\\d).*)$`,
  "i",
);
/** "30 ก.ย. - 2 ต.ค. 67": the first day has no year. */
const SPAN_OF_MONTHS = new RegExp(`${LEAD}${DAY}\\s*${MONTH}${TO}(${DAY}.*)$`, "i");
const SPAN_OF_DATES = /^(.+?(?:\d{4}|\d{2}))(?:\s+-\s+|\s*(?:–|—|ถึง)\s*)(.+)$/;

function monthOf(name: string): number {
  const bare = name.replace(/[\s.]/g, "").toLowerCase();
  const english = ENGLISH_MONTHS.indexOf(bare.slice(0, 3));
  const long = MONTH_NAMES.indexOf(bare);
  const short = MONTH_ABBREVIATIONS.findIndex((each) => each.replace(/\./g, "") === bare);
  return 1 + Math.max(english, long, short);
}

/** A ค.ศ. year: from 2400 it was พ.ศ., two digits are พ.ศ. 25xx, 1900–2200 was ค.ศ.; null outside these or against the era written. */
function gregorianYear({ year: digits, era }: Words): number | null {
  const year = digits.length === 2 ? 2500 + Number(digits) : Number(digits);
  const buddhist = year >= 2400 && year <= 2200 + BUDDHIST_OFFSET;
  if (!buddhist && (year < 1900 || year > 2200)) return null;
  if (era !== undefined && /^พ/.test(era) !== buddhist) return null;
  return buddhist ? year - BUDDHIST_OFFSET : year;
}

/** One day in words, however it is written; null when they are no date. */
function wordsOf(text: string): Words | null {
  const named = NAMED.exec(text);
  if (named) {
    const [, day = "", name = "", era, year = ""] = named;
    // In an English date two digits would be a year of the Common Era.
    return year.length === 2 && /[a-z]/i.test(name) ? null : { day, month: monthOf(name), year, era };
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, day = "", , month, era, year = ""] = numeric;
    return { day, month: Number(month), year, era };
  }
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? null : { day: day ?? "", month: Number(month), year, era: undefined };
}

function oneDay(words: Words | null): TypedDate {
  const year = words && gregorianYear(words);
  if (words === null || year === null || words.month < 1 || words.month > 12) return null;
  const date = calendarDate(year, words.month, Number(words.day));
  if (date) return { first: date, last: date };
  return Number(words.day) === 0 ? null : { month: words.month, days: daysInMonth(year, words.month) };
}

/** The span's two ends: the first one takes from the last one what it does not say. */
function ends(text: string): readonly [Words | null, Words | null] | null {
  const days = SPAN_OF_DAYS.exec(text);
  if (days) {
    const last = wordsOf(days[2] ?? "");
    return [last && { ...last, day: days[1] ?? "" }, last];
  }
  const months = SPAN_OF_MONTHS.exec(text);
  if (months) {
    const last = wordsOf(months[3] ?? "");
    return [last && { ...last, day: months[1] ?? "", month: monthOf(months[2] ?? "") }, last];
  }
  const dates = SPAN_OF_DATES.exec(text);
  return dates ? [wordsOf(dates[1] ?? ""), wordsOf(dates[2] ?? "")] : null;
}

function span(text: string): TypedDate {
  const [from, to] = (ends(text) ?? []).map(oneDay);
  if (!from || !to) return null;
  if ("days" in from) return from;
  if ("days" in to) return to;
  return compareDates(from.first, to.last) < 0 ? { first: from.first, last: to.last } : null;
}

/** Reads a date as a person writes it, day first: "1 ต.ค. 65", "๑/๑๐/๒๕๖๕", "2022-10-01", "5-6 พฤศจิกายน 2567". */
export function typedDate(text: string): TypedDate {
  const plain = typed(text).replace(/\s+/g, " ");
  const words = wordsOf(plain);
  return words ? oneDay(words) : span(plain);
}

/** The one day that a person typed; null for a span, too. */
export function parseThaiDate(text: string): CalendarDate | null {
  const date = typedDate(text);
  return date && "first" in date && compareDates(date.first, date.last) === 0 ? date.first : null;
}
