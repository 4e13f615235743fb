import { decimal, round2 } from "../ita/decimal";
import { gapTo } from "../ita/rating";
import type { Assessment, CellRef, Reading } from "./assessment";
import type { Figures } from "./figures";
import type { DashboardCell, Shown } from "./shows";

type Value = number | string | null;

/** A cell of a formula of ours that shows something else than the add-on's figure; null is nothing. */
export interface Contradiction {
  /** Null on the dashboard, whose cells nobody types into; `name` is tab and A1 there. */
  readonly cell: CellRef | null;
  readonly name: string | null;
  readonly shows: Value;
  readonly figure: Value;
  /** Whether the sheet has another total or level, or no total: neither is told then. */
  readonly isResult: boolean;
}

/** The sheet's own formulas work on doubles, so that a hundredth may differ without anybody having typed. */
const TOLERANCE = 0.011;

interface Expected {
  readonly row: string | number;
  readonly column: string;
  readonly figure: Value;
}

/** What the formulas of the scores must show; 9 and 10 only where they have something to show. */
function expectedScores({ analysis }: Figures): readonly Expected[] {
  return [
    ...analysis.indicators.flatMap(({ no, score, rank, difference, gap }) => [
      ...(no >= 9 && score !== null ? [{ row: String(no), column: "score", figure: score }] : []),
      { row: String(no), column: "rank", figure: rank },
      { row: String(no), column: "difference", figure: difference },
      { row: String(no), column: "gap", figure: gap },
    ]),
    ...analysis.instruments.flatMap(({ code, score100, weighted }) => [
      { row: code, column: "score", figure: score100 },
      { row: code, column: "weighted", figure: weighted },
    ]),
    { row: "total", column: "score", figure: analysis.total },
    { row: "total", column: "level", figure: analysis.level },
  ];
}

/** The figures beside the score of an instrument or the total, which follow from what was typed on its line. */
function besideScores({ scores }: Assessment, { analysis }: Figures): readonly Expected[] {
  const own = [
    ...analysis.instruments.map(({ code, score100 }) => [code as string, score100] as const),
    ["total", analysis.total] as const,
  ];
  return own.flatMap(([row, score]) => {
    const line = scores.find(({ rowKey }) => rowKey === row);
    const of = (typed: number | null | undefined, figure: (score: number, typed: number) => number) =>
      score === null || typed === null || typed === undefined ? null : figure(score, typed);
    const apart = (one: number, other: number) => round2(decimal(one).minus(decimal(other)));
    return [
      { row, column: "difference", figure: of(line?.previous, apart) },
      { row, column: "gap", figure: of(line?.target, gapTo) },
    ];
  });
}

/** What no check compares where both sides show something. */
const UNCHECKED = ["difference", "gap", "rank"];

/** Where one side shows nothing, or something else that no check compares. */
function inScores(assessment: Assessment, figures: Figures, { isBlank }: Shown): readonly Contradiction[] {
  const all = [...expectedScores(figures), ...besideScores(assessment, figures)];
  return all.flatMap(({ row, column, figure }) => {
    const line = assessment.scores.find(({ rowKey }) => rowKey === row);
    if (!line) return [];
    const cell: CellRef = { tab: "scores", row, column };
    const shows = (line as unknown as Readonly<Record<string, Value>>)[column] ?? null;
    const typed = column === "score" && /^\d+$/.test(String(row));
    const isOther = UNCHECKED.includes(column) && shows !== null && !areSame(shows, figure);
    const isOne = figure === null ? shows !== null && !typed : shows === null && isBlank(cell);
    const differs = isOne || isOther;
    // A blank level takes nothing from the total beside it.
    const isResult = row === "total" && (shows !== null || column === "score");
    return differs ? [{ cell, name: null, shows, figure, isResult }] : [];
  });
}

function inBudget({ budget }: Assessment, figures: Figures, { isBlank }: Shown): readonly Contradiction[] {
  return figures.budget.flatMap(({ row, spent, balance }) => {
    const line = budget.find((each) => each.row === row);
    return (
      [
        ["spent", spent],
        ["balance", balance],
      ] as const
    ).flatMap(([column, figure]) => {
      const cell: CellRef = { tab: "budget", row, column };
      const shows = line?.[column] ?? null;
      const differs = figure === null ? shows !== null : shows === null && isBlank(cell);
      return differs ? [{ cell, name: null, shows, figure, isResult: false }] : [];
    });
  });
}

