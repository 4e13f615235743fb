import type { Assessment, CellFault, TabFault } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import { budgetChecks } from "./budget";
import type { Check, Office } from "./check";
import { faultFindings } from "./faults";
import type { Finding, Severity } from "./finding";
import { linkChecks } from "./links";
import { listChecks } from "./lists";
import { measureChecks } from "./measures";
import { numberingChecks } from "./numbering";
import { nameChecks } from "./office-names";
import { oitChecks } from "./oit";
import { planBudgetChecks } from "./plan-budgets";
import { planMonthChecks } from "./plan-months";
import { planSectionChecks } from "./plan-sections";
import { publishedChecks } from "./published";
import { levelPublished } from "./published-levels";
import { resultChecks } from "./results";
import { scoreChecks } from "./scores";
import { signatureChecks } from "./signatures";
import { targetChecks } from "./targets";
import { textFigureChecks } from "./text-figures";
import { wordChecks } from "./words";
import { yearChecks } from "./years";

export { faultFindings } from "./faults";
export type { Finding } from "./finding";

/** Meaningless while scores are typed on another scale: each would repeat that one fault. */
const SCORE_DEPENDENT: readonly Check[] = [
  ...publishedChecks,
  levelPublished,
  ...oitChecks,
  ...listChecks,
  ...targetChecks,
  ...measureChecks,
  ...textFigureChecks,
];

const CHECKS: readonly Check[] = [
  ...planSectionChecks,
  ...planBudgetChecks,
  ...planMonthChecks,
  ...budgetChecks,
  ...resultChecks,
  ...yearChecks,
  ...numberingChecks,
  ...wordChecks,
  ...nameChecks,
  ...linkChecks,
  ...signatureChecks,
];

const ORDER: readonly Severity[] = ["fault", "error", "warning", "advice"];

/** What reading could not make sense of. */
export interface Faults {
  readonly cellFaults: readonly CellFault[];
  readonly tabFaults: readonly TabFault[];
}

function checked(office: Office): readonly Finding[] {
  const run = (checks: readonly Check[]) => checks.flatMap((check) => check(office));
  const scores = run(scoreChecks);
  const otherScale = scores.some(({ code }) => code === "score.percent-typed");
  return [...scores, ...(otherScale ? [] : run(SCORE_DEPENDENT)), ...run(CHECKS)];
}

/**
 * All that is wrong, missing or unclear in the workbook, the gravest first and otherwise in the order of the tabs. Without
 * figures only the reading's faults are told of. It changes nothing.
 */
export function runChecks(
  assessment: Assessment,
  figures: Figures | null,
  faults: Faults = { cellFaults: [], tabFaults: [] },
): readonly Finding[] {
  const findings = [
    ...faultFindings(faults.cellFaults, faults.tabFaults, assessment.places),
    ...(figures === null ? [] : checked({ assessment, figures })),
  ];
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
