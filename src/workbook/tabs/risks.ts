import type { References, TableTab } from "../layout";
import { RESULT_STATES } from "./results";

/** The highest step of likelihood and of impact. */
const RISK_STEPS = 5;

/** Whether a likelihood or an impact lies on the scale from 1 to 5. */
export function isRiskStep(step: number | null): step is number {
  return step !== null && step >= 1 && step <= RISK_STEPS;
}

/** What the office makes of a risk, from the least to the gravest. */
export const RISK_LEVELS = [
  { code: "low", th: "ต่ำ", en: "Low" },
  { code: "medium", th: "ปานกลาง", en: "Medium" },
  { code: "high", th: "สูง", en: "High" },
  { code: "extreme", th: "สูงมาก", en: "Very high" },
] as const;

const STEP_NOTE = { th: "1–5 (5 คือมากที่สุด)", en: "1–5, 5 is the most" };

/** Likelihood times impact; nothing where one of them is no step. */
function product(ref: References): string {
  const steps = [ref.cell("likelihood"), ref.cell("impact")];
  const isStep = (cell: string) =>
    `IF(ISNUMBER(${cell}),AND(${cell}>=1,${cell}<=${RISK_STEPS},${cell}=INT(${cell})),FALSE)`;
  return `=IF(AND(${steps.map(isStep).join(",")}),${steps.join("*")},"")`;
}

/** ความเสี่ยงการทุจริต: the year's risks and what is done about them; planned in round 1, with its results in round 2. */
export const risks = {
  kind: "table",
  key: "risks",
  name: { th: "ความเสี่ยงการทุจริต", en: "Corruption risks" },
  help: {
    th: "หนึ่งบรรทัดต่อหนึ่งเหตุการณ์ความเสี่ยง รอบที่ 1 กรอกถึงระยะเวลา รอบที่ 2 กรอกผลการดำเนินการ ระดับเป็นไปตามเกณฑ์ของหน่วยงาน",
    en: "One line per risk. Round 1: up to the time; round 2: the result. The level follows the office's own scale.",
  },
  colour: "input",
  chosenBy: "riskForm",
  columns: [
    { key: "number", type: "text", width: 60, heading: { th: "ที่", en: "No." } },
    { key: "process", type: "longText", width: 220, heading: { th: "กระบวนงาน", en: "Process" } },
    { key: "risk", type: "longText", width: 320, heading: { th: "เหตุการณ์ความเสี่ยง", en: "Risk" } },
    {
      key: "likelihood",
      type: "count",
      width: 80,
      heading: { th: "โอกาส (1–5)", en: "Likelihood (1–5)" },
      note: STEP_NOTE,
    },
    {
      key: "impact",
      type: "count",
      width: 80,
      heading: { th: "ผลกระทบ (1–5)", en: "Impact (1–5)" },
      note: STEP_NOTE,
    },
    {
      key: "product",
      type: "count",
      width: 90,
      heading: { th: "โอกาส × ผลกระทบ", en: "Likelihood × impact" },
      computed: product,
    },
    {
      key: "level",
      type: "choice",
      width: 110,
      heading: { th: "ระดับความเสี่ยง", en: "Level" },
      choices: RISK_LEVELS,
      shades: [
        { tone: "bad", words: ["สูง", "สูงมาก"] },
        { tone: "fair", words: ["ปานกลาง"] },
      ],
    },
    {
      key: "response",
      type: "longText",
      width: 320,
      heading: { th: "มาตรการจัดการความเสี่ยง", en: "Response" },
    },
    {
      key: "activity",
      type: "longText",
      width: 260,
      heading: { th: "กิจกรรมในแผนที่รองรับ", en: "Activity of the plan" },
      note: { th: "ชื่อตามแท็บแผนกิจกรรม เว้นว่างได้", en: "As the tab Activities names it; may stay blank" },
    },
    { key: "owner", type: "text", width: 160, heading: { th: "ผู้รับผิดชอบ", en: "Owner" } },
    { key: "period", type: "text", width: 160, heading: { th: "ระยะเวลา", en: "When" } },
    {
      key: "result",
      type: "longText",
      width: 320,
      heading: { th: "ผลการดำเนินการ (รอบที่ 2)", en: "Result (round 2)" },
    },
    {
      key: "status",
      type: "choice",
      width: 160,
      heading: { th: "สถานะ", en: "Status" },
      choices: RESULT_STATES,
    },
    { key: "links", type: "links", width: 220, heading: { th: "เอกสาร/ลิงก์", en: "Document/links" } },
  ],
} as const satisfies TableTab;
