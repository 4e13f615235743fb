import type { LayoutKey } from "../tabs";
import { buildDashboard } from "./dashboard";
import { dressComputed, dressLooks, dressValidation } from "./dress";
import { buildFormulas, formulasOf } from "./formulas";
import { buildProtection } from "./protection";
import type { Setting } from "./setting";
import { buildShades } from "./shades";
import type { Shape } from "./shape";
import { ATTEMPTS, samePlaces, shapeNow } from "./shape-tab";
import { writeValues } from "./writing";

/** The tabs of a build by key, as each was when it was looked at last. */
export type Shapes = Map<string, Shape>;

/**
 * Gives a shaped tab its formulas and its dress, and its last keys when all of that is there: a tab without them is
 * dressed again. Formulas are written right after the sheet was read. Tells whether any had to be.
 */
export function finishTab(
  shapes: Shapes,
  key: LayoutKey,
  setting: Setting,
  interrupted: boolean,
  attempts = ATTEMPTS,
): boolean {
  const before = shapes.get(key);
  if (!before) return false;
  // Dress may lie beside its line until the end; a formula may not.
  const shape = formulasOf(shapes, before).length > 0 ? shapeNow(before, setting) : before;
  shapes.set(key, shape);
  const written = buildFormulas(shapes, shape);
  dressValidation(shapes, shape);
  dressComputed(shapes, shape);
  dressLooks(shape);
  buildShades(shapes, shape);
  buildProtection(shape, interrupted || (shape.undressed && !shape.isNew));
  if (key === "dashboard") buildDashboard(shape);
  const sealed = shape.undressed ? sealNew(shape) : seal(shape, setting, attempts);
  if (sealed || attempts <= 1) return written;
  shapes.set(key, shapeNow(shape, setting));
  return finishTab(shapes, key, setting, true, attempts - 1);
}

/** The marker of a new tab, where it is the one that it was begun with; false where that has moved. */
function sealNew({ surveyed, seals }: Shape): boolean {
  return seals.every(({ row, column, value }) => {
    const range = surveyed.sheet.getRange(row, column);
    const isMarker = String(range.getValue()).startsWith(String(value).replace(/\d+$/, ""));
    if (isMarker) range.setValue(value);
    return isMarker;
  });
}

/** The last keys of a tab, where its lines and columns are still those that were dressed; false where they have moved. */
function seal(shape: Shape, setting: Setting, attempts: number): boolean {
  if (shape.seals.length === 0) return true;
  const now = shapeNow(shape, setting);
  if (attempts > 1 && !samePlaces(now, shape)) return false;
  writeValues(now.surveyed.sheet, now.seals);
  return true;
}
