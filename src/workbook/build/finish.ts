import type { LayoutKey } from "../tabs";
import { dressCommon } from "./common";
import { buildDashboard } from "./dashboard";
import { dressComputed, dressLooks, dressValidation } from "./dress";
import { isDressed } from "./dressed";
import { buildFormulas, formulasOf } from "./formulas";
import type { Marks } from "./marks";
import { buildProtection } from "./protection";
import type { Setting } from "./setting";
import { buildShades } from "./shades";
import type { Shape } from "./shape";
import { ATTEMPTS, samePlaces, shapeNow } from "./shape-tab";
import { writeAll, writeValues } from "./writing";

/** The tabs of a build by key, as each was when it was looked at last. */
export type Shapes = Map<string, Shape>;

/** How a tab is finished: what the tabs were dressed for before, none where a build was interrupted. */
export interface Finishing {
  readonly setting: Setting;
  readonly interrupted: boolean;
  readonly marks: Marks;
  /** Nothing is known to be gone of the tabs' protections. */
  readonly areProtected: boolean;
}

/**
 * Gives a shaped tab its formulas and its dress, and its last keys when all of that is there: a tab without them is
 * dressed again. Formulas are written right after the sheet was read. Tells whether any had to be.
 */
export function finishTab(
  shapes: Shapes,
  key: LayoutKey,
  finishing: Finishing,
  attempts = ATTEMPTS,
): boolean {
  const before = shapes.get(key);
  if (!before) return false;
  const { setting, interrupted, marks, areProtected } = finishing;
  if (before.isFresh) return finishNew(shapes, before);
  // Dress may lie beside its line until the end; a formula may not.
  const isOld = formulasOf(shapes, before).length > 0;
  const shape = isOld ? shapeNow(before, setting) : before;
  shapes.set(key, shape);
  const written = buildFormulas(shapes, shape);
  const isDue = interrupted || before.hasNewRows || !isDressed(shapes, shape, marks);
  if (isDue) dress(shapes, shape, interrupted);
  else {
    // A cell that was cut away took its look along.
    if (written) dressComputed(shapes, shape);
    if (!areProtected) buildProtection(shape, false);
  }
  const sealed = shape.undressed ? sealNew(shape) : seal(shape, setting, attempts);
  if (sealed || attempts <= 1) return written;
  shapes.set(key, shapeNow(shape, setting));
  return finishTab(shapes, key, { ...finishing, interrupted: true }, attempts - 1);
}

/** Dresses a tab that this run has made, and writes all of it by one call, its marker too; tells whether it has formulas. */
function finishNew(shapes: Shapes, shape: Shape): boolean {
  dress(shapes, shape, false);
  const formulas = formulasOf(shapes, shape);
  writeAll(shape.surveyed.sheet, [...shape.writes.flat(), ...shape.seals], formulas);
  return formulas.length > 0;
}

/** Writes the words and keys of a tab that this run has made, before it is dressed. */
export function writeWords({ surveyed, writes }: Shape): void {
  writeAll(surveyed.sheet, writes.flat());
}

function dress(shapes: Shapes, shape: Shape, interrupted: boolean): void {
  if (shape.undressed && !shape.isFresh) dressCommon(shape.surveyed.sheet, shape);
  dressValidation(shapes, shape);
  dressComputed(shapes, shape);
  dressLooks(shape);
  buildShades(shapes, shape);
  buildProtection(shape, interrupted || (shape.undressed && !shape.isFresh));
  if (shape.key === "dashboard") buildDashboard(shape);
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
