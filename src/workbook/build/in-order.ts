import { findIn, type Surveyed } from "../survey";
import type { LayoutKey } from "../tabs";
import { isDressed } from "./dressed";
import { areFormulasRight } from "./formulas";
import type { Marks } from "./marks";
import { areProtected } from "./protection";
import type { Setting } from "./setting";
import { isInPlace, KNOWN, type Shape, shapeOf } from "./shape";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab as it stands where none of its words, lines and keys is missing; null where one is. */
function standing(sheets: readonly Surveyed[], key: LayoutKey, setting: Setting): Shape | null {
  const found = findIn(sheets, key);
  if (!found || !isInPlace(key, setting, found)) return null;
  const shape = shapeOf(key, setting, { ...found, isNew: false, ...KNOWN });
  return [shape.seals, ...shape.writes].every((cells) => cells.length === 0) ? shape : null;
}

/** The shapes of all tabs where every word, line and key is in its place, and each tab was dressed before; nothing is asked for that. */
export function standingShapes(
  sheets: readonly Surveyed[],
  setting: Setting,
  marks: Marks,
): ReadonlyMap<string, Shape> | null {
  const shapes = new Map<string, Shape>();
  for (const key of setting.tabs) {
    const shape = marks[key] === undefined ? null : standing(sheets, key, setting);
    if (!shape) return null;
    shapes.set(key, shape);
  }
  return shapes;
}

/**
 * Whether every formula of those tabs and every part of their dress is there. They are only looked at, each part of a tab by one
 * call: most builds have nothing else to do.
 */
export function isInOrder(
  spreadsheet: Spreadsheet,
  shapes: ReadonlyMap<string, Shape>,
  marks: Marks,
): boolean {
  const isRight = (shape: Shape): boolean => {
    return isDressed(shapes, shape, marks) && areFormulasRight(shapes, shape);
  };
  try {
    return [...shapes.values()].every(isRight) && areProtected(spreadsheet, shapes);
  } catch (error) {
    // A sheet that has lost rows below its last line refuses to be asked for them.
    console.error(error);
    return false;
  }
}
