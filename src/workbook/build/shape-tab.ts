import { reread, type Surveyed } from "../survey";
import type { LayoutKey } from "../tabs";
import { dressFormats } from "./dress";
import { keepTyped, notesFor } from "./keep-typed";
import type { Setting } from "./setting";
import { type Shape, shapeOf } from "./shape";
import { writeValues } from "./writing";

/** How often a tab is shaped anew because somebody was faster; after that what is written is what was read last. */
export const ATTEMPTS = 3;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const places = ({ keyRow, keyColumn, headRow, lastRow, columns, rows }: Shape): unknown => [
  keyRow,
  keyColumn,
  headRow,
  lastRow,
  Object.entries(columns).sort(),
  Object.entries(rows).sort(),
];

/** Whether both shapes put everything into the same rows and columns. */
export function samePlaces(a: Shape, b: Shape): boolean {
  return same(places(a), places(b));
}

/**
 * Shapes a tab, and writes its keys and words. The formats take their time, so the sheet is read again right before
 * the values: where a colleague has typed or moved lines meanwhile, the tab is shaped anew.
 */
export function shapeTab(
  key: LayoutKey,
  setting: Setting,
  { surveyed, isNew }: { readonly surveyed: Surveyed; readonly isNew: boolean },
  attempts = ATTEMPTS,
): Shape {
  const shape = shapeOf(key, setting, surveyed, isNew);
  dressFormats(shape);
  if (shape.writes.every((group) => group.length === 0)) return shape;
  const { values } = shape.surveyed;
  const notes = notesFor(surveyed.sheet, shape.typedOver);
  const now = reread(shape.surveyed);
  if (attempts > 1 && !same(now.values, isNew && values.length === 0 ? [[""]] : values))
    return shapeTab(key, setting, { surveyed: now, isNew }, attempts - 1);
  keepTyped(now.sheet, shape.typedOver, notes);
  for (const group of shape.writes) writeValues(now.sheet, group);
  return shape;
}

/** The same tab as it is now: shaped anew where its lines or columns have moved since. */
export function shapeNow(before: Shape, setting: Setting): Shape {
  const surveyed = reread(before.surveyed);
  const shape = { ...shapeOf(before.key, setting, surveyed, false), isNew: before.isNew };
  return samePlaces(shape, before) ? shape : shapeTab(before.key, setting, { surveyed, isNew: false });
}
