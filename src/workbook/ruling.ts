import { criteriaOf, nearestCriteria } from "../ita/criteria";
import { SET_NAMES } from "../ita/criteria/sets";
import type { CriteriaSet } from "../ita/criteria/types";
import type { Assessment } from "./assessment";

type Office = Pick<Assessment["office"], "resultYear" | "set" | "borrowedYear">;

/** Whose criteria a tab says that it holds. */
export interface Statement {
  readonly year: number;
  readonly set: CriteriaSet;
  readonly name: string;
}

/**
 * By whose rules the result is judged. `known`: the year's own; `borrowed`: another year's, as the office has decided; `unbuilt`:
 * the template still holds others than the office has chosen; `unknown`: nobody knows the year's, so there is neither total nor level.
 */
export interface Ruling {
  readonly state: "known" | "borrowed" | "unbuilt" | "unknown";
  /** The fiscal year of the rules that count; null where none do. */
  readonly year: number | null;
  readonly set: CriteriaSet;
  /** The year whose rules may be borrowed; null where there is no need or none is known. */
  readonly offered: number | null;
}

/** The office's set; the general one while the cell is blank. */
export function chosenSet({ set }: Pick<Office, "set">): CriteriaSet {
  return set ?? "general";
}

function setNamed(name: string): CriteriaSet {
  const sets = Object.keys(SET_NAMES) as CriteriaSet[];
  return sets.find((set) => SET_NAMES[set] === name) ?? "own";
}

/** What the line ชุดเกณฑ์ of the tab เกณฑ์ says; null where it is not there or says no year. */
export function statedCriteria({ criteria }: Pick<Assessment, "criteria">): Statement | null {
  const line = criteria.find(({ kind }) => kind === "set");
  const year = Number(line?.code ?? Number.NaN);
  const name = line?.name ?? "";
  return Number.isInteger(year) && year > 0 ? { year, set: setNamed(name), name } : null;
}

/** The year whose known criteria of the set the office has chosen: the result's own, else the borrowed one; null while there is none. */
function chosenYear(office: Office): number | null {
  const set = chosenSet(office);
  const years = [office.resultYear, office.borrowedYear];
  return years.find((year) => criteriaOf(year, set) !== null) ?? null;
}

function offeredYear(office: Office, stated: Statement | null): number | null {
  const set = chosenSet(office);
  if (set === "own") return stated?.year ?? null;
  return nearestCriteria(office.resultYear, set)?.year ?? null;
}

/**
 * By whose rules the result is judged. What the tab เกณฑ์ says of itself counts, as it does in the sheet's own formulas; a tab that
 * says nothing holds what the office has chosen.
 */
export function rulingOf(assessment: Pick<Assessment, "office" | "criteria">): Ruling {
  const { office } = assessment;
  const set = chosenSet(office);
  const said = statedCriteria(assessment);
  const chosen = set === "own" ? null : chosenYear(office);
  const year = said !== null && said.set !== set && set !== "own" ? null : (said?.year ?? chosen);
  const none = { year: null, set, offered: null };
  if (office.resultYear === null) return { state: "unknown", ...none };
  if (year === office.resultYear) return { state: "known", year, set, offered: null };
  if (year !== null && year === office.borrowedYear) return { state: "borrowed", year, set, offered: null };
  if (chosen !== null) return { state: "unbuilt", ...none };
  return { state: "unknown", ...none, offered: offeredYear(office, said) };
}
