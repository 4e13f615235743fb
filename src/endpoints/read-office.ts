import { type Finding, runChecks } from "../checks";
import type { Assessment, Reading } from "../workbook/assessment";
import { type Figures, figuresOf } from "../workbook/figures";
import { readWorkbook } from "../workbook/read";

/** The office as the sheet has it. There are figures only where every tab could be found for certain. */
export type Office = {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly acknowledgements: Reading["acknowledgements"];
} & (
  | { readonly template: "ready"; readonly figures: Figures }
  | { readonly template: "missing" | "broken" | "newer" | "unfinished"; readonly figures: null }
);

/** Reads the workbook and runs the checks; nothing is written. */
export function readOffice(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Office {
  const reading = readWorkbook(spreadsheet);
  const { assessment, cellFaults, acknowledgements } = reading;
  const template = templateOf(reading);
  if (template !== "ready") {
    const findings = runChecks(assessment, null, reading);
    return { assessment, template, figures: null, findings, acknowledgements };
  }
  const figures = figuresOf(assessment, cellFaults);
  const findings = runChecks(assessment, figures, reading);
  return { assessment, template, figures, findings, acknowledgements };
}

function templateOf({ assessment, tabFaults }: Reading): Office["template"] {
  const blocking = tabFaults.filter((fault) => fault.blocking);
  const missing = blocking.filter(({ code }) => code === "tabMissing");
  if (blocking.some(({ code }) => code === "newerVersion")) return "newer";
  if (blocking.some(({ code }) => code === "unfinished" || code === "yearUnfinished")) return "unfinished";
  if (missing.length === Object.keys(assessment.places).length) return "missing";
  return blocking.length > 0 ? "broken" : "ready";
}
