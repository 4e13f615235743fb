import { DIMENSIONS, type Dimension, dimensionLabel } from "../ita/dimensions";
import { bareName } from "../ita/names";
import { officeKind } from "../ita/office-kind";
import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";
import { TABS } from "../workbook/tabs";
import { choicesOf, listed, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { byName } from "./names";
import { sumOfBudgets } from "./plan-tables";

/** A project of a local administration on one line of one table. */
interface Line {
  readonly name: string;
  readonly dimension: Dimension | null;
  readonly budget: number | null;
  readonly cell: CellRef;
}

/** A table whose projects stand under dimensions. */
interface Table {
  readonly name: Text;
  /** It is one of the plan's, which tell one budget. */
  readonly isPlan: boolean;
  readonly lines: readonly Line[];
}

type Row = { readonly row: number; readonly name: string | null; readonly dimension: Dimension | null };

const linesOf = <T extends Row>(
  tab: "activities" | "projects" | "budget",
  rows: readonly T[],
  budgetOf: (row: T) => number | null,
): readonly Line[] =>
  rows.flatMap((each) => {
    const { row, name, dimension } = each;
    const cell = { tab, row, column: "dimension" };
    return name === null ? [] : [{ name, dimension, budget: budgetOf(each), cell }];
  });

/** The tables by dimension: the activities first, which the others are held against. */
function tablesOf({ assessment: { activities, projects, budget } }: Office): readonly Table[] {
  const others = choicesOf("projects", "table").map((choice) => ({
    name: choice,
    isPlan: true,
    lines: linesOf(
      "projects",
      projects.filter(({ table }) => table === choice.code),
      (row) => row.budget,
    ),
  }));
  return [
    {
      name: TABS.activities.name,
      isPlan: true,
      lines: linesOf("activities", activities, (row) => row.budget),
    },
    ...others,
    { name: TABS.budget.name, isPlan: false, lines: linesOf("budget", budget, (row) => row.allocated) },
  ];
}

const isLocal = ({ assessment: { office } }: Office): boolean => officeKind(office) === "local";

/** Lines without a dimension among others that have one. */
const missing: Check = (office) =>
  tablesOf(office).flatMap(({ name, lines }) => {
    const without = lines.filter(({ dimension }) => dimension === null);
    const [first] = without;
    if (first === undefined || without.length === lines.length) return [];
    const names = listed(without.map((line) => short(line.name)));
    return [found("plan.dimension-missing", first.cell, { table: name, count: without.length, names })];
  });

/** Finds the first of the tables that puts a project of that very name under a dimension. */
function finderIn(tables: readonly Table[]) {
  const finders = tables.map(({ name, lines }) => {
    const placed = lines.filter(({ dimension }) => dimension !== null);
    return { table: name, find: byName(placed, (line) => line.name) };
  });
  return (name: string) => {
    for (const { table, find } of finders) {
      const match = find(name);
      if (match?.likeness === "same") return { table, dimension: match.entry.dimension };
    }
    return null;
  };
}

/** One project under two dimensions. */
const differs: Check = (office) => {
  const tables = tablesOf(office);
  return tables.flatMap((second, index) => {
    const firstOf = finderIn(tables.slice(0, index));
    return second.lines.flatMap(({ name, dimension, cell }) => {
      const first = dimension === null ? null : firstOf(name);
      if (dimension === null || first?.dimension == null || first.dimension === dimension) return [];
      const figures = {
        name: short(name),
        first: first.table,
        second: second.name,
        firstDimension: dimensionText(first.dimension),
        secondDimension: dimensionText(dimension),
      };
      return [found("plan.dimension-differs", cell, figures)];
    });
  });
};

const dimensionText = (dimension: Dimension): Text => ({
  th: dimensionLabel(dimension),
  en: `dimension ${dimension}`,
});

const sumOf = ({ lines }: Table, dimension: Dimension): number | null =>
  sumOfBudgets(lines.filter((line) => line.dimension === dimension));

/** Tables of the plan that agree in all and not in a dimension; asked where each project has one dimension. */
const totalsDiffer: Check = (office) => {
  const [activities, ...others] = tablesOf(office).filter(
    ({ isPlan, lines }) => isPlan && lines.length > 0 && lines.every(({ dimension }) => dimension !== null),
  );
  if (activities === undefined) return [];
  const alike = others.filter(({ lines }) => sumOfBudgets(lines) === sumOfBudgets(activities.lines));
  return alike.flatMap((table) =>
    DIMENSIONS.flatMap(({ code }) => {
      const [first, second] = [sumOf(activities, code) ?? 0, sumOf(table, code) ?? 0];
      const line = table.lines.find(({ dimension }) => dimension === code) ?? table.lines[0];
      if (first === second || line === undefined) return [];
      const figures = {
        dimension: dimensionText(code),
        first: activities.name,
        firstTotal: first,
        second: table.name,
        secondTotal: second,
      };
      return [found("plan.dimension-total-differs", line.cell, figures)];
    }),
  );
};

/** What follows from a project under two dimensions is not told beside it. */
const agree: Check = (office) => {
  const apart = differs(office);
  return apart.length > 0 ? apart : totalsDiffer(office);
};

const NAMES = DIMENSIONS.map(({ name }) => bareName(name));

/** "มิติที่ 1", alone or with the dimension's name, which heads a group on paper. */
function isDimensionName(name: string): boolean {
  const rest = bareName(name).replace(/^มิติ(?:ที่)?[1-4]/, "");
  return (rest === "" || NAMES.some((each) => rest.includes(each))) && rest !== bareName(name);
}

/** A dimension's name on a line of its own counts as a project. */
const headings: Check = (office) => {
  if (!isLocal(office)) return [];
  return tablesOf(office).flatMap(({ name: table, lines }) =>
    lines
      .filter(({ name }) => isDimensionName(name))
      .map(({ name, cell }) =>
        found("plan.dimension-line", { ...cell, column: "name" }, { table, name: short(name) }),
      ),
  );
};

/** Local administrations' projects stand under one dimension each, and the dimensions' sums agree. */
export const dimensionChecks: readonly Check[] = [missing, agree, headings];
