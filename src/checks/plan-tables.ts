import { decimal, round2 } from "../ita/decimal";
import type { Text } from "../text/text";
import type { Assessment, CellRef } from "../workbook/assessment";
import { choicesOf } from "./cells";
import type { Office } from "./check";
import { keptFor } from "./kept";
import { byName } from "./names";

/** One line of one of the plan's tables. */
export interface PlanLine {
  readonly name: string;
  readonly kpi: string;
  readonly strategy: string;
  /** The sub-activities that it names. */
  readonly parts: readonly string[];
  /** Baht; null where the cell is blank. */
  readonly budget: number | null;
  readonly cell: CellRef;
}

/** One of the plan's tables of activities. */
export interface PlanTable {
  readonly key: "activities" | "strategic" | "short" | "summary";
  readonly name: Text;
  readonly lines: readonly PlanLine[];
  /** Sum of the budgets in baht; null where no line has one. */
  readonly total: number | null;
}

/** The sum of some lines' budgets in baht; null where no line has one. */
export function sumOfBudgets(lines: readonly Pick<PlanLine, "budget">[]): number | null {
  const budgets = lines.flatMap(({ budget }) => (budget === null ? [] : [decimal(budget)]));
  return budgets.length === 0 ? null : round2(budgets.reduce((sum, budget) => sum.plus(budget)));
}

function table(key: PlanTable["key"], name: Text, lines: readonly PlanLine[]): PlanTable {
  return { key, name, lines, total: sumOfBudgets(lines) };
}

const OTHERS = ["strategic", "short", "summary"] as const;

/** The plan's tables that hold any line: the activities first, which the others are held against. */
export const planTables = ({ assessment }: Office): readonly PlanTable[] => tablesOf(assessment);

/** Finds a line of a table by its name. */
export const lineByName = keptFor((lines: readonly PlanLine[]) => byName(lines, ({ name }) => name));

const tablesOf = keptFor((assessment: Assessment): readonly PlanTable[] => {
  const activities = assessment.activities.map(({ name, kpi, strategy, budget, row }) => ({
    name: name ?? "",
    kpi: kpi ?? "",
    strategy: strategy ?? "",
    parts: [],
    budget,
    cell: { tab: "activities" as const, row, column: "budget" },
  }));
  const others = OTHERS.map((code) =>
    table(
      code,
      choicesOf("projects", "table").find((choice) => choice.code === code) ?? { th: code, en: code },
      assessment.projects
        .filter((project) => project.table === code)
        .map(({ name, kpi, strategy, details, budget, row }) => ({
          name: name ?? "",
          kpi: kpi ?? "",
          strategy: strategy ?? "",
          parts: details,
          budget,
          cell: { tab: "projects" as const, row, column: "budget" },
        })),
    ),
  );
  const first = table("activities", { th: "แผนกิจกรรม (หัวข้อ 6)", en: "Activities (section 6)" }, activities);
  return [first, ...others].filter(({ lines }) => lines.length > 0);
});

/** The cell by which a table's total is told of: its first line with a budget. */
export function totalCell({ lines }: PlanTable): CellRef {
  const line = lines.find(({ budget }) => budget !== null) ?? lines[0];
  return line?.cell ?? { tab: "activities", row: 1, column: "budget" };
}
