import { textOf } from "./text-of";

/** What the cells of a sheet hold, row by row from its first cell on. */
export type Values = readonly (readonly unknown[])[];

/** The text at a row and column counted from 1; blank outside of the values. */
export function textAt(values: Values, row: number, column: number | undefined): string {
  return column === undefined ? "" : textOf(values[row - 1]?.[column - 1]);
}
