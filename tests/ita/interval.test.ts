import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missedItems } from "../../src/checks/diagnosis/missed-items";
import { criteriaOf } from "../../src/ita/criteria";
import { BANDS, FIVE_LEVELS } from "../../src/ita/criteria/scales";
import { INDICATORS, INSTRUMENTS } from "../../src/ita/criteria/shared";
import { decimal, round2 } from "../../src/ita/decimal";
import {
  instrumentIntervals,
  isWithin,
  possibleLevels,
  sumInterval,
  totalInterval,
} from "../../src/ita/interval";
import { outcomeOf } from "../../src/ita/outcome";
import { rate, scaleOf } from "../../src/ita/rating";
import { CONTRADICTION, LEVELS, RESULTS, SAKON_NAKHON, TABLE_4_26 } from "./published-results";

const RULES = { instruments: INSTRUMENTS, indicators: INDICATORS, scale: BANDS };
const FIVE = { ...RULES, scale: FIVE_LEVELS };

describe("results that were published", () => {
  test.each(RESULTS)("$who $year: its total $total may stand beside its scores", ({ indicators, total }) => {
    const interval = totalInterval(RULES, indicators);
    expect(interval && isWithin(total, interval)).toBe(true);
  });
  test("จันทบุรี's 67.54 is not what its two-decimal scores give, and yet right", () => {
    const scores = RESULTS.find(({ who }) => who === "จังหวัดจันทบุรี")?.indicators ?? [];
    expect(outcomeOf(RULES, scores).total).toBe(67.53);
    expect(totalInterval(RULES, scores)).toEqual({ low: 67.53, high: 67.54 });
  });
  test("หนองคาย's printed 99.38 no rounding allows: its scores give 97.32", () => {
    expect(outcomeOf(RULES, CONTRADICTION.indicators)).toEqual({ total: 97.32, level: "AA" });
    const interval = totalInterval(RULES, CONTRADICTION.indicators);
    expect(interval).toEqual({ low: 97.32, high: 97.33 });
    expect(interval && isWithin(CONTRADICTION.total, interval)).toBe(false);
  });
  test.each(TABLE_4_26)("table 4.26: %d and %d give OIT %d, with %d and %d a total of %d, %s", (...row) => {
    const [nine, ten, oit, first, second, total, level] = row;
    const oitOnly = instrumentIntervals(RULES, [...Array<number>(8).fill(0), nine, ten])[2];
    expect(oitOnly && isWithin(oit, oitOnly)).toBe(true);
    expect(isWithin(total, sumInterval([oit, first, second]))).toBe(true);
    expect(rate(total, BANDS)).toBe(level);
  });
  test.each(LEVELS)("%s %d: %d is %s", (who, year, total, level) => {
    const scale = scaleOf(year);
    // Where the instruments are not published, they are taken as far above the floor as the level says.
    const floor = who === "สตง." && year === 2568 ? [98, 84.99, 98] : [total, total, total];
    expect(scale && rate(total, scale, floor)).toBe(level);
  });
  test("สกลนคร เขต 1's 90.00 and 87.50 of FY2566 can come from that year's items", () => {
    const items = criteriaOf(2566)?.items ?? [];
    const groups = (no: number) =>
      (criteriaOf(2566)?.subIndicators ?? [])
        .filter(({ indicator }) => indicator === no)
        .map(({ code }) => ({
          code,
          size: items.filter(({ subIndicator }) => subIndicator === code).length,
        }));
    expect(missedItems(SAKON_NAKHON.nine, groups(9))).not.toBeNull();
    expect(missedItems(SAKON_NAKHON.ten, groups(10))).not.toBeNull();
  });
});

/** A score as ITAS holds it, with more decimals than it prints. */
const exact = fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 1_000_000);
const ten = fc.array(exact, { minLength: 10, maxLength: 10 });
/** Scores close to an edge of the levels. */
const edge = fc.constantFrom(94.99, 95, 95.004, 84.99, 84.996, 85).chain((at) =>
  fc.array(
    fc.integer({ min: -9, max: 9 }).map((n) => Math.min(100, Math.max(0, at + n / 1000))),
    {
      minLength: 10,
      maxLength: 10,
    },
  ),
);

describe("what two decimals leave open", () => {
  test("holds the total, the instruments and the level of the unrounded scores, whatever they were", () => {
    fc.assert(
      fc.property(fc.oneof(ten, edge), fc.constantFrom(RULES, FIVE), (scores, rules) => {
        const published = scores.map(round2);
        const { total, level } = outcomeOf(rules, scores.map(decimal));
        const interval = totalInterval(rules, published);
        expect(interval && isWithin(total ?? -1, interval)).toBe(true);
        expect(possibleLevels(rules, published)).toContain(level);
      }),
    );
  });
  test("is never wider than a hundredth each way, and holds the computed total", () => {
    fc.assert(
      fc.property(ten, (scores) => {
        const published = scores.map(round2);
        const computed = outcomeOf(RULES, published).total ?? -1;
        const { low, high } = totalInterval(RULES, published) ?? { low: 0, high: 0 };
        expect(low >= round2(computed - 0.01) && high <= round2(computed + 0.01)).toBe(true);
        expect(low <= computed && computed <= high).toBe(true);
      }),
    );
  });
  test("goes neither below 0 nor above 100", () => {
    expect(totalInterval(RULES, Array(10).fill(100))).toEqual({ low: 100, high: 100 });
    expect(totalInterval(RULES, Array(10).fill(0))).toEqual({ low: 0, high: 0 });
  });
  test.each([
    ["84.99 of each is B: what rounds to 84.99 never reaches 84.995", Array(10).fill(84.99), ["B"]],
    ["85.00 may come from 84.995 and is A all the same", Array(10).fill(85), ["A"]],
    ["a total a hair under 95 may be AA or A", [95, 95, 95, 95, 95, 95, 95, 94.98, 95, 94.98], ["AA", "A"]],
  ])("%s", (_, scores, levels) => {
    expect(possibleLevels(RULES, scores)).toEqual(levels);
  });
  test("is nothing while a score is missing", () => {
    const scores = [null, ...Array<number>(9).fill(90)];
    expect(totalInterval(RULES, scores)).toBeNull();
    expect(instrumentIntervals(RULES, scores)[0]).toBeNull();
    expect(possibleLevels(RULES, scores)).toEqual([]);
  });
});
