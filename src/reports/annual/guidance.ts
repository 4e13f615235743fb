import type { IndicatorResult } from "../../ita/analysis";
import { formatScore } from "../../ita/decimal";
import { linesOf, paragraph, under } from "../blocks";
import type { Block } from "../document";
import type { Source } from "../source";
import { GUIDANCE } from "../texts/guidance";
import { indicatorLabel } from "../words";

/** Indicators that need work: below their target, or below the pass mark. */
export function weakIndicators({ figures }: Source): readonly IndicatorResult[] {
  return figures.analysis.indicators.filter(
    ({ standing, passed }) => standing === "weakness" || passed === false,
  );
}

function guidanceText({ assessment }: Source, { no, passed }: IndicatorResult): readonly string[] {
  const own = linesOf(assessment.analysis.find(({ rowKey }) => rowKey === String(no))?.guidance ?? null);
  if (own.length > 0) return own;
  const standard = GUIDANCE[no];
  if (standard === undefined) return [];
  return [`หน่วยงานควร${passed === false ? standard.mend : standard.raise}`];
}

function situation({ score, target, gap, passed }: IndicatorResult, passMark: number): string {
  const points = score === null ? "" : `ตัวชี้วัดนี้ได้ ${formatScore(score)} คะแนน`;
  const below =
    target !== null && gap !== null && gap > 0
      ? ` ต่ำกว่าเป้าหมาย ${formatScore(target)} คะแนน อยู่ ${formatScore(gap)} คะแนน`
      : "";
  const failed = passed === false ? ` และต่ำกว่าเกณฑ์ผ่าน ${formatScore(passMark)} คะแนน` : "";
  return `${points}${below}${below === "" ? failed.replace(" และ", " ") : failed}`;
}

/** Guidance for each weak indicator: the office's words, or the standard ones by how far it is behind. */
export function guidanceBlocks(source: Source): readonly Block[] {
  const weak = weakIndicators(source);
  const { ranking, indicators } = source.figures.analysis;
  if (weak.length === 0) {
    const judged = ranking.length > 0 && indicators.every(({ standing }) => standing === "strength");
    return judged ? [paragraph("ไม่มีตัวชี้วัดที่ได้คะแนนต่ำกว่าเป้าหมาย หน่วยงานจะรักษาผลการดำเนินงานให้ต่อเนื่อง")] : [];
  }
  return [
    paragraph(`ตัวชี้วัดที่ควรพัฒนาและยกระดับให้ดียิ่งขึ้น มีจำนวน ${weak.length} ตัวชี้วัด โดยมีแนวทางการพัฒนาดังนี้`),
    ...weak.flatMap((indicator) =>
      under(3, `แนวทางการพัฒนา${indicatorLabel(indicator)}`, [
        paragraph(situation(indicator, source.figures.criteria.passMark)),
        ...guidanceText(source, indicator).map(paragraph),
      ]),
    ),
  ];
}
