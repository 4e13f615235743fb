import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODES, type Code } from "../../src/checks/codes";
import { choices, consistent, recalculated } from "./consistent";
import { findingsOf } from "./from-data";
import { offices, workbookOf } from "./offices";
import { PLANTS } from "./plants";

/** Errors that the planted one cannot but bring along: the same figure stands in another sum too. */
const SCORE_FOLLOWS = [
  "score.published-differs",
  "score.weighted-published-differs",
  "score.total-published-differs",
  "score.level-published-differs",
  "list.strength-below-target",
  "list.weakness-at-target",
];
const FOLLOWS: Partial<Readonly<Record<Code, readonly string[]>>> = {
  "score.published-out-of-range": SCORE_FOLLOWS,
  "score.full-though-missed": SCORE_FOLLOWS,
  "score.outlier": SCORE_FOLLOWS,
  "list.disagrees-published": ["target.published-differs"],
  "target.outlier": ["target.published-differs", "list.weakness-at-target"],
  "plan.table-total-differs": ["plan.line-not-in-activities"],
  "oit.used-though-not-assessed": ["score.item-score-differs"],
  "oit.date-outside": ["score.item-score-differs"],
  "plan.detail-over-line": ["plan.two-budgets"],
  "budget.rounds-differ": ["result.missing", "budget.results-differ"],
  "date.before-round": ["result.missing"],
  "result.money-before-start": ["budget.results-differ"],
  "year.result-after-report": ["score.level-other-scale", "score.level-published-differs"],
  "score.item-score-differs": SCORE_FOLLOWS,
  "score.unreachable": SCORE_FOLLOWS,
  "list.strength-count-differs": ["list.count-sum"],
  "list.weakness-count-differs": ["list.count-sum"],
  "list.count-differs-computed": ["list.count-sum"],
  "list.count-sum": ["list.weakness-count-differs"],
  "list.in-both": ["list.count-sum", "list.strength-below-target"],
  "list.in-none": ["list.count-sum"],
  "list.outside-instrument": [
    "list.count-sum",
    "list.in-none",
    "list.strength-count-differs",
    "list.weakness-count-differs",
  ],
  "plan.duplicate-activity": ["plan.two-budgets"],
  "budget.total-overspent": ["budget.overspent", "budget.results-differ"],
  "budget.no-allocation": ["budget.results-differ"],
  "criteria.weights": ["score.weighted-published-differs"],
  "result.missing": ["budget.results-differ"],
  "result.over-plan": ["budget.results-differ"],
};

/** Plants that leave a formula as somebody typed it; all others are followed by the sheet's formulas. */
const STALE: readonly Code[] = ["score.formula-overwritten"];

describe("a consistent workbook", () => {
  test("brings up nothing, whatever its figures", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(findingsOf(consistent(chosen))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

test("an office of any kind and year, with any figures that fit together, brings up nothing", () => {
  fc.assert(
    fc.property(offices, (office) => {
      // Some years' lists lack titles that no source gives.
      const found = findingsOf(workbookOf(office)).filter(({ code }) => code !== "oit.title-empty");
      expect(found).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("every code has a plant", () => {
  expect(Object.keys(CODES).filter((code) => PLANTS[code as Code] === undefined)).toEqual([]);
});

describe("one planted contradiction", () => {
  test.each(Object.keys(CODES) as Code[])("%s is found at its cell, with no unrelated error", (code) => {
    fc.assert(
      fc.property(choices, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (chosen, picks) => {
        let turn = 0;
        const planted = PLANTS[code]?.(
          consistent(chosen),
          (below) => (picks[turn++ % picks.length] ?? 0) % below,
        );
        if (!planted) return;
        const findings = findingsOf(STALE.includes(code) ? planted.data : recalculated(planted.data));
        expect(findings.filter((each) => each.code === code).map(({ cell }) => cell)).toContainEqual(
          planted.cell,
        );
        const related = [code, ...(FOLLOWS[code] ?? [])];
        const errors = findings
          .filter(({ severity, cause }) => severity === "error" && cause === undefined)
          .map((each) => each.code);
        expect(errors.filter((each) => !related.includes(each))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
