import { decimal, round2 } from "../ita/decimal";
import { toArabicDigits } from "../ita/thai";
import type { Assessment } from "../workbook/assessment";
import { short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { byName } from "./names";
import { type PlanLine, type PlanTable, planTables } from "./plan-tables";

type Project = Assessment["projects"][number];

const AMOUNT = /(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*(?:บาท|\.-)/g;

/** The baht that a sub-activity's line names; null unless it names one amount. */
function amountIn(line: string): number | null {
  const amounts = matches(AMOUNT, toArabicDigits(line)).map(([text]) =>
    Number(text.replace(/[^\d.]|\.-$/g, "")),
  );
  const [only] = amounts;
  return only !== undefined && amounts.length === 1 ? only : null;
}

const named = ({ assessment }: Office): readonly Project[] =>
  assessment.projects.filter(({ details, budget }) => details.length > 0 && budget !== null);

/** Amounts of sub-activities: all of them together are the line's budget, some of them no more than it. */
const detailsSum: Check = (office) =>
  named(office).flatMap(({ name, details, budget, row }) => {
    const amounts = details.map(amountIn);
    const known = amounts.flatMap((amount) => amount ?? []);
    const sum = round2(known.reduce((all, amount) => all.plus(decimal(amount)), decimal(0)));
    const complete = known.length === amounts.length;
    if (known.length === 0 || budget === null || sum === budget || (!complete && sum < budget)) return [];
    const relation = sum > budget ? { th: "เกิน", en: "more than" } : { th: "น้อยกว่า", en: "less than" };
    const figures = { name: short(name ?? ""), sum, relation, budget };
    return [found("plan.details-sum", { tab: "projects", row, column: "details" }, figures)];
  });

/** A line of a table with the table. */
interface Placed {
  readonly line: PlanLine & { readonly budget: number };
  readonly table: PlanTable;
}

const nameIn = (detail: string): string => detail.replace(/\s*(?:จำนวน)?\s*[\d,๐-๙]+\s*บาท.*$/, "");

/** A sub-activity that is a line of its own elsewhere and costs more there than the whole line of which it is part. */
const detailOverLine: Check = (office) => {
  const costly = planTables(office).flatMap((table) =>
    table.lines.flatMap((line): readonly Placed[] =>
      line.budget === null || line.budget === 0 ? [] : [{ line: { ...line, budget: line.budget }, table }],
    ),
  );
  const find = byName(costly, ({ line }) => line.name);
  const dear = named(office).flatMap(({ name, details, budget, table }) =>
    details.flatMap((detail) => {
      const match = find(nameIn(detail));
      if (match === null || match.likeness === "beginning" || match.entry.table.key === table) return [];
      const whole = { name: short(name ?? ""), budget: budget ?? 0 };
      return match.entry.line.budget > whole.budget ? [{ detail, match, whole }] : [];
    }),
  );
  const first = dear.filter(
    (each, i) => dear.findIndex(({ match }) => match.entry === each.match.entry) === i,
  );
  return first.map(({ detail, match: { entry, likeness }, whole }) => {
    const words = { detail: short(detail), detailBudget: entry.line.budget, table: entry.table.name };
    const severity = likeness === "same" ? "error" : "warning";
    return found("plan.detail-over-line", entry.line.cell, { ...words, ...whole }, { severity });
  });
};

/** Sub-activities named inside a line agree with its budget. */
export const planDetailChecks: readonly Check[] = [detailsSum, detailOverLine];
