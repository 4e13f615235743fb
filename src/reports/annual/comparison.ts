import type { IndicatorResult } from "../../ita/analysis";
import { paragraph, tableOf } from "../blocks";
import type { Block } from "../document";
import type { Source } from "../source";
import { changeText, scoreCell } from "../words";

function counts(compared: readonly IndicatorResult[]): string {
  const of = (test: (change: number) => boolean) =>
    compared.filter(({ difference }) => difference !== null && test(difference)).length;
  const parts = [
    ["คะแนนเพิ่มขึ้น", of((change) => change > 0)],
    ["คะแนนลดลง", of((change) => change < 0)],
    ["คะแนนเท่าเดิม", of((change) => change === 0)],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${count} ตัวชี้วัด`)
    .join(" ");
}

/** The indicators against last year, where last year's scores are given. */
export function comparison({ assessment, figures }: Source): readonly Block[] {
  const compared = figures.analysis.indicators.filter(({ difference }) => difference !== null);
  if (compared.length === 0) return [];
  const { resultYear } = assessment.office;
  const [before, now] = resultYear === null ? ["ปีก่อน", "ปีนี้"] : [`ปี ${resultYear - 1}`, `ปี ${resultYear}`];
  return [
    paragraph(`เมื่อเปรียบเทียบกับผลการประเมิน${before} จำนวน ${compared.length} ตัวชี้วัด มี${counts(compared)}`),
    ...tableOf({
      caption: `การเปรียบเทียบผลการประเมินรายตัวชี้วัด ${before} กับ${now}`,
      columns: [
        { share: 26, align: "center" },
        { share: 70 },
        { share: 25, align: "right" },
        { share: 25, align: "right" },
        { share: 25, align: "right" },
      ],
      head: [["ตัวชี้วัดที่", "ประเด็นตัวชี้วัด", before, now, "ผลต่าง"]],
      rows: compared.map(({ no, name, previous, score, difference }) => [
        String(no),
        name,
        scoreCell(previous),
        scoreCell(score),
        difference === null ? "–" : changeText(difference),
      ]),
    }),
  ];
}
