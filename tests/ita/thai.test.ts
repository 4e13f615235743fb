import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarDate } from "../../src/ita/calendar";
import { parseNumber, thaiDate, toArabicDigits, toThaiDigits } from "../../src/ita/thai";

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
