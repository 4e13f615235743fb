import type { CalendarDate } from "../ita/calendar";

/**
 * Reads the day of a date on the spreadsheet's own clock: where that is not the script's, a day begins at another hour.
 * Nothing is asked before there is a date.
 */
export function clockOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): (date: Date) => CalendarDate {
  let zone: string | null = null;
  return (date) => {
    zone = zone ?? spreadsheet.getSpreadsheetTimeZone();
    return zone === Session.getScriptTimeZone() ? onScriptClock(date) : inZone(date, zone);
  };
}

/** The day on the script's clock. */
export function onScriptClock(date: Date): CalendarDate {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** The day in a time zone by its name, "Asia/Tokyo". */
export function inZone(date: Date, zone: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = Utilities.formatDate(date, zone, "yyyy-M-d").split("-").map(Number);
  return { year, month, day };
}
