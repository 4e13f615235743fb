import { columnLetters } from "../a1";
import type { Located } from "../locate";
import { reread, type Surveyed } from "../survey";
import type { LayoutKey } from "../tabs";
import { textAt } from "../text-at";
import { mustFind } from "./recover";

/** What the heading of a column says that the template uses no longer. */
const UNUSED = "(ไม่ใช้)";

const fromLast = (places: readonly number[]): readonly number[] => [...places].sort((a, b) => b - a);

/** Whether a column holds nothing but its key, its heading and formulas. */
function isBare(
  { values }: Surveyed,
  formulas: readonly (readonly string[])[],
  located: Located,
  at: number,
) {
  return values.every(
    (_, index) =>
      [located.keyRow, located.headRow].includes(index + 1) ||
      textAt(values, index + 1, at) === "" ||
      (formulas[index]?.[at - 1] ?? "") !== "",
  );
}

/** Takes a column away in which nobody typed; one that holds the same as the one that counts stays without its key. */
function dropColumn(
  surveyed: Surveyed,
  located: Located,
  at: number,
  formulas: readonly (readonly string[])[],
) {
  const { sheet, values } = surveyed;
  if (isBare(surveyed, formulas, located, at)) {
    sheet.deleteColumn(at);
    return;
  }
  sheet.getRange(`${columnLetters(at)}${located.keyRow}`).clearContent();
  const heading = textAt(values, located.headRow ?? located.keyRow, at);
  if (located.headRow !== null && !heading.endsWith(UNUSED))
    sheet.getRange(located.headRow, at).setValue(`${heading} ${UNUSED}`);
}

/** Rows and columns that building takes away, because others hold all that they do. */
export const spareOf = ({ doubles }: Located): readonly number[] =>
  [...doubles.rows, ...doubles.columns].flatMap(({ spare }) => spare);

/**
 * Puts columns and rows together that stand in the tab twice, where one copy holds all that the other does: after
 * something was deleted, built anew and brought back. Copies that both hold something of their own stay.
 */
export function mergeDoubles(start: Surveyed, key: LayoutKey): Surveyed {
  if (spareOf(mustFind(start, key)).length === 0) return start;
  const surveyed = reread(start);
  const located = mustFind(surveyed, key);
  const rows = located.doubles.rows.flatMap(({ spare }) => spare);
  const columns = located.doubles.columns.flatMap(({ spare }) => spare);
  const { sheet } = surveyed;
  const formulas = columns.length === 0 ? [] : surveyed.formulas();
  for (const column of fromLast(columns)) dropColumn(surveyed, located, column, formulas);
  for (const row of fromLast(rows)) sheet.deleteRow(row);
  return reread(surveyed);
}
