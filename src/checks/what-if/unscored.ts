import { formatScore } from "../../ita/decimal";
import { leastEffort } from "../../ita/least-effort";
import { levelsOf, type Outcome, outcomeOf } from "../../ita/outcome";
import { leastScore } from "../../ita/what-if";
import type { Text } from "../../text/text";
import type { Figures } from "../../workbook/figures";
import { and, raises, type Suggestion } from "./suggestion";

const HIGHEST = 100;

/** The scores with one and the same figure for each indicator that has none. */
const filledWith = ({ analysis }: Figures, missing: number): readonly number[] =>
  analysis.indicators.map(({ score }) => score ?? missing);

/** The numbers of the indicators without a score. */
const unscored = ({ analysis }: Figures): readonly number[] =>
  analysis.indicators.flatMap(({ no, score }) => (score === null ? [no] : []));

/** Levels that are worth naming: the lowest that passes and the highest, as far as the known scores do not give it already. */
function goals({ criteria }: Figures): readonly string[] {
  const levels = levelsOf(criteria.scale);
  const passes = levels.filter((level) => {
    const all = criteria.scale.kind === "bands" ? criteria.scale.bands : criteria.scale.levels;
    return (all.find((each) => each.level === level)?.from ?? 0) >= criteria.passMark;
  });
  const [highest, lowest] = [passes[0], passes[passes.length - 1]];
  return [...new Set([lowest, highest])].flatMap((level) => level ?? []);
}

function words(level: string, missing: readonly number[], least: number): Text {
  const numbers = missing.map(String);
  const [th, en] = [and(numbers, "และ"), and(numbers, "and")];
  return {
    th: `ตัวชี้วัดที่ ${th} ที่ยังไม่มีคะแนน ต้องได้อย่างน้อย ${formatScore(least)} จึงจะได้ระดับ ${level}`,
    en: `${missing.length === 1 ? "Indicator" : "Indicators"} ${en}, without a score yet, must get at least ${formatScore(least)} for the level ${level}`,
  };
}

/** What a level takes: the fewest points of known scores even if all others were 100, then the least that those others must get. */
function toLevel(figures: Figures, level: string): Suggestion | null {
  const { criteria, analysis } = figures;
  const levels = levelsOf(criteria.scale);
  const holds = (outcome: Outcome) =>
    outcome.level !== null && levels.indexOf(outcome.level) <= levels.indexOf(level);
  const best = leastEffort(criteria, filledWith(figures, HIGHEST), level, holds);
  if (best === null) return null;
  const known = analysis.indicators.map(({ score }, i) => (score === null ? null : (best[i] ?? score)));
  const least = leastScore(0, (missing) =>
    holds(
      outcomeOf(
        criteria,
        known.map((score) => score ?? missing),
      ),
    ),
  );
  const raised = analysis.indicators.flatMap(({ no, score }, i) => {
    const to = known[i];
    return score === null || to == null || to === score ? [] : [{ no, from: score, to }];
  });
  if (least === null || (least === 0 && raised.length === 0)) return null;
  const [first, then] = [raises(raised), words(level, unscored(figures), least)];
  const text =
    raised.length === 0 ? then : { th: `${first.th} และ${then.th}`, en: `${first.en}, and: ${then.en}` };
  return { goal: "level", items: [], indicators: raised, total: null, totalGain: null, level: null, text };
}

/**
 * While scores are missing: what the lowest passing level and the highest one still take of the known scores and of the missing
 * ones, these all alike. Nothing where more are missing than known, or nobody knows by whose rules it is judged.
 */
export function beforeTotal(figures: Figures): readonly Suggestion[] {
  const missing = unscored(figures);
  const some = missing.length > 0 && 2 * missing.length <= figures.analysis.indicators.length;
  if (!some || figures.ruling.year === null || figures.unsure.result) return [];
  return goals(figures).flatMap((level) => toLevel(figures, level) ?? []);
}
