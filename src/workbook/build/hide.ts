import { isFor } from "../fields";
import type { Field } from "../layout";
import { neighbours } from "./neighbours";
import type { Shape } from "./shape";

/** Lines of a form or columns of a table, with the row or column of each. */
interface Lines {
  readonly fields: readonly Field[];
  readonly places: Readonly<Record<string, number>>;
}

const linesOf = ({ tab, rows, columns }: Shape): Lines =>
  tab.kind === "form" ? { fields: tab.fields, places: rows } : { fields: tab.columns, places: columns };

/** The columns or fields that are there though an office of its present kind does not have them. */
export function foreignFields(shape: Shape): readonly string[] {
  const { fields, places } = linesOf(shape);
  return fields.flatMap((field) =>
    places[field.key] === undefined || isFor(field, shape.kind) ? [] : [field.key],
  );
}

/**
 * Hides the keys, columns that only formulas need, and what was typed into columns or fields that an office of its present kind
 * does not have; those come back with the kind. New tabs have their keys hidden already.
 */
export function hideKeys(shape: Shape): void {
  const { sheet } = shape.surveyed;
  if (!shape.undressed) {
    sheet.hideRows(shape.keyRow);
    sheet.hideColumns(shape.keyColumn);
  }
  const { fields, places } = linesOf(shape);
  const placesOf = (isWanted: (field: Field) => boolean) =>
    neighbours(fields.filter(isWanted).flatMap(({ key }) => places[key] ?? []));
  const isHidden = (field: Field) => field.hidden === true || !isFor(field, shape.kind);
  const isForm = shape.tab.kind === "form";
  for (const [at, count] of placesOf(isHidden))
    isForm ? sheet.hideRows(at, count) : sheet.hideColumns(at, count);
  // Nothing of a tab that was just made is hidden.
  if (shape.isFresh) return;
  for (const [at, count] of placesOf((field) => field.only !== undefined && !isHidden(field)))
    isForm ? sheet.showRows(at, count) : sheet.showColumns(at, count);
}
