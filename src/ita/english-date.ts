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

/** "1 October 2022", in the Common Era as English texts are dated. */
export function englishDate({ day, month, year }: CalendarDate): string {
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}
