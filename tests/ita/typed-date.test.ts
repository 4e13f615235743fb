import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, dayOfSheetDate } from "../../src/ita/calendar";
import { englishDate } from "../../src/ita/english-date";
import { MONTH_ABBREVIATIONS, MONTH_NAMES, thaiDate } from "../../src/ita/thai";
import { parseThaiDate, typedDate } from "../../src/ita/typed-date";

const FIRST_OF_OCTOBER = { year: 2022, month: 10, day: 1 };

test.each([
  "1 ต.ค. 65",
  "1 ต.ค. 2565",
  "1ต.ค.65",
  "1 ต.ค 65",
  "1 ตค 65",
  "1 ตุลาคม 2565",
  "1 ตุลาคม 65",
  "๑ ตุลาคม ๒๕๖๕",
  "๑ ตุลาคม พ.ศ. ๒๕๖๕",
  "1 ต.ค. พ.ศ.2565",
  "1 ตุลาคม พศ 2565",
  "วันที่ 1 ตุลาคม พ.ศ. 2565",
  "1 ตุลาคม ค.ศ. 2022",
  "1 ตุลาคม 2022",
  "1/10/2565",
  "01/10/2565",
  "1 / 10 / 2565",
  "1-10-2565",
  "1.10.2565",
  "1/10/65",
  "1/10/2022",
  "2022-10-01",
  "2565-10-01",
  "2022/10/1",
  "  1   ตุลาคม   2565 ",
  "1 ต. ค. 65",
  "1 เดือนตุลาคม พ.ศ. 2565",
  "ณ วันที่ 1 ตุลาคม พุทธศักราช 2565",
  "วันเสาร์ที่ 1 ตุลาคม 2565",
  "1 ตุลาคม, 2565",
  "1 Oct 2022",
  "1 october 2565",
  "\u200b1/10/2565",
])("%j is 1 October 2022", (text) => {
  expect(parseThaiDate(text)).toEqual(FIRST_OF_OCTOBER);
});

test.each([
  ["31/2/2565", "no such day"],
  ["29 ก.พ. 2565", "2022 is no leap year"],
  ["10/31/2565", "there is no month 31"],
  ["0/10/2565", "there is no day 0"],
  ["1/10-2565", "two separators"],
  ["1 ตุลาคม 2300", "neither พ.ศ. nor ค.ศ."],
  ["1 ตุลาคม 565", "three digits"],
  ["1 ตุลาคม พ.ศ. 2022", "a ค.ศ. year called พ.ศ."],
  ["1 ตุลาคม ค.ศ. 2565", "a พ.ศ. year called ค.ศ."],
  ["1 ตุลาคม ค.ศ. 65", "two digits are พ.ศ."],
  ["1 ตุล 2565", "no such month"],
  ["ตุลาคม 2565", "no day"],
  ["1 ตุลาคม", "no year"],
  ["1/10", "no year"],
  ["1 Oct 22", "two digits of either era"],
  ["5-6 พฤศจิกายน 2567", "two days"],
  ["รอผล", "a word"],
  ["44835", "a number"],
  ["", "nothing"],
])("%j is no date: %s", (text) => {
  expect(parseThaiDate(text)).toBeNull();
});

test("29 ก.พ. 2567 is a day, as 2024 is a leap year", () => {
  expect(parseThaiDate("29 ก.พ. 2567")).toEqual({ year: 2024, month: 2, day: 29 });
});

test("every day of พ.ศ. 2500–2599 round-trips in every style", () => {
  const day = fc
    .tuple(
      fc.integer({ min: 1957, max: 2056 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([y, m, d]) => calendarDate(y, m, d))
    .filter((date) => date !== null);
  fc.assert(
    fc.property(day, fc.constantFrom("long", "short", "formal"), (date, style) => {
      expect(parseThaiDate(thaiDate(date, style))).toEqual(date);
    }),
  );
});

test("twelve months, each read by its name and by its abbreviation", () => {
  for (let month = 1; month <= 12; month++) {
    for (const names of [MONTH_NAMES, MONTH_ABBREVIATIONS]) {
      expect(parseThaiDate(`9 ${names[month - 1]} 2565`)).toEqual({ year: 2022, month, day: 9 });
    }
  }
});

const november = (first: number, last: number) => ({
  first: { year: 2024, month: 11, day: first },
  last: { year: 2024, month: 11, day: last },
});

describe("a span has two days", () => {
  test.each([
    "5-6 พฤศจิกายน 2567",
    "5 – 6 พ.ย. 67",
    "5–6/11/2567",
    "๕ - ๖ พฤศจิกายน ๒๕๖๗",
    "5 ถึง 6 พ.ย. 2567",
    "วันที่ 5 และ 6 พ.ย. 2567",
    "ระหว่างวันที่ 5-6 พฤศจิกายน พ.ศ. 2567",
    "5 พ.ย. - 6 พ.ย. 67",
    "5/11/2567 - 6/11/2567",
    "5 พ.ย. 2567 ถึงวันที่ 6 พ.ย. 2567",
  ])("%j", (text) => {
    expect(typedDate(text)).toEqual(november(5, 6));
  });
  test("that runs over the end of a month", () => {
    expect(typedDate("30 ก.ย. - 2 ต.ค. 2567")).toEqual({
      first: { year: 2024, month: 9, day: 30 },
      last: { year: 2024, month: 10, day: 2 },
    });
  });
  test.each(["6-5 พ.ย. 2567", "5-5 พ.ย. 2567", "5-6-7 พ.ย. 2567", "5 - พ.ย. 2567"])("%j is none", (text) => {
    expect(typedDate(text)).toBeNull();
  });
});

describe("a day that its month does not have is told from a word", () => {
  test.each([
    ["31 เม.ย. 2565", 4, 30],
    ["31/4/2565", 4, 30],
    ["29 ก.พ. 2566", 2, 28],
    ["30-31 มิ.ย. 2566", 6, 30],
  ])("%j: month %d has %d days", (text, month, days) => {
    expect(typedDate(text)).toEqual({ month, days });
  });
});

describe("a date of a spreadsheet, which knows no พ.ศ.", () => {
  test.each([
    [2565, 2022],
    [1968, 2025],
    [1999, 2056],
    [1943, 2000],
    [1942, 1942],
    [2000, 2000],
    [2022, 2022],
  ])("the year %d is %d", (year, gregorian) => {
    expect(dayOfSheetDate({ year, month: 10, day: 1 })).toEqual({ year: gregorian, month: 10, day: 1 });
  });
  test("29 February 1968 was typed as 29/2/68, and พ.ศ. 2568 has no such day", () => {
    expect(dayOfSheetDate({ year: 1968, month: 2, day: 29 })).toBeNull();
  });
});

test("a day in English words is read back", () => {
  const day = fc
    .tuple(
      fc.integer({ min: 1950, max: 2056 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => ({ year, month, day }));
  fc.assert(
    fc.property(day, (date) => {
      expect(parseThaiDate(englishDate(date))).toEqual(date);
    }),
  );
});
