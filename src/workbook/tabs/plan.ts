import type { FormTab } from "../layout";

/** แผนปฏิบัติการ: the action plan's ten sections; section 5 is on ค่าเป้าหมาย, section 6 on แผนกิจกรรม. */
export const plan = {
  kind: "form",
  key: "plan",
  name: { th: "แผนปฏิบัติการ", en: "Action plan" },
  help: {
    th: "แผนปฏิบัติการป้องกันการทุจริต 10 หัวข้อ หัวข้อ 5 อยู่แท็บค่าเป้าหมาย หัวข้อ 6 อยู่แท็บแผนกิจกรรม",
    en: "The ten sections of the anti-corruption action plan; section 5 is on the tab Targets, section 6 on Activities.",
  },
  colour: "input",
  fields: [
    { key: "programme", type: "text", heading: { th: "แผนงาน", en: "Programme" } },
    { key: "project", type: "text", heading: { th: "โครงการ", en: "Project" } },
    {
      key: "mainActivities",
      type: "lines",
      heading: { th: "กิจกรรมหลัก (บรรทัดละข้อ)", en: "Main activities (one per line)" },
    },
    {
      key: "responsibleGroup",
      type: "text",
      heading: { th: "หน่วยงาน/กลุ่มที่รับผิดชอบ", en: "Responsible group" },
    },
    {
      key: "firstYear",
      type: "year",
      only: "local",
      heading: { th: "ปีแรกของแผน (พ.ศ.)", en: "First year of the plan (B.E.)" },
      note: {
        th: "เฉพาะแผนหลายปีของ อปท. เช่น 2566 สำหรับแผน พ.ศ. 2566–2570 งบรายปีอยู่แท็บแผนงานโครงการ",
        en: "For a plan of several years, e.g. 2566 for 2566–2570; its yearly budgets are on the tab Projects",
      },
    },
    { key: "rationale", type: "longText", heading: { th: "1. เหตุผลความจำเป็น", en: "1. Rationale" } },
    {
      key: "objectives",
      type: "lines",
      heading: { th: "2. วัตถุประสงค์ (บรรทัดละข้อ)", en: "2. Objectives (one per line)" },
    },
    { key: "goals", type: "longText", heading: { th: "3. เป้าหมาย", en: "3. Goals" } },
    {
      key: "targetGroups",
      type: "lines",
      heading: { th: "4. กลุ่มเป้าหมาย (บรรทัดละกลุ่ม)", en: "4. Target groups (one per line)" },
    },
    {
      key: "targetCount",
      type: "count",
      heading: { th: "4. จำนวนกลุ่มเป้าหมาย (คน)", en: "4. Number of persons" },
    },
    {
      key: "startDate",
      type: "date",
      span: "first",
      heading: { th: "7. ระยะเวลาดำเนินการ ตั้งแต่", en: "7. Period from" },
    },
    {
      key: "endDate",
      type: "date",
      span: "last",
      heading: { th: "7. ระยะเวลาดำเนินการ ถึง", en: "7. Period to" },
    },
    { key: "place", type: "text", heading: { th: "8. สถานที่/พื้นที่ดำเนินการ", en: "8. Place" } },
    {
      key: "benefits",
      type: "lines",
      heading: { th: "9. ผลประโยชน์ที่คาดว่าจะได้รับ (บรรทัดละข้อ)", en: "9. Expected benefits (one per line)" },
    },
    {
      key: "monitoring",
      type: "lines",
      heading: { th: "10. การติดตามประเมินผล (บรรทัดละข้อ)", en: "10. Monitoring (one per line)" },
    },
  ],
} as const satisfies FormTab;
