import { criteriaOf } from "../../ita/criteria";
import type { Criteria } from "../../ita/criteria/types";
import { type OfficeKind, officeKind } from "../../ita/office-kind";
import type { Assessment } from "../assessment";
import { tabsOf } from "../chosen";
import { wantedCriteria } from "../criteria-of";
import { statedCriteria } from "../ruling";
import type { LayoutKey } from "../tabs";

/** What the template is built by: the office's choices, and what it was built by before. */
export interface Setting {
  readonly criteria: Criteria;
  readonly kind: OfficeKind;
  /** The tabs that the office has, in their order. */
  readonly tabs: readonly LayoutKey[];
  /** The known criteria that the tabs say they hold; null where they say none, or a set of the office's own. */
  readonly before: Criteria | null;
  /** A set was loaded on purpose: it replaces whatever criteria stand in the tabs. */
  readonly replacing: boolean;
}

/** The setting that the office's cells ask for; a year that begins, or a set that is loaded, goes before them. */
export function settingOf(
  assessment: Assessment,
  { year, loaded }: { readonly year?: number; readonly loaded?: Criteria },
): Setting {
  const stated = statedCriteria(assessment);
  const begins = year === undefined ? {} : { resultYear: year, borrowedYear: null };
  const office = { ...assessment.office, ...begins };
  return {
    criteria: loaded ?? wantedCriteria({ ...assessment, office }),
    kind: officeKind(office),
    tabs: tabsOf(assessment),
    before: stated && criteriaOf(stated.year, stated.set),
    replacing: loaded !== undefined,
  };
}

/** Whether the tabs hold these very criteria already: what was confirmed in them stays confirmed. */
export function isSame({ criteria, before, replacing }: Setting): boolean {
  return !replacing && before !== null && before.year === criteria.year && before.set === criteria.set;
}
