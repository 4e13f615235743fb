import type { TableTab } from "../layout";

/** ค่าเป้าหมาย: the master plan's targets (section 5 of the action plan). */
export const targets = {
  kind: "table",
  key: "targets",
  name: { th: "ค่าเป้าหมาย", en: "Targets" },
  help: {
    th: "ค่าเป้าหมายและตัวชี้วัดของแผนแม่บท (หัวข้อ 5 ของแผนปฏิบัติการ)",
    en: "The master plan's targets and KPIs (section 5 of the action plan).",
  },
  colour: "input",
  columns: [
    { key: "subPlan", type: "text", width: 320, heading: { th: "แผนย่อย", en: "Sub-plan" } },
    { key: "goal", type: "longText", width: 320, heading: { th: "เป้าหมาย", en: "Goal" } },
    { key: "kpi", type: "longText", width: 320, heading: { th: "ตัวชี้วัด", en: "KPI" } },
    { key: "value", type: "text", width: 180, heading: { th: "ค่าเป้าหมายของปี", en: "Target of the year" } },
  ],
} as const satisfies TableTab;
