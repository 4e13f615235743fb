import { columnLetters, FORM_VALUE, quotedSheet } from "../a1";
import { headingText } from "../fields";
import { FORM_COLUMNS, markerOf } from "../keys";
import type { References } from "../layout";
import type { LayoutKey } from "../tabs";
import type { Shape } from "./shape";

const [LABEL] = FORM_COLUMNS;

function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`A formula refers to ${name}, which is not in the layout.`);
  return value;
}

/** The text beside a form's field. */
function labelOf({ tab }: Shape, key: string): string {
  const fields = tab.kind === "form" ? tab.fields : [];
  return headingText(
    must(
      fields.find((field) => field.key === key),
      key,
    ),
  );
}

/** References for the formulas of one row; other tabs are named, the own one is not. */
export function referencesFor(shapes: ReadonlyMap<string, Shape>, own: LayoutKey, row: number): References {
  const shape = (tab: string) => must(shapes.get(tab), tab);
  const letters = (tab: string, column: string) =>
    columnLetters(must(shape(tab).columns[column], `${tab}.${column}`));
  const prefix = (tab: string) => (tab === own ? "" : `${quotedSheet(shape(tab).surveyed.name)}!`);
  const down = (tab: string, name: string) => {
    const { headRow, reach } = shape(tab);
    return `${prefix(tab)}$${name}$${headRow}:$${name}$${reach}`;
  };
  return {
    cell: (column) => `$${letters(own, column)}${row}`,
    beside(column, place) {
      const heading = (key: string) => `COLUMN($${letters(own, key)}$${shape(own).headRow})`;
      return `OFFSET($${letters(own, column)}${row},0,${heading(place)}-${heading(column)})`;
    },
    column: (tab, column) => down(tab, letters(tab, column)),
    lines: (tab) => shape(tab).wanted,
    marker(tab) {
      const { keyRow, keyColumn } = shape(tab);
      const cell = `${prefix(tab)}$${columnLetters(keyColumn)}$${keyRow}`;
      return { cell, before: markerOf(tab as LayoutKey, { version: 0 }).slice(0, -1) };
    },
    keys: (tab) => down(tab, columnLetters(shape(tab).keyColumn)),
    field(tab, field) {
      const [label, keys] = [labelOf(shape(tab), field), down(tab, columnLetters(shape(tab).keyColumn))];
      const found = `MATCH("${label}",${down(tab, letters(tab, LABEL))},0)`;
      return `INDEX(${down(tab, letters(tab, FORM_VALUE))},IFERROR(${found},MATCH("${field}",${keys},0)))`;
    },
  };
}
