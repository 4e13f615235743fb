import { BUDDHIST_OFFSET, type CalendarDate, compareDates } from "../ita/calendar";
import { englishDate } from "../ita/english-date";
import { thaiDate } from "../ita/thai";
import type { Text } from "../text/text";

/** A day in words: Buddhist year in Thai, Gregorian year in English. */
export function dayText(date: CalendarDate): Text {
  return { th: thaiDate(date, "long"), en: englishDate(date) };
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
