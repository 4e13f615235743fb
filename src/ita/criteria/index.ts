import { FY2564 } from "./fy2564";
import { FY2565 } from "./fy2565";
import { FY2566 } from "./fy2566";
import { FY2567 } from "./fy2567";
import { FY2568 } from "./fy2568";
import { FY2569 } from "./fy2569";
import { MOPH_2568, MOPH_2569 } from "./moph";
import type { Criteria, CriteriaSet } from "./types";
import { VOCATIONAL_2568, VOCATIONAL_2569 } from "./vocational";

export { CRITERIA_YEARS } from "./scales";

/** Every known set of every known fiscal year, each set by year. */
export const ALL_CRITERIA: readonly Criteria[] = [
  FY2564,
  FY2565,
  FY2566,
  FY2567,
  FY2568,
  FY2569,
  VOCATIONAL_2568,
  VOCATIONAL_2569,
  MOPH_2568,
  MOPH_2569,
];

/** The criteria of a fiscal year in พ.ศ.; null for a year in which the set is not known. */
export function criteriaOf(year: number | null, set: CriteriaSet = "general"): Criteria | null {
  return ALL_CRITERIA.find((criteria) => criteria.year === year && criteria.set === set) ?? null;
}

/** The set's criteria of the known year that is the last before this one, else of the first after it; the newest without a year. */
export function nearestCriteria(year: number | null, set: CriteriaSet): Criteria | null {
  const known = ALL_CRITERIA.filter((criteria) => criteria.set === set);
  const before = known.filter((criteria) => year === null || criteria.year <= year);
  return before[before.length - 1] ?? known[0] ?? null;
}
