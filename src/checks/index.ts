import type { Assessment, CellRef, Reading } from "../workbook/assessment";
import type { Contradiction } from "../workbook/contradictions";
import { type Figures, figuresOf } from "../workbook/figures";
import { TABS } from "../workbook/tabs";
import { acknowledged } from "./acknowledge";
import { activityNameChecks } from "./activity-names";
import { budgetChecks } from "./budget";
import { trees, withCauses } from "./causes";
import type { Check, Office } from "./check";
import { departmentChecks } from "./departments";
import { dimensionChecks } from "./dimensions";
import { blankFindings, contradictionFindings, faultFindings, HARMLESS } from "./faults";
import type { Finding, Severity } from "./finding";
import { indicatorNameChecks } from "./indicator-names";
import { linkChecks } from "./links";
import { listChecks } from "./lists";
import { measureChecks } from "./measures";
import { numberingChecks } from "./numbering";
import { officeFactChecks } from "./office-facts";
import { nameChecks } from "./office-names";
import { oitChecks } from "./oit";
import { peopleChecks } from "./people";
import { planBudgetChecks } from "./plan-budgets";
import { planDetailChecks } from "./plan-details";
import { planLineChecks } from "./plan-lines";
import { planListChecks } from "./plan-lists";
import { planMonthChecks } from "./plan-months";
import { planNameChecks } from "./plan-names";
import { planSectionChecks } from "./plan-sections";
import { planTargetChecks } from "./plan-targets";
import { planYearChecks } from "./plan-years";
import { publishedChecks } from "./published";
import { publishedLevelChecks } from "./published-levels";
import { restsOn } from "./relations";
import { resultCoverageChecks } from "./result-coverage";
import { resultTargetChecks } from "./result-targets";
import { resultChecks } from "./results";
import { ruleChecks } from "./rules";
import { scoreChecks } from "./scores";
import { shortFormChecks } from "./short-forms";
import { signatureChecks } from "./signatures";
import { targetChecks } from "./targets";
import { textClaimChecks } from "./text-claims";
import { textCountChecks } from "./text-counts";
import { textFigureChecks } from "./text-figures";
import { textInstrumentChecks } from "./text-instruments";
import { textLevelChecks } from "./text-levels";
import { textListChecks } from "./text-lists";
import { textMoneyChecks } from "./text-money";
import { textPlanChecks } from "./text-plan";
import { textStatusChecks } from "./text-status";
import { textStyleChecks } from "./text-style";
import { totalRowFindings } from "./total-rows";
import { wordChecks } from "./words";
import { yearChecks } from "./years";

export { findingKey, inView } from "./acknowledge";
export type { Finding } from "./finding";

const CHECKS: readonly Check[] = [
  ...scoreChecks,
  ...publishedChecks,
  ...publishedLevelChecks,
  ...oitChecks,
  ...listChecks,
  ...targetChecks,
  ...measureChecks,
  ...textFigureChecks,
  ...textLevelChecks,
  ...textInstrumentChecks,
  ...textClaimChecks,
  ...textCountChecks,
  ...textListChecks,
  ...ruleChecks,
  ...planSectionChecks,
  ...planBudgetChecks,
  ...planDetailChecks,
  ...planListChecks,
  ...planLineChecks,
  ...planTargetChecks,
  ...planMonthChecks,
  ...dimensionChecks,
  ...planYearChecks,
  ...budgetChecks,
  ...resultCoverageChecks,
  ...resultChecks,
  ...resultTargetChecks,
  ...yearChecks,
  ...numberingChecks,
  ...wordChecks,
  ...textStyleChecks,
  ...textMoneyChecks,
  ...textPlanChecks,
  ...textStatusChecks,
  ...officeFactChecks,
  ...planNameChecks,
  ...activityNameChecks,
  ...departmentChecks,
  ...nameChecks,
  ...indicatorNameChecks,
  ...peopleChecks,
  ...linkChecks,
  ...signatureChecks,
  ...shortFormChecks,
];

const ORDER: readonly Severity[] = ["fault", "error", "warning", "advice"];
const TAB_ORDER = Object.keys(TABS);

/** What reading could not make sense of, what it left out, and what the officer has acknowledged. */
export type Faults = Pick<Reading, "cellFaults" | "tabFaults" | "totalRows" | "acknowledgements"> & {
  readonly contradictions?: readonly Contradiction[];
};

const NO_FAULTS: Faults = { cellFaults: [], tabFaults: [], totalRows: [], acknowledgements: [] };

const checked = (office: Office): readonly Finding[] => CHECKS.flatMap((check) => check(office));

/** The cells that could not be read, those of fixed rows by their keys as findings name them. */
function unread(assessment: Assessment, { cellFaults }: Faults): readonly CellRef[] {
  const lost = cellFaults.filter(({ code }) => !HARMLESS.has(code));
  return lost.map(({ cell }) => {
    const rows = assessment[cell.tab] as unknown;
    const row = Array.isArray(rows)
      ? (rows as readonly { row: number; rowKey: string | null }[]).find((each) => each.row === cell.row)
      : undefined;
    return { ...cell, row: row?.rowKey ?? cell.row };
  });
}

function ofFigures(assessment: Assessment, figures: Figures, faults: Faults): readonly Finding[] {
  const lost = unread(assessment, faults);
  const run = (office: Office) => checked(office).filter((finding) => !restsOn(finding, lost));
  const office = { assessment, figures };
  const totals = totalRowFindings(assessment, faults.totalRows, lost.length === 0);
  const again = (mended: Assessment) =>
    run({ assessment: mended, figures: figuresOf(mended, faults.cellFaults) });
  return withCauses(assessment, [...totals, ...run(office)], again);
}

/** Years and names of the office first, because so much follows from them; then the gravest; then in the order of the tabs. */
function order(tree: readonly Finding[]): readonly number[] {
  const [root] = tree;
  if (root === undefined) return [];
  const tab = root.cell?.tab;
  const ofOffice = tab === "office" && root.severity !== "advice";
  const place = tab === undefined ? -1 : TAB_ORDER.indexOf(tab);
  return [root.severity === "fault" ? 0 : 1, ofOffice ? 0 : 1, ORDER.indexOf(root.severity), place];
}

const byOrder = (a: readonly Finding[], b: readonly Finding[]): number => {
  const other = order(b);
  return (
    order(a)
      .map((key, i) => key - (other[i] ?? 0))
      .find((apart) => apart !== 0) ?? 0
  );
};

/**
 * All that is wrong, missing or unclear in the workbook: each cause, and after it what follows from it. Causes stand in the
 * order in which they are best mended. Without figures only the reading's faults are told of. It changes nothing.
 */
export function runChecks(
  assessment: Assessment,
  figures: Figures | null,
  faults: Faults = NO_FAULTS,
): readonly Finding[] {
  const findings = [
    ...faultFindings(faults.cellFaults, faults.tabFaults, assessment.places),
    ...contradictionFindings(faults.contradictions ?? [], assessment.places),
    ...blankFindings(faults.contradictions ?? [], faults.cellFaults, assessment),
    ...(figures === null ? [] : ofFigures(assessment, figures, faults)),
  ];
  return acknowledged([...trees(findings)].sort(byOrder), faults.acknowledgements).flat();
}
