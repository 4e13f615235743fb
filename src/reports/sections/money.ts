import { type BudgetLine, budgetLine, total } from "../../ita/budget";
import type { Dimension } from "../../ita/dimensions";
import type { Assessment } from "../../workbook/assessment";
import type { Source } from "../source";
import { sumMoney } from "../words";

/** A quarter of the fiscal year. */
export type Quarter = 1 | 2 | 3 | 4;

/** All four quarters. */
export const WHOLE_YEAR: readonly Quarter[] = [1, 2, 3, 4];

const SPENT = { 1: "spentQ1", 2: "spentQ2", 3: "spentQ3", 4: "spentQ4" } as const;

/** A project's money: what was received, and what was spent in the quarters looked at, in baht. */
export interface ProjectMoney extends BudgetLine {
  readonly name: string;
  readonly source: string | null;
  readonly dimension: Dimension | null;
  /** One figure per quarter looked at; null for one that nobody reported. */
  readonly byQuarter: readonly (number | null)[];
}

/** The office's money over some quarters. */
export interface Money {
  readonly quarters: readonly Quarter[];
  readonly projects: readonly ProjectMoney[];
  readonly total: BudgetLine;
  /** What all projects spent in each quarter looked at; null for one that no project reports. */
  readonly byQuarter: readonly (number | null)[];
}

/** What a row of the tab งบประมาณ spent in a quarter. */
export function spentIn(row: Assessment["budget"][number], quarter: Quarter): number | null {
  return row[SPENT[quarter]];
}

/** The money of the whole year, as computed once for the whole add-on, or of some quarters by the same rules. */
export function moneyOf({ assessment, figures }: Source, quarters: readonly Quarter[] = WHOLE_YEAR): Money {
  const whole = quarters.length === WHOLE_YEAR.length;
  const projects = assessment.budget.map((row): ProjectMoney => {
    const byQuarter = quarters.map((quarter) => spentIn(row, quarter));
    const line = whole ? figures.budget.find((each) => each.row === row.row) : undefined;
    const { allocated, spent, balance, percent } = line ?? budgetLine(row.allocated, byQuarter);
    const { source, dimension } = row;
    return { name: row.name ?? "", source, dimension, byQuarter, allocated, spent, balance, percent };
  });
  return {
    quarters,
    projects,
    total: whole ? figures.budgetTotal : total(projects),
    byQuarter: quarters.map((_, index) =>
      sumMoney(projects.map(({ byQuarter }) => byQuarter[index] ?? null)),
    ),
  };
}
