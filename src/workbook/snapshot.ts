import type { Figures } from "./figures";

/** The figures of one moment that the next report is compared with: scores 0–100, money in baht, null where unknown. */
export interface Snapshot {
  readonly total: number | null;
  readonly level: string | null;
  /** By indicator number. */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly allocated: number | null;
  readonly spent: number | null;
  /** Places of activities in quarters: planned, and done. */
  readonly planned: number;
  readonly done: number;
}

/** What a report says in figures, small enough to be remembered. */
export function snapshotOf({ analysis, budgetTotal, quarters }: Figures): Snapshot {
  const sum = (key: "planned" | "done") => quarters.reduce((all, quarter) => all + quarter[key], 0);
  return {
    total: analysis.total,
    level: analysis.level,
    scores: Object.fromEntries(analysis.indicators.map(({ no, score }) => [String(no), score])),
    allocated: budgetTotal.allocated,
    spent: budgetTotal.spent,
    planned: sum("planned"),
    done: sum("done"),
  };
}
