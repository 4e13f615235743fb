import { isFor } from "../fields";
import type { Field } from "../layout";
import type { Shape } from "./shape";

/** Lines of a form or columns of a table, which are shown and hidden by their own calls. */
interface Lines {
  readonly fields: readonly Field[];
  readonly places: Readonly<Record<string, number>>;
  readonly show: (at: number) => unknown;
  readonly hide: (at: number) => unknown;
}

function linesOf({ tab, rows, columns, surveyed: { sheet } }: Shape): Lines {
  return tab.kind === "form"
    ? {
        fields: tab.fields,
        places: rows,
        show: (at) => sheet.showRows(at),
        hide: (at) => sheet.hideRows(at),
      }
    : {
        fields: tab.columns,
        places: columns,
        show: (at) => sheet.showColumns(at),
        hide: (at) => sheet.hideColumns(at),
      };
}

/** The columns or fields that are there though an office of its present kind does not have them. */
export function foreignFields(shape: Shape): readonly string[] {
  const { fields, places } = linesOf(shape);
  return fields.flatMap((field) =>
    places[field.key] === undefined || isFor(field, shape.kind) ? [] : [field.key],
  );
}

/**
 * Hides the keys, columns that only formulas need, and what was typed into columns or fields that an office of its present kind
 * does not have; those come back with the kind.
 */
export function hideKeys(shape: Shape): void {
  const { sheet } = shape.surveyed;
  sheet.hideRows(shape.keyRow);
  sheet.hideColumns(shape.keyColumn);
  const { fields, places, show, hide } = linesOf(shape);
  for (const field of fields) {
    const at = places[field.key];
    if (at === undefined) continue;
    if (field.hidden || !isFor(field, shape.kind)) hide(at);
    else if (field.only !== undefined) show(at);
  }
}
