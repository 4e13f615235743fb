import { reread } from "../survey";
import type { LayoutKey } from "../tabs";
import { dressFormats } from "./dress";
import { keepTyped, notesFor } from "./keep-typed";
import type { Setting } from "./setting";
import { type Home, KNOWN, type Shape, shapeOf } from "./shape";
import { writeValues } from "./writing";

/** How often a tab is shaped anew because somebody was faster; after that what is written is what was read last. */
export const ATTEMPTS = 3;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where a shape puts everything: its keys, headings, last row, columns and lines. */
export const placesOf = ({
  keyRow,
  keyColumn,
  headRow,
  lastRow,
  columns,
  rows,
}: Shape): readonly unknown[] => [
  keyRow,
  keyColumn,
  headRow,
  lastRow,
  Object.entries(columns).sort(),
  Object.entries(rows).sort(),
];

/** Whether both shapes put everything into the same rows and columns. */
export function samePlaces(a: Shape, b: Shape): boolean {
  return same(placesOf(a), placesOf(b));
}

/**
 * Shapes a tab, and writes its keys and words. The formats take their time, so the sheet is read again right before
 * the values: where a colleague has typed or moved lines meanwhile, the tab is shaped anew. A sheet that was made a moment ago
 * needs no second look, and waits for its words until it is finished.
 */
export function shapeTab(key: LayoutKey, setting: Setting, home: Home, attempts = ATTEMPTS): Shape {
  const shape = dressFormats(shapeOf(key, setting, home));
  const isDone = [shape.typedOver, ...shape.writes].every((group) => group.length === 0);
  if (home.isFresh || isDone) return shape;
  const { surveyed, isNew } = home;
  const { values } = shape.surveyed;
  const notes = notesFor(surveyed.sheet, shape.typedOver);
  const now = reread(shape.surveyed);
  if (attempts > 1 && !same(now.values, values))
    return shapeTab(key, setting, { surveyed: now, isNew, ...KNOWN }, attempts - 1);
  keepTyped(now.sheet, shape.typedOver, notes);
  for (const group of shape.writes) writeValues(now.sheet, group);
  return shape;
}

/** The same tab as it is now: shaped anew where its lines or columns have moved since. */
export function shapeNow(before: Shape, setting: Setting): Shape {
  const surveyed = reread(before.surveyed);
  const home = { surveyed, isNew: false, ...KNOWN };
  const shape = { ...shapeOf(before.key, setting, home), isNew: before.isNew };
  return samePlaces(shape, before) ? shape : shapeTab(before.key, setting, home);
}
