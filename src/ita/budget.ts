import type Big from "big.js";
import { decimal, round2 } from "./decimal";

/** Money of a project or activity in baht; `percent` is spent of allocated, 0–100 and above; null where figures are missing. */
export interface BudgetLine {
  readonly allocated: number | null;
  readonly spent: number | null;
  readonly balance: number | null;
  readonly percent: number | null;
}

/** The exact sum of what is filled in; null when nothing is. */
function sum(values: readonly (number | null)[]): Big | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, value) => all.plus(decimal(value)), decimal(0));
}

function lineOf(allocated: Big | null, spent: Big | null): BudgetLine {
  const both = allocated !== null && spent !== null;
  return {
    allocated: allocated && round2(allocated),
    spent: spent && round2(spent),
    balance: both ? round2(allocated.minus(spent)) : null,
    percent: both && !allocated.eq(0) ? round2(spent.times(100).div(allocated)) : null,
  };
}

/** What is spent, left and used of an allocation; a blank quarter adds nothing, four blank quarters leave `spent` unknown. */
export function budgetLine(allocated: number | null, spentByQuarter: readonly (number | null)[]): BudgetLine {
  return lineOf(sum([allocated]), sum(spentByQuarter));
}

/** The total row รวมทั้งสิ้น; its percent is of the sums, not a mean of percents. */
export function total(lines: readonly BudgetLine[]): BudgetLine {
  return lineOf(sum(lines.map((line) => line.allocated)), sum(lines.map((line) => line.spent)));
}
