import { criteriaOf } from "../ita/criteria";
import { decimal, round2 } from "../ita/decimal";
import { rate } from "../ita/rating";
import { cellAt, cellOf, headingOf, listed, scoreLine } from "./cells";
import type { Check, Office } from "./check";
import type { Finding, FindingRef } from "./finding";
import { found } from "./found";
import { type Hint, hint } from "./hints";
import { outliers } from "./outliers";

/** Statuses give 9 and 10 only where every item of the list says to which of them it belongs. */
function statusesDo({ assessment }: Office, blank: readonly number[]): readonly Hint[] {
  const placed = assessment.oit.filter(({ subIndicator }) => /^(?:9|10)\./.test(subIndicator ?? ""));
  const all = placed.length > 0 && placed.length === assessment.oit.length;
  return all && blank.some((no) => no >= 9) ? [hint("statuses-do", {})] : [];
}

/** The first O item without a status, where nothing but such items leaves scores open. */
function openItem({ assessment, figures }: Office, blank: readonly number[]): FindingRef | undefined {
  const rows = blank.map((no) =>
    assessment.oit.filter(({ subIndicator }) => subIndicator?.startsWith(`${no}.`)),
  );
  const half = rows.every((items) => {
    const open = items.filter(({ status }) => status === null);
    return open.length > 0 && open.length < items.length;
  });
  const first = rows.flat().find(({ status }) => status === null);
  const all = blank.length === figures.analysis.indicators.length;
  return half && !all && first
    ? { code: "oit.status-blank", cell: cellOf("oit", first, "status") }
    : undefined;
}

const missing: Check = (office) => {
  const { figures } = office;
  const blank = figures.analysis.indicators.filter(({ score }) => score === null).map(({ no }) => no);
  const [first] = blank;
  if (first === undefined) return [];
  const all = blank.length === figures.analysis.indicators.length && blank.length > 1;
  const indicators = all ? `1–${blank.length}` : blank.join(", ");
  const cell = cellAt("scores", String(first), "score");
  const cause = openItem(office, blank);
  const more = { hints: statusesDo(office, blank), ...(cause ? { cause } : {}) };
  return [found("score.missing", cell, { indicators }, more)];
};

const SCORE_COLUMNS = ["score", "previous", "target", "published"] as const;

/** Typed lines only: a formula of the template rounds by itself. */
const tooManyDecimals: Check = ({ assessment }) => {
  const cells = assessment.scores.flatMap((row) =>
    SCORE_COLUMNS.flatMap((column) => {
      const value = row[column];
      return value === null || decimal(value).eq(decimal(round2(value)))
        ? []
        : [{ cell: cellOf("scores", row, column), value }];
    }),
  );
  const [first] = cells;
  if (first === undefined) return [];
  return [found("score.too-many-decimals", first.cell, { values: listed(cells.map(({ value }) => value)) })];
};

/** The sheet's own formulas work on doubles, so that a hundredth may differ without anybody having typed. */
const FORMULA_TOLERANCE = 0.011;

function overwrittenNumbers({ assessment, figures }: Office): readonly Finding[] {
  const { analysis } = figures;
  const computed = [
    ...analysis.instruments.flatMap(({ code, score100, weighted }) => [
      { key: code, column: "score" as const, value: score100 },
      { key: code, column: "weighted" as const, value: weighted },
    ]),
    { key: "total", column: "score" as const, value: analysis.total },
  ];
  return computed.flatMap(({ key, column, value }) => {
    const row = assessment.scores.find(({ rowKey }) => rowKey === key);
    const shown = row?.[column] ?? null;
    if (row === undefined || shown === null || value === null) return [];
    if (Math.abs(shown - value) <= FORMULA_TOLERANCE) return [];
    const figures = { line: scoreLine(key), column: headingOf("scores", column), shown, computed: value };
    return [found("score.formula-overwritten", cellOf("scores", row, column), figures)];
  });
}

/** Levels are compared only under the year's own scale: the sheet's formula knows no other. */
function overwrittenLevels({ assessment, figures }: Office): readonly Finding[] {
  const { analysis, criteria } = figures;
  const own = criteriaOf(criteria.year)?.scale;
  if (JSON.stringify(own) !== JSON.stringify(criteria.scale)) return [];
  const instrumentLevel = (score: number | null) =>
    score === null || criteria.scale.kind !== "bands" ? null : rate(score, criteria.scale);
  const computed = [
    ...analysis.indicators.map(({ no, level }) => ({ key: String(no), level })),
    ...analysis.instruments.map(({ code, score100 }) => ({ key: code, level: instrumentLevel(score100) })),
    { key: "total", level: analysis.level },
  ];
  return computed.flatMap(({ key, level }) => {
    const row = assessment.scores.find(({ rowKey }) => rowKey === key);
    const shown = row?.level?.trim() ?? "";
    if (row === undefined || shown === "" || level === null || shown === level) return [];
    const figures = { line: scoreLine(key), column: headingOf("scores", "level"), shown, computed: level };
    return [found("score.formula-overwritten", cellOf("scores", row, "level"), figures)];
  });
}

const outlier: Check = (office) =>
  outliers(office).map(({ no, column, value, near }) => {
    const figures = { indicator: no, column: headingOf("scores", column), score: value, near };
    return found("score.outlier", cellAt("scores", String(no), column), figures);
  });

/** The scores themselves: all there, out of 100, and the template's formulas still formulas. */
export const scoreChecks: readonly Check[] = [
  missing,
  tooManyDecimals,
  outlier,
  overwrittenNumbers,
  overwrittenLevels,
];
