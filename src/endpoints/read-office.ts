import { type Finding, runChecks } from "../checks";
import type { Assessment, Reading } from "../workbook/assessment";
import { hasNoTab } from "../workbook/chosen";
import { contradictions } from "../workbook/contradictions";
import { type Figures, figuresOf } from "../workbook/figures";
import { readSheets, readWorkbook } from "../workbook/read";
import type { Surveyed } from "../workbook/survey";

/** The office as the sheet has it. There are figures where all that they rest on could be found for certain. */
export type Office = {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly acknowledgements: Reading["acknowledgements"];
} & (
  | { readonly template: "ready"; readonly figures: Figures }
  | { readonly template: "broken"; readonly figures: Figures | null }
  | { readonly template: "missing" | "newer" | "unfinished"; readonly figures: null }
);

/** How an office is read: right after writing, and from sheets that were read a moment ago. */
interface ReadOptions {
  readonly isWritten?: boolean;
  readonly sheets?: readonly Surveyed[] | null;
}

/**
 * Reads the workbook and runs the checks; nothing is written. Right after the sheet was written its formulas may not have
 * been computed: `isWritten` says so, and what they show is compared with nothing.
 */
export function readOffice(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { isWritten = false, sheets = null }: ReadOptions = {},
): Office {
  const reading = sheets ? readSheets(spreadsheet, sheets) : readWorkbook(spreadsheet);
  const { assessment, cellFaults, tabFaults, acknowledgements } = reading;
  const template = templateOf(reading);
  if (template === "missing" || template === "newer" || template === "unfinished") {
    const findings = runChecks(assessment, null, reading);
    return { assessment, template, figures: null, findings, acknowledgements };
  }
  if (tabFaults.some(({ counts }) => counts)) {
    const findings = runChecks(assessment, null, reading);
    return { assessment, template: "broken", figures: null, findings, acknowledgements };
  }
  const figures = figuresOf(assessment, cellFaults);
  const against = isWritten ? [] : contradictions(assessment, figures, reading);
  const faults = { ...reading, contradictions: against };
  const findings = runChecks(assessment, template === "ready" ? figures : null, faults);
  const total = assessment.places.scores.rows["total"];
  const differs =
    against.some(({ isResult }) => isResult) ||
    findings.some(isTypedOver) ||
    isSpoilt(cellFaults, total) ||
    cellFaults.some(({ cell, code }) => code === "typedOver" && cell.tab === "scores" && cell.row === total);
  return {
    assessment,
    template,
    figures: differs ? withoutResult(figures) : figures,
    findings,
    acknowledgements,
  };
}

/** The figures without total and level, of which the sheet says something else. */
function withoutResult(figures: Figures): Figures {
  const analysis = { ...figures.analysis, total: null, level: null, passed: null };
  return { ...figures, analysis, unsure: { ...figures.unsure, result: true } };
}

/** The sheet's own total shows the error of a formula that somebody put into a cell: it says nothing, and nor do we. */
function isSpoilt(faults: Reading["cellFaults"], total: number | undefined): boolean {
  const isTotal = ({ code, cell }: Reading["cellFaults"][number]) =>
    code === "uncomputed" && cell.tab === "scores" && cell.row === total;
  return faults.some(({ code }) => code === "formulaError") && faults.some(isTotal);
}

/** Somebody typed over the total or the level: the sheet tells another result. */
const isTypedOver = ({ code, cell }: Finding): boolean =>
  code === "score.formula-overwritten" && cell?.row === "total";

function templateOf({ assessment, tabFaults }: Reading): Office["template"] {
  const blocking = tabFaults.filter((fault) => fault.blocking);
  if (blocking.some(({ code }) => code === "newerVersion")) return "newer";
  if (blocking.some(({ code }) => code === "unfinished" || code === "yearUnfinished")) return "unfinished";
  if (hasNoTab(assessment)) return "missing";
  return blocking.length > 0 ? "broken" : "ready";
}
