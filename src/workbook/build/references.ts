import { columnLetters, FORM_VALUE, quotedSheet } from "../a1";
import { markerOf } from "../keys";
import type { References } from "../layout";
import type { LayoutKey } from "../tabs";
import type { Shape } from "./shape";

function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`A formula refers to ${name}, which is not in the layout.`);
  return value;
}

/** References for the formulas of one row; other tabs are named, the own one is not. */
export function referencesFor(shapes: ReadonlyMap<string, Shape>, own: LayoutKey, row: number): References {
  const shape = (tab: string) => must(shapes.get(tab), tab);
  const letters = (tab: string, column: string) =>
    columnLetters(must(shape(tab).columns[column], `${tab}.${column}`));
  const prefix = (tab: string) => (tab === own ? "" : `${quotedSheet(shape(tab).surveyed.name)}!`);
  return {
    cell: (column) => `$${letters(own, column)}${row}`,
    column(tab, column) {
      const name = letters(tab, column);
      const { headRow, reach } = shape(tab);
      return `${prefix(tab)}$${name}$${headRow}:$${name}$${reach}`;
    },
    lines: (tab) => shape(tab).wanted,
    marker(tab) {
      const { keyRow, keyColumn } = shape(tab);
      const cell = `${prefix(tab)}$${columnLetters(keyColumn)}$${keyRow}`;
      return { cell, before: markerOf(tab as LayoutKey, { version: 0 }).slice(0, -1) };
    },
    field(tab, field) {
      const at = must(shape(tab).rows[field], `${tab}.${field}`);
      return `${prefix(tab)}$${letters(tab, FORM_VALUE)}$${at}`;
    },
  };
}
