import type { Chart } from "../../wire";
import { drawBars } from "./draw-bars";
import { drawRadar } from "./draw-radar";
import { type Drawing, png } from "./picture";

/**
 * The charts of a report as PNG files in base64, in the digits of the report. Throws where the page has no canvas; the font
 * must be loaded before.
 */
export function draw(charts: readonly Chart[], digits: "arabic" | "thai"): readonly string[] {
  return charts.map((chart) => png(drawing(chart, digits)));
}

/** A chart of a ring of values is drawn as a radar above its bars. */
function drawing(chart: Chart, digits: "arabic" | "thai"): readonly Drawing[] {
  const bars = drawBars(chart, digits);
  return chart.ring === true ? [drawRadar(chart, digits), bars] : [bars];
}
