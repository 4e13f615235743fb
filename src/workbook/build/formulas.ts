import { columnLetters } from "../a1";
import type { Column } from "../layout";
import { isOwnFormula, skeleton } from "../own-formula";
import { textOf } from "../text-of";
import { keepTyped, notesFor } from "./keep-typed";
import { referencesFor } from "./references";
import { withCommas } from "./separators";
import type { Shape } from "./shape";
import { type CellWrite, writeFormulas } from "./writing";

/** A formula of the layout at its cell, with the column and the line that it is of. */
interface Placed extends CellWrite<string> {
  readonly of: Column;
  readonly rowKey: string | null;
}

/** The rows of a table that have formulas, with their keys: all that are made ready, or the fixed ones. */
function formulaRows({ tab, headRow, lastRow, rows }: Shape): readonly (readonly [number, string | null])[] {
  const keys = new Map(Object.entries(rows).map(([key, row]) => [row, key]));
  const all = Array.from({ length: lastRow - headRow }, (_, index) => headRow + 1 + index);
  const free = tab.kind === "table" && (!tab.fixedRows || tab.extraRows === true);
  return all.filter((row) => free || keys.has(row)).map((row) => [row, keys.get(row) ?? null]);
}

/** Every formula that the layout puts into the tab. */
export function formulasOf(shapes: ReadonlyMap<string, Shape>, shape: Shape): readonly Placed[] {
  const { tab, key, columns } = shape;
  if (tab.kind === "form") return [];
  const rows = formulaRows(shape);
  return tab.columns.flatMap((of: Column) => {
    const column = columns[of.key];
    if (!of.computed || column === undefined) return [];
    return rows.flatMap(([row, rowKey]) => {
      const value = of.computed?.(referencesFor(shapes, key, row), rowKey) ?? null;
      return value === null ? [] : [{ row, column, value, of, rowKey }];
    });
  });
}

/** The formulas and values that the sheet holds in the rows of data; blank strings where there are none. */
function current({
  surveyed,
  headRow,
  body,
}: Shape): (row: number, column: number) => { readonly formula: string; readonly text: string } {
  return (row, column) => ({
    formula: withCommas(body.formulas()[row - headRow - 1]?.[column - 1] ?? ""),
    text: textOf(surveyed.values[row - 1]?.[column - 1]),
  });
}

/** Whether the cell of an overwritable formula holds what a person put there: a value, or a formula of their own. */
function isOverwritten({ of, rowKey }: Placed, formula: string, text: string): boolean {
  if (of.overwritable !== true || of.fixedIn?.(rowKey) === true) return false;
  return formula === "" ? text !== "" : !isOwnFormula(of, rowKey, formula);
}

/** Formulas of ours in rows that are no line any more: what was cut out of its row left them behind. */
function strays(
  { tab, headRow, lastRow, columns }: Shape,
  formulas: readonly Placed[],
  at: ReturnType<typeof current>,
) {
  if (tab.kind === "form") return [];
  const own = new Set(formulas.map(({ column, value }) => `${column} ${skeleton(value)}`));
  const placed = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
  const rows = Array.from({ length: lastRow - headRow }, (_, index) => headRow + 1 + index);
  return Object.values(columns).flatMap((column) =>
    rows
      .filter(
        (row) => !placed.has(`${row} ${column}`) && own.has(`${column} ${skeleton(at(row, column).formula)}`),
      )
      .map((row) => `${columnLetters(column)}${row}`),
  );
}

/** Formulas that are missing or point elsewhere by now, and cells with one of ours that is nobody's any more. */
function mistakes(shapes: ReadonlyMap<string, Shape>, shape: Shape) {
  const formulas = formulasOf(shapes, shape);
  if (formulas.length === 0) return { wrong: [], left: [] };
  const at = current(shape);
  const wrong = formulas.filter((placed) => {
    const { formula, text } = at(placed.row, placed.column);
    return formula !== placed.value && !isOverwritten(placed, formula, text);
  });
  return { wrong, left: strays(shape, formulas, at) };
}

/** Whether every formula of the tab is where it belongs. */
export function areFormulasRight(shapes: ReadonlyMap<string, Shape>, shape: Shape): boolean {
  const { wrong, left } = mistakes(shapes, shape);
  return wrong.length + left.length === 0;
}

/**
 * Writes the formulas that are missing or point elsewhere by now, and tells whether any did. What a person typed over one
 * stays where that is a person's to do, and in the cell's note elsewhere.
 */
export function buildFormulas(shapes: ReadonlyMap<string, Shape>, shape: Shape): boolean {
  const { wrong, left } = mistakes(shapes, shape);
  const at = current(shape);
  const typed = wrong.flatMap(({ row, column }) => {
    const { formula, text } = at(row, column);
    return formula === "" && text !== "" && shape.tab.colour !== "output"
      ? [{ row, column, value: text }]
      : [];
  });
  const { sheet } = shape.surveyed;
  if (left.length > 0) sheet.getRangeList(left).clearContent();
  keepTyped(sheet, typed, notesFor(sheet, typed));
  writeFormulas(sheet, wrong);
  return wrong.length + left.length > 0;
}
