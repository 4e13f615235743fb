const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30 of the wall-clock time that the date shows in this process's time zone. */
export function dateToSerial(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - EPOCH) / DAY;
}

/** The date whose wall-clock time in this process's time zone is that serial number, to the millisecond. */
export function serialToDate(serial: number): Date {
  const wall = new Date(EPOCH + Math.round(serial * DAY));
  const date = new Date(2000, 0, 1);
  date.setFullYear(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  date.setHours(wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds());
  return date;
}

/** The serial number of a calendar day, or undefined when there is no such day (30 February). */
export function daySerial(year: number, month: number, day: number): number | undefined {
  const time = new Date(Date.UTC(2000, 0, 1));
  time.setUTCFullYear(year, month - 1, day);
  const real =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return real ? (time.getTime() - EPOCH) / DAY : undefined;
}

/** Whether a number under that format is a date or a time for getValue: it has d, y, h or s outside of quotes. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dyhs]/i.test(bare) && !/general/i.test(bare);
}
