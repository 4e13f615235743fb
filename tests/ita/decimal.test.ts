import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, formatMoney, formatScore, round2 } from "../../src/ita/decimal";

test.each([
  [84.994, 84.99],
  [84.995, 85],
  [94.994999, 94.99],
  [94.995, 95],
  [49.995, 50],
  [1.005, 1.01], // a double holds 1.00499999999999989…
  [0.855, 0.86],
  [77.99000000000002, 77.99],
  [-1.005, -1.01],
])("%d rounds half-up to %d", (value, expected) => {
  expect(round2(value)).toBe(expected);
});

test("a tie that divides into an endless fraction on the way is still a tie: (290.35 / 3) × 0.3 = 29.035", () => {
  expect(round2(decimal(290.35).div(3).times(decimal(0.3)))).toBe(29.04);
});

test("nothing rounds to minus zero", () => {
  expect(Object.is(round2(-0.001), 0)).toBe(true);
});

test("every number of thousandths rounds as its digits say", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
      expect(round2(thousandths / 1000)).toBe(Math.floor((thousandths + 5) / 10) / 100);
    }),
  );
});

test.each([
  [97.3228, "97.32"],
  [100, "100.00"],
  [92.5, "92.50"],
  [-0.001, "0.00"],
])("the score %d is shown as %s", (score, shown) => {
  expect(formatScore(score)).toBe(shown);
});

test.each([
  [50000, "50,000"],
  [50000.5, "50,000.50"],
  [999, "999"],
  [1234567.891, "1,234,567.89"],
  [-80000, "-80,000"],
  [0, "0"],
])("the money %d is shown as %s", (baht, shown) => {
  expect(formatMoney(baht)).toBe(shown);
});

test("no number is made of a text that is none", () => {
  expect(() => decimal("รอผล")).toThrow();
  expect(() => decimal(Number.NaN)).toThrow();
});
