import { type Analysis, analyse, type IndicatorScore, withoutRules } from "../ita/analysis";
import { type BudgetLine, budgetLine, total } from "../ita/budget";
import type { Criteria, InstrumentCode } from "../ita/criteria/types";
import { round2 } from "../ita/decimal";
import { oneSpelling } from "../ita/names";
import { oitScore } from "../ita/oit";
import type { Assessment, CellFault } from "./assessment";
import { toCriteria } from "./criteria-of";
import { type Doubt, doubtOf } from "./doubt";
import { FISCAL_MONTHS } from "./months";
import { type Ruling, rulingOf } from "./ruling";

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
  /** By whose rules the result is judged; without any the analysis gives neither totals nor levels. */
  readonly ruling: Ruling;
  readonly analysis: Analysis;
  /** A line per row of the tab งบประมาณ, in its order. */
  readonly budget: readonly (BudgetLine & { readonly row: number; readonly name: string })[];
  /** Sums of the budget lines in baht; null where no line has the figure. */
  readonly budgetTotal: BudgetLine;
  /** Sum of the activities' budgets in baht; null where no activity has one. */
  readonly planned: number | null;
  readonly quarters: readonly QuarterProgress[];
  /** Whether figures of a kind are left out because a cell of them counts nowhere. */
  readonly unsure: { readonly result: boolean; readonly budget: boolean; readonly quarters: boolean };
}

/** The instruments' targets, from their own lines. */
function instrumentTargets(scores: Assessment["scores"]): Partial<Record<InstrumentCode, number>> {
  const targets = scores.flatMap(({ rowKey, target }) =>
    rowKey !== null && /^[IEO]IT$/.test(rowKey) && target !== null ? [[rowKey, target] as const] : [],
  );
  return Object.fromEntries(targets);
}

/** Whether every item says to which sub-indicator it belongs; what is only proposed does not. */
function arePlaced(oit: Assessment["oit"]): boolean {
  return oit.every(({ code, subIndicator }) => code === null || /^(?:9|10)\./.test(subIndicator ?? ""));
}

/**
 * Indicator 9 or 10 from the statuses of its O items at two decimals; null while one has none, and while any item of the list
 * has no sub-indicator: it may belong here.
 */
function fromItems(no: number, { oit }: Assessment): number | null {
  if (!arePlaced(oit)) return null;
  const own = oit.filter(({ subIndicator }) => subIndicator?.startsWith(`${no}.`));
  if (own.length === 0 || own.some(({ status }) => status === null)) return null;
  const scores = own.map(({ status }) => (status === "published" ? 100 : status === "missing" ? 0 : null));
  const score = oitScore(
    scores,
    own.map(({ subIndicator }) => subIndicator ?? ""),
  );
  return score && round2(score);
}

/**
 * The cell counts first: people may type ITAS's own figure over the formula. What cannot be read in it is not replaced by
 * what the items give, because the sheet's own total is blank then.
 */
function indicatorScores(assessment: Assessment, doubt: Doubt): readonly IndicatorScore[] {
  return assessment.scores.flatMap(({ row, rowKey, score, previous, target }) => {
    if (rowKey === null || !/^\d+$/.test(rowKey)) return [];
    const no = Number(rowKey);
    const isOurs = no >= 9 && !doubt.at("scores", row, "score");
    return [{ no, score: score ?? (isOurs ? fromItems(no, assessment) : null), previous, target }];
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

const SPENT = ["spentQ1", "spentQ2", "spentQ3", "spentQ4"] as const;
const NO_MONEY: BudgetLine = { allocated: null, spent: null, balance: null, percent: null };

function budgetLines(assessment: Assessment, doubt: Doubt): Figures["budget"] {
  const lost = isLost(assessment, "allocated", ...SPENT);
  return assessment.budget.map(({ row, name, allocated, ...line }) => ({
    row,
    name: name ?? "",
    ...(lost || doubt.at("budget", row, "allocated", ...SPENT)
      ? NO_MONEY
      : budgetLine(
          allocated,
          SPENT.map((key) => line[key]),
        )),
  }));
}

/** Whether a column of the budget is no longer there, though the tab is. */
function isLost({ places }: Assessment, ...columns: readonly string[]): boolean {
  const there = Object.keys(places.budget.columns);
  return there.length > 0 && columns.some((column) => !there.includes(column));
}

/** A sum without one of its lines or columns would be a guess. */
function budgetTotal(assessment: Assessment, doubt: Doubt): BudgetLine {
  const { budget } = assessment;
  const allocated = doubt.of("budget", "allocated") || isLost(assessment, "allocated");
  const spent = doubt.of("budget", ...SPENT) || isLost(assessment, ...SPENT);
  const lines = budget.map((line) =>
    budgetLine(allocated ? null : line.allocated, spent ? [] : SPENT.map((key) => line[key])),
  );
  return total(lines);
}

/** Half a rule, or none, gives no result. */
function certain(analysis: Analysis, ruling: Ruling, doubt: Doubt): Analysis {
  if (!doubt.of("criteria")) return ruling.year === null ? withoutRules(analysis) : analysis;
  const instruments = analysis.instruments.map((each) => ({ ...each, score100: null, weighted: null }));
  return { ...analysis, instruments, total: null, level: null, passed: null };
}

/**
 * Computes every figure of the office from what was read; `faults` names the cells that could not be, and what would need one
 * of them is null. Cells that are formulas of the template are not used.
 */
export function figuresOf(assessment: Assessment, faults: readonly CellFault[] = []): Figures {
  const [criteria, doubt] = [toCriteria(assessment), doubtOf(faults)];
  const ruling = rulingOf(assessment);
  const analysis = analyse({
    criteria,
    indicators: indicatorScores(assessment, doubt),
    instrumentTargets: instrumentTargets(assessment.scores),
    items: assessment.oit.flatMap(({ code, status }) => (code === null ? [] : [{ code, status }])),
  });
  const planned = total(assessment.activities.map(({ budget }) => budgetLine(budget, []))).allocated;
  const unsure = {
    result: doubt.of("criteria") || doubt.of("scores", "score", "target") || doubt.of("oit", "status"),
    budget: doubt.of("budget", "allocated", ...SPENT) || isLost(assessment, "allocated", ...SPENT),
    quarters: doubt.of("activities", ...FISCAL_MONTHS.map(({ key }) => key)) || doubt.of("results", "status"),
  };
  return {
    criteria,
    ruling,
    analysis: certain(analysis, ruling, doubt),
    budget: budgetLines(assessment, doubt),
    budgetTotal: budgetTotal(assessment, doubt),
    planned: doubt.of("activities", "budget") ? null : planned,
    quarters: unsure.quarters ? [] : quarters(assessment),
    unsure,
  };
}
