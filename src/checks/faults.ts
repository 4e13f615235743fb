import { cellFaultSentence } from "../text/cell-faults";
import { contradictionSentence } from "../text/contradictions";
import { tabFaultSentence } from "../text/faults";
import type { Assessment, CellFault, TabFault } from "../workbook/assessment";
import type { Contradiction } from "../workbook/contradictions";
import type { Finding } from "./finding";

/** Faults of cells whose figures the add-on computes itself, or does without. */
export const HARMLESS: ReadonlySet<CellFault["code"]> = new Set(["uncomputed", "formulaGone"]);

/**
 * What reading could not make sense of, as findings: a fault for each cell and for each tab that cannot be trusted, a warning
 * for a tab that can all the same and for a formula of ours that has no value. Codes are `fault.` and the reading's own code.
 */
export function faultFindings(
  cells: readonly CellFault[],
  tabs: readonly TabFault[],
  places: Assessment["places"],
): readonly Finding[] {
  const ofTabs = tabs.map(
    (fault): Finding => ({
      code: `fault.${fault.code}`,
      severity: fault.blocking ? "fault" : "warning",
      cell: null,
      figures: { tab: fault.tab, sheetName: fault.sheetName },
      message: tabFaultSentence(fault),
    }),
  );
  const ofCells = cells.map(
    (fault): Finding => ({
      code: `fault.${fault.code}`,
      severity: HARMLESS.has(fault.code) ? "warning" : "fault",
      cell: fault.cell,
      figures: { value: fault.value },
      message: cellFaultSentence(fault, places),
    }),
  );
  return [...ofTabs, ...ofCells];
}

/** What the sheet's formulas show against the add-on's figures: no report is made while scores, total or level differ. */
export function contradictionFindings(
  all: readonly Contradiction[],
  places: Assessment["places"],
): readonly Finding[] {
  return all.map((each) => ({
    code: "fault.contradiction",
    severity: each.isResult || each.cell?.tab === "scores" ? "fault" : "error",
    cell: each.cell,
    figures: { shows: each.shows ?? "", figure: each.figure ?? "" },
    message: contradictionSentence(each, places),
  }));
}
