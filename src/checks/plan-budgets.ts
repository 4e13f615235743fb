import { decimal, round2 } from "../ita/decimal";
import { short } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { type Hint, hint } from "./hints";
import { byName, canonical, coreOf, listName, mayMeanSame } from "./names";
import { oddOnes } from "./odd";
import { lineByName, type PlanLine, type PlanTable, planTables, totalCell } from "./plan-tables";

type Summed = PlanTable & { readonly total: number };

const summed = (office: Office): readonly Summed[] =>
  planTables(office).flatMap((table) => (table.total === null ? [] : [{ ...table, total: table.total }]));

const apart = (a: number, b: number): number => Math.abs(round2(decimal(a).minus(decimal(b))));

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

/** Each table that is not as most are, with the last of those that agree: the summary says more than a list of activities. */
const totalsDiffer: Check = (office) => {
  const tables = summed(office);
  const majority = oddOnes(tables, ({ total }) => total);
  if (majority === null) return [];
  const alike = tables.filter(({ total }) => total === majority.usual.total);
  const usual = alike[alike.length - 1] ?? majority.usual;
  return majority.odd.map((table) => {
    const figures = {
      first: usual.name,
      firstTotal: usual.total,
      second: table.name,
      secondTotal: table.total,
      difference: apart(usual.total, table.total),
    };
    const hints = differenceHint(usual, table, office.figures.budgetTotal.allocated);
    return found("plan.table-total-differs", totalCell(table), figures, { hints });
  });
};

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
    const match = lineOf(name ?? "");
    const allocated = match?.likeness === "beginning" ? null : (match?.entry.allocated ?? null);
    if (budget === null || allocated === null || budget <= allocated) return [];
    const words = { name: short(name ?? ""), planned: budget, allocated };
    return [found("plan.activity-over-allocation", { tab: "activities", row, column: "budget" }, words)];
  });
};

type Counterpart = { readonly other: PlanLine; readonly sure: boolean };

/** Finds the line of a table that is another table's activity; a doubtful one only if nothing else is as like. */
function counterparts(table: Summed): (line: PlanLine) => Counterpart | null {
  const find = lineByName(table.lines);
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

/** A line with the table that it is of. */
interface Placed {
  readonly line: PlanLine;
  readonly table: Summed;
}

/** Every activity with its lines in the tables, as far as names and KPIs are sure; and the pairs that are not. */
function activitiesOf(tables: readonly Summed[]) {
  const finders = tables.map(counterparts);
  const taken = new Set<PlanLine>();
  const doubtful: (readonly [Placed, Placed])[] = [];
  const sure = tables.flatMap((table, i) =>
    table.lines.flatMap((line): readonly (readonly Placed[])[] => {
      if (taken.has(line)) return [];
      const others = tables.slice(i + 1).flatMap((other, j): readonly Placed[] => {
        const match = finders[i + 1 + j]?.(line) ?? null;
        if (match === null || finders[i]?.(match.other)?.other !== line) return [];
        const place = { line: match.other, table: other };
        if (!match.sure) doubtful.push([{ line, table }, place]);
        return match.sure ? [place] : [];
      });
      for (const place of others) taken.add(place.line);
      return [[{ line, table }, ...others]];
    }),
  );
  return { sure, doubtful };
}

/** A blank budget in a table that has budgets is printed as "-", and so stands against another table's amount. */
const amountOf = ({ line }: Placed): number => line.budget ?? 0;

function twoBudgets(places: readonly Placed[]): readonly Finding[] {
  const majority = oddOnes(places, amountOf);
  if (majority === null) return [];
  const { usual, odd } = majority;
  return odd.map((place) =>
    found("plan.two-budgets", place.line.cell, {
      name: bothNames(usual.line.name, place.line.name),
      first: usual.table.name,
      second: place.table.name,
      firstBudget: amountOf(usual),
      secondBudget: amountOf(place),
    }),
  );
}

/** One name, or both where the tables call the activity otherwise. */
const bothNames = (first: string, second: string): string =>
  canonical(first) === canonical(second) ? short(second) : `${short(first)}” / “${short(second)}`;

const activityTwice: Check = (office) => {
  const { sure, doubtful } = activitiesOf(summed(office));
  const perhaps = doubtful
    .filter(([first, second]) => amountOf(first) !== amountOf(second))
    .map(([first, second]) =>
      found("plan.perhaps-two-budgets", second.line.cell, {
        name: short(first.line.name),
        other: short(second.line.name),
        first: first.table.name,
        second: second.table.name,
        firstBudget: amountOf(first),
        secondBudget: amountOf(second),
      }),
    );
  return [...sure.flatMap(twoBudgets), ...perhaps];
};

/** Two lines of one name, unless only their own numbers tell them apart, as in กิจกรรมที่ 1 and กิจกรรมที่ 2. */
const duplicates: Check = (office) =>
  planTables(office).flatMap(({ name: table, lines }) => {
    const seen = new Set<string>();
    return lines.flatMap(({ name, cell }) => {
      const key = nameKey(name);
      if (key === "" || !seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [found("plan.duplicate-activity", { ...cell, column: "name" }, { name: short(name), table })];
    });
  });

/** Prefixes differ where one means the same; numbers that are part of a name do not. */
function nameKey(name: string): string {
  const own = /กิจกรรมที่/.test(name);
  return own ? listName(name) : canonical(name);
}

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
