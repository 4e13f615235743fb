import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarDate, calendarDate } from "../../src/ita/calendar";
import {
  MONTH_ABBREVIATIONS,
  MONTH_NAMES,
  parseNumber,
  parseThaiDate,
  thaiDate,
  toArabicDigits,
  toThaiDigits,
} from "../../src/ita/thai";

const FIRST_OF_OCTOBER: CalendarDate = { year: 2022, month: 10, day: 1 };

test.each([
  ["85.5", 85.5],
  ["๘๕.๕๐", 85.5],
  [" 1,234.5 ", 1234.5],
  ["1,234,567", 1234567],
  ["๑๐0", 100],
  ["-5", -5],
  ["\u00a090\u200b", 90],
  ["0", 0],
])("%j is the number %d", (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

test.each(["", " ", "รอผล", "1e5", "12abc", "85,5", "1,23,456", "85%", "8 5", "1.2.3", "0x10", "Infinity"])(
  "%j is no number",
  (text) => {
    expect(parseNumber(text)).toBeNull();
  },
);

test("every number survives Thai digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
      const text = (hundredths / 100).toFixed(2);
      expect(parseNumber(toThaiDigits(text))).toBe(hundredths / 100);
    }),
  );
});

test("digits round-trip and other characters stay", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const thai = toThaiDigits(text);
      expect(thai).not.toMatch(/[0-9]/);
      expect(thai.length).toBe(text.length);
      expect(toArabicDigits(thai)).toBe(text);
    }),
  );
  expect(toThaiDigits("ปี 2566 ข้อ 1–9")).toBe("ปี ๒๕๖๖ ข้อ ๑–๙");
});

test.each([
  ["long", "1 ตุลาคม 2565"],
  ["short", "1 ต.ค. 65"],
  ["formal", "๑ ตุลาคม พ.ศ. ๒๕๖๕"],
] as const)("the style %s writes %s", (style, text) => {
  expect(thaiDate(FIRST_OF_OCTOBER, style)).toBe(text);
});

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
  "  1   ตุลาคม   2565 ",
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
