import { BUDDHIST_OFFSET, type CalendarDate, compareDates } from "../ita/calendar";
import { thaiDate } from "../ita/thai";
import type { Text } from "../text/text";

const MONTHS_EN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day in words: Buddhist year in Thai, Gregorian year in English. */
export function dayText(date: CalendarDate): Text {
  return { th: thaiDate(date, "long"), en: `${date.day} ${MONTHS_EN[date.month - 1] ?? ""} ${date.year}` };
}

/** A period in words. */
export function periodText(from: CalendarDate, to: CalendarDate): Text {
  const [first, last] = [dayText(from), dayText(to)];
  return { th: `${first.th} – ${last.th}`, en: `${first.en} – ${last.en}` };
}

/** Whether the day lies in the period, its ends included. */
export function within(
  date: CalendarDate,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): boolean {
  return compareDates(date, from) >= 0 && compareDates(date, to) <= 0;
}

/** The calendar year of the day in พ.ศ. */
export const buddhistYear = (date: CalendarDate): number => date.year + BUDDHIST_OFFSET;
