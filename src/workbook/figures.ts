import { type Analysis, analyse, type IndicatorScore } from "../ita/analysis";
import { type BudgetLine, budgetLine, total } from "../ita/budget";
import type { Criteria, InstrumentCode } from "../ita/criteria/types";
import { round2 } from "../ita/decimal";
import { oneSpelling } from "../ita/names";
import { oitScore } from "../ita/oit";
import type { Assessment } from "./assessment";
import { toCriteria } from "./criteria-of";
import { FISCAL_MONTHS } from "./months";

/** One quarter of the plan: how many activities are planned in it, and how many of these are done. */
export interface QuarterProgress {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly planned: number;
  readonly done: number;
}

/** Every computed figure of the office, made once from an Assessment; checks, reports and sidebar read it and compute nothing twice. */
export interface Figures {
  /** The rules as the tab เกณฑ์ states them; the year's own where the tab is empty. */
  readonly criteria: Criteria;
  readonly analysis: Analysis;
  /** A line per row of the tab งบประมาณ, in its order. */
  readonly budget: readonly (BudgetLine & { readonly row: number; readonly name: string })[];
  /** Sums of the budget lines in baht; null where no line has the figure. */
  readonly budgetTotal: BudgetLine;
  /** Sum of the activities' budgets in baht; null where no activity has one. */
  readonly planned: number | null;
  readonly quarters: readonly QuarterProgress[];
}

/** The instruments' targets, from their own lines. */
function instrumentTargets(scores: Assessment["scores"]): Partial<Record<InstrumentCode, number>> {
  const targets = scores.flatMap(({ rowKey, target }) =>
    rowKey !== null && /^[IEO]IT$/.test(rowKey) && target !== null ? [[rowKey, target] as const] : [],
  );
  return Object.fromEntries(targets);
}

/** Indicator 9 or 10 from the statuses of its O items at two decimals; null while one has none. */
function fromItems(no: number, { oit }: Assessment): number | null {
  const own = oit.filter(({ subIndicator }) => subIndicator?.startsWith(`${no}.`));
  if (own.length === 0 || own.some(({ status }) => status === null)) return null;
  const scores = own.map(({ status }) => (status === "published" ? 100 : status === "missing" ? 0 : null));
  const score = oitScore(
    scores,
    own.map(({ subIndicator }) => subIndicator ?? ""),
  );
  return score && round2(score);
}

/** The cell counts first: people may type ITAS's own figure over the formula. */
function indicatorScores(assessment: Assessment): readonly IndicatorScore[] {
  return assessment.scores.flatMap(({ rowKey, score, previous, target }) => {
    if (rowKey === null || !/^\d+$/.test(rowKey)) return [];
    const no = Number(rowKey);
    return [{ no, score: score ?? (no >= 9 ? fromItems(no, assessment) : null), previous, target }];
  });
}

/** A quarter's activities are those with a tick in one of its months; done is one that a result row calls done. */
function quarters({ activities, results }: Assessment): readonly QuarterProgress[] {
  const done = new Set(
    results.filter(({ status }) => status === "done").map(({ activity }) => oneSpelling(activity ?? "")),
  );
  return ([1, 2, 3, 4] as const).map((quarter) => {
    const months = FISCAL_MONTHS.filter((month) => month.quarter === quarter);
    const planned = activities.filter((activity) => months.some(({ key }) => activity[key]));
    const finished = planned.filter(({ name }) => name !== null && done.has(oneSpelling(name)));
    return { quarter, planned: planned.length, done: finished.length };
  });
}

/** Computes every figure of the office from what was read. Cells that are formulas of the template are not used. */
export function figuresOf(assessment: Assessment): Figures {
  const criteria = toCriteria(assessment);
  const lines = assessment.budget.map(({ row, name, allocated, spentQ1, spentQ2, spentQ3, spentQ4 }) => ({
    row,
    name: name ?? "",
    ...budgetLine(allocated, [spentQ1, spentQ2, spentQ3, spentQ4]),
  }));
  return {
    criteria,
    analysis: analyse({
      criteria,
      indicators: indicatorScores(assessment),
      instrumentTargets: instrumentTargets(assessment.scores),
      items: assessment.oit.flatMap(({ code, status }) => (code === null ? [] : [{ code, status }])),
    }),
    budget: lines,
    budgetTotal: total(lines),
    planned: total(assessment.activities.map((activity) => budgetLine(activity.budget, []))).allocated,
    quarters: quarters(assessment),
  };
}
