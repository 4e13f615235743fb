import type { IndicatorResult, InstrumentResult } from "../ita/analysis";
import { decimal, formatScore, round2 } from "../ita/decimal";
import { type Interval, instrumentIntervals, isWithin, sumInterval, totalInterval } from "../ita/interval";
import { rate } from "../ita/rating";
import { mean } from "../ita/score";
import type { CellRef } from "../workbook/assessment";
import type { RowOf } from "../workbook/layout";
import type { TABS } from "../workbook/tabs";
import { cellAt, cellOf, scoreLine } from "./cells";
import type { Check, Office } from "./check";
import { neededScore } from "./diagnosis/needed-score";
import { transposed } from "./diagnosis/typing";
import type { FindingRef } from "./finding";
import { found } from "./found";
import { type Hint, hint } from "./hints";

type ScoreRow = RowOf<(typeof TABS)["scores"]>;

/** A line of the score tab by its key; undefined where the sheet has lost it. */
function lineOf({ assessment }: Office, key: string): ScoreRow | undefined {
  return assessment.scores.find(({ rowKey }) => rowKey === key);
}

function publishedOf(office: Office, key: string): number | null {
  const published = lineOf(office, key)?.published ?? null;
  return published === null ? null : round2(published);
}

const FULL = 100;
const apart = (a: number, b: number): number => Math.abs(round2(decimal(a).minus(decimal(b))));
const ownOf = ({ figures }: Office, code: string): readonly IndicatorResult[] =>
  figures.analysis.indicators.filter(({ instrument }) => instrument === code);

/** Why an indicator's published figure may be another: the instrument's mean, another row, two digits swapped. */
function typingHints(office: Office, published: number, indicator: IndicatorResult): readonly Hint[] {
  const { analysis } = office.figures;
  const instrument = analysis.instruments.find(({ code }) => code === indicator.instrument);
  if (instrument?.score100 === published) return [hint("instrument-mean", { instrument: instrument.code })];
  if (transposed(published, indicator.score ?? 0)) return [hint("transposed", {})];
  const other = analysis.indicators.find(({ no, score }) => no !== indicator.no && score === published);
  return other ? [hint("other-row", { indicator: other.no })] : [];
}

/**
 * Where an indicator's two figures are best mended: at its score, if the instrument's published figure agrees with the
 * indicator's published one and not with the score; else at the published one.
 */
function differenceCell(office: Office, no: number, code: string): CellRef {
  const at = office.figures.analysis.instruments.findIndex((each) => each.code === code);
  const published = publishedOf(office, code);
  const fits = (scores: readonly (number | null)[]) => {
    const interval = instrumentIntervals(office.figures.criteria, scores)[at] ?? null;
    return published !== null && interval !== null && isWithin(published, interval);
  };
  const scores = scoresOf(office, false);
  const index = office.figures.analysis.indicators.findIndex((each) => each.no === no);
  const restated = scores.map((score, i) => (i === index ? publishedOf(office, String(no)) : score));
  return cellAt("scores", String(no), !fits(scores) && fits(restated) ? "score" : "published");
}

const indicatorPublished: Check = (office) =>
  office.figures.analysis.indicators.flatMap((indicator) => {
    const published = publishedOf(office, String(indicator.no));
    if (published === null || indicator.score === null || published === round2(indicator.score)) return [];
    const figures = {
      indicator: indicator.no,
      published,
      computed: indicator.score,
      difference: apart(published, indicator.score),
    };
    const cell = differenceCell(office, indicator.no, indicator.instrument);
    const hints = typingHints(office, published, indicator);
    return [found("score.published-differs", cell, figures, { hints })];
  });

/** Indicators whose score, if another, would alone explain the published figure, with the others taken as given. */
function needs(
  published: number,
  { weight }: InstrumentResult,
  scores: readonly { readonly no: number; readonly score: number; readonly open: boolean }[],
) {
  return scores.flatMap(({ no, open }) => {
    if (!open) return [];
    const others = scores.filter((other) => other.no !== no).map(({ score }) => score);
    const needed = neededScore(published, weight, others);
    return needed === null ? [] : [{ no, needed }];
  });
}

