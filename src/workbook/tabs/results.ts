import type { TableTab } from "../layout";

/** What became of an activity. */
export const RESULT_STATES = [
  { code: "notStarted", th: "ยังไม่ดำเนินการ", en: "Not started" },
  { code: "running", th: "อยู่ระหว่างดำเนินการ", en: "In progress" },
  { code: "done", th: "ดำเนินการแล้วเสร็จ", en: "Done" },
  { code: "impossible", th: "ไม่สามารถดำเนินการได้", en: "Could not be done" },
] as const;

/** ผลการดำเนินงาน: what came of each planned activity, per round. */
export const results = {
  kind: "table",
  key: "results",
  name: { th: "ผลการดำเนินงาน", en: "Results" },
  help: {
    th: "หนึ่งบรรทัดต่อหนึ่งกิจกรรมต่อรอบ เลือกชื่อกิจกรรมให้ตรงกับแผนกิจกรรม ไม่มีปัญหาให้เขียน ไม่มี",
    en: "One line per activity and round. Choose the activity as the plan names it. Write ไม่มี where there are no problems.",
  },
  colour: "input",
  columns: [
    { key: "activity", type: "longText", width: 320, heading: { th: "กิจกรรม", en: "Activity" } },
    {
      key: "round",
      type: "choice",
      width: 180,
      heading: { th: "รอบรายงาน", en: "Round" },
      choices: [
        { code: "6", th: "6 เดือน", en: "6 months" },
        { code: "12", th: "12 เดือน", en: "12 months" },
        { code: "Q1", th: "ไตรมาส 1", en: "Quarter 1" },
        { code: "Q2", th: "ไตรมาส 2", en: "Quarter 2" },
        { code: "Q3", th: "ไตรมาส 3", en: "Quarter 3" },
        { code: "Q4", th: "ไตรมาส 4", en: "Quarter 4" },
      ],
    },
    { key: "owner", type: "text", width: 180, heading: { th: "ผู้รับผิดชอบ", en: "Owner" } },
    { key: "result", type: "longText", width: 320, heading: { th: "ผลการดำเนินงาน", en: "Result" } },
    { key: "progress", type: "percent", width: 180, heading: { th: "ความก้าวหน้า (%)", en: "Progress (%)" } },
    {
      key: "status",
      type: "choice",
      width: 180,
      heading: { th: "สถานะ", en: "Status" },
      choices: RESULT_STATES,
      shades: [
        { tone: "good", words: ["ดำเนินการแล้วเสร็จ"] },
        { tone: "bad", words: ["ไม่สามารถดำเนินการได้"] },
      ],
    },
    { key: "spent", type: "money", width: 180, heading: { th: "งบที่ใช้ (บาท)", en: "Spent (baht)" } },
    { key: "problems", type: "longText", width: 320, heading: { th: "ปัญหา อุปสรรค", en: "Problems" } },
    { key: "suggestions", type: "longText", width: 320, heading: { th: "ข้อเสนอแนะ", en: "Suggestions" } },
    { key: "startDate", type: "date", span: "first", width: 180, heading: { th: "วันที่เริ่ม", en: "Started" } },
    { key: "endDate", type: "date", span: "last", width: 180, heading: { th: "วันที่แล้วเสร็จ", en: "Finished" } },
    {
      key: "links",
      type: "links",
      width: 180,
      heading: { th: "หลักฐาน (บรรทัดละลิงก์)", en: "Evidence (one link per line)" },
    },
  ],
} as const satisfies TableTab;
