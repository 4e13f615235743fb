import { discardTrials, documentProbes } from "./document-probes";
import { type Point, type Probe, pointOf } from "./probe";
import { serviceProbes } from "./service-probes";
import { type Bench, closeBench, formulaProbes, openBench, sheetProbes } from "./sheet-probes";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * First step: tries services, sheets and Drive in a temporary sheet and document. The document is gone afterwards; the
 * sheet stays for the second step, because cells need a moment until their formulas are computed.
 */
export function beginSelfCheck(spreadsheet: Spreadsheet): readonly Point[] {
  let bench: Bench | null = null;
  const points = serviceProbes().map(pointOf);
  const opened = pointOf({
    key: "bench",
    look: () => {
      bench = openBench(spreadsheet);
      return { ok: true, seen: "" };
    },
  });
  const probes: readonly Probe[] = [
    ...(bench === null ? [] : sheetProbes(bench)),
    ...documentProbes(spreadsheet.getId()),
  ];
  return [...points, opened, ...probes.map(pointOf)];
}

/** Second step: reads the formulas, and takes away whatever the check has made. */
export function finishSelfCheck(spreadsheet: Spreadsheet): readonly Point[] {
  const formulas = formulaProbes(spreadsheet).map(pointOf);
  const cleared = pointOf({
    key: "cleared",
    look: () => {
      closeBench(spreadsheet);
      discardTrials(spreadsheet.getId());
      return { ok: true, seen: "" };
    },
  });
  return [...formulas, cleared];
}
