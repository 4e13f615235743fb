import type { IndicatorResult, InstrumentResult } from "../ita/analysis";
import { decimal, round2 } from "../ita/decimal";
import { rate } from "../ita/rating";
import { mean } from "../ita/score";
import type { RowOf } from "../workbook/layout";
import type { TABS } from "../workbook/tabs";
import { cellAt } from "./cells";
import type { Check, Office } from "./check";
import { neededScore } from "./diagnosis/needed-score";
import { transposed } from "./diagnosis/typing";
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
    const cell = cellAt("scores", String(indicator.no), "published");
    return [found("score.published-differs", cell, figures, typingHints(office, published, indicator))];
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

const instrumentPublished: Check = (office) =>
  office.figures.analysis.instruments.flatMap((instrument) => {
    const published = publishedOf(office, instrument.code);
    const { weighted } = instrument;
    if (published === null || weighted === null || published === weighted) return [];
    const own = ownOf(office, instrument.code).map(({ no }) => no);
    const figures = {
      instrument: instrument.code,
      indicators: `${Math.min(...own)}–${Math.max(...own)}`,
      published,
      computed: weighted,
      difference: apart(published, weighted),
    };
    const hints =
      published === instrument.score100
        ? [hint("unweighted", {})]
        : neededHint(office, published, instrument);
    return [
      found(
        "score.weighted-published-differs",
        cellAt("scores", instrument.code, "published"),
        figures,
        hints,
      ),
    ];
  });

/** The sum of the published weighted scores; null unless every instrument has one. */
function publishedSum(office: Office): number | null {
  const parts = office.figures.analysis.instruments.map(({ code }) => publishedOf(office, code));
  if (parts.length === 0 || parts.includes(null)) return null;
  return round2(parts.reduce((sum, part) => sum.plus(decimal(part ?? 0)), decimal(0)));
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
  if (publishedSum(office) === published) return [hint("sum-of-published", {})];
  if (plain !== null && round2(plain) === published)
    return [hint("plain-mean", { count: indicators.length })];
  if (unweighted !== null && round2(unweighted) === published) return [hint("instruments-mean", {})];
  return [];
}

const totalPublished: Check = (office) => {
  const published = publishedOf(office, "total");
  const { total } = office.figures.analysis;
  if (published === null || total === null || published === total) return [];
  const figures = { published, computed: total, difference: apart(published, total) };
  const hints = [...totalHints(office, published), ...levelHint(office, published)];
  return [found("score.total-published-differs", cellAt("scores", "total", "published"), figures, hints)];
};

/** Each part is rounded, so that a right sum may be off by two hundredths. */
const SUM_TOLERANCE = 0.02;

/** Only while scores are missing: with them, each published figure has a computed one to agree with. */
const sumOfPublished: Check = (office) => {
  const published = publishedOf(office, "total");
  const sum = publishedSum(office);
  if (office.figures.analysis.total !== null || published === null || sum === null) return [];
  if (apart(published, sum) <= SUM_TOLERANCE) return [];
  const parts = office.figures.analysis.instruments
    .map(({ code }) => `${code} ${(publishedOf(office, code) ?? 0).toFixed(2)}`)
    .join(" + ");
  return [
    found("score.published-sum-differs", cellAt("scores", "total", "published"), { published, sum, parts }),
  ];
};

/** Published figures against computed ones. */
export const publishedChecks: readonly Check[] = [
  indicatorPublished,
  instrumentPublished,
  totalPublished,
  sumOfPublished,
];
