import { daySerial } from "../serial";
import type { Conventions } from "./conventions";

/** A day, a time or both as a serial number, with the format that shows it as it was typed. */
export interface TypedDate {
  readonly value: number;
  readonly format: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/**
 * The year that was meant by its digits. Two of them are 2000–2029 and 1930–1999, as in Excel; for Sheets this is an
 * assumption. A year of the Buddhist era is taken as it stands.
 */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function yearFirst(text: string): Day | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  const [year, month, day] = [match?.[1], match?.[3], match?.[4]].map(Number);
  return match
    ? { year: year ?? 0, month: month ?? 0, day: day ?? 0, format: `yyyy${match[2]}mm${match[2]}dd` }
    : undefined;
}

function ofNumbers(text: string, { monthFirst, dateMarks, dateFormat }: Conventions): Day | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  const mark = match?.[2] ?? "";
  if (!match || !dateMarks.includes(mark)) return undefined;
  const numbers = [Number(match[1]), Number(match[3])];
  const [day = 0, month = 0] = monthFirst ? numbers.reverse() : numbers;
  if (match[4] !== undefined) return { year: yearOf(match[4]), month, day, format: dateFormat };
  // Without a year it is the present one's, and the day is shown without a year.
  return { year: new Date().getFullYear(), month, day, format: monthFirst ? `m${mark}d` : `d${mark}m` };
}

const bare = (name: string): string => name.replace(/\.$/, "").toLowerCase();

function monthNamed(name: string, { months }: Conventions): { month: number; format: string } | undefined {
  const month = months.findIndex((names) => names.some((each) => bare(each) === bare(name)));
  if (month < 0) return undefined;
  return { month: month + 1, format: name.replace(/\./g, "").length > 3 ? "mmmm" : "mmm" };
}

const NAME = "([^\\d\\s/,-]+)";
const GAP = "[ /-]+";
const ORDERS: readonly (readonly [RegExp, (month: string) => string])[] = [
  [
    new RegExp(`^(?<day>\\d{1,2})\\.?${GAP}(?<name>${NAME})(?:${GAP}(?<year>\\d{4}|\\d{2}))?$`),
    (month) => `d ${month}`,
  ],
  [new RegExp(`^(?<name>${NAME}) (?<day>\\d{1,2})(?:, ?(?<year>\\d{4}|\\d{2}))?$`), (month) => `${month} d`],
  [new RegExp(`^(?<name>${NAME})${GAP}(?<year>\\d{4})$`), (month) => month],
];

function ofNames(text: string, conventions: Conventions): Day | undefined {
  for (const [pattern, format] of ORDERS) {
    const groups = pattern.exec(text)?.groups;
    const named = groups && monthNamed(groups["name"] ?? "", conventions);
    if (!named) continue;
    const { day, year } = groups;
    return {
      year: year === undefined ? new Date().getFullYear() : yearOf(year),
      month: named.month,
      day: Number(day ?? 1),
      format: format(named.format) + (year === undefined ? "" : " yyyy"),
    };
  }
  return undefined;
}

function typedDay(text: string, conventions: Conventions): TypedDate | undefined {
  const day = yearFirst(text) ?? ofNumbers(text, conventions) ?? ofNames(text, conventions);
  const value = day && daySerial(day.year, day.month, day.day);
  return value === undefined ? undefined : { value, format: day?.format ?? "" };
}

function typedTime(text: string): TypedDate | undefined {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:\s*([ap])m)?$/i.exec(text);
  if (!match) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minute > 59 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  const long = match[3] === undefined ? "mm" : "mm:ss";
  const format = half !== undefined ? `h:${long} AM/PM` : hour > 23 ? `[h]:${long}` : `h:${long}`;
  return { value: (hours * 3600 + minute * 60 + second) / 86_400, format };
}

/** A day, a time, or a day with a time after it. Digits of other scripts are none. */
export function typedDate(text: string, conventions: Conventions): TypedDate | undefined {
  const alone = typedDay(text, conventions) ?? typedTime(text);
  if (alone) return alone;
  const parts = /^(.+?) +(\d{1,2}:\d{2}.*)$/.exec(text);
  const [day, time] = parts ? [typedDay(parts[1] ?? "", conventions), typedTime(parts[2] ?? "")] : [];
  if (!day || !time || time.value >= 1) return undefined;
  return { value: day.value + time.value, format: `${day.format} ${time.format}` };
}
