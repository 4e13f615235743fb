import { FY2564 } from "./fy2564";
import { FY2565 } from "./fy2565";
import { FY2566 } from "./fy2566";
import { FY2567 } from "./fy2567";
import { FY2568 } from "./fy2568";
import { FY2569 } from "./fy2569";
import type { Criteria } from "./types";

export { CRITERIA_YEARS } from "./scales";

const ALL: readonly Criteria[] = [FY2564, FY2565, FY2566, FY2567, FY2568, FY2569];

/** The criteria of a fiscal year in พ.ศ.; null for a year whose rules are not known. */
export function criteriaOf(year: number): Criteria | null {
  return ALL.find((criteria) => criteria.year === year) ?? null;
}
