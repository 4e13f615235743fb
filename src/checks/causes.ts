import { fiscalYearRange } from "../ita/calendar";
import type { Assessment } from "../workbook/assessment";
import type { Code } from "./codes";
import type { Finding, FindingRef, Severity } from "./finding";

/** A finding as one of several may be told from another: what it is of, where, and with which figures. */
const nameOf = ({ code, cell, figures }: Finding): string => JSON.stringify([code, cell, figures]);
const refOf = ({ code, cell }: Finding): FindingRef => ({ code, cell });
/** Where and of what a finding is: its figures may change by mending another although it stays. */
const placeOf = ({ code, cell }: FindingRef): string => JSON.stringify([code, cell]);

type Rows<K extends keyof Assessment> = Assessment[K];

/** The assessment with one cell of a table or form changed. */
function withCell(assessment: Assessment, cell: NonNullable<Finding["cell"]>, value: unknown): Assessment {
  const { tab, row, column } = cell;
  if (column === "value") return { ...assessment, [tab]: { ...assessment[tab], [row]: value } };
  const rows = assessment[tab] as readonly Readonly<Record<string, unknown>>[];
  const changed = rows.map((each) =>
    each["row"] === row || each["rowKey"] === row ? { ...each, [column]: value } : each,
  );
  return { ...assessment, [tab]: changed as unknown as Rows<typeof tab> };
}

function withoutRow(assessment: Assessment, { tab, row }: NonNullable<Finding["cell"]>): Assessment {
  const rows = assessment[tab] as readonly Readonly<Record<string, unknown>>[];
  return { ...assessment, [tab]: rows.filter((each) => each["row"] !== row) as unknown as Rows<typeof tab> };
}

/** What the sheet would be if a finding were mended; null where its figures do not tell. */
type Mend = (
  assessment: Assessment,
  finding: Finding & { readonly cell: NonNullable<Finding["cell"]> },
) => Assessment | null;

const toFigure =
  (name: string): Mend =>
  (assessment, { cell, figures }) =>
    figures[name] === undefined ? null : withCell(assessment, cell, figures[name]);

const remove: Mend = (assessment, { cell }) => withoutRow(assessment, cell);

const FULL = 100;
const isScore = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= FULL;

/** A figure of another line or tab that says the same of a score or target. */
type Witness = (assessment: Assessment, rowKey: number | string) => number | null;
const published: Witness = ({ scores }, key) =>
  scores.find(({ rowKey }) => rowKey === key)?.published ?? null;
const publishedTarget: Witness = ({ analysis }, key) =>
  analysis.find(({ rowKey }) => rowKey === key)?.publishedTarget ?? null;

/** A slip of the decimal point, mended; what was published is that to the last digit, if it is about that. */
const times =
  (factor: number, figure: "score" | "target", witness: Witness): Mend =>
  (assessment, { cell, figures }) => {
    const value = Number(figures[figure]) * factor;
    const told = witness(assessment, cell.row);
    const mended = told !== null && Math.abs(told - value) <= 1 ? told : value;
    return isScore(mended) ? withCell(assessment, cell, mended) : null;
  };

/** The findings that others may follow from, the likelier cause first, with their mending: what is gone after it followed from it. */
const MENDS: Partial<Readonly<Record<Code, Mend>>> = {
  "year.report-differs": toFigure("year"),
  "year.result-after-report": (assessment, { cell, figures }) =>
    withCell(assessment, cell, Number(figures["reportYear"]) - 1),
  // Without the tab's rows the year's own criteria count.
  "criteria.weights": (assessment) => ({ ...assessment, criteria: [] }),
  "oit.used-though-not-assessed": (assessment, { cell }) => withCell(assessment, cell, "published"),
  "oit.link-though-missing": (assessment, { cell }) => withCell(assessment, cell, "published"),
  "score.full-though-missed": (assessment, { cell }) => withCell(assessment, cell, null),
  "score.outlier": times(10, "score", published),
  "target.outlier": times(10, "target", publishedTarget),
  "target.indicator-differs": toFigure("target"),
  "score.item-score-differs": (assessment, { cell }) => withCell(assessment, cell, null),
  "score.published-differs": (assessment, { cell, figures }) =>
    isScore(figures["published"])
      ? withCell(assessment, { ...cell, column: "score" }, figures["published"])
      : null,
  "date.reversed": (assessment, { cell }) => {
    const at = { ...cell, row: "endDate" };
    if (cell.tab !== "plan" && cell.tab !== "progress") return null;
    const { startDate, endDate } = assessment[cell.tab];
    return withCell(withCell(assessment, cell, endDate), at, startDate);
  },
  "date.outside-year": (assessment, { cell }) => {
    const { reportYear } = assessment.office;
    if (reportYear === null || (cell.row !== "startDate" && cell.row !== "endDate")) return null;
    const { from, to } = fiscalYearRange(reportYear);
    return withCell(assessment, cell, cell.row === "startDate" ? from : to);
  },
  "plan.duplicate-activity": remove,
  "result.duplicate": remove,
  "budget.duplicate": remove,
  "plan.two-budgets": toFigure("firstBudget"),
  "result.name-spelling": toFigure("planned"),
  "result.over-plan": toFigure("planned"),
  "progress.status-differs": (assessment, { cell }) =>
    withCell(assessment, cell, assessment.progress.status === "done" ? "running" : "done"),
};

