import type Big from "big.js";
import type { Criteria, InstrumentCode, SubIndicator } from "./criteria/types";
import { decimal, round2 } from "./decimal";
import { type OitItemScore, oitScore } from "./oit";
import { exactScores, outcomeOf } from "./outcome";
import { gapTo, passes, rate } from "./rating";
import { weightedInstrumentScore } from "./score";

/** What became of an O item; null when nobody has said yet. */
export type OitStatus = "published" | "missing" | "notAssessed" | null;

/** An indicator as entered; scores and targets 0–100, `previous` is last year's score. */
export interface IndicatorScore {
  readonly no: number;
  readonly score: number | null;
  readonly previous: number | null;
  readonly target: number | null;
}

/** What the figures of a report are made from. */
export interface AnalysisInput {
  readonly criteria: Criteria;
  readonly indicators: readonly IndicatorScore[];
  readonly instrumentTargets: Partial<Readonly<Record<InstrumentCode, number>>>;
  readonly items?: readonly { readonly code: string; readonly status: OitStatus }[];
}

/** A strength reaches its target at two decimals, a weakness does not. */
export type Standing = "strength" | "weakness";

/**
 * An indicator's figures; null is unknown, never 0. `target` is its own or else its instrument's, `gap` the points missing to it,
 * `difference` the change on last year, `rank` its place among the scored indicators. Five-level years give no level to an indicator.
 */
export interface IndicatorResult {
  readonly no: number;
  readonly name: string;
  readonly instrument: InstrumentCode;
  readonly score: number | null;
  readonly previous: number | null;
  readonly difference: number | null;
  readonly target: number | null;
  readonly gap: number | null;
  readonly level: string | null;
  readonly passed: boolean | null;
  readonly rank: number | null;
  readonly standing: Standing | null;
}

/** An instrument at two decimals: on 0–100 and weighted; both null while `missing` indicator scores are above 0. */
export interface InstrumentResult {
  readonly code: InstrumentCode;
  readonly name: string;
  readonly weight: number;
  readonly score100: number | null;
  readonly weighted: number | null;
  readonly target: number | null;
  readonly missing: number;
}

/** A sub-indicator at two decimals, null until every item of it has a status; `missed` lists the codes of unpublished items. */
export interface SubIndicatorResult {
  readonly code: string;
  readonly name: string;
  readonly score: number | null;
  readonly missed: readonly string[];
}

/** The figures of the whole report; total, level and passed stay null until all that they need is there. */
export interface Analysis {
  readonly indicators: readonly IndicatorResult[];
  readonly instruments: readonly InstrumentResult[];
  readonly total: number | null;
  readonly level: string | null;
  readonly passed: boolean | null;
  readonly missing: number;
  readonly ranking: readonly IndicatorResult[];
  readonly subIndicators: readonly SubIndicatorResult[];
}

function indicatorScores(input: AnalysisInput): readonly IndicatorScore[] {
  const unknown = { score: null, previous: null, target: null };
  return input.criteria.indicators.map(
    ({ no }) => input.indicators.find((entry) => entry.no === no) ?? { no, ...unknown },
  );
}

/** Numbers of the scored indicators from high to low; ties keep their order and get successive ranks, as official tables do. */
function rankedNumbers(scores: readonly IndicatorScore[]): readonly number[] {
  const known = scores.flatMap(({ no, score }) => (score === null ? [] : [{ no, score: round2(score) }]));
  return known.sort((a, b) => b.score - a.score).map(({ no }) => no);
}

/** What can be said of a score on its own. */
function judged(score: number | null, target: number | null, criteria: Criteria) {
  if (score === null) return { gap: null, level: null, passed: null, standing: null };
  return {
    gap: target === null ? null : gapTo(score, target),
    level: criteria.scale.kind === "bands" ? rate(score, criteria.scale) : null,
    passed: passes(score, criteria.passMark),
    standing: target === null ? null : passes(score, target) ? ("strength" as const) : ("weakness" as const),
  };
}

function indicatorResults(input: AnalysisInput): readonly IndicatorResult[] {
  const scores = indicatorScores(input);
  const order = rankedNumbers(scores);
  return input.criteria.indicators.map((indicator, i) => {
    const { score = null, previous = null, target: own = null } = scores[i] ?? {};
    const target = own ?? input.instrumentTargets[indicator.instrument] ?? null;
    const changed = score !== null && previous !== null;
    return {
      ...indicator,
      score,
      previous,
      target,
      difference: changed ? round2(decimal(score).minus(decimal(previous))) : null,
      rank: score === null ? null : order.indexOf(indicator.no) + 1,
      ...judged(score, target, input.criteria),
    };
  });
}

function instrumentResults(
  input: AnalysisInput,
  indicators: readonly IndicatorResult[],
  exact: readonly (Big | null)[],
): readonly InstrumentResult[] {
  return input.criteria.instruments.map((instrument, i) => {
    const score = exact[i] ?? null;
    const own = indicators.filter((indicator) => indicator.instrument === instrument.code);
    return {
      ...instrument,
      score100: score && round2(score),
      weighted: score && round2(weightedInstrumentScore(score, instrument.weight)),
      target: input.instrumentTargets[instrument.code] ?? null,
      missing: own.filter((indicator) => indicator.score === null).length,
    };
  });
}

function totals(criteria: Criteria, scores: readonly (number | null)[]) {
  const { total, level } = outcomeOf(criteria, scores);
  return { total, level, passed: total === null ? null : passes(total, criteria.passMark) };
}

const ITEM_SCORES: Readonly<Record<"published" | "missing" | "notAssessed", OitItemScore>> = {
  published: 100,
  missing: 0,
  notAssessed: null,
};

function subIndicatorResult(input: AnalysisInput, { code, name }: SubIndicator): SubIndicatorResult {
  const own = input.criteria.items.filter(({ subIndicator }) => subIndicator === code);
  const statuses = own.map((item) => ({
    code: item.code,
    status: input.items?.find((entry) => entry.code === item.code)?.status ?? null,
  }));
  const said = statuses.flatMap(({ status }) => (status === null ? [] : [ITEM_SCORES[status]]));
  const score =
    said.length === own.length
      ? oitScore(
          said,
          said.map(() => code),
        )
      : null;
  const missed = statuses.filter(({ status }) => status === "missing").map((item) => item.code);
  return { code, name, score: score && round2(score), missed };
}

/** The figures of the whole report from what the office entered; scores must be within 0–100. */
export function analyse(input: AnalysisInput): Analysis {
  const { criteria } = input;
  const indicators = indicatorResults(input);
  const scores = indicators.map(({ score }) => score);
  const ranked = indicators.filter(({ rank }) => rank !== null);
  return {
    indicators,
    instruments: instrumentResults(input, indicators, exactScores(criteria, scores)),
    ...totals(criteria, scores),
    missing: indicators.filter(({ score }) => score === null).length,
    ranking: [...ranked].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
    subIndicators: criteria.subIndicators.map((sub) => subIndicatorResult(input, sub)),
  };
}

/** What is left of the figures while nobody knows by whose rules to judge them: scores, means, ranks and targets. */
export function withoutRules(analysis: Analysis): Analysis {
  return {
    ...analysis,
    total: null,
    level: null,
    passed: null,
    indicators: analysis.indicators.map((each) => ({ ...each, level: null, passed: null })),
    ranking: analysis.ranking.map((each) => ({ ...each, level: null, passed: null })),
    instruments: analysis.instruments.map((each) => ({ ...each, weighted: null })),
  };
}
