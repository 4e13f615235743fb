import type { IRange } from "@univerjs/core";
import type { Area } from "../apps-script/book";

/** The engine's inclusive corners of an area. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** The area between inclusive corners. */
export function fromRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

type Position = readonly [row: number, column: number];

function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}

/** Few areas that hold exactly those cells: runs down each column, joined with equal runs to their left. */
export function coverCells(positions: readonly Position[]): readonly Area[] {
  const columns = new Map<number, number[]>();
  for (const [row, column] of positions) columns.set(column, [...(columns.get(column) ?? []), row]);
  const areas: Area[] = [];
  for (const [column, rows] of [...columns].sort(([a], [b]) => a - b)) {
    for (const [row, count] of runs(rows.sort((a, b) => a - b))) {
      const left = areas.find(
        (area) => area.row === row && area.rows === count && area.column + area.columns === column,
      );
      if (left) left.columns += 1;
      else areas.push({ row, column, rows: count, columns: 1 });
    }
  }
  return areas;
}
