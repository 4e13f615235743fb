import type { IndicatorResult } from "../../ita/analysis";
import { round2 } from "../../ita/decimal";
import { oitScore } from "../../ita/oit";
import type { Figures } from "../../workbook/figures";
import { type Suggestion, suggestion } from "./suggestion";

/** An indicator's sub-indicators with the number of assessed items, which follows from score and misses, and the missed ones. */
export interface Parts {
  readonly indicator: IndicatorResult & { readonly score: number };
  readonly subs: readonly { readonly size: number; readonly missed: readonly string[] }[];
}

const HUNDRED = 100;

function sizeOf(score: number, missed: number): number {
  return missed === 0 ? 1 : Math.round((missed * HUNDRED) / (HUNDRED - score));
}

/** The indicator's score once these of its missed items are published; null where nothing of it is assessed. */
export function scoreWith({ subs }: Parts, published: readonly string[]): number | null {
  const items = subs.flatMap(({ size, missed }) => {
    const still = missed.filter((code) => !published.includes(code)).length;
    return Array.from({ length: size }, (_, i) => (i < still ? (0 as const) : (100 as const)));
  });
  const groups = subs.flatMap(({ size }, group) => Array.from({ length: size }, () => String(group)));
  const exact = oitScore(items, groups);
  return exact && round2(exact);
}

/** Indicators whose items are all told of and give the very score that the score table has. */
export function itemised({ analysis, criteria }: Figures): readonly Parts[] {
  return analysis.indicators.flatMap((indicator) => {
    const { no, score } = indicator;
    const codes = criteria.subIndicators.filter((sub) => sub.indicator === no).map(({ code }) => code);
    const own = analysis.subIndicators.filter(({ code }) => codes.includes(code));
    if (score === null || own.length === 0 || own.some((sub) => sub.score === null && sub.missed.length > 0))
      return [];
    const subs = own.flatMap((sub) =>
      sub.score === null ? [] : [{ size: sizeOf(sub.score, sub.missed.length), missed: sub.missed }],
    );
    const parts = { indicator: { ...indicator, score }, subs };
    return scoreWith(parts, []) === round2(score) ? [parts] : [];
  });
}

/** The missed items, those that give their indicator most first. */
export function byGain({ subs }: Parts): readonly string[] {
  return [...subs].sort((a, b) => a.size - b.size).flatMap(({ missed }) => missed);
}

/** The fewest items after which the condition holds; null where all of them do not do. */
export function fewest(
  codes: readonly string[],
  holds: (published: readonly string[]) => boolean,
): readonly string[] | null {
  const count = Array.from({ length: codes.length + 1 }, (_, i) => i).find((n) => holds(codes.slice(0, n)));
  return count === undefined ? null : codes.slice(0, count);
}

/** For each indicator with missed items: all of them, and the fewest that reach its target. */
export function byItems(figures: Figures): readonly Suggestion[] {
  return itemised(figures).flatMap((parts) => {
    const { no, target } = parts.indicator;
    const codes = byGain(parts);
    if (codes.length === 0) return [];
    const raised = (items: readonly string[]) =>
      new Map([[no, scoreWith(parts, items) ?? parts.indicator.score]]);
    const inOrder = parts.subs.flatMap(({ missed }) => missed);
    const all = suggestion(figures, "allItems", inOrder, raised(codes));
    const least = target === null ? null : fewest(codes, (items) => (scoreWith(parts, items) ?? 0) >= target);
    return least === null || least.length === 0 || least.length === codes.length
      ? [all]
      : [all, suggestion(figures, "target", least, raised(least))];
  });
}

/** Points that one item gives its indicator. */
export function worthOf({ code, parts }: { readonly code: string; readonly parts: Parts }): number {
  const size = parts.subs.find(({ missed }) => missed.includes(code))?.size ?? 1;
  return HUNDRED / size / parts.subs.length;
}
