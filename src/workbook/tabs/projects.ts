import type { TableTab } from "../layout";
import { dimension, planYears } from "./local";

/** แผนงานโครงการ: the plan's other tables, which must tell the same budget as the activities do. */
export const projects = {
  kind: "table",
  key: "projects",
  name: { th: "แผนงานโครงการ", en: "Projects" },
  help: {
    th: "ตารางอื่นของแผน (แผนเชิงยุทธศาสตร์ ตารางกิจกรรมแบบสั้น แบบสรุป) ระบบเทียบยอดรวมกับแผนกิจกรรมให้",
    en: "The plan's other tables (strategic plan, short activity table, summary); their totals are checked against the activities.",
  },
  colour: "input",
  columns: [
    {
      key: "table",
      type: "choice",
      width: 180,
      heading: { th: "ตาราง", en: "Table" },
      choices: [
        { code: "strategic", th: "แผนเชิงยุทธศาสตร์", en: "Strategic plan" },
        { code: "short", th: "ตารางกิจกรรมแบบสั้น", en: "Short activity table" },
        { code: "summary", th: "แบบสรุปโครงการ/กิจกรรม", en: "Summary" },
      ],
    },
    dimension,
    {
      key: "guideline",
      type: "longText",
      width: 320,
      heading: { th: "แนวทาง/เป้าประสงค์", en: "Guideline/goal" },
    },
    { key: "strategy", type: "longText", width: 320, heading: { th: "กลยุทธ์", en: "Strategy" } },
    { key: "name", type: "longText", width: 320, heading: { th: "โครงการ/กิจกรรม", en: "Project/activity" } },
    {
      key: "details",
      type: "lines",
      width: 320,
      heading: { th: "กิจกรรมย่อย (บรรทัดละข้อ)", en: "Sub-activities (one per line)" },
    },
    { key: "kpi", type: "longText", width: 320, heading: { th: "ตัวชี้วัด", en: "KPI" } },
    { key: "targetText", type: "longText", width: 180, heading: { th: "เป้าหมาย", en: "Target" } },
    { key: "budget", type: "money", width: 180, heading: { th: "งบประมาณ (บาท)", en: "Budget (baht)" } },
    ...planYears,
    { key: "owner", type: "text", width: 180, heading: { th: "ผู้รับผิดชอบ", en: "Owner" } },
  ],
} as const satisfies TableTab;