function expectedOnDashboard({ analysis, budgetTotal, quarters }: Figures): readonly Expected[] {
  return [
    { row: "total", column: "amount", figure: analysis.total },
    { row: "total", column: "state", figure: analysis.level },
    ...analysis.instruments.flatMap(({ code, score100, weighted }) => [
      { row: `instrument:${code}`, column: "amount", figure: score100 },
      { row: `instrument:${code}`, column: "second", figure: weighted },
    ]),
    { row: "budget:spent", column: "amount", figure: budgetTotal.spent },
    { row: "budget:allocated", column: "amount", figure: budgetTotal.allocated },
    ...quarters.flatMap(({ quarter, planned, done }) => [
      { row: `quarter:${quarter}`, column: "amount", figure: planned },
      { row: `quarter:${quarter}`, column: "second", figure: done },
    ]),
  ];
}

/** A figure or a word; null for nothing, undefined for an error or a cell that is not computed yet. */
function plain({ value }: DashboardCell): Value | undefined {
  if (value === "") return null;
  if (typeof value === "number") return value;
  return typeof value === "string" && !/^#|^Loading/.test(value) ? value : undefined;
}

const areSame = (a: Value, b: Value): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= TOLERANCE : a === b;

const SOURCES: Readonly<Record<string, "score" | "weighted" | "level">> = {
  amount: "score",
  second: "weighted",
  state: "level",
};

/** Whether the cell of the scores that the dashboard repeats is right itself: else what it shows is told there. */
function isSourceRight({ scores }: Assessment, row: string | number, column: string, figure: Value): boolean {
  const key = String(row).replace(/^instrument:/, "");
  const [line, source] = [scores.find(({ rowKey }) => rowKey === key), SOURCES[column]];
  return !line || source === undefined || areSame(line[source], figure);
}

function onDashboard(
  assessment: Assessment,
  figures: Figures,
  { dashboard, isBlankOnDashboard }: Shown,
): readonly Contradiction[] {
  return expectedOnDashboard(figures).flatMap(({ row, column, figure }) => {
    if (!isSourceRight(assessment, row, column, figure)) return [];
    const cell = dashboard.find((each) => each.line === row && each.column === column);
    const shows = cell && plain(cell);
    if (!cell || shows === undefined || areSame(shows, figure)) return [];
    if (shows === null && !isBlankOnDashboard(cell)) return [];
    return [{ cell: null, name: cell.name, shows, figure, isResult: row === "total" && shows !== null }];
  });
}

/**
 * Compares what the sheet's formulas show with the add-on's figures. A formula that shows an error, or that nobody has
 * computed yet, contradicts nothing. Where the total is concerned, the lines that it is made of are not told of, too.
 */
export function contradictions(
  assessment: Assessment,
  figures: Figures,
  { shown, totalRows, tabFaults }: Pick<Reading, "shown" | "totalRows" | "tabFaults">,
): readonly Contradiction[] {
  // A cell that cannot be read is told of as such; the sheet's formulas are blank for it, and ranks are those of the others.
  const isTold = ({ cell, shows, isResult }: Contradiction) =>
    figures.unsure.result && !isResult && (shows === null || cell?.column === "rank");
  // A row of totals, or a lost tab or column, is told of as such; the sheet's sums are blank for it.
  const isUnclear = [...totalRows, ...tabFaults].some(({ tab }) => tab === "budget");
  const isOfBudget = ({ line }: DashboardCell) => line.startsWith("budget:");
  const dashboard = shown.dashboard.filter((cell) => !(isUnclear && isOfBudget(cell)));
  const all = [
    ...inScores(assessment, figures, shown),
    ...onDashboard(assessment, figures, { ...shown, dashboard }),
  ];
  const result = all.filter((each) => !isTold(each));
  const [first] = result.filter(({ isResult }) => isResult);
  return [...(first ? [first] : result), ...(isUnclear ? [] : inBudget(assessment, figures, shown))];
}
