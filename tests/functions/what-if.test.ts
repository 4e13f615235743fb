import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ITA_RATING, ITA_WHAT_IF } from "../../src/functions";

/** สพป.หนองคาย เขต 1's score table of FY2565, total 97.32. */
const TABLE = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
const put = (values: readonly unknown[], at: number, value: unknown) =>
  values.map((old, i) => (i === at ? value : old));
const column = (values: readonly unknown[]) => values.map((value) => [value]);

function sentence(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? error.message : "not an Error";
  }
  throw new Error("nothing was thrown");
}

/** Points of a hundred that each indicator gives the total: 30 by five, 30 by three, 40 by two. */
const POINTS = [6, 6, 6, 6, 6, 10, 10, 10, 20, 20];

/** The total in hundredths from scores in hundredths, half-up, in whole numbers only. */
const totalOf = (hundredths: readonly number[]): number =>
  Math.floor((hundredths.reduce((sum, score, i) => sum + score * (POINTS[i] ?? 0), 0) + 50) / 100);

describe("ITA_WHAT_IF", () => {
  test("สพป.หนองคาย เขต 1 reaches 98.00 by raising any one of these to these", () => {
    expect(ITA_WHAT_IF(column(TABLE), 98)).toEqual(column(["", "", "", "", "", "", "", "", 95.87, ""]));
  });

  test("a lower goal has more ways; indicator 10 has no room left", () => {
    // The exact total is 97.3228, and 97.495 is 97.50: 0.1722 points, of which indicator 6 gives a tenth, 9 a fifth.
    const needed = ITA_WHAT_IF([TABLE], 97.5);
    expect(needed).toEqual([["", "", "", "", "", 97.51, 99.35, 98.67, 93.37, ""]]);
  });

  test.each([
    ["the present total", 97.32],
    ["a lower one", 90],
    ["0", 0],
    ["no goal at the highest level", undefined],
    ["a blank goal at the highest level", ""],
  ])("%s is reached already: the present scores", (_, goal) => {
    expect(ITA_WHAT_IF([TABLE], goal)).toEqual([TABLE]);
  });

  test("100 needs every indicator: none alone is enough", () => {
    expect(ITA_WHAT_IF([TABLE], 100)).toEqual([Array(10).fill("")]);
  });

  test("without a goal, the next of the levels AA–F, at which rounding already counts", () => {
    const needed = ITA_WHAT_IF([Array(10).fill(94)]) as number[][];
    // 20 points of 100: 0.995 more in the total takes 4.975 more, in two decimals 4.98.
    expect(needed).toEqual([["", "", "", "", "", "", "", "", 98.98, 98.98]]);
    expect(ITA_RATING(94 + 4.98 * 0.2)).toBe("AA");
  });

  test("with a year of five levels, the floor of every instrument counts too", () => {
    const held = [99, 99, 99, 99, 99, 84, 84, 84, 99, 99];
    // The total is ผ่านดี's already; only EIT is below 85, by 2.985 of one of its three.
    expect(ITA_WHAT_IF([held], undefined, 2568)).toEqual([["", "", "", "", "", 86.99, 86.99, 86.99, "", ""]]);
    expect(ITA_WHAT_IF([held], "", 2565)).toEqual(ITA_WHAT_IF([held]));
  });

  test("a goal counts before the year's levels", () => {
    expect(ITA_WHAT_IF([TABLE], 97.5, 2568)).toEqual(ITA_WHAT_IF([TABLE], 97.5));
  });

  test("scores and goal may be typed as text or in Thai digits; an untouched score loses no decimal", () => {
    const typed = [...TABLE.slice(0, 8), "๙๒.๕๐", " 100 "];
    expect(ITA_WHAT_IF([typed], "๙๗.๕")).toEqual(ITA_WHAT_IF([TABLE], 97.5));
    expect(ITA_WHAT_IF([[...TABLE.slice(0, 9), 99.999]], 50)).toEqual([[...TABLE.slice(0, 9), 99.999]]);
  });

  test("a table that nobody has filled in yet stays blank", () => {
    expect(ITA_WHAT_IF(column(Array(10).fill("")), 95)).toEqual(column(Array(10).fill("")));
  });

  test.each<readonly [string, unknown, unknown, unknown, string]>([
    [
      "a blank score, by row and name",
      column(put(TABLE, 2, "")),
      98,
      undefined,
      "(scores) แถวที่ 3 คอลัมน์ที่ 1 (ตัวชี้วัดที่ 3 การใช้อำนาจ) ว่างอยู่",
    ],
    ["a text", column(put(TABLE, 6, "รอผล")), 98, undefined, '(scores) แถวที่ 7 คอลัมน์ที่ 1 เป็น "รอผล"'],
    ["a score over 100", [put(TABLE, 0, 105)], 98, undefined, "(scores) แถวที่ 1 คอลัมน์ที่ 1 เป็น 105"],
    ["a score below 0", [put(TABLE, 0, -1)], 98, undefined, "น้อยกว่า 0"],
    ["an error cell", [put(TABLE, 9, "#N/A")], 98, undefined, "#N/A"],
    ["nine scores", column(TABLE.slice(1)), 98, undefined, "(scores) มีขนาด 9×1"],
    ["eleven scores", [[...TABLE, 90]], 98, undefined, "(scores) มีขนาด 1×11"],
    [
      "two columns of five",
      TABLE.slice(0, 5).map((score, i) => [score, TABLE[i + 5]]),
      98,
      undefined,
      "มีขนาด 5×2",
    ],
    ["one cell", 97, 98, undefined, "มีขนาด 1×1"],
    ["a goal over 100", [TABLE], 101, undefined, "(goal) เป็น 101"],
    ["a level as the goal", [TABLE], "AA", undefined, '(goal) เป็น "AA"'],
    ["a range of goals", [TABLE], [[98], [99]], undefined, "(goal) เป็นช่วงหลายเซลล์"],
    ["a year without rules", [TABLE], undefined, 2550, "(year) เป็น 2550"],
  ])("%s is an error", (_, scores, goal, year, part) => {
    const message = sentence(() => ITA_WHAT_IF(scores, goal, year));
    expect(message).toContain(part);
    expect(message).toContain("กรุณา");
  });

  test("each score given reaches the goal, and 0.01 less does not; a blank means that 100 does not either", () => {
    const hundredths = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 1500 }), (scores, gain) => {
        const goal = Math.min(10_000, totalOf(scores) + 1 + gain);
        fc.pre(totalOf(scores) < goal);
        const [needed = []] = ITA_WHAT_IF([scores.map((score) => score / 100)], goal / 100) as (
          | number
          | ""
        )[][];
        needed.forEach((score, i) => {
          const reached = score === "" ? 10_000 : Math.round(score * 100);
          const short = score === "" ? reached : reached - 1;
          if (score !== "")
            expect(totalOf(scores.map((old, at) => (at === i ? reached : old)))).toBeGreaterThanOrEqual(goal);
          expect(totalOf(scores.map((old, at) => (at === i ? short : old)))).toBeLessThan(goal);
        });
      }),
      { numRuns: 60 },
    );
  });
});