/** The one indicator that would have to be another, first by the figures that were published, then by the score table. */
function neededHint(office: Office, published: number, instrument: InstrumentResult): readonly Hint[] {
  const own = ownOf(office, instrument.code).flatMap(({ no, score }) => {
    const stated = publishedOf(office, String(no));
    return score === null ? [] : [{ no, score, stated: stated === score ? null : stated }];
  });
  const restated = own.filter(({ stated }) => stated !== null);
  const byPublished =
    restated.length === 0
      ? []
      : needs(
          published,
          instrument,
          own.map(({ no, score, stated }) => ({ no, score: stated ?? score, open: stated === null })),
        );
  const byTable = needs(
    published,
    instrument,
    own.map(({ no, score }) => ({ no, score, open: true })),
  );
  const given = restated.map(({ no, stated }) => `${no} = ${(stated ?? 0).toFixed(2)}`).join(", ");
  const [first] = byPublished.length === 1 ? byPublished : byTable.length === 1 ? byTable : [];
  if (first === undefined) return [];
  const words =
    byPublished.length === 1
      ? { th: ` โดยถือตามค่าที่เผยแพร่ (${given})`, en: ` with the published ${given}` }
      : { th: "", en: "" };
  return [hint("needs", { indicator: first.no, needed: first.needed, given: words })];
}

/** Where the published figure would have to lie, if that is another than the computed one. */
function nearest(published: number, computed: number, { low, high }: Interval) {
  const end = published < low ? low : high;
  if (end === computed) return { th: "", en: "" };
  return {
    th: ` ค่าที่เป็นได้และใกล้ที่สุดคือ ${formatScore(end)}`,
    en: `, the nearest that it can be is ${formatScore(end)}`,
  };
}

/** The scores of the criteria's indicators, in which published ones may stand for those of the table. */
function scoresOf(office: Office, restated: boolean): readonly (number | null)[] {
  return office.figures.analysis.indicators.map(({ no, score }) =>
    restated ? (publishedOf(office, String(no)) ?? score) : score,
  );
}

const intervalsOf = (office: Office, restated: boolean) =>
  instrumentIntervals(office.figures.criteria, scoresOf(office, restated));

/** The indicator whose published figure explains its instrument's; null where the published ones do not give it either. */
function restatedCause(office: Office, at: number, published: number, code: string): FindingRef | undefined {
  const interval = intervalsOf(office, true)[at] ?? null;
  const other = ownOf(office, code).find(({ no, score }) => {
    const stated = publishedOf(office, String(no));
    return stated !== null && score !== null && stated !== round2(score);
  });
  return other === undefined || interval === null || !isWithin(published, interval)
    ? undefined
    : { code: "score.published-differs", cell: differenceCell(office, other.no, code) };
}

const instrumentPublished: Check = (office) =>
  office.figures.analysis.instruments.flatMap((instrument, at) => {
    const published = publishedOf(office, instrument.code);
    const { weighted } = instrument;
    const interval = intervalsOf(office, false)[at] ?? null;
    if (published === null || weighted === null || interval === null || isWithin(published, interval))
      return [];
    const own = ownOf(office, instrument.code).map(({ no }) => no);
    const figures = {
      instrument: instrument.code,
      indicators: `${Math.min(...own)}–${Math.max(...own)}`,
      published,
      computed: weighted,
      difference: apart(published, weighted),
      nearest: nearest(published, weighted, interval),
    };
    const hints =
      published === instrument.score100
        ? [hint("unweighted", {})]
        : neededHint(office, published, instrument);
    return [
      found("score.weighted-published-differs", cellAt("scores", instrument.code, "published"), figures, {
        hints,
        ...causedBy(restatedCause(office, at, published, instrument.code)),
      }),
    ];
  });

const causedBy = (cause: FindingRef | undefined) => (cause === undefined ? {} : { cause });

/** The published weighted scores; null unless every instrument has one. */
function publishedParts(office: Office): readonly number[] | null {
  const parts = office.figures.analysis.instruments.flatMap(({ code }) => publishedOf(office, code) ?? []);
  return parts.length === office.figures.analysis.instruments.length && parts.length > 0 ? parts : null;
}

const sumOf = (parts: readonly number[]): number =>
  round2(parts.reduce((sum, part) => sum.plus(decimal(part)), decimal(0)));

