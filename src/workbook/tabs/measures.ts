import type { TableTab } from "../layout";

/** มาตรการ: the working model, the measures per indicator, and the office's anti-corruption measures. */
export const measures = {
  kind: "table",
  key: "measures",
  name: { th: "มาตรการ", en: "Measures" },
  help: {
    th: "หนึ่งบรรทัดต่อหนึ่งมาตรการ ตัวชี้วัดที่ต่ำกว่าเป้าหมายทุกตัวต้องมีมาตรการ เลขลำดับเรียงต่อกันไม่ข้าม",
    en: "One line per measure. Every indicator below target needs one. Numbering runs without gaps.",
  },
  colour: "input",
  columns: [
    {
      key: "kind",
      type: "choice",
      width: 180,
      heading: { th: "ประเภท", en: "Kind" },
      choices: [
        { code: "indicator", th: "มาตรการรายตัวชี้วัด", en: "Measure for an indicator" },
        { code: "office", th: "มาตรการของหน่วยงาน", en: "Measure of the office" },
        { code: "model", th: "กรอบแนวคิดการทำงาน", en: "Working model" },
      ],
    },
    {
      key: "indicator",
      type: "count",
      width: 100,
      heading: { th: "ตัวชี้วัดที่", en: "Indicator" },
      note: { th: "เลข 1–10 เฉพาะมาตรการรายตัวชี้วัด", en: "1–10, only for a measure of an indicator" },
    },
    {
      key: "number",
      type: "text",
      width: 100,
      heading: { th: "ลำดับ", en: "Number" },
      note: {
        th: "เช่น 1 หรือ 1.1 กรอบแนวคิดใช้ตัวอักษร เช่น H",
        en: "e.g. 1 or 1.1; a letter for the working model",
      },
    },
    { key: "title", type: "longText", width: 320, heading: { th: "มาตรการ", en: "Measure" } },
    { key: "detail", type: "longText", width: 320, heading: { th: "รายละเอียด/วิธีปฏิบัติ", en: "Detail/method" } },
    { key: "owner", type: "text", width: 180, heading: { th: "ผู้รับผิดชอบ", en: "Owner" } },
    { key: "followUp", type: "text", width: 180, heading: { th: "การกำกับติดตาม", en: "Follow-up" } },
    { key: "period", type: "text", width: 180, heading: { th: "ระยะเวลา", en: "Period" } },
    { key: "result", type: "longText", width: 320, heading: { th: "ผลการดำเนินการ", en: "Result" } },
    { key: "links", type: "links", width: 180, heading: { th: "เอกสาร/ลิงก์", en: "Document/links" } },
  ],
} as const satisfies TableTab;
