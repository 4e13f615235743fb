import { oneSpelling } from "../../ita/names";
import { columnLetters, FORM_VALUE } from "../a1";
import type { Assessment } from "../assessment";
import { buildTemplate } from "../build/build";
import { writeValues } from "../build/writing";
import { templateCriteria } from "../criteria-of";
import { type Figures, figuresOf } from "../figures";
import { readWorkbook } from "../read";
import { type Found, findIn, type Surveyed, survey } from "../survey";
import { LAYOUTS, type LayoutKey, TABS, type TabKey } from "../tabs";
import { archiveTab } from "./archive";
import { archiveName } from "./archive-name";
import { emptiedKeys } from "./emptied";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The year that ends and the names that its tabs will be kept under. */
export interface YearPlan {
  readonly reportYear: number;
  readonly resultYear: number;
  readonly archives: readonly string[];
}

/**
 * Why no new year can be started; nothing has changed then. `archived` means that a sheet of an archive's name is there
 * already, `empty` that the year has no score yet, as right after a new year was started.
 */
export type YearRefusal =
  | { readonly reason: "missing" }
  | { readonly reason: "broken" }
  | { readonly reason: "newer" }
  | { readonly reason: "years" }
  | { readonly reason: "empty" }
  | { readonly reason: "archived"; readonly name: string };

interface Ready {
  readonly plan: YearPlan;
  readonly assessment: Assessment;
  readonly figures: Figures;
  readonly tabs: readonly { readonly key: LayoutKey; readonly found: Found; readonly name: string }[];
  readonly findings: Found | null;
}

const LAST_YEAR = 2600;

/** All tabs but the findings, which are of the moment; the dashboard is kept as the year's last figures. */
function tabsOf(sheets: readonly Surveyed[], year: number): Ready["tabs"] {
  return (Object.keys(LAYOUTS) as LayoutKey[]).flatMap((key) => {
    const found = key === "findings" ? null : findIn(sheets, key);
    return found ? [{ key, found, name: archiveName(found.surveyed.name, year) }] : [];
  });
}

function prepared(spreadsheet: Spreadsheet): Ready | YearRefusal {
  const { assessment, tabFaults } = readWorkbook(spreadsheet);
  const blocking = tabFaults.filter((fault) => fault.blocking);
  if (blocking.some(({ code }) => code === "newerVersion")) return { reason: "newer" };
  if (blocking.filter(({ code }) => code === "tabMissing").length === Object.keys(TABS).length)
    return { reason: "missing" };
  if (blocking.length > 0) return { reason: "broken" };
  const { reportYear, resultYear } = assessment.office;
  if (reportYear === null || resultYear === null || Math.max(reportYear, resultYear) >= LAST_YEAR)
    return { reason: "years" };
  const figures = figuresOf(assessment);
  if (figures.analysis.indicators.every(({ score }) => score === null)) return { reason: "empty" };
  const sheets = survey(spreadsheet);
  const tabs = tabsOf(sheets, reportYear);
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  const clash = tabs.find(({ name }) => taken.has(name));
  if (clash) return { reason: "archived", name: clash.name };
  const plan = { reportYear, resultYear, archives: tabs.map(({ name }) => name) };
  return { plan, assessment, figures, tabs, findings: findIn(sheets, "findings") };
}

/** What starting a new year would do, or why it is refused; nothing is written. */
export function planYear(spreadsheet: Spreadsheet): YearPlan | YearRefusal {
  const ready = prepared(spreadsheet);
  return "reason" in ready ? ready : ready.plan;
}

/** The places of cells to empty, as A1 texts; none where the tab keeps everything. */
function emptiedPlaces(key: TabKey, { surveyed, located }: Found): readonly string[] {
  const head = located.headRow ?? located.keyRow;
  const last = surveyed.values.length;
  return emptiedKeys(key).flatMap((name) => {
    if (TABS[key].kind === "form") {
      const [row, column] = [located.rows[name], located.columns[FORM_VALUE]];
      return row === undefined || column === undefined ? [] : [`${columnLetters(column)}${row}`];
    }
    const column = located.columns[name];
    const letters = column === undefined || last <= head ? null : columnLetters(column);
    return letters === null ? [] : [`${letters}${head + 1}:${letters}${last}`];
  });
}

