import type { CellFault, CellRef } from "./assessment";
import type { TabKey } from "./tabs";

/** What of an office cannot be said because some cells hold what counts nowhere; the sheet's formulas are blank there, too. */
export interface Doubt {
  /** Whether one of those columns of a tab has such a cell; without columns, whether the tab has one. */
  readonly of: (tab: TabKey, ...columns: readonly string[]) => boolean;
  /** Whether one of those cells of a sheet's row is one. */
  readonly at: (tab: TabKey, row: number, ...columns: readonly string[]) => boolean;
}

/** Faults that leave nobody in doubt of a figure. */
const CERTAIN = new Set<CellFault["code"]>(["required", "uncomputed"]);

/** The doubt that those faults leave. */
export function doubtOf(faults: readonly CellFault[]): Doubt {
  const cells = faults.filter(({ code }) => !CERTAIN.has(code)).map(({ cell }) => cell);
  const some = (tab: TabKey, columns: readonly string[], more: (cell: CellRef) => boolean) =>
    cells.some(
      (cell) => cell.tab === tab && (columns.length === 0 || columns.includes(cell.column)) && more(cell),
    );
  return {
    of: (tab, ...columns) => some(tab, columns, () => true),
    at: (tab, row, ...columns) => some(tab, columns, (cell) => cell.row === row),
  };
}
