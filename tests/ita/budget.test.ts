import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetLine, total } from "../../src/ita/budget";

test.each([
  [50000, [10000, 20000.25, null, 0], { spent: 30000.25, balance: 19999.75, percent: 60 }],
  [80000, [0, null, null, null], { spent: 0, balance: 80000, percent: 0 }],
  [30000, [40000], { spent: 40000, balance: -10000, percent: 133.33 }],
  [0, [0, 0, 0, 0], { spent: 0, balance: 0, percent: null }],
  [null, [100], { spent: 100, balance: null, percent: null }],
  [50000, [null, null, null, null], { spent: null, balance: null, percent: null }],
])("of %s, %o is %o", (allocated, spent, expected) => {
  expect(budgetLine(allocated, spent)).toEqual({ allocated, ...expected });
});

test("dimes add up: 0.1 + 0.2 is 0.3", () => {
  expect(budgetLine(1, [0.1, 0.2])).toEqual({ allocated: 1, spent: 0.3, balance: 0.7, percent: 30 });
});

test("the percent of a total is of the sums", () => {
  const lines = [budgetLine(100000, [100000]), budgetLine(300000, [0]), budgetLine(null, [null])];
  expect(total(lines)).toEqual({ allocated: 400000, spent: 100000, balance: 300000, percent: 25 });
});

test("the total of nothing is unknown", () => {
  expect(total([])).toEqual({ allocated: null, spent: null, balance: null, percent: null });
});

test("spent and balance make the allocation, to the satang", () => {
  const satang = fc.integer({ min: 0, max: 100_000_000 });
  fc.assert(
    fc.property(satang, fc.array(satang, { minLength: 1, maxLength: 4 }), (allocated, quarters) => {
      const line = budgetLine(
        allocated / 100,
        quarters.map((quarter) => quarter / 100),
      );
      expect(Math.round((line.spent ?? 0) * 100) + Math.round((line.balance ?? 0) * 100)).toBe(allocated);
    }),
  );
});
