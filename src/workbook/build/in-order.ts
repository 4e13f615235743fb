import { findIn, type Surveyed } from "../survey";
import { LAYOUTS, type LayoutKey } from "../tabs";
import { bodyOf } from "./body";
import { isDressed } from "./dressed";
import { areFormulasRight } from "./formulas";
import type { Marks } from "./marks";
import { areProtected } from "./protection";
import type { Setting } from "./setting";
import { isInPlace, type Shape, shapeOf } from "./shape";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab as it stands where none of its words, lines and keys is missing; null where one is. */
function standing(sheets: readonly Surveyed[], key: LayoutKey, setting: Setting): Shape | null {
  const found = findIn(sheets, key);
  if (!found || !isInPlace(key, setting, found)) return null;
  const shape = shapeOf(key, setting, { ...found, isNew: false, isFresh: false });
  return [shape.seals, ...shape.writes].every((cells) => cells.length === 0) ? shape : null;
}

/**
 * Whether the template is whole: each tab in its place, with every word, formula and part of its dress. It is only looked at,
 * each part of a tab by one call: most builds have nothing else to do.
 */
export function isInOrder(
  spreadsheet: Spreadsheet,
  sheets: readonly Surveyed[],
  setting: Setting,
  marks: Marks,
): boolean {
  const shapes = new Map<string, Shape>();
  for (const key of Object.keys(LAYOUTS) as LayoutKey[]) {
    const shape = marks[key] === undefined ? null : standing(sheets, key, setting);
    if (!shape) return false;
    shapes.set(key, shape);
  }
  const isRight = (shape: Shape): boolean => {
    const body = bodyOf(shape);
    return isDressed(shapes, shape, body, marks) && areFormulasRight(shapes, shape, body);
  };
  try {
    return [...shapes.values()].every(isRight) && areProtected(spreadsheet, shapes);
  } catch (error) {
    // A sheet that has lost rows below its last line refuses to be asked for them.
    console.error(error);
    return false;
  }
}
