import { decimal, round2 } from "../ita/decimal";
import type { Assessment } from "../workbook/assessment";
import { firstRow, headingOf, short } from "./cells";
import type { Check } from "./check";
import { found } from "./found";
import { listName } from "./names";
import { activityByName, ticked } from "./planned-results";
import { QUARTERS_OF, type Round, roundText } from "./rounds";

type BudgetRow = Assessment["budget"][number];
const QUARTERS = ["spentQ1", "spentQ2", "spentQ3", "spentQ4"] as const;

const cell = (row: number, column: string) => ({ tab: "budget" as const, row, column });
const apart = (a: number, b: number): number => round2(decimal(a).minus(decimal(b)));

const overspent: Check = ({ figures }) =>
  figures.budget.flatMap(({ row, name, allocated, spent }) =>
    allocated === null || spent === null || spent <= allocated
      ? []
      : [
          found("budget.overspent", cell(row, "allocated"), {
            name: short(name),
            spent,
            allocated,
            difference: apart(spent, allocated),
          }),
        ],
  );

/** Said of the total only where it says more than one overspent line does. */
const totalOverspent: Check = ({ figures }) => {
  const { allocated, spent } = figures.budgetTotal;
  const [first, second] = figures.budget;
  if (
    first === undefined ||
    second === undefined ||
    allocated === null ||
    spent === null ||
    spent <= allocated
  )
    return [];
  return [
    found("budget.total-overspent", cell(first.row, "allocated"), {
      spent,
      allocated,
      difference: apart(spent, allocated),
    }),
  ];
};

/** A line that spends, or the whole plan that has budgets, without anything received. */
const noAllocation: Check = (office) => {
  const { assessment, figures } = office;
  const lines = figures.budget
    .filter(({ allocated, spent }) => allocated === null && spent !== null && spent > 0)
    .map(({ row, name }) =>
      found("budget.no-allocation", cell(row, "allocated"), {
        name: { th: `“${short(name)}” `, en: `“${short(name)}”` },
        reason: { th: "มียอดใช้จ่ายแล้ว", en: "it records spending" },
      }),
    );
  const nothing = figures.budgetTotal.allocated === null && (figures.planned ?? 0) > 0 && lines.length === 0;
  if (!nothing) return lines;
  const row = assessment.budget[0]?.row ?? firstRow(office, "budget");
  const reason = { th: "แผนกิจกรรมตั้งงบประมาณไว้", en: "the activities have budgets" };
  return [
    found("budget.no-allocation", cell(row, "allocated"), {
      name: { th: "แท็บงบประมาณ", en: "The tab Budget" },
      reason,
    }),
  ];
};

const noSpending: Check = ({ figures }) => {
  const funded = figures.budget.filter(({ allocated }) => (allocated ?? 0) > 0);
  const silent = funded.filter(({ spent }) => spent === null);
  const [first] = silent;
  if (first === undefined) return [];
  if (figures.budgetTotal.spent === null) {
    return [
      found("budget.no-spending", cell(first.row, "spentQ1"), {
        allocated: figures.budgetTotal.allocated ?? 0,
      }),
    ];
  }
  return silent.map(({ row, name, allocated }) =>
    found("budget.line-no-spending", cell(row, "spentQ1"), { name: short(name), allocated: allocated ?? 0 }),
  );
};

/** The first blank quarter with a filled one after it. */
function gapIn(row: BudgetRow): number | null {
  const gap = QUARTERS.findIndex(
    (quarter, i) => row[quarter] === null && QUARTERS.slice(i + 1).some((later) => row[later] !== null),
  );
  return gap < 0 ? null : gap;
}

const quarterGap: Check = ({ assessment }) =>
  assessment.budget.flatMap((row) => {
    const gap = gapIn(row);
    if (gap === null) return [];
    return [
      found("budget.quarter-gap", cell(row.row, QUARTERS[gap] ?? "spentQ1"), {
        name: short(row.name ?? ""),
        quarter: gap + 1,
      }),
    ];
  });

/** A baht and a hair: the sheet's formulas work on doubles. */
const FORMULA_TOLERANCE = 0.011;

const overwritten: Check = ({ assessment, figures }) =>
  figures.budget.flatMap((line) => {
    const row = assessment.budget.find((each) => each.row === line.row);
    return (["spent", "balance"] as const).flatMap((column) => {
      const [shown, computed] = [row?.[column] ?? null, line[column]];
      if (shown === null || computed === null || Math.abs(shown - computed) <= FORMULA_TOLERANCE) return [];
      const words = { name: short(line.name), column: headingOf("budget", column), shown, computed };
      return [found("budget.formula-overwritten", cell(line.row, column), words)];
    });
  });

/** Money of an activity's line that was spent in a quarter before the first of its months. */
const beforePlan: Check = (office) => {
  const find = activityByName(office);
  return office.assessment.budget.flatMap((row) => {
    const match = row.name === null ? null : find(row.name);
    const quarters = match?.likeness === "same" ? ticked(match.entry).map(({ quarter }) => quarter) : [];
    const first = Math.min(...quarters);
    const early = QUARTERS.findIndex((column, i) => i + 1 < first && (row[column] ?? 0) > 0);
    if (quarters.length === 0 || early < 0) return [];
    const column = QUARTERS[early] ?? "spentQ1";
    const words = { name: short(row.name ?? ""), spent: row[column] ?? 0, quarter: early + 1, first };
    return [found("budget.before-plan", cell(row.row, column), words)];
  });
};

const sum = (values: readonly number[]): number =>
  round2(values.reduce((all, value) => all.plus(decimal(value)), decimal(0)));

/** The spending of results adds up to the budget's, where both sides are complete for the round. */
const resultsDiffer: Check = ({ assessment }) =>
  (Object.keys(QUARTERS_OF) as Round[]).flatMap((round) => {
    const quarters = QUARTERS_OF[round].map((quarter) => quarter - 1);
    const results = assessment.results.filter((result) => result.round === round);
    const spent = results.flatMap((result) => (result.spent === null ? [] : [result.spent]));
    const first = results.find((result) => result.spent !== null);
    const cells = assessment.budget.flatMap((row) => quarters.map((i) => row[QUARTERS[i] ?? "spentQ1"]));
    const known = cells.flatMap((value) => (value === null ? [] : [value]));
    const complete = spent.length === results.length && known.length === cells.length;
    const [inResults, inBudget] = [sum(spent), sum(known)];
    if (first === undefined || known.length === 0 || inResults === inBudget) return [];
    if (!complete && (inResults < inBudget || known.length < cells.length)) return [];
    const name = roundText(round);
    return [
      found(
        "budget.results-differ",
        { tab: "results", row: first.row, column: "spent" },
        { round: name, results: inResults, budget: inBudget },
      ),
    ];
  });

/** Two lines of one name and one source. */
const duplicate: Check = ({ assessment }) => {
  const seen = new Set<string>();
  return assessment.budget.flatMap(({ row, name, source }) => {
    const key = `${listName(name ?? "")} ${listName(source ?? "")}`;
    if (name === null || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      found("budget.duplicate", cell(row, "name"), { name: short(name), source: short(source ?? "–") }),
    ];
  });
};

/** Money received and spent, line by line, in all, and against the results. */
export const budgetChecks: readonly Check[] = [
  overspent,
  totalOverspent,
  noAllocation,
  noSpending,
  quarterGap,
  beforePlan,
  overwritten,
  resultsDiffer,
  duplicate,
];
