import type { Assessment } from "../../workbook/assessment";
import { RESULT_STATES } from "../../workbook/tabs/results";
import { isRiskStep, RISK_LEVELS } from "../../workbook/tabs/risks";
import { lead, tableOf } from "../blocks";
import type { Block } from "../document";
import type { Round } from "../round";
import type { Source } from "../source";
import { textCell, thaiOf } from "../words";

type Risk = Assessment["risks"][number];

/** The lines that name a risk. */
export function risksOf({ risks }: Assessment): readonly Risk[] {
  return risks.filter(({ risk }) => risk !== null);
}

const nameOf = ({ process, risk }: Risk): string =>
  [process, risk].filter((text) => text !== null).join("\n");

const levelOf = ({ level }: Risk): string | null => thaiOf(RISK_LEVELS, level);

/** Likelihood × impact; null where one of them is missing or no step from 1 to 5. */
function productOf({ likelihood, impact }: Risk): number | null {
  return isRiskStep(likelihood) && isRiskStep(impact) ? likelihood * impact : null;
}

function planned(risks: readonly Risk[]): readonly Block[] {
  return tableOf({
    caption: "การประเมินความเสี่ยงการทุจริตและมาตรการจัดการ",
    columns: [
      { share: 12, align: "center" },
      { share: 64 },
      { share: 17, align: "center" },
      { share: 18, align: "center" },
      { share: 21, align: "center" },
      { share: 22, align: "center" },
      { share: 64 },
      { share: 30 },
      { share: 26 },
    ],
    head: [
      [
        "ที่",
        "กระบวนงาน/เหตุการณ์ความเสี่ยง",
        "โอกาส",
        "ผล\nกระทบ",
        "คะแนน",
        "ระดับ",
        "มาตรการจัดการ",
        "ผู้รับผิดชอบ",
        "ระยะเวลา",
      ],
    ],
    rows: risks.map((line, index) => [
      line.number ?? String(index + 1),
      nameOf(line),
      textCell(line.likelihood === null ? null : String(line.likelihood)),
      textCell(line.impact === null ? null : String(line.impact)),
      textCell(productOf(line)?.toString() ?? null),
      textCell(levelOf(line)),
      textCell(
        [line.response, line.activity && `(กิจกรรม ${line.activity})`].filter(Boolean).join("\n") || null,
      ),
      textCell(line.owner),
      textCell(line.period),
    ]),
    size: 12,
  });
}

function done(risks: readonly Risk[]): readonly Block[] {
  return tableOf({
    caption: "ผลการดำเนินการตามมาตรการจัดการความเสี่ยงการทุจริต",
    columns: [
      { share: 12, align: "center" },
      { share: 62 },
      { share: 22, align: "center" },
      { share: 58 },
      { share: 66 },
      { share: 32, align: "center" },
      { share: 30 },
    ],
    head: [["ที่", "กระบวนงาน/เหตุการณ์ความเสี่ยง", "ระดับ", "มาตรการจัดการ", "ผลการดำเนินการ", "สถานะ", "ผู้รับผิดชอบ"]],
    rows: risks.map((line, index) => [
      line.number ?? String(index + 1),
      nameOf(line),
      textCell(levelOf(line)),
      textCell(line.response),
      textCell(line.result),
      textCell(thaiOf(RESULT_STATES, line.status)),
      textCell(line.owner),
    ]),
    size: 12,
  });
}

/** The year's corruption risks: what is planned against them in the first round, what came of it in the second. */
export function riskBlocks({ assessment }: Source, round: Round, words: string): readonly Block[] {
  const risks = risksOf(assessment);
  const what = round === 6 ? "มีผลการประเมินและมาตรการจัดการ" : "มีผลการดำเนินการตามมาตรการจัดการ";
  return [
    lead(`ใน${words} หน่วยงานประเมินความเสี่ยงการทุจริต ${risks.length} เหตุการณ์ ${what}ดังนี้`),
    ...(round === 6 ? planned(risks) : done(risks)),
  ];
}
