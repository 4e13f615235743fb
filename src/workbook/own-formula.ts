import { withCommas } from "./build/separators";
import type { Column, References } from "./layout";

/** References without places, for telling what a formula says apart from where it says it. */
const ANYWHERE: References = {
  cell: () => "A1",
  beside: () => "OFFSET(A1,0,COLUMN(A1)-COLUMN(A1))",
  column: () => "A1:A2",
  field: () => "A1",
  lines: () => [],
  keys: () => "A1:A2",
  marker: () => ({ cell: "A1", before: "" }),
};

/** A formula without its places, so that one of ours is known wherever rows and columns have gone. */
export function skeleton(formula: string): string {
  return withCommas(formula)
    .replace(/'(?:[^']|'')+'!/g, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+|#REF!/g, "@")
    .replace(/@:@/g, "@");
}

/** Whether the template has a formula in that column of a row. */
export function isComputed({ computed }: Column, rowKey: string | null): boolean {
  return computed !== undefined && computed(ANYWHERE, rowKey) !== null;
}

/** Whether a formula is the template's for that cell, as it is now or as an earlier version of the template wrote it. */
export function isOwnFormula(column: Column, rowKey: string | null, formula: string): boolean {
  const own = [column.computed?.(ANYWHERE, rowKey), ...(column.formerly?.(ANYWHERE, rowKey) ?? [])];
  return own.some((each) => typeof each === "string" && skeleton(each) === skeleton(formula));
}
