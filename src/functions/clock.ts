import type { CalendarDate } from "../ita/calendar";

/** The spreadsheet's time zone; null where Google does not tell a custom function, or nobody is there to ask. */
function sheetZone(): string | null {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  } catch {
    return null;
  }
}

const isMidnight = (date: Date): boolean =>
  date.getHours() + date.getMinutes() + date.getSeconds() + date.getMilliseconds() === 0;

function inZone(date: Date, zone: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = Utilities.formatDate(date, zone, "yyyy-M-d").split("-").map(Number);
  return { year, month, day };
}

/**
 * Reads the day of a date. One that begins at midnight is a day of the script's own clock; of any other one the day is that
 * of the spreadsheet's clock, which is asked for once.
 */
export function sheetClock(): (date: Date) => CalendarDate {
  let zone: string | null | undefined;
  return (date) => {
    if (!isMidnight(date)) zone = zone === undefined ? sheetZone() : zone;
    if (!isMidnight(date) && typeof zone === "string") return inZone(date, zone);
    return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  };
}
