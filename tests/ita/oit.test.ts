import { expect, test } from "vitest";
import { criteriaOf } from "../../src/ita/criteria";
import { round2 } from "../../src/ita/decimal";
import { type OitItemScore, oitScore, subIndicatorScores } from "../../src/ita/oit";

/** The items of indicator 9 or 10 in FY2564, all published but `missed`; `out` are not assessed. */
function indicator(prefix: "9." | "10.", missed: readonly string[], out: readonly string[] = []) {
  const items = (criteriaOf(2564)?.items ?? []).filter((item) => item.subIndicator?.startsWith(prefix));
  const scores = items.map(
    ({ code }): OitItemScore => (out.includes(code) ? null : missed.includes(code) ? 0 : 100),
  );
  const score = oitScore(
    scores,
    items.map(({ subIndicator }) => subIndicator ?? ""),
  );
  return score && round2(score);
}

test.each([
  [[], 100],
  [["O3"], 97.78], // one of nine in 9.1
  [["O10"], 97.5], // one of eight in 9.2
  [["O20"], 97.14], // one of seven in 9.3
  [["O26"], 95], // one of four in 9.4
  [["O33"], 96], // one of five in 9.5
  [["O10", "O20"], 94.64],
  [["O3", "O33"], 93.78],
  [["O10", "O33"], 93.5],
  [["O10", "O26"], 92.5],
])("indicator 9 of FY2564 without %o is %d", (missed, score) => {
  expect(indicator("9.", missed)).toBe(score);
});

test.each([
  [["O34"], 93.75],
  [["O34", "O41"], 87.5],
  [["O42"], 75],
])("indicator 10 of FY2564 without %o is %d", (missed, score) => {
  expect(indicator("10.", missed)).toBe(score);
});

test("items that are not assessed leave the mean and never count as 0", () => {
  expect(indicator("10.", [], ["O42"])).toBe(100);
  expect(indicator("10.", ["O34"], ["O42", "O43"])).toBe(87.5); // 10.2 is gone: 10.1 alone, 7 of 8
  expect(indicator("10.", ["O42"], ["O43"])).toBe(50);
});

test("nothing assessed is no score", () => {
  expect(oitScore([null, null], ["9.1", "9.2"])).toBeNull();
  expect(oitScore([], [])).toBeNull();
});

test("each sub-indicator has its own mean, in the order of the items", () => {
  const scores = subIndicatorScores([100, 0, null, 100, null], ["9.2", "9.1", "9.1", "9.2", "10.1"]);
  expect(scores.map(({ code, score }) => [code, score?.toNumber() ?? null])).toEqual([
    ["9.2", 100],
    ["9.1", 0],
    ["10.1", null],
  ]);
});
