import { criteriaOf } from "../ita/criteria";
import { isProposal } from "../ita/criteria/proposal";
import { SET_NAMES } from "../ita/criteria/sets";
import { templateCriteria } from "../workbook/criteria-of";
import { chosenSet, statedCriteria } from "../workbook/ruling";
import { cellAt, cellOf, listed } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";

const unknown: Check = ({ assessment: { office }, figures: { ruling } }) => {
  const { resultYear } = office;
  const { offered, set } = ruling;
  if (ruling.state !== "unknown" || resultYear === null || offered === null) return [];
  const figures = { resultYear, offered, set: SET_NAMES[set] };
  return [found("rules.unknown", cellAt("office", "resultYear"), figures)];
};

/** What the template holds is another set or year than the office has chosen and the add-on knows. */
const unbuilt: Check = ({ assessment }) => {
  const stated = statedCriteria(assessment);
  const { office } = assessment;
  const set = chosenSet(office);
  if (stated === null || set === "own" || office.resultYear === null) return [];
  const wanted = templateCriteria(office);
  const isKnown = wanted.year === office.resultYear || wanted.year === office.borrowedYear;
  if (!isKnown || (stated.year === wanted.year && stated.set === set)) return [];
  const figures = {
    stated: stated.year,
    statedSet: stated.name,
    wanted: wanted.year,
    set: SET_NAMES[set],
  };
  return [found("rules.unbuilt", cellAt("criteria", "set", "code"), figures)];
};

const borrowed: Check = ({ assessment: { office }, figures: { ruling } }) => {
  const { resultYear } = office;
  if (ruling.state !== "borrowed" || ruling.year === null || resultYear === null) return [];
  return [found("rules.borrowed", cellAt("office", "borrowedYear"), { resultYear, year: ruling.year })];
};

const borrowIdle: Check = ({ assessment: { office }, figures: { ruling } }) => {
  const { borrowedYear } = office;
  if (borrowedYear === null || ruling.state !== "known" || ruling.year === null) return [];
  const figures = { borrowedYear, year: ruling.year };
  return [found("rules.borrow-idle", cellAt("office", "borrowedYear"), figures)];
};

const borrowUnknown: Check = ({ assessment: { office }, figures: { ruling } }) => {
  const { borrowedYear } = office;
  const set = chosenSet(office);
  if (borrowedYear === null || ruling.state !== "unknown" || set === "own") return [];
  if (criteriaOf(borrowedYear, set) !== null) return [];
  const figures = { borrowedYear, set: SET_NAMES[set] };
  return [found("rules.borrow-unknown", cellAt("office", "borrowedYear"), figures)];
};

type Item = Office["assessment"]["oit"][number];

const text = (value: string | null): string => (value ?? "").trim();
const codes = (rows: readonly Item[]) => listed(rows.map(({ code, rowKey }) => code ?? rowKey ?? ""));

/** Indicators 9 and 10 as far as nobody has typed them; MOIT items give neither. */
function waiting({ assessment, figures }: Office): readonly number[] {
  if (figures.criteria.subIndicators.length === 0 && figures.criteria.set === "moph") return [];
  return [9, 10].filter((no) => assessment.scores.find(({ rowKey }) => rowKey === String(no))?.score == null);
}

const items = ({ assessment }: Office) => assessment.oit.filter(({ code }) => code !== null);

const isProposed = ({ title, subIndicator }: Item): boolean =>
  isProposal(text(subIndicator)) || isProposal(text(title));

const subProposed: Check = (office) => {
  const open = items(office).filter(isProposed);
  const [first] = open;
  const indicators = waiting(office);
  if (first === undefined || indicators.length === 0) return [];
  const figures = { count: open.length, items: codes(open), indicators: indicators.join(", ") };
  return [found("oit.sub-proposed", cellOf("oit", first, "subIndicator"), figures)];
};

const subMissing: Check = (office) => {
  const open = items(office).filter(
    (item) => !isProposal(text(item.subIndicator)) && !/^(?:9|10)\./.test(text(item.subIndicator)),
  );
  const [first] = open;
  const indicators = waiting(office);
  if (first === undefined || indicators.length === 0) return [];
  const figures = { count: open.length, items: codes(open), indicators: indicators.join(", ") };
  return [found("oit.sub-missing", cellOf("oit", first, "subIndicator"), figures)];
};

const titleEmpty: Check = (office) => {
  const open = items(office).filter(({ title }) => text(title) === "");
  const [first] = open;
  if (first === undefined) return [];
  return [
    found("oit.title-empty", cellOf("oit", first, "title"), { items: codes(open), count: open.length }),
  ];
};

/** By whose rules the result is judged, and what of the year's list the office has still to say. */
export const ruleChecks: readonly Check[] = [
  unknown,
  unbuilt,
  borrowed,
  borrowIdle,
  borrowUnknown,
  subProposed,
  subMissing,
  titleEmpty,
];
