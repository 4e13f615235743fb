import { cellFaultSentence } from "../text/cell-faults";
import { blankSentence, contradictionSentence } from "../text/contradictions";
import { tabFaultSentence } from "../text/faults";
import { cellName } from "../workbook/a1";
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
  // What a lost line or column leaves without a value follows from that.
  const isBroken = tabs.some(({ counts }) => counts);
  const told = cells.filter(({ code }) => code !== "formulaGone" && !(isBroken && code === "uncomputed"));
  const ofCells = told.map(
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
  return all.filter(isContrary).map((each) => ({
    code: "fault.contradiction",
    severity: each.isResult || each.cell?.tab === "scores" ? "fault" : "error",
    cell: each.cell,
    figures: { shows: each.shows ?? "", figure: each.figure ?? "" },
    message: contradictionSentence(each, places),
  }));
}

/** A cell that shows nothing contradicts nothing. */
const isContrary = ({ shows }: Contradiction): boolean => shows !== null;

/** A blank cell of a formula of ours, with its name. */
type Blank = Pick<Contradiction, "cell" | "figure" | "isResult"> & { readonly name: string };

/** Every blank cell of a formula of ours once: those whose figure is known, then those whose formula was cleared. */
function blanksOf(all: readonly Contradiction[], faults: readonly CellFault[], places: Assessment["places"]) {
  const silent = all
    .filter((each) => !isContrary(each))
    .map((each): Blank => ({ ...each, name: each.name ?? (each.cell ? cellName(places, each.cell) : "") }));
  const gone = faults
    .filter(({ code }) => code === "formulaGone")
    .map(({ cell }): Blank => ({ cell, figure: null, isResult: false, name: cellName(places, cell) }));
  const known = new Set(silent.map(({ name }) => name));
  return [...silent, ...gone.filter(({ name }) => !known.has(name))];
}

/** Blank cells of our formulas, one finding for each tab: one click brings all of them back, and no report waits for it. */
export function blankFindings(
  all: readonly Contradiction[],
  faults: readonly CellFault[],
  { places, scores }: Assessment,
): readonly Finding[] {
  const blanks = blanksOf(all, faults, places);
  const tabOf = ({ name }: Blank) => name.slice(0, name.lastIndexOf("!"));
  return [...new Set(blanks.map(tabOf))].flatMap((tab) => {
    const own = blanks.filter((each) => tabOf(each) === tab);
    const [first] = own;
    if (!first) return [];
    const { isResult, figure, cell } = first;
    const reason = isResult ? (scores.find(({ rowKey }) => rowKey === "total")?.missing ?? null) : null;
    const names = own.map(({ name }) => name);
    return [
      {
        code: "fault.blankFormula",
        severity: isResult ? "error" : "warning",
        cell,
        figures: { cells: names.join(", "), figure: figure ?? "" },
        message: blankSentence({ names, figure, isResult, reason }),
      } satisfies Finding,
    ];
  });
}
