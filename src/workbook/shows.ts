import type { CellRef } from "./assessment";

/** A cell of the dashboard by its line and column, as people see it: `value` is "" where it shows nothing. */
export interface DashboardCell {
  readonly line: string;
  readonly column: string;
  /** Tab and A1, "ภาพรวม!C6". */
  readonly name: string;
  readonly value: unknown;
}

/** What the sheet's own formulas show, to be compared with the add-on's figures. */
export interface Shown {
  readonly dashboard: readonly DashboardCell[];
  /** Whether a computed cell of a tab shows nothing: its formula is gone, or gives nothing while others give something. */
  readonly isBlank: (cell: CellRef) => boolean;
  /** The same of the dashboard. */
  readonly isBlankOnDashboard: (cell: DashboardCell) => boolean;
}
