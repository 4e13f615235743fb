import { annualCharts, spoken } from "../reports/annual/charts";
import type { Picture } from "../reports/document";
import type { DrawnCharts } from "../wire";
import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import { imageSize } from "../workbook/pictures/image-size";

/** The annual report's charts as the page gets them; null while there are none. */
export function chartsText(assessment: Assessment, figures: Figures): string | null {
  const charts = annualCharts(assessment, figures);
  return charts.length === 0 ? null : JSON.stringify(charts);
}

/** The pictures of the charts, where they were drawn of these very figures and are what they are said to be; else none. */
export function drawnCharts(
  drawn: DrawnCharts | undefined,
  assessment: Assessment,
  figures: Figures,
): readonly Picture[] {
  if (drawn === undefined || drawn.of !== chartsText(assessment, figures)) return [];
  return annualCharts(assessment, figures).flatMap((chart, index): readonly Picture[] => {
    const data = drawn.pictures[index];
    const size = data === undefined ? null : imageSize(Utilities.base64Decode(data), "image/png");
    return data === undefined || size === null
      ? []
      : [{ kind: "picture", type: "png", data, ...size, alt: spoken(chart) }];
  });
}
