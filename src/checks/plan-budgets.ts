import { decimal, round2 } from "../ita/decimal";
import { short } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { type Hint, hint } from "./hints";
import { bestMatch, canonical, likeness, mayMeanSame } from "./names";
import { type PlanLine, type PlanTable, planTables, totalCell } from "./plan-tables";

type Summed = PlanTable & { readonly total: number };

const summed = (office: Office): readonly Summed[] =>
  planTables(office).flatMap((table) => (table.total === null ? [] : [{ ...table, total: table.total }]));

const apart = (a: number, b: number): number => Math.abs(round2(decimal(a).minus(decimal(b))));

/** Each table with the first; those that disagree with it also with each other. */
function pairs(tables: readonly Summed[]): readonly (readonly [Summed, Summed])[] {
  const [first, ...others] = tables;
  if (first === undefined) return [];
  const differing = others.filter(({ total }) => total !== first.total);
  return [
    ...differing.map((table) => [first, table] as const),
    ...differing.flatMap((table, i) =>
      differing
        .slice(i + 1)
        .flatMap((other) => (other.total === table.total ? [] : [[table, other] as const])),
    ),
  ];
}

/** A single line, in the table with more, that the other does not have and that makes up the difference. */
function differenceHint(first: Summed, second: Summed, allocated: number | null): readonly Hint[] {
  const difference = apart(first.total, second.total);
  const [more, less] = first.total > second.total ? [first, second] : [second, first];
  const lines = more.lines.filter(
    ({ name, budget }) =>
      budget === difference &&
      !less.lines.some((other) => other.budget === budget && likeness(other.name, name) !== null),
  );
  const [line] = lines;
  if (line !== undefined && lines.length === 1) return [hint("exactly-line", { name: short(line.name) })];
  return difference === allocated ? [hint("exactly-allocation", {})] : [];
}

const totalsDiffer: Check = (office) =>
  pairs(summed(office)).map(([first, second]) =>
    found(
      "plan.table-total-differs",
      totalCell(second),
      {
        first: first.name,
        firstTotal: first.total,
        second: second.name,
        secondTotal: second.total,
        difference: apart(first.total, second.total),
      },
      differenceHint(first, second, office.figures.budgetTotal.allocated),
    ),
  );

const overAllocation: Check = (office) => {
  const { allocated } = office.figures.budgetTotal;
  if (allocated === null) return [];
  return summed(office)
    .filter(({ total }) => total > allocated)
    .map((table) => {
      const figures = {
        table: table.name,
        planned: table.total,
        allocated,
        difference: apart(table.total, allocated),
      };
      return found("plan.over-allocation", totalCell(table), figures);
    });
};

/** Where a budget line is an activity's own. */
const activityOverAllocation: Check = ({ assessment, figures }) =>
  assessment.activities.flatMap(({ name, budget, row }) => {
    const line = bestMatch(name ?? "", figures.budget, (each) => each.name)?.entry;
    const allocated = line?.allocated ?? null;
    if (budget === null || allocated === null || budget <= allocated) return [];
    const words = { name: short(name ?? ""), planned: budget, allocated };
    return [found("plan.activity-over-allocation", { tab: "activities", row, column: "budget" }, words)];
  });

/** How sure it is that two lines of two tables are one activity. */
function sameActivity(a: PlanLine, b: PlanLine): "sure" | "perhaps" | null {
  const like = likeness(a.name, b.name);
  if (like === "same" || like === "near") return "sure";
  if (!mayMeanSame(a.name, b.name)) return null;
  const kpi = canonical(a.kpi);
  return kpi !== "" && kpi === canonical(b.kpi) ? "sure" : "perhaps";
}

/** Lines of the other table that may be this one; a doubtful likeness counts only if nothing else is as like. */
function counterparts(line: PlanLine, table: Summed) {
  const alike = table.lines.map((other) => ({ other, sure: sameActivity(line, other) }));
  const sure = alike.filter(({ sure }) => sure === "sure");
  const perhaps = alike.filter(({ sure }) => sure === "perhaps");
  return sure.length > 0 ? sure : perhaps.length === 1 ? perhaps : [];
}

function twoBudgets(first: Summed, second: Summed): readonly Finding[] {
  return first.lines.flatMap((line) =>
    counterparts(line, second).flatMap(({ other, sure }) => {
      const budgets = { firstBudget: line.budget ?? 0, secondBudget: other.budget ?? 0 };
      const back = counterparts(other, first).some((each) => each.other === line);
      if (budgets.firstBudget === budgets.secondBudget || !back) return [];
      const figures = { name: short(line.name), first: first.name, second: second.name, ...budgets };
      if (sure === "sure") return [found("plan.two-budgets", other.cell, figures)];
      return [found("plan.perhaps-two-budgets", other.cell, { ...figures, other: short(other.name) })];
    }),
  );
}

/** A blank budget in a table that has budgets is printed as "-", and so stands against another table's amount. */
const activityTwice: Check = (office) => {
  const tables = summed(office);
  return tables.flatMap((first, i) => tables.slice(i + 1).flatMap((second) => twoBudgets(first, second)));
};

const duplicates: Check = (office) =>
  planTables(office).flatMap(({ name: table, lines }) =>
    lines.flatMap(({ name, cell }, i) => {
      const before = lines
        .slice(0, i)
        .some((line) => name !== "" && canonical(line.name) === canonical(name));
      return before
        ? [found("plan.duplicate-activity", { ...cell, column: "name" }, { name: short(name), table })]
        : [];
    }),
  );

const noTable: Check = ({ assessment }) =>
  assessment.projects
    .filter(({ table, name }) => table === null && name !== null)
    .map(({ name, row }) =>
      found("plan.no-table", { tab: "projects", row, column: "table" }, { name: short(name ?? "") }),
    );

/** The plan's tables tell one budget, and it is within what was received. */
export const planBudgetChecks: readonly Check[] = [
  totalsDiffer,
  overAllocation,
  activityOverAllocation,
  activityTwice,
  duplicates,
  noTable,
];
