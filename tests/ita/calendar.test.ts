import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CalendarDate,
  calendarDate,
  compareDates,
  FISCAL_MONTHS,
  fiscalQuarter,
  fiscalYear,
  fiscalYearRange,
  quarterOfMonth,
} from "../../src/ita/calendar";

test.each([
  [{ year: 2022, month: 9, day: 30 }, 2565, 4],
  [{ year: 2022, month: 10, day: 1 }, 2566, 1],
  [{ year: 2022, month: 12, day: 31 }, 2566, 1],
  [{ year: 2023, month: 1, day: 1 }, 2566, 2],
  [{ year: 2023, month: 4, day: 1 }, 2566, 3],
  [{ year: 2023, month: 7, day: 1 }, 2566, 4],
  [{ year: 2023, month: 9, day: 30 }, 2566, 4],
] as const)("%o is in fiscal year %d, quarter %d", (date, year, quarter) => {
  expect(fiscalYear(date)).toBe(year);
  expect(fiscalQuarter(date)).toBe(quarter);
});

test("fiscal year 2566 runs from 1 ต.ค. 2565 to 30 ก.ย. 2566", () => {
  expect(fiscalYearRange(2566)).toEqual({
    from: { year: 2022, month: 10, day: 1 },
    to: { year: 2023, month: 9, day: 30 },
  });
});

test("the months of a fiscal year lie three by three in quarters 1 to 4", () => {
  expect(FISCAL_MONTHS.map(quarterOfMonth)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
});

function dayAfter({ year, month, day }: CalendarDate): CalendarDate {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

test("a day-by-day walk through ten fiscal years changes year on 1 October and counts every day once", () => {
  let day: CalendarDate = { year: 2019, month: 10, day: 1 };
  for (let year = 2563; year <= 2572; year++) {
    const { from, to } = fiscalYearRange(year);
    expect(day).toEqual(from);
    let quarter = 1;
    for (; compareDates(day, to) <= 0; day = dayAfter(day)) {
      expect(calendarDate(day.year, day.month, day.day)).toEqual(day);
      expect(fiscalYear(day)).toBe(year);
      expect([quarter, quarter + 1]).toContain(fiscalQuarter(day));
      quarter = fiscalQuarter(day);
    }
    expect(quarter).toBe(4);
  }
});

test.each([
  [2022, 2, 29],
  [1900, 2, 29],
  [2022, 2, 31],
  [2022, 4, 31],
  [2022, 13, 1],
  [2022, 0, 1],
  [2022, 1, 0],
  [2022, 1, 1.5],
])("there is no day %d-%d-%d", (year, month, day) => {
  expect(calendarDate(year, month, day)).toBeNull();
});

test.each([
  [2024, 2, 29],
  [2000, 2, 29],
  [2022, 12, 31],
])("there is a day %d-%d-%d", (year, month, day) => {
  expect(calendarDate(year, month, day)).toEqual({ year, month, day });
});

test("dates compare as their ISO texts do", () => {
  const date = fc.record({
    year: fc.integer({ min: 1990, max: 1992 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const iso = (d: CalendarDate) =>
    `${d.year}-${String(d.month).padStart(2, "0")}-${String(d.day).padStart(2, "0")}`;
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(Math.sign(compareDates(a, b))).toBe(iso(a) < iso(b) ? -1 : iso(a) > iso(b) ? 1 : 0);
    }),
  );
});
