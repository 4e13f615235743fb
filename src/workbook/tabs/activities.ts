import type { TableTab } from "../layout";
import { FISCAL_MONTHS } from "../months";
import { TICKS } from "../spellings";
import { dimension } from "./local";

/** แผนกิจกรรม: the plan's activities (section 6) with target, budget and the months under four quarters. */
export const activities = {
  kind: "table",
  key: "activities",
  name: { th: "แผนกิจกรรม", en: "Activities" },
  help: {
    th: "กิจกรรมตามแผนปฏิบัติการ หัวข้อ 6 ใส่ ✓ ในเดือนที่ดำเนินการ ไม่ใช้งบประมาณให้ใส่ 0",
    en: "The action plan's activities (section 6). Tick the months with ✓. Enter 0 where no budget is used.",
  },
  colour: "input",
  columns: [
    { key: "number", type: "text", width: 100, heading: { th: "ที่", en: "No." } },
    dimension,
    { key: "name", type: "longText", width: 320, heading: { th: "กิจกรรม", en: "Activity" } },
    {
      key: "kind",
      type: "choice",
      width: 100,
      heading: { th: "ประเภทงาน", en: "Kind" },
      choices: [
        { code: "project", th: "โครงการ", en: "Project" },
        { code: "activity", th: "กิจกรรม", en: "Activity" },
        { code: "measure", th: "มาตรการ", en: "Measure" },
        { code: "practice", th: "แนวปฏิบัติ", en: "Practice" },
      ],
    },
    { key: "guideline", type: "text", width: 180, heading: { th: "แนวทาง", en: "Guideline" } },
    { key: "strategy", type: "text", width: 180, heading: { th: "กลยุทธ์", en: "Strategy" } },
    { key: "kpi", type: "longText", width: 320, heading: { th: "ตัวชี้วัดความสำเร็จ", en: "KPI" } },
    {
      key: "unit",
      type: "text",
      width: 100,
      heading: { th: "หน่วยนับ", en: "Unit" },
      note: { th: "ร้อยละ คะแนน คน ครั้ง", en: "percent, points, persons, times" },
    },
    { key: "target", type: "number", width: 100, heading: { th: "เป้าหมาย (จำนวน)", en: "Target (number)" } },
    {
      key: "targetText",
      type: "longText",
      width: 180,
      heading: { th: "เป้าหมาย (คำอธิบาย)", en: "Target (words)" },
    },
    { key: "budget", type: "money", width: 100, heading: { th: "งบประมาณ (บาท)", en: "Budget (baht)" } },
    ...FISCAL_MONTHS.map(
      ({ key, quarter, th, en }) =>
        ({
          key,
          type: "tick",
          width: 70,
          shades: [{ tone: "mark", words: TICKS }],
          heading: { th: `ไตรมาส ${quarter}\n${th}`, en: `Q${quarter}\n${en}` },
        }) as const,
    ),
    { key: "owner", type: "text", width: 180, heading: { th: "ผู้รับผิดชอบ", en: "Owner" } },
  ],
} as const satisfies TableTab;
