import { hasNoTab } from "../chosen";
import { type Figures, figuresOf } from "../figures";
import { readSheets } from "../read";
import { namesIn } from "../sheets";
import { findIn, type Surveyed } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { archiveName } from "./names";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The year that ends and the names that its tabs will be kept under. */
export interface YearPlan {
  readonly reportYear: number;
  readonly resultYear: number;
  readonly archives: readonly string[];
}

/**
 * Why no new year can be started; nothing has changed then. `archived` means that a sheet of an archive's name is there
 * already, `empty` that the year has no score yet, as right after a new year was started, `changed` that the sheet's
 * years are no longer those that the officer agreed to.
 */
export type YearRefusal =
  | { readonly reason: "missing" }
  | { readonly reason: "broken" }
  | { readonly reason: "newer" }
  | { readonly reason: "years" }
  | { readonly reason: "empty" }
  | { readonly reason: "changed" }
  | { readonly reason: "archived"; readonly name: string };

const LAST_YEAR = 2600;

/** All tabs but the findings, which are of the moment; the dashboard is kept as the year's last figures. */
export const KEPT_TABS: readonly LayoutKey[] = (Object.keys(LAYOUTS) as LayoutKey[]).filter(
  (key) => key !== "findings",
);

/** This year's scores at two decimals, by the key of their line; they are next year's comparison. */
export function scoresOf({ analysis }: Figures): Readonly<Record<string, number | null>> {
  return Object.fromEntries([
    ...analysis.indicators.map(({ no, score }) => [String(no), score] as const),
    ...analysis.instruments.map(({ code, score100 }) => [code, score100] as const),
    ["total", analysis.total],
  ]);
}

/** The tabs that are there to be kept. */
export function keptIn(sheets: readonly Surveyed[]): readonly LayoutKey[] {
  return KEPT_TABS.filter((key) => findIn(sheets, key) !== null);
}

/**
 * What starting a new year would do, or why it is refused; nothing is written. With a plan that was agreed to, the years must still
 * be those, and the archives are called as it says.
 */
export function planOf(
  spreadsheet: Spreadsheet,
  sheets: readonly Surveyed[],
  agreed: YearPlan | null = null,
): YearPlan | YearRefusal {
  const { assessment, tabFaults } = readSheets(spreadsheet, sheets);
  const blocking = tabFaults.filter((fault) => fault.blocking);
  if (blocking.some(({ code }) => code === "newerVersion")) return { reason: "newer" };
  if (hasNoTab(assessment)) return { reason: "missing" };
  if (blocking.length > 0) return { reason: "broken" };
  const { reportYear, resultYear } = assessment.office;
  if (reportYear === null || resultYear === null || Math.max(reportYear, resultYear) >= LAST_YEAR)
    return { reason: "years" };
  const { analysis } = figuresOf(assessment);
  if (analysis.indicators.every(({ score }) => score === null)) return { reason: "empty" };
  if (agreed) {
    const isSame = agreed.reportYear === reportYear && agreed.resultYear === resultYear;
    return isSame && agreed.archives.length === keptIn(sheets).length ? agreed : { reason: "changed" };
  }
  const archives = keptIn(sheets).flatMap((key) => {
    const found = findIn(sheets, key);
    return found ? [archiveName(found.surveyed.name, reportYear)] : [];
  });
  const clash = archives.find(namesIn(spreadsheet, sheets));
  return clash === undefined ? { reportYear, resultYear, archives } : { reason: "archived", name: clash };
}
