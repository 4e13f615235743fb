import { round2 } from "../ita/decimal";
import { cellAt, cellOf, listed } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";

/** The target that the score tab states on a line, 0–100; null where it is blank. */
function targetOf({ assessment }: Office, key: string): number | null {
  return assessment.scores.find(({ rowKey }) => rowKey === key)?.target ?? null;
}

/** Only once a score is there: an empty template asks for scores first. */
const missing: Check = (office) => {
  const { instruments, indicators } = office.figures.analysis;
  if (indicators.every(({ score }) => score === null)) return [];
  const untold = instruments.filter(({ code }) =>
    indicators.some((each) => each.instrument === code && each.target === null),
  );
  const [first] = untold;
  if (first === undefined) return [];
  const figures = { instruments: listed(untold.map(({ code }) => code)) };
  return [found("target.missing", cellAt("scores", first.code, "target"), figures)];
};

const publishedDiffers: Check = (office) =>
  office.assessment.analysis.flatMap((row) => {
    const target = row.rowKey === null ? null : targetOf(office, row.rowKey);
    if (target === null || row.publishedTarget === null || round2(target) === round2(row.publishedTarget))
      return [];
    const line = /^\d+$/.test(row.rowKey ?? "")
      ? { th: `ตัวชี้วัดที่ ${row.rowKey}`, en: `indicator ${row.rowKey}` }
      : (row.rowKey ?? "");
    const figures = { line, published: row.publishedTarget, target };
    return [found("target.published-differs", cellOf("analysis", row, "publishedTarget"), figures)];
  });

const indicatorDiffers: Check = (office) =>
  office.figures.criteria.indicators.flatMap(({ no, instrument }) => {
    const [own, target] = [targetOf(office, String(no)), targetOf(office, instrument)];
    if (own === null || target === null || round2(own) === round2(target)) return [];
    const cell = cellAt("scores", String(no), "target");
    return [found("target.indicator-differs", cell, { indicator: no, own, instrument, target })];
  });

/** An indicator's copy of its instrument's target is not told of twice. */
const percentTyped: Check = (office) =>
  office.assessment.scores.flatMap((row) => {
    const { target } = row;
    if (target === null || target <= 0 || target > 1) return [];
    const indicator = office.figures.criteria.indicators.find(({ no }) => String(no) === row.rowKey);
    if (indicator && targetOf(office, indicator.instrument) === target) return [];
    const line = indicator
      ? { th: `ตัวชี้วัดที่ ${indicator.no}`, en: `indicator ${indicator.no}` }
      : (row.rowKey ?? "");
    return [found("target.percent-typed", cellOf("scores", row, "target"), { line, target })];
  });

/** One target per instrument, out of 100. */
export const targetChecks: readonly Check[] = [missing, publishedDiffers, indicatorDiffers, percentTyped];
