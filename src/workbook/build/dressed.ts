import { TEMPLATE_VERSION } from "../keys";
import { hasCharts } from "./dashboard";
import { areFormatsRight, areRulesThere } from "./dress";
import { foreignFields } from "./hide";
import { type Marks, shortName } from "./marks";
import { partsOf } from "./protection";
import { shadesOf } from "./shades";
import type { Shape } from "./shape";
import { placesOf } from "./shape-tab";

type Shapes = ReadonlyMap<string, Shape>;

/** What a tab's dress is made for: its layout, its places, and the rules that say something of them. */
function markOf(shapes: Shapes, shape: Shape): string {
  const more = [shadesOf(shapes, shape), partsOf(shape), foreignFields(shape)];
  return shortName(JSON.stringify([TEMPLATE_VERSION, shape.tab, placesOf(shape), ...more]));
}

/** The marks of all tabs. */
export function marksOf(shapes: Shapes): Marks {
  return Object.fromEntries([...shapes].map(([key, shape]) => [key, markOf(shapes, shape)]));
}

/**
 * Whether a tab that was dressed for just these places still has its dress, as far as it can be seen by one look at each part of
 * it: formats, validation, colours, charts, the hidden keys. Its protections are seen for all tabs together.
 */
export function isDressed(shapes: Shapes, shape: Shape, marks: Marks): boolean {
  if (shape.undressed || marks[shape.key] !== markOf(shapes, shape)) return false;
  const { sheet } = shape.surveyed;
  const shades = shadesOf(shapes, shape).length;
  return (
    areFormatsRight(shape) &&
    areRulesThere(shapes, shape) &&
    (shades === 0 || sheet.getConditionalFormatRules().length >= shades) &&
    (shape.key !== "dashboard" || hasCharts(shape)) &&
    sheet.isColumnHiddenByUser(shape.keyColumn)
  );
}