/** Mending is tried this often at most, and less in a long sheet, so that one full of faults is still checked at once. */
const MOST_TRIES = 12;
const LEAST_TRIES = 2;
/** Lines that are checked again in all. */
const LINES = 2400;

function triesFor({ activities, projects, budget, results }: Assessment): number {
  const lines = activities.length + projects.length + budget.length + results.length;
  return Math.max(LEAST_TRIES, Math.min(MOST_TRIES, Math.floor(LINES / Math.max(1, lines))));
}

function followers(
  assessment: Assessment,
  findings: readonly Finding[],
  run: (mended: Assessment) => readonly Finding[],
): ReadonlyMap<string, FindingRef> {
  const causes = new Map<string, FindingRef>();
  if (findings.length < 2) return causes;
  const tried = Object.keys(MENDS)
    .flatMap((code) => findings.filter((each) => each.code === code))
    .flatMap((finding) => {
      const { cell } = finding;
      const mended = cell === null ? null : MENDS[finding.code as Code]?.(assessment, { ...finding, cell });
      return mended ? [{ finding, mended }] : [];
    });
  for (const { finding, mended } of tried.slice(0, triesFor(assessment))) {
    const left = new Set(run(mended).map(placeOf));
    for (const each of findings) {
      const own =
        nameOf(each) === nameOf(finding) || causes.has(nameOf(each)) || isAbove(causes, finding, each);
      if (!own && !left.has(placeOf(each))) causes.set(nameOf(each), refOf(finding));
    }
  }
  return causes;
}

/** Whether the first follows from the second already, so that neither may cause the other. */
function isAbove(causes: ReadonlyMap<string, FindingRef>, finding: Finding, other: Finding): boolean {
  const cause = causes.get(nameOf(finding));
  return cause !== undefined && placeOf(cause) === placeOf(other);
}

/** What two findings share where one explains the other: their line, or a figure of that name. */
type Shared = "row" | "round" | "table" | "instrument" | "sheet";

/** Findings that say again, of the same line or round, what another says. */
const FOLLOW: readonly (readonly [cause: Code, shared: Shared, effects: readonly Code[]])[] = [
  [
    "list.in-both",
    "instrument",
    [
      "list.count-sum",
      "list.strength-count-differs",
      "list.weakness-count-differs",
      "list.strength-below-target",
      "list.weakness-at-target",
      "list.disagrees-published",
    ],
  ],
  ["list.weakness-at-target", "instrument", ["list.incomplete"]],
  ["list.strength-below-target", "instrument", ["list.incomplete"]],
  ["list.strength-count-differs", "instrument", ["list.count-sum"]],
  ["list.weakness-count-differs", "instrument", ["list.count-sum"]],
  ["list.in-none", "instrument", ["list.count-sum"]],
  ["plan.percent-over-100", "row", ["plan.kpi-target"]],
  ["year.in-text", "row", ["declaration.year-differs"]],
  ["list.outside-instrument", "instrument", ["list.in-none", "list.count-sum"]],
  [
    "list.unreadable",
    "instrument",
    [
      "list.strength-count-differs",
      "list.weakness-count-differs",
      "list.count-sum",
      "list.in-none",
      "list.incomplete",
    ],
  ],
  ["target.published-differs", "row", ["list.disagrees-published"]],
  [
    "result.status-progress",
    "row",
    [
      "result.money-before-start",
      "result.status-dates",
      "result.text-status",
      "result.no-words",
      "result.no-reason",
      "result.status-falls",
      "result.progress-falls",
    ],
  ],
  ["result.money-before-start", "row", ["result.status-dates", "result.text-status"]],
  ["result.over-plan", "round", ["budget.results-differ"]],
  ["result.money-before-start", "round", ["budget.results-differ"]],
  ["result.missing", "round", ["budget.results-differ"]],
  ["result.duplicate", "round", ["budget.results-differ"]],
  ["declaration.outside-year", "row", ["declaration.before-policy", "declaration.year-differs"]],
  ["declaration.other-year", "row", ["declaration.year-differs"]],
  ["plan.line-not-in-activities", "table", ["plan.activity-not-in-table", "plan.table-total-differs"]],
  ["plan.activity-not-in-table", "table", ["plan.table-total-differs"]],
  [
    "score.published-out-of-range",
    "row",
    ["score.published-differs", "score.weighted-published-differs", "score.total-published-differs"],
  ],
  // Where each line is within its means the total is.
  ["budget.overspent", "sheet", ["budget.total-overspent"]],
  ["plan.activity-over-allocation", "sheet", ["plan.over-allocation"]],
  ["measure.unknown-indicator", "sheet", ["weak.no-measure"]],
  ["measure.no-indicator", "sheet", ["weak.no-measure"]],
  ["measure.other-indicator", "sheet", ["weak.no-measure"]],
  ["order.year-differs", "sheet", ["order.late", "order.in-text"]],
  ["name.short-differs", "sheet", ["name.other-office", "name.office-spelling"]],
  ["name.province-differs", "sheet", ["name.province-in-text"]],
  ["result.status-progress", "sheet", ["progress.status-differs"]],
  ["result.money-before-start", "sheet", ["progress.status-differs"]],
  ["date.after-round", "row", ["result.round-unplanned"]],
  ["date.after-round", "sheet", ["result.missing"]],
  ["result.round-unplanned", "sheet", ["result.missing"]],
  // Which of its quarters is wrong nobody knows, so it may be any round that no longer adds up.
  ["budget.overspent", "sheet", ["budget.results-differ"]],
  ["budget.quarter-gap", "sheet", ["budget.results-differ"]],
  ["result.progress-falls", "sheet", ["budget.results-differ"]],
];

