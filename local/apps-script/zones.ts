const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIELDS = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric" } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const more = { minute: "numeric", second: "numeric", hourCycle: "h23", era: "short" } as const;
  const made = new Intl.DateTimeFormat("en-US", { ...FIELDS, ...more, calendar: "gregory", timeZone });
  formats.set(timeZone, made);
  return made;
}

/** How far clocks of the zone are ahead of UTC at that instant, milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, value]),
  );
  const year = Number(parts["year"]);
  const clock = new Date(0);
  clock.setUTCFullYear(
    parts["era"] === "BC" ? 1 - year : year,
    Number(parts["month"]) - 1,
    Number(parts["day"]),
  );
  clock.setUTCHours(Number(parts["hour"]), Number(parts["minute"]), Number(parts["second"]));
  return clock.getTime() - whole;
}

/**
 * A serial number that clocks of the zone `from` show, as what clocks of the zone `to` show at the same instant. An hour
 * that a zone skips counts as the one after it.
 */
export function moveSerial(serial: number, from: string, to: string): number {
  if (from === to) return serial;
  const clock = EPOCH + Math.round(serial * DAY);
  const guess = clock - offsetAt(clock, from);
  const instant = clock - offsetAt(guess, from);
  return (instant + offsetAt(instant, to) - EPOCH) / DAY;
}
