import type { CalendarDate } from "./calendar";

const MONTHS = [
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

/** The English name of a month 1–12; empty for any other number. */
export function englishMonth(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** "1 October 2022", in the Common Era as English texts are dated. */
export function englishDate({ day, month, year }: CalendarDate): string {
  return `${day} ${englishMonth(month)} ${year}`;
}