const sharedBy = ({ cell, figures }: Finding, shared: Shared): string =>
  shared === "row"
    ? `${cell?.tab} ${cell?.row}`
    : shared === "sheet"
      ? ""
      : String(figures[shared] ?? (shared === "table" ? figures["second"] : undefined));

/** The first finding that says of the same line or round what this one says again. */
function saidBefore(findings: readonly Finding[]): (finding: Finding) => FindingRef | undefined {
  const causes = new Map<string, FindingRef>();
  for (const [code, shared, effects] of FOLLOW) {
    for (const cause of findings.filter((each) => each.code === code)) {
      for (const effect of effects) {
        const key = `${effect} ${shared} ${sharedBy(cause, shared)}`;
        if (!causes.has(key)) causes.set(key, refOf(cause));
      }
    }
  }
  const kinds: readonly Shared[] = ["instrument", "row", "round", "table", "sheet"];
  return (finding) =>
    kinds.flatMap((shared) => causes.get(`${finding.code} ${shared} ${sharedBy(finding, shared)}`) ?? [])[0];
}

/** The parts of one question: how much the plan costs. The first of them stands for all. */
const MONEY: readonly string[] = [
  "plan.table-total-differs",
  "plan.over-allocation",
  "plan.two-budgets",
  "plan.perhaps-two-budgets",
  "plan.detail-over-line",
] satisfies readonly Code[];

function moneyCause(findings: readonly Finding[], causes: ReadonlyMap<string, FindingRef>): Finding | null {
  const open = findings.filter((each) => MONEY.includes(each.code) && !causes.has(nameOf(each)));
  const [first] = MONEY.flatMap((code) => open.filter((each) => each.code === code));
  const totals = open.some(
    ({ code }) => code === "plan.table-total-differs" || code === "plan.over-allocation",
  );
  return first !== undefined && totals && open.length > 1 ? first : null;
}

/** The findings, each with what explains it, as far as mending that one would mend it, or a check knows. */
export function withCauses(
  assessment: Assessment,
  findings: readonly Finding[],
  run: (mended: Assessment) => readonly Finding[],
): readonly Finding[] {
  const causes = followers(assessment, findings, run);
  const money = moneyCause(findings, causes);
  const told = new Set(findings.map(placeOf));
  const again = saidBefore(findings);
  return findings.map((finding) => {
    const own = finding.cause !== undefined && told.has(placeOf(finding.cause)) ? finding.cause : undefined;
    const known = own ?? causes.get(nameOf(finding)) ?? again(finding);
    const ofMoney = money !== null && MONEY.includes(finding.code) && nameOf(money) !== nameOf(finding);
    const cause = known ?? (ofMoney && money !== null ? refOf(money) : undefined);
    return cause === undefined || !told.has(placeOf(cause)) ? bare(finding) : { ...finding, cause };
  });
}

/** Without a cause that is not told of itself. */
function bare({ cause: _cause, ...finding }: Finding): Finding {
  return finding;
}

const GRAVITY: readonly Severity[] = ["fault", "error", "warning", "advice"];

const gravest = (findings: readonly Finding[]): Severity =>
  GRAVITY.find((severity) => findings.some((each) => each.severity === severity)) ?? "advice";

/** A finding without a cause and, after it, all that follow from it; it is as grave as the gravest of them. */
export function trees(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const below = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.cause === undefined ? null : placeOf(finding.cause);
    if (key === null) continue;
    const group = below.get(key);
    if (group) group.push(finding);
    else below.set(key, [finding]);
  }
  const placed = new Set<Finding>();
  const from = (finding: Finding): readonly Finding[] => {
    if (placed.has(finding)) return [];
    placed.add(finding);
    return [finding, ...(below.get(placeOf(finding)) ?? []).flatMap(from)];
  };
  const roots = findings.filter(({ cause }) => cause === undefined).map(from);
  // What explains each other in a circle explains nothing.
  const rest = findings.filter((finding) => !placed.has(finding)).map((finding) => [bare(finding)]);
  return [...roots, ...rest].flatMap(([root, ...more]) =>
    root === undefined ? [] : [[{ ...root, severity: gravest([root, ...more]) }, ...more]],
  );
}
