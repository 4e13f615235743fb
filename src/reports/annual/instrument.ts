import type { IndicatorResult, InstrumentResult } from "../../ita/analysis";
import type { Criteria } from "../../ita/criteria/types";
import { formatScore } from "../../ita/decimal";
import { label, lead, linesOf, listOf, paragraph } from "../blocks";
import type { Block } from "../document";
import { isRuled, type Source } from "../source";
import { INSTRUMENT_TEXTS, type Tier } from "../texts/instruments";
import { indicatorLabel, indicatorNames } from "../words";
import { range } from "./introduction";
import { subIndicatorStandings } from "./sub-indicators";

type Words = Source["assessment"]["analysis"][number];

function wordsOf({ assessment }: Source, key: string): Words | undefined {
  return assessment.analysis.find(({ rowKey }) => rowKey === key);
}

/** How a score on 0–100 stands on the year's scale. */
export function tierOf(score: number, { scale, passMark }: Criteria): Tier {
  const starts = (scale.kind === "bands" ? scale.bands : scale.levels).map(({ from }) => from);
  if (score < passMark) return "low";
  return score >= Math.max(...starts) ? "excellent" : "good";
}

function scoreSentence(result: InstrumentResult, indicators: readonly IndicatorResult[]): string {
  const numbers = range(indicators.map(({ no }) => no));
  const head = `ผลการประเมินตาม${result.name} (${INSTRUMENT_TEXTS[result.code].english}: ${result.code}) ตัวชี้วัดที่ ${numbers}`;
  if (result.score100 === null) {
    return `${head} ยังไม่มีผลคะแนน ${result.missing} ตัวชี้วัด จึงยังไม่สรุปคะแนนของเครื่องมือนี้`;
  }
  const mean = `${head} ได้คะแนนเฉลี่ย ${formatScore(result.score100)} คะแนน`;
  if (result.weighted === null) return mean;
  return `${mean} คิดเป็นคะแนนที่ถ่วงน้ำหนักแล้ว ${formatScore(result.weighted)} คะแนน จากคะแนนเต็ม ${formatScore(result.weight)} คะแนน`;
}

function shows(source: Source, { code, score100 }: InstrumentResult): readonly Block[] {
  const own = linesOf(wordsOf(source, code)?.shows ?? null);
  const standard =
    score100 === null || !isRuled(source)
      ? []
      : [INSTRUMENT_TEXTS[code].shows[tierOf(score100, source.figures.criteria)]];
  const [first, ...rest] = own.length > 0 ? own : standard;
  if (first === undefined) return [];
  return [
    paragraph(first.startsWith("บ่งชี้") ? first : `ผลการประเมินดังกล่าวบ่งชี้ให้เห็นว่า${first}`),
    ...rest.map(paragraph),
  ];
}

/** "ร้อยละ 99.50" where all have one target, else "ของแต่ละตัวชี้วัด". */
function targetWords(indicators: readonly IndicatorResult[]): string {
  const targets = [...new Set(indicators.map(({ target }) => target))];
  const only = targets[0] ?? null;
  return targets.length === 1 && only !== null ? `ร้อยละ ${formatScore(only)}` : "ของแต่ละตัวชี้วัด";
}

function item(indicator: IndicatorResult): string {
  const { score, gap, target } = indicator;
  const points = score === null ? "" : ` ได้ ${formatScore(score)} คะแนน`;
  const far =
    gap === null || target === null || gap === 0
      ? ""
      : ` (ต่ำกว่าเป้าหมาย ${formatScore(target)} อยู่ ${formatScore(gap)} คะแนน)`;
  return `${indicatorLabel(indicator)}${points}${far}`;
}

/** A group with what its members have in common; `none` is what nobody has where there are none. */
function group(
  name: string,
  { meaning, none = meaning }: { readonly meaning: string; readonly none?: string },
  members: readonly IndicatorResult[],
): readonly Block[] {
  if (members.length === 0) return [paragraph(`${name}: ไม่มีตัวชี้วัดที่ได้คะแนน${none}`)];
  return [
    lead(`${name} (ตัวชี้วัดที่ได้คะแนน${meaning}) จำนวน ${members.length} ตัวชี้วัด ได้แก่`),
    { kind: "list", style: "number", items: members.map(item) },
  ];
}

function notes(title: string, lines: readonly string[]): readonly Block[] {
  const list = listOf(lines, "paren");
  return list.length === 0 ? [] : [label(title), ...list];
}

function standings(source: Source, code: string, indicators: readonly IndicatorResult[]): readonly Block[] {
  const judged = indicators.filter(({ standing }) => standing !== null);
  const strengths = judged.filter(({ standing }) => standing === "strength");
  const weaknesses = judged.filter(({ standing }) => standing === "weakness");
  const words = wordsOf(source, code);
  const target = targetWords(judged);
  const reached = target.startsWith("ร้อยละ") ? `ตั้งแต่${target} ขึ้นไป` : `ถึงเป้าหมาย${target}`;
  const factors = strengths.length > 0 ? "ปัจจัยที่ส่งผลให้ตัวชี้วัดดังกล่าวเป็นจุดแข็ง" : "ปัจจัยที่ส่งเสริมการดำเนินงาน";
  const about = weaknesses.length > 0 ? "ข้อสังเกตเกี่ยวกับจุดที่ต้องพัฒนา" : "ข้อสังเกตเพื่อการพัฒนา";
  const lists =
    judged.length === 0
      ? []
      : [
          ...group("จุดแข็ง", { meaning: reached, none: `ถึงเป้าหมาย${target}` }, strengths),
          ...notes(factors, words?.strengthFactors ?? []),
          ...group("จุดที่ต้องพัฒนา", { meaning: `ต่ำกว่าเป้าหมาย${target}` }, weaknesses),
          ...notes(about, words?.weaknessNotes ?? []),
        ];
  return [...lists, ...withoutTarget(indicators)];
}

/** Scored indicators that no target judges are named, so that the counts of strengths and weaknesses do not mislead. */
function withoutTarget(indicators: readonly IndicatorResult[]): readonly Block[] {
  const open = indicators.filter(({ score, target }) => score !== null && target === null);
  if (open.length === 0) return [];
  const which = open.length === indicators.length ? "เครื่องมือนี้" : indicatorNames(open);
  return [paragraph(`หน่วยงานยังไม่ได้กำหนดเป้าหมายของ${which} จึงยังไม่จำแนกจุดแข็งและจุดที่ต้องพัฒนา`)];
}

function targetSentence(
  { score100 }: InstrumentResult,
  indicators: readonly IndicatorResult[],
): readonly Block[] {
  const targeted = indicators.filter(({ target }) => target !== null);
  const words = targetWords(targeted);
  if (score100 === null || targeted.length < indicators.length || !words.startsWith("ร้อยละ")) return [];
  return [paragraph(`หน่วยงานกำหนดเป้าหมายของแต่ละตัวชี้วัดในเครื่องมือนี้ไว้ที่${words} (คะแนนที่ยังไม่ถ่วงน้ำหนัก)`)];
}

/** One instrument: its weighted score, what it shows, its target, strengths and weaknesses with the office's words on them. */
export function instrumentBlocks(source: Source, result: InstrumentResult): readonly Block[] {
  const indicators = source.figures.analysis.indicators.filter(
    ({ instrument }) => instrument === result.code,
  );
  return [
    paragraph(scoreSentence(result, indicators)),
    ...shows(source, result),
    ...targetSentence(result, indicators),
    ...standings(source, result.code, indicators),
    ...(result.code === "OIT" ? subIndicatorStandings(source) : []),
  ];
}
