import type { FormTab } from "../layout";

/** รายงานความก้าวหน้า: the project's progress report, and the head of the monitoring report. */
export const progress = {
  kind: "form",
  key: "progress",
  name: { th: "รายงานความก้าวหน้า", en: "Progress report" },
  help: {
    th: "ข้อมูลโครงการสำหรับรายงานความก้าวหน้าและรายงานการกำกับติดตาม งบประมาณมาจากแท็บงบประมาณ",
    en: "The project's facts for the progress and monitoring reports; money comes from the tab Budget.",
  },
  colour: "input",
  fields: [
    { key: "project", type: "longText", heading: { th: "ชื่อโครงการ", en: "Project" } },
    { key: "programme", type: "text", heading: { th: "แผนงาน", en: "Programme" } },
    { key: "policy", type: "text", heading: { th: "สนองนโยบายที่", en: "Serves policy" } },
    { key: "strategy", type: "text", heading: { th: "สนองกลยุทธ์ที่", en: "Serves strategy" } },
    { key: "group", type: "text", heading: { th: "กลุ่มงานที่รับผิดชอบ", en: "Responsible group" } },
    { key: "owner", type: "text", heading: { th: "ผู้รับผิดชอบโครงการ", en: "Project owner" } },
    { key: "startDate", type: "date", span: "first", heading: { th: "ระยะเวลา ตั้งแต่", en: "Period from" } },
    { key: "endDate", type: "date", span: "last", heading: { th: "ระยะเวลา ถึง", en: "Period to" } },
    {
      key: "status",
      type: "choice",
      heading: { th: "สถานะโครงการ", en: "Status" },
      choices: [
        { code: "running", th: "อยู่ระหว่างดำเนินการ", en: "In progress" },
        { code: "done", th: "ดำเนินการแล้วเสร็จ", en: "Done" },
        { code: "impossible", th: "ไม่สามารถดำเนินการได้", en: "Could not be done" },
      ],
    },
    {
      key: "objectives",
      type: "lines",
      heading: { th: "วัตถุประสงค์ (บรรทัดละข้อ)", en: "Objectives (one per line)" },
    },
    {
      key: "results",
      type: "lines",
      heading: { th: "ผลการดำเนินงาน (บรรทัดละข้อ)", en: "Results (one per line)" },
    },
    {
      key: "suggestions",
      type: "lines",
      heading: { th: "ข้อเสนอแนะ (บรรทัดละข้อ)", en: "Suggestions (one per line)" },
    },
  ],
} as const satisfies FormTab;
