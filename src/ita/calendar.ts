/** A day of the Gregorian calendar without a time or a zone; `year` is ค.ศ., `month` 1–12, `day` from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A quarter of the fiscal year: 1 is ต.ค.–ธ.ค. */
export type FiscalQuarter = 1 | 2 | 3 | 4;

/** Buddhist years are Gregorian years + 543. */
export const BUDDHIST_OFFSET = 543;

/** The months of a fiscal year in their order, October (10) first. */
export const FISCAL_MONTHS: readonly number[] = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month 1–12 of a ค.ศ. year has; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of a ค.ศ. year, or null when the calendar has no such day (31/2, month 13, a fraction). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const whole = [year, month, day].every((part) => Number.isInteger(part) && part >= 1);
  return whole && year <= 9999 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

const FIRST_BUDDHIST_YEAR = 2400;
/** ค.ศ. years that a spreadsheet makes of two digits: 43–99 were พ.ศ. 2543–2599. */
const TWO_DIGITS = { from: 1943, to: 1999 } as const;
const BUDDHIST_CENTURY = 600;

/**
 * The day that a spreadsheet's date stands for. Sheets knows no พ.ศ.: 2568 typed as a year it keeps as the year 2568, and
 * 68 as 1968, a year that no plan or result of an office is of. Null when the calendar has no such day.
 */
export function dayOfSheetDate({ year, month, day }: CalendarDate): CalendarDate | null {
  if (year >= FIRST_BUDDHIST_YEAR) return calendarDate(year - BUDDHIST_OFFSET, month, day);
  const isShort = year >= TWO_DIGITS.from && year <= TWO_DIGITS.to;
  return calendarDate(isShort ? year + BUDDHIST_CENTURY - BUDDHIST_OFFSET : year, month, day);
}

/** The fiscal year (พ.ศ.) that holds the day: 1 ต.ค. 2565 – 30 ก.ย. 2566 is 2566. */
export function fiscalYear(date: CalendarDate): number {
  return date.year + BUDDHIST_OFFSET + (date.month >= 10 ? 1 : 0);
}

/** The fiscal quarter of a month 1–12; October begins quarter 1. */
export function quarterOfMonth(month: number): FiscalQuarter {
  if (month >= 10) return 1;
  if (month <= 3) return 2;
  return month <= 6 ? 3 : 4;
}

/** The fiscal quarter that holds the day. */
export function fiscalQuarter(date: CalendarDate): FiscalQuarter {
  return quarterOfMonth(date.month);
}

/** First and last day of a fiscal year given in พ.ศ. */
export function fiscalYearRange(year: number): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const gregorian = year - BUDDHIST_OFFSET;
  return { from: { year: gregorian - 1, month: 10, day: 1 }, to: { year: gregorian, month: 9, day: 30 } };
}

/** Negative when `a` is the earlier day, 0 on the same day, positive when it is the later one. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
