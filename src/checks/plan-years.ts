import { PLAN_YEARS } from "../workbook/tabs/local";
import { short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";

const FIRST_YEAR = { tab: "plan", row: "firstYear", column: "value" } as const;

type Project = Office["assessment"]["projects"][number];

const yearly = (row: Project): readonly (number | null)[] => PLAN_YEARS.map((place) => row[`year${place}`]);

const hasYears = ({ assessment: { projects } }: Office): boolean =>
  projects.some((row) => yearly(row).some((budget) => budget !== null));

/** Budgets of a plan's years while nobody has said when it begins: the report cannot name the years. */
const noFirstYear: Check = (office) =>
  hasYears(office) && office.assessment.plan.firstYear === null
    ? [found("plan.no-first-year", FIRST_YEAR, {})]
    : [];

/** The year of the report's place in the plan, from 1; null while one of the years is not known. */
function placeOf({ assessment: { office, plan } }: Office): number | null {
  const { reportYear } = office;
  return reportYear === null || plan.firstYear === null ? null : reportYear - plan.firstYear + 1;
}

const outside: Check = (office) => {
  const { office: facts, plan } = office.assessment;
  const place = placeOf(office);
  if (place === null || !hasYears(office) || (place >= 1 && place <= PLAN_YEARS.length)) return [];
  const figures = {
    reportYear: facts.reportYear ?? 0,
    from: plan.firstYear ?? 0,
    to: (plan.firstYear ?? 0) + PLAN_YEARS.length - 1,
  };
  return [found("plan.year-outside", FIRST_YEAR, figures)];
};

/** The report's year stands in a column of its own and may stand in the plan's: then both say the same. */
const differs: Check = (office) => {
  const at = PLAN_YEARS.find((place) => place === placeOf(office));
  const { reportYear } = office.assessment.office;
  if (at === undefined) return [];
  return office.assessment.projects.flatMap(({ row, name, budget, [`year${at}` as const]: planned }) => {
    if (budget === null || planned === null || budget === planned) return [];
    const cell = { tab: "projects" as const, row, column: `year${at}` };
    const figures = { name: short(name ?? ""), year: reportYear ?? 0, place: at, budget, planned };
    return [found("plan.year-budget-differs", cell, figures)];
  });
};

/** A plan of several years says when it begins, covers the report's year and has one budget of it. */
export const planYearChecks: readonly Check[] = [noFirstYear, outside, differs];