/** The first instrument whose published figure cannot be, where the published total is but the sum of these figures. */
function partCause(office: Office, published: number): FindingRef | undefined {
  const parts = publishedParts(office);
  const intervals = intervalsOf(office, false);
  const wrong = office.figures.analysis.instruments.find(({ code }, at) => {
    const [part, interval] = [publishedOf(office, code), intervals[at] ?? null];
    return part !== null && interval !== null && !isWithin(part, interval);
  });
  if (parts === null || wrong === undefined || !isWithin(published, sumInterval(parts))) return undefined;
  return { code: "score.weighted-published-differs", cell: cellAt("scores", wrong.code, "published") };
}

function levelHint(office: Office, published: number): readonly Hint[] {
  const { criteria, analysis } = office.figures;
  if (criteria.scale.kind !== "bands" || analysis.level === null || published < 0 || published > 100)
    return [];
  const level = rate(published, criteria.scale);
  return level === analysis.level
    ? [hint("same-level", { level })]
    : [hint("other-level", { published: level, computed: analysis.level })];
}

/** Known wrong ways to a total: the sum of wrong parts, a plain mean of indicators, an unweighted mean of instruments. */
function totalHints(office: Office, published: number): readonly Hint[] {
  const { indicators, instruments } = office.figures.analysis;
  const known = (values: readonly (number | null)[]) =>
    values.flatMap((value) => (value === null ? [] : [value]));
  const plain = mean(known(indicators.map(({ score }) => score)));
  const unweighted = mean(known(instruments.map(({ score100 }) => score100)));
  const parts = publishedParts(office);
  if (parts !== null && sumOf(parts) === published) return [hint("sum-of-published", {})];
  if (plain !== null && round2(plain) === published)
    return [hint("plain-mean", { count: indicators.length })];
  if (unweighted !== null && round2(unweighted) === published) return [hint("instruments-mean", {})];
  return [];
}

const totalPublished: Check = (office) => {
  const published = publishedOf(office, "total");
  const { total } = office.figures.analysis;
  const interval = totalInterval(office.figures.criteria, scoresOf(office, false));
  if (published === null || total === null || interval === null || isWithin(published, interval)) return [];
  const figures = {
    published,
    computed: total,
    difference: apart(published, total),
    nearest: nearest(published, total, interval),
  };
  const hints = [...totalHints(office, published), ...levelHint(office, published)];
  const cell = cellAt("scores", "total", "published");
  const more = { hints, ...causedBy(partCause(office, published)) };
  return [found("score.total-published-differs", cell, figures, more)];
};

/** Only while scores are missing: with them, each published figure has a computed one to agree with. */
const sumOfPublished: Check = (office) => {
  const published = publishedOf(office, "total");
  const known = publishedParts(office);
  if (office.figures.analysis.total !== null || published === null || known === null) return [];
  if (isWithin(published, sumInterval(known))) return [];
  const sum = sumOf(known);
  const parts = office.figures.analysis.instruments
    .map(({ code }) => `${code} ${(publishedOf(office, code) ?? 0).toFixed(2)}`)
    .join(" + ");
  return [
    found("score.published-sum-differs", cellAt("scores", "total", "published"), { published, sum, parts }),
  ];
};

/** The most that a line's published figure can be: its instrument's weight, else a full score. */
const mostOf = ({ figures }: Office, key: string): number =>
  figures.analysis.instruments.find(({ code }) => code === key)?.weight ?? FULL;

/** A weighted score typed out of 100 is told of as such, beside what is computed. */
const outOfRange: Check = (office) =>
  office.assessment.scores.flatMap((row) => {
    const published = row.published === null ? null : round2(row.published);
    const key = row.rowKey ?? "";
    const most = mostOf(office, key);
    const typedUnweighted = most < FULL && published !== null && published <= FULL && hasScore(office, key);
    if (published === null || (published >= 0 && published <= most) || typedUnweighted) return [];
    const figures = { line: scoreLine(key), published, most };
    return [found("score.published-out-of-range", cellOf("scores", row, "published"), figures)];
  });

const hasScore = ({ figures }: Office, key: string): boolean =>
  figures.analysis.instruments.some(({ code, weighted }) => code === key && weighted !== null);

/** Published figures against computed ones. */
export const publishedChecks: readonly Check[] = [
  indicatorPublished,
  instrumentPublished,
  totalPublished,
  sumOfPublished,
  outOfRange,
];
