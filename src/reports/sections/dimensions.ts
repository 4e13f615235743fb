import { DIMENSIONS, type Dimension, dimensionLabel } from "../../ita/dimensions";
import type { Entry } from "../amounts";

/** Something that a local administration may put under one of the four dimensions. */
interface OfDimension {
  readonly dimension: Dimension | null;
}

/** The rows of a table under one dimension; `heading` stands above them and `sum` before their subtotal. */
export interface DimensionGroup<T> {
  readonly heading: string;
  readonly sum: string;
  readonly rows: readonly T[];
}

/** The rows by dimension in the order of the dimensions, those without one last; null where no row names a dimension. */
export function byDimension<T extends OfDimension>(rows: readonly T[]): readonly DimensionGroup<T>[] | null {
  if (rows.every(({ dimension }) => dimension === null)) return null;
  const named = DIMENSIONS.map(({ code, name }) => ({
    heading: `${dimensionLabel(code)} ${name}`,
    sum: `รวม${dimensionLabel(code)}`,
    rows: rows.filter(({ dimension }) => dimension === code),
  }));
  const none = rows.filter(({ dimension }) => dimension === null);
  const others = { heading: "ไม่ระบุมิติ", sum: "รวมรายการที่ไม่ระบุมิติ", rows: none };
  return [...named, others].filter((group) => group.rows.length > 0);
}

/** How a table prints its rows, so that they can be grouped: `width` in grid columns, and a group's subtotal where it has one. */
interface Printed<T> {
  readonly width: number;
  readonly cells: (row: T, index: number, rows: readonly T[]) => readonly Entry[];
  readonly subtotal?: (words: string, rows: readonly T[]) => readonly (readonly Entry[])[];
}

/** A table's rows under the names of their dimensions, each with its subtotal; plain rows where no row names one. */
export function dimensionRows<T extends OfDimension>(
  rows: readonly T[],
  { width, cells, subtotal }: Printed<T>,
): readonly (readonly Entry[])[] {
  const groups = byDimension(rows);
  if (groups === null) return rows.map(cells);
  const places = new Map(groups.flatMap((group) => group.rows).map((row, index) => [row, index]));
  return groups.flatMap(({ heading, sum, rows: own }) => [
    [{ text: heading, span: width, bold: true, tone: "pale", align: "left" } as const],
    ...own.map((row) => cells(row, places.get(row) ?? 0, own)),
    ...(subtotal?.(sum, own) ?? []),
  ]);
}
