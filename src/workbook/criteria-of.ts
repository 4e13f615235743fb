import { ALL_CRITERIA, criteriaOf, nearestCriteria } from "../ita/criteria";
import { isProposal } from "../ita/criteria/proposal";
import { SET_NAMES } from "../ita/criteria/sets";
import type {
  BandScale,
  Criteria,
  FiveLevelScale,
  Indicator,
  Instrument,
  InstrumentCode,
  OitItem,
  Scale,
  SubIndicator,
} from "../ita/criteria/types";
import type { Assessment } from "./assessment";
import { chosenSet, statedCriteria } from "./ruling";

type Row = Assessment["criteria"][number];
type Kind = NonNullable<Row["kind"]>;

const CODES: readonly InstrumentCode[] = ["IIT", "EIT", "OIT"];

/** 9.2 before 10.1, O9 before O10, whichever way the tab is sorted. */
function byNumber(a: { readonly code: string }, b: { readonly code: string }): number {
  const parts = ({ code }: { readonly code: string }) => (code.match(/\d+/g) ?? []).map(Number);
  const [first, second] = [parts(a), parts(b)];
  return (first[0] ?? 0) - (second[0] ?? 0) || (first[1] ?? 0) - (second[1] ?? 0);
}

const instrumentCode = (text: string | null): InstrumentCode | undefined =>
  CODES.find((code) => code === text);

/** The newest known year with the levels AA–F: what a template is built with before the office has chosen a year. */
function beforeAnyYear(): Criteria | null {
  const lettered = ALL_CRITERIA.filter(({ scale: { kind } }) => kind === "bands");
  return lettered[lettered.length - 1] ?? null;
}

/**
 * The criteria that a template is built with: those of the result's year in the office's set, else of the year that it
 * borrows. Without a year these are the newest with AA–F; with a year that is not known, the nearest. Both come without O
 * items, which only a known year can give.
 */
export function templateCriteria(
  office: Pick<Assessment["office"], "resultYear" | "set" | "borrowedYear">,
): Criteria {
  const { resultYear: year, borrowedYear } = office;
  const set = chosenSet(office) === "own" ? "general" : chosenSet(office);
  const known = criteriaOf(year, set) ?? (year === null ? null : criteriaOf(borrowedYear, set));
  if (known) return known;
  const base = year === null && set === "general" ? beforeAnyYear() : nearestCriteria(year, set);
  if (!base) throw new Error("The add-on has no criteria.");
  return { ...base, items: [] };
}

/** The criteria that the template is to hold: what its tabs say where the set is the office's own. */
export function wantedCriteria(assessment: Assessment): Criteria {
  return chosenSet(assessment.office) === "own"
    ? toCriteria(assessment)
    : templateCriteria(assessment.office);
}

function instruments(rows: readonly Row[]): readonly Instrument[] | null {
  const found = rows.flatMap(({ code: text, name, weight }) => {
    const code = instrumentCode(text);
    return code && weight !== null ? [{ code, name: name ?? code, weight }] : [];
  });
  const sorted = CODES.flatMap((code) => found.filter((each) => each.code === code));
  return sorted.length === CODES.length && CODES.every((code, i) => sorted[i]?.code === code) ? sorted : null;
}

function indicators(rows: readonly Row[]): readonly Indicator[] | null {
  const found = rows.flatMap(({ code, name, parent }) => {
    const [no, instrument] = [Number(code), instrumentCode(parent)];
    return instrument && Number.isInteger(no) && no > 0 ? [{ no, name: name ?? "", instrument }] : [];
  });
  const sorted = [...found].sort((a, b) => a.no - b.no);
  return found.length === rows.length && found.length > 0 ? sorted : null;
}

function subIndicators(rows: readonly Row[]): readonly SubIndicator[] | null {
  const found = rows.flatMap(({ code, name, parent }) => {
    const indicator = parent === "9" ? 9 : parent === "10" ? 10 : null;
    return code !== null && indicator !== null ? [{ code, name: name ?? "", indicator } as const] : [];
  });
  return found.length === rows.length && found.length > 0 ? [...found].sort(byNumber) : null;
}

/** Levels of other years' scales: such a line stays in the tab when somebody edited it, but counts no more. */
function staleLevels(base: Criteria): ReadonlySet<string> {
  const names = (scale: Scale) =>
    (scale.kind === "bands" ? scale.bands : scale.levels).map(({ level }) => level);
  const all = ALL_CRITERIA.flatMap((criteria) => names(criteria.scale));
  const own = names(base.scale);
  return new Set(all.filter((level) => !own.includes(level)));
}

/** The levels from the highest down; null unless each begins somewhere and the lowest begins at 0. */
function scale(rows: readonly Row[]): Scale | null {
  const levels = rows.flatMap(({ code, from, instrumentFloor }) =>
    code === null || from === null ? [] : [{ level: code, from, instrumentFloor }],
  );
  if (levels.length !== rows.length || !levels.some(({ from }) => from === 0)) return null;
  const sorted = [...levels].sort(
    (a, b) => b.from - a.from || (b.instrumentFloor ?? 0) - (a.instrumentFloor ?? 0),
  );
  const five: FiveLevelScale = { kind: "five-level", levels: sorted };
  const bands: BandScale = { kind: "bands", bands: sorted.map(({ level, from }) => ({ level, from })) };
  return sorted.some(({ instrumentFloor }) => instrumentFloor !== null) ? five : bands;
}

/** What is only proposed says nothing yet. */
const settled = (text: string | null): string | null => (text === null || isProposal(text) ? null : text);

/** The O items as the tab รายการ OIT lists them; headings of groups are known for the year's own items only. */
function items(rows: Assessment["oit"], base: Criteria): readonly OitItem[] {
  const listed = rows.flatMap(({ code, title, subIndicator }) => {
    if (code === null) return [];
    const group = base.items.find((item) => item.code === code)?.group ?? null;
    return [{ code, title: settled(title) ?? "", subIndicator: settled(subIndicator), group }];
  });
  return listed.sort(byNumber);
}

/** The known criteria behind the tabs: those that they say they hold, else those that the office has chosen. */
function baseOf(assessment: Assessment): Criteria {
  const stated = statedCriteria(assessment);
  const known = stated && criteriaOf(stated.year, stated.set);
  if (known) return known;
  const { resultYear, ...office } = assessment.office;
  return templateCriteria({ ...office, resultYear: stated?.year ?? resultYear });
}

/** The rules as the tabs state them; what a tab does not state in full is the year's own, so that no half rule counts. */
export function toCriteria(assessment: Assessment): Criteria {
  const { criteria: rows, oit, office } = assessment;
  const base = baseOf(assessment);
  const set = chosenSet(office);
  const stated = statedCriteria(assessment);
  const of = (kind: Kind) => rows.filter((row) => row.kind === kind);
  const listed = items(oit, base);
  const stale = set === "own" ? new Set<string>() : staleLevels(base);
  const levels = of("level").filter(({ code }) => !stale.has(code ?? ""));
  return {
    year: stated?.year ?? base.year,
    set,
    name: set === "own" ? (stated?.name ?? SET_NAMES.own) : base.name,
    instruments: instruments(of("instrument")) ?? base.instruments,
    indicators: indicators(of("indicator")) ?? base.indicators,
    subIndicators: subIndicators(of("subIndicator")) ?? base.subIndicators,
    items: listed.length > 0 ? listed : base.items,
    scale: scale(levels) ?? base.scale,
    passMark: of("passMark")[0]?.from ?? base.passMark,
  };
}
