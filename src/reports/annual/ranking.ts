import type { IndicatorResult } from "../../ita/analysis";
import { formatScore } from "../../ita/decimal";
import { paragraph, tableOf } from "../blocks";
import type { Bars, Block, Cell } from "../document";
import { resultYear, type Source } from "../source";
import { indicatorNames, scoreCell } from "../words";
import { axisStart, scoreTicks, withNotes } from "./axis";

function isBelow({ standing }: IndicatorResult): boolean {
  return standing === "weakness";
}

function chart(indicators: readonly IndicatorResult[]): Bars {
  const scores = indicators.flatMap(({ score }) => (score === null ? [] : [score]));
  const from = axisStart([...scores, ...indicators.flatMap(({ target }) => target ?? [])]);
  const targeted = indicators.some(({ target }) => target !== null);
  return {
    kind: "bars",
    ring: true,
    caption: withNotes("คะแนนรายตัวชี้วัด", from, indicators.some(isBelow), targeted ? "เป้าหมาย" : null),
    from,
    to: 100,
    ticks: scoreTicks(from, 100),
    bars: indicators.map((indicator) => ({
      label: `${indicator.no} ${indicator.name}`,
      value: indicator.score,
      mark: indicator.target,
      figure: `${scoreCell(indicator.score)}${isBelow(indicator) ? "\u00a0*" : ""}`,
      tone: isBelow(indicator) ? "warn" : "accent",
    })),
  };
}

function extremes(ranking: readonly IndicatorResult[]): readonly Block[] {
  const best = ranking[0];
  const worst = ranking[ranking.length - 1];
  if (best === undefined || worst === undefined || best.score === worst.score) return [];
  const say = (score: number | null) => {
    const members = ranking.filter((each) => each.score === score);
    const who = members.length > 3 ? `มีจำนวน ${members.length} ตัวชี้วัด` : `คือ ${indicatorNames(members)}`;
    return `${who} (${scoreCell(score)} คะแนน)`;
  };
  return [
    paragraph(
      `เมื่อจำแนกรายตัวชี้วัด ตัวชี้วัดที่ได้คะแนนสูงสุด ${say(best.score)} และตัวชี้วัดที่ได้คะแนนต่ำสุด ${say(worst.score)}`,
    ),
  ];
}

function row({ rank, no, name, score, level, passed }: IndicatorResult, levels: boolean): readonly Cell[] {
  return [
    String(rank ?? "-"),
    String(no),
    name,
    score === null ? "–" : formatScore(score),
    ...(levels ? [{ text: level ?? "–", bold: true }] : []),
    ...(passed === null ? [] : [passed ? "ผ่าน" : ({ text: "ไม่ผ่าน", tone: "warn" } as const)]),
  ];
}

/** The indicators as bars and from high to low in a table; nothing while no indicator has a score. */
export function rankingBlocks(source: Source): readonly Block[] {
  const { indicators, ranking } = source.figures.analysis;
  if (ranking.length === 0) return [];
  const levels = ranking.some(({ level }) => level !== null);
  const judged = ranking.some(({ passed }) => passed !== null);
  return [
    ...extremes(ranking),
    chart(indicators),
    ...tableOf({
      caption: `ผลการประเมินรายตัวชี้วัด เรียงจากคะแนนสูงสุดไปต่ำสุด ${resultYear(source)}`,
      columns: [
        { share: 21, align: "center" },
        { share: 26, align: "center" },
        { share: 68 },
        { share: 27, align: "right" },
        ...(levels ? [{ share: 16, align: "center" } as const] : []),
        ...(judged ? [{ share: 26, align: "center" } as const] : []),
      ],
      head: [
        [
          "ลำดับที่",
          "ตัวชี้วัดที่",
          "ประเด็นตัวชี้วัด",
          "คะแนน",
          ...(levels ? ["ระดับ"] : []),
          ...(judged ? ["หมายเหตุ"] : []),
        ],
      ],
      rows: ranking.map((indicator) => row(indicator, levels)),
    }),
  ];
}
