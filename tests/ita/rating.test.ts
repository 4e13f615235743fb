import fc from "fast-check";
import { expect, test } from "vitest";
import { BANDS, FIVE_LEVELS } from "../../src/ita/criteria/scales";
import { gapTo, nextThreshold, passes, rate, scaleOf } from "../../src/ita/rating";

test.each([
  [100, "AA"],
  [95, "AA"],
  [94.99, "A"],
  [85, "A"],
  [84.99, "B"],
  [75, "B"],
  [74.99, "C"],
  [65, "C"],
  [64.99, "D"],
  [55, "D"],
  [54.99, "E"],
  [50, "E"],
  [49.99, "F"],
  [0, "F"],
  [84.994, "B"],
  [84.995, "A"],
  [94.994999, "A"],
  [94.995, "AA"],
  [49.995, "E"],
])("up to 2566, %d is %s", (score, level) => {
  expect(rate(score, BANDS)).toBe(level);
});

test.each([
  [97, [97, 84.99, 97], "ผ่าน"],
  [97, [97, 94.99, 97], "ผ่านดี"],
  [97, [97, 94.995, 97], "ผ่านดีเยี่ยม"],
  [84.99, [100, 100, 100], "ต้องปรับปรุง"],
  [84.995, [100, 100, 100], "ผ่านดี"],
  [70, [70, 70, 70], "ต้องปรับปรุง"],
  [69.99, [70, 70, 70], "ต้องปรับปรุงโดยด่วน"],
  [0, [0, 0, 0], "ต้องปรับปรุงโดยด่วน"],
  [97.32, [99.3, 96.78, 96.25], "ผ่านดีเยี่ยม"],
  [94.64, [96, 84, 100], "ผ่าน"],
] as const)("from 2567, %d with instruments %o is %s", (total, instruments, level) => {
  expect(rate(total, FIVE_LEVELS, instruments)).toBe(level);
});

test("the order of the instruments does not matter", () => {
  expect(rate(97, FIVE_LEVELS, [84.99, 97, 97])).toBe(rate(97, FIVE_LEVELS, [97, 97, 84.99]));
});

test.each([-0.01, 100.01, 105])("%d has no level", (score) => {
  expect(() => rate(score, BANDS)).toThrow(RangeError);
  expect(() => rate(score, FIVE_LEVELS, [90, 90, 90])).toThrow(RangeError);
});

test.each([[[]], [[90, 90]], [[90, 90, 90, 90]]])("five levels refuse the instruments %o", (instruments) => {
  expect(() => rate(90, FIVE_LEVELS, instruments)).toThrow(RangeError);
});

test("every score of 0–100 has a level, and a higher score never a lower one", () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  const place = (value: number) => BANDS.bands.findIndex(({ level }) => level === rate(value, BANDS));
  fc.assert(
    fc.property(score, score, (a, b) => {
      expect(place(Math.max(a, b))).toBeLessThanOrEqual(place(Math.min(a, b)));
    }),
  );
});

test.each([
  [2563, undefined],
  [2564, "bands"],
  [2566, "bands"],
  [2567, "five-level"],
  [2569, "five-level"],
  [2570, undefined],
])("the scale of %d is %s", (year, kind) => {
  expect(scaleOf(year)?.kind).toBe(kind);
});

test.each([
  [84.994, false],
  [84.995, true],
  [85, true],
])("%d passes 85: %s", (score, passed) => {
  expect(passes(score, 85)).toBe(passed);
});

test.each([
  [92.5, 99.5, 7],
  [99.5, 99.5, 0],
  [100, 99.5, 0],
  [84.995, 95, 10],
  [77.99, 78.01, 0.02],
])("%d misses to %d by %d", (score, target, gap) => {
  expect(gapTo(score, target)).toBe(gap);
});

test.each([
  [92.5, 95],
  [94.995, null],
  [84.994, 85],
  [0, 50],
  [100, null],
])("the next level of AA–F above %d begins at %s", (score, from) => {
  expect(nextThreshold(score, BANDS)).toBe(from);
});

test.each([
  [0, 70],
  [70, 85],
  [85, 95],
  [95, null],
])("the next of the five levels above %d begins at %s", (score, from) => {
  expect(nextThreshold(score, FIVE_LEVELS)).toBe(from);
});
