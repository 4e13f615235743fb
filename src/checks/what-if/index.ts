import type { Figures } from "../../workbook/figures";
import { byItems, itemised } from "./items";
import { toLevel } from "./levels";
import { type Suggestion, suggestion } from "./suggestion";
import { beforeTotal } from "./unscored";

export type { Suggestion } from "./suggestion";

/** Questionnaires' indicators below target, each raised to it: what gives the total most comes first. */
function toTarget(figures: Figures): readonly Suggestion[] {
  const withItems = itemised(figures).map(({ indicator }) => indicator.no);
  return figures.analysis.indicators
    .flatMap(({ no, target, standing }) =>
      standing === "weakness" && target !== null && !withItems.includes(no)
        ? [suggestion(figures, "target", [], new Map([[no, target]]))]
        : [],
    )
    .sort((a, b) => (b.totalGain ?? 0) - (a.totalGain ?? 0));
}

/**
 * From the present scores, the least that reaches the next level, every O item of an indicator, or a target, the most useful
 * first. Nothing is suggested that the figures do not give; what is missing stays missing.
 */
export function whatIf(figures: Figures): readonly Suggestion[] {
  return [...toLevel(figures), ...beforeTotal(figures), ...byItems(figures), ...toTarget(figures)];
}
