import type { Analysis } from "../ita/analysis";
import type { BudgetLine } from "../ita/budget";
import type { Criteria } from "../ita/criteria/types";

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
