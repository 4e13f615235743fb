import type { Assessment } from "../../workbook/assessment";
import { PLAN_YEARS } from "../../workbook/tabs/local";
import type { Source } from "../source";

type Project = Assessment["projects"][number];

/** One fiscal year of a plan of several years: what its column is called, and what a project is to cost in it, in baht. */
export interface PlanYear {
  readonly words: string;
  readonly budget: (row: Project) => number | null;
}

const inYear = (row: Project, place: (typeof PLAN_YEARS)[number]): number | null => row[`year${place}`];

/** Whether the project says what it costs in any year but the report's own; years left blank are years without it then. */
const isSpread = (row: Project): boolean => PLAN_YEARS.some((place) => inYear(row, place) !== null);

/** What the project costs in the report's year, by its own column or else by the plan's. */
function ofReport(row: Project, place: (typeof PLAN_YEARS)[number] | undefined): number | null {
  const own = row.budget ?? (place === undefined ? null : inYear(row, place));
  return own === null && isSpread(row) ? 0 : own;
}

/** "ปี 2568"; "ปีที่ 3 ของแผน" while nobody knows when the plan begins. */
const wordsOf = (year: number | null, place: number): string =>
  year === null ? `ปีที่ ${place}\nของแผน` : `ปี ${year}`;

/**
 * The fiscal years of a plan of several years that any of the rows has money in, from the first to the last; none where the rows
 * tell of the report's year alone.
 */
export function planYears({ assessment }: Source, rows: readonly Project[]): readonly PlanYear[] {
  if (!rows.some(isSpread)) return [];
  const { reportYear } = assessment.office;
  const { firstYear } = assessment.plan;
  const yearOf = (place: number) => (firstYear === null ? null : firstYear + place - 1);
  const own = PLAN_YEARS.find((place) => reportYear !== null && yearOf(place) === reportYear);
  const others = PLAN_YEARS.filter(
    (place) => place !== own && rows.some((row) => inYear(row, place) !== null),
  ).map((place) => ({
    year: yearOf(place),
    words: wordsOf(yearOf(place), place),
    budget: (row: Project) => inYear(row, place) ?? (isSpread(row) ? 0 : null),
  }));
  const hasOwn = own !== undefined || rows.some(({ budget }) => budget !== null);
  const report = {
    year: reportYear,
    words: reportYear === null ? "ปีของ\nรายงาน" : `ปี ${reportYear}`,
    budget: (row: Project) => ofReport(row, own),
  };
  const before = others.filter(({ year }) => year !== null && reportYear !== null && year < reportYear);
  const after = others.filter((each) => !before.includes(each));
  return [...before, ...(hasOwn ? [report] : []), ...after];
}