function emptyTab(key: TabKey, found: Found): void {
  const places = emptiedPlaces(key, found);
  if (places.length > 0) found.surveyed.sheet.getRangeList([...places]).clearContent();
}

/** This year's scores at two decimals, by the key of their line; they are next year's comparison. */
function scoresOf({ analysis }: Figures): ReadonlyMap<string, number | null> {
  return new Map<string, number | null>([
    ...analysis.indicators.map(({ no, score }) => [String(no), score] as const),
    ...analysis.instruments.map(({ code, score100 }) => [code, score100] as const),
    ["total", analysis.total],
  ]);
}

function writePrevious({ surveyed, located }: Found, figures: Figures): void {
  const column = located.columns["previous"] ?? 1;
  const cells = [...scoresOf(figures)].flatMap(([key, value]) => {
    const row = located.rows[key];
    return row === undefined || value === null ? [] : [{ row, column, value }];
  });
  writeValues(surveyed.sheet, cells);
}

/** A person answers for an item, not for its number: where the new year puts another item there, the name goes. */
function emptyOwners({ surveyed, located }: Found, { oit }: Assessment, year: number): void {
  const { items } = templateCriteria(year);
  const same = (code: string | null, title: string | null) =>
    items.some((item) => item.code === code && oneSpelling(item.title) === oneSpelling(title ?? ""));
  const column = located.columns["owner"] ?? 1;
  const cells = oit
    .filter(({ code, title, owner }) => owner !== null && !same(code, title))
    .map(({ row }) => ({ row, column, value: "" }));
  writeValues(surveyed.sheet, cells);
}

function emptyFindings({ surveyed, located }: Found): void {
  const first = (located.headRow ?? located.keyRow) + 1;
  const rows = surveyed.values.length - first + 1;
  const columns = Object.values(located.columns);
  const letters = [Math.min(...columns), Math.max(...columns)].map(columnLetters);
  if (rows > 0)
    surveyed.sheet.getRange(`${letters[0]}${first}:${letters[1]}${first + rows - 1}`).clearContent();
}

function writeYears({ surveyed, located }: Found, { reportYear, resultYear }: YearPlan): void {
  const column = located.columns[FORM_VALUE] ?? 1;
  const year = (field: string, value: number) => ({
    row: located.rows[field] ?? 1,
    column,
    value: value + 1,
  });
  writeValues(surveyed.sheet, [year("reportYear", reportYear), year("resultYear", resultYear)]);
}

/**
 * Makes next year's set-up in place: keeps every tab as a copy of values under its archive's name first, then empties
 * what belongs to the old year, puts its scores in as the comparison, and rebuilds the template with the next result
 * year's criteria. Refuses without touching anything where that is not certain to be right.
 */
export function startYear(spreadsheet: Spreadsheet): YearPlan | YearRefusal {
  const ready = prepared(spreadsheet);
  if ("reason" in ready) return ready;
  const { plan, assessment, figures, tabs } = ready;
  for (const { key, found, name } of tabs) archiveTab(spreadsheet, key, found, name);
  // The old year must be in the sheet for certain before anything of it is emptied.
  SpreadsheetApp.flush();
  for (const { key, found } of tabs) {
    if (key === "dashboard" || key === "findings") continue;
    emptyTab(key, found);
    if (key === "scores") writePrevious(found, figures);
    if (key === "oit") emptyOwners(found, assessment, plan.resultYear + 1);
    if (key === "office") writeYears(found, plan);
  }
  if (ready.findings) emptyFindings(ready.findings);
  buildTemplate(spreadsheet);
  const office = tabs.find(({ key }) => key === "office");
  if (office) spreadsheet.setActiveSheet(office.found.surveyed.sheet);
  return plan;
}
