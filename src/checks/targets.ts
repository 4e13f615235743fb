import { round2 } from "../ita/decimal";
import { cellAt, cellOf, listed, scoreLine } from "./cells";
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
    // Bared of this cause where the target is not asked about itself.
    const cause = { code: "target.outlier", cell: cellAt("scores", row.rowKey ?? "", "target") };
    return [
      found("target.published-differs", cellOf("analysis", row, "publishedTarget"), figures, { cause }),
    ];
  });

/** Where all of an instrument's indicators share another target, it is the instrument's that is the stranger. */
const indicatorDiffers: Check = (office) =>
  office.figures.criteria.instruments.flatMap(({ code: instrument }) => {
    const target = targetOf(office, instrument);
    const indicators = office.figures.criteria.indicators.filter((each) => each.instrument === instrument);
    const own = indicators.map(({ no }) => ({ no, target: targetOf(office, String(no)) }));
    if (target === null) return [];
    const odd = own.flatMap((each) =>
      each.target === null || round2(each.target) === round2(target)
        ? []
        : [{ no: each.no, own: each.target }],
    );
    const [first] = odd;
    const all = odd.length === own.length && odd.length > 1 && odd.every((each) => each.own === first?.own);
    if (first !== undefined && all) {
      const figures = {
        indicator: `${first.no}–${own[own.length - 1]?.no}`,
        own: first.own,
        instrument,
        target,
      };
      return [found("target.indicator-differs", cellAt("scores", instrument, "target"), figures)];
    }
    return odd.map(({ no, own: typed }) =>
      found("target.indicator-differs", cellAt("scores", String(no), "target"), {
        indicator: no,
        own: typed,
        instrument,
        target,
      }),
    );
  });

/** A tenth of a target is more often a slip of the decimal point than an aim. */
const OUTLIER = 30;
const HIGH = 60;

const outlier: Check = (office) =>
  office.assessment.scores.flatMap((row) => {
    const { target, rowKey } = row;
    const { indicators } = office.figures.analysis;
    const indicator = indicators.find(({ no }) => String(no) === rowKey);
    if (target === null || target <= 1 || target >= OUTLIER || rowKey === null) return [];
    const own = indicators.filter(({ no, instrument }) => String(no) === rowKey || instrument === rowKey);
    const scores = own.flatMap(({ score }) => score ?? []);
    if (scores.length === 0 || scores.some((score) => score < HIGH)) return [];
    if (indicator && targetOf(office, indicator.instrument) === target) return [];
    return [found("target.outlier", cellOf("scores", row, "target"), { line: scoreLine(rowKey), target })];
  });

/** One target per instrument, out of 100. */
export const targetChecks: readonly Check[] = [missing, publishedDiffers, indicatorDiffers, outlier];
