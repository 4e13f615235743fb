import { decimal, round2 } from "../ita/decimal";
import { short } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { type Hint, hint } from "./hints";
import { byName, canonical, coreOf, mayMeanSame } from "./names";
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
  const has = byName(
    less.lines.filter(({ budget }) => budget === difference),
    ({ name }) => name,
  );
  const lines = more.lines.filter(({ name, budget }) => budget === difference && has(name) === null);
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
const activityOverAllocation: Check = ({ assessment, figures }) => {
  const lineOf = byName(figures.budget, ({ name }) => name);
  return assessment.activities.flatMap(({ name, budget, row }) => {
    const allocated = lineOf(name ?? "")?.entry.allocated ?? null;
    if (budget === null || allocated === null || budget <= allocated) return [];
    const words = { name: short(name ?? ""), planned: budget, allocated };
    return [found("plan.activity-over-allocation", { tab: "activities", row, column: "budget" }, words)];
  });
};

type Counterpart = { readonly other: PlanLine; readonly sure: boolean };

/** Finds the line of a table that is another table's activity; a doubtful one only if nothing else is as like. */
function counterparts(table: Summed): (line: PlanLine) => Counterpart | null {
  const find = byName(table.lines, ({ name }) => name);
  const cores = table.lines.map((other) => ({ other, core: coreOf(other.name) }));
  return (line) => {
    const match = find(line.name);
    if (match && match.likeness !== "beginning") return { other: match.entry, sure: true };
    const core = coreOf(line.name);
    const alike = cores.filter((each) => mayMeanSame(core, each.core)).map(({ other }) => other);
    const kpi = canonical(line.kpi);
    const [measured] = kpi === "" ? [] : alike.filter((other) => canonical(other.kpi) === kpi);
    const [only] = alike;
    if (measured !== undefined) return { other: measured, sure: true };
    return only !== undefined && alike.length === 1 ? { other: only, sure: false } : null;
  };
}

function twoBudgets(first: Summed, second: Summed): readonly Finding[] {
  const [there, back] = [counterparts(second), counterparts(first)];
  return first.lines.flatMap((line) => {
    const match = there(line);
    const [firstBudget, secondBudget] = [line.budget ?? 0, match?.other.budget ?? 0];
    if (match === null || firstBudget === secondBudget || back(match.other)?.other !== line) return [];
    const { other, sure } = match;
    const figures = {
      name: short(line.name),
      first: first.name,
      second: second.name,
      firstBudget,
      secondBudget,
    };
    if (sure) return [found("plan.two-budgets", other.cell, figures)];
    return [found("plan.perhaps-two-budgets", other.cell, { ...figures, other: short(other.name) })];
  });
}

/** A blank budget in a table that has budgets is printed as "-", and so stands against another table's amount. */
const activityTwice: Check = (office) => {
  const tables = summed(office);
  return tables.flatMap((first, i) => tables.slice(i + 1).flatMap((second) => twoBudgets(first, second)));
};

const duplicates: Check = (office) =>
  planTables(office).flatMap(({ name: table, lines }) => {
    const seen = new Set<string>();
    return lines.flatMap(({ name, cell }) => {
      const key = canonical(name);
      if (key === "" || !seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [found("plan.duplicate-activity", { ...cell, column: "name" }, { name: short(name), table })];
    });
  });

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
