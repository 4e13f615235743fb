import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, round2 } from "../../src/ita/decimal";
import { instrumentScore, mean, totalScore, weightedScore } from "../../src/ita/score";

const number = (value: ReturnType<typeof mean>) => value?.toNumber() ?? null;

/** Indicator 9, indicator 10 and the OIT weighted score of the official FY2564 table 4.26. */
const OFFICIAL = [
  [100, 100, 40],
  [100, 100, 40],
  [93.5, 100, 38.7],
  [97.5, 100, 39.5],
  [100, 100, 40],
  [97.78, 93.75, 38.31],
  [97.14, 100, 39.43],
  [97.5, 87.5, 37],
  [93.78, 100, 38.76],
  [96, 100, 39.2],
  [92.5, 93.75, 37.25],
  [94.64, 100, 38.93],
  [92.5, 93.75, 37.25],
] as const;

test.each(OFFICIAL)("official row: indicators %d and %d give OIT %d of 40", (nine, ten, weighted) => {
  const oit = instrumentScore([nine, ten]);
  expect(oit && round2(oit.times(decimal(0.4)))).toBe(weighted);
});

test("the OIT part of a total is the official weighted score, when IIT and EIT are 0", () => {
  for (const [nine, ten, weighted] of OFFICIAL) {
    const total = totalScore([decimal(0), decimal(0), instrumentScore([nine, ten])], [30, 30, 40]);
    expect(total && round2(total)).toBe(weighted);
  }
});

test("two false totals of the sample, 97.93 and 97.44, are not its total 97.32", () => {
  const iit = instrumentScore([99.93, 98.69, 99.93, 99.47, 98.46]);
  const eit = instrumentScore([95.78, 97.62, 96.94]);
  const oit = instrumentScore([92.5, 100]);
  expect([iit, eit, oit].map((score) => score?.toFixed(3))).toEqual(["99.296", "96.780", "96.250"]);
  const total = totalScore([iit, eit, oit], [30, 30, 40]);
  expect(total?.toFixed(4)).toBe("97.3228");
});

test("an instrument or a total is unknown while a score is missing", () => {
  expect(instrumentScore([90, null, 90])).toBeNull();
  expect(instrumentScore([])).toBeNull();
  expect(totalScore([decimal(90), null, decimal(90)], [30, 30, 40])).toBeNull();
});

test.each([[[30, 30, 30]], [[30, 30]], [[0.3, 0.3, 0.4]]])("weights %o give no total", (weights) => {
  expect(totalScore([decimal(90), decimal(90), decimal(90)], weights)).toBeNull();
});

test("the mean of nothing is unknown", () => {
  expect(mean([])).toBeNull();
  expect(number(mean([1, 2, 4.5]))).toBe(2.5);
});

test.each([
  ["a half pair", [92, null], [30, 40]],
  ["a score without weight", [92, 96], [30, null]],
  ["weights of 0", [92, 96], [0, 0]],
  ["nothing", [null], [null]],
  ["no pair", [], []],
])("%s gives no weighted score", (_, scores, weights) => {
  expect(weightedScore(scores, weights)).toBeNull();
});

test("a pair blank on both sides is no pair", () => {
  expect(number(weightedScore([92, null, 96], [30, null, 40]))).toBe(
    number(weightedScore([92, 96], [30, 40])),
  );
});

const score = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
const weight = fc.integer({ min: 1, max: 1000 }).map((n) => n / 10);
const pairs = fc.array(fc.tuple(score, weight), { minLength: 1, maxLength: 8 });

test("scaling all weights changes nothing", () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 2, max: 50 }), (list, factor) => {
      const scores = list.map(([s]) => s);
      const weights = list.map(([, w]) => w);
      const scaled = weights.map((w) => round2(w * factor));
      expect(number(weightedScore(scores, scaled))).toBe(number(weightedScore(scores, weights)));
    }),
  );
});

test("the result lies between the lowest and the highest score", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const scores = list.map(([s]) => s);
      const result = number(
        weightedScore(
          scores,
          list.map(([, w]) => w),
        ),
      );
      expect(result).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(result).toBeLessThanOrEqual(Math.max(...scores));
    }),
  );
});

test("equal scores give that very score, whatever the weights", () => {
  fc.assert(
    fc.property(score, fc.array(weight, { minLength: 1, maxLength: 8 }), (same, weights) => {
      expect(
        number(
          weightedScore(
            weights.map(() => same),
            weights,
          ),
        ),
      ).toBe(same);
    }),
  );
});

test("three scores that make exactly 85 at 30/30/40 give 85, which plain doubles miss", () => {
  const hundredths = fc.integer({ min: 3000, max: 10_000 });
  let missedByDoubles = 0;
  fc.assert(
    fc.property(hundredths, hundredths, (iit, half) => {
      const eit = iit % 4 === half % 4 ? half : half - (half % 4) + (iit % 4);
      const oit = (850_000 - 30 * iit - 30 * eit) / 40;
      fc.pre(Number.isInteger(oit) && oit >= 0 && oit <= 10_000 && eit <= 10_000);
      const [i, e, o] = [iit / 100, eit / 100, oit / 100];
      if (i * 0.3 + e * 0.3 + o * 0.4 !== 85) missedByDoubles++;
      expect(number(weightedScore([i, e, o], [0.3, 0.3, 0.4]))).toBe(85);
    }),
    { numRuns: 1000, seed: 85 },
  );
  expect(missedByDoubles).toBeGreaterThan(0);
});
