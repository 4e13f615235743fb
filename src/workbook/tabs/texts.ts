import type { FormTab } from "../layout";

/** ข้อความรายงาน: the running text of the reports; a blank one takes the add-on's own default. */
export const texts = {
  kind: "form",
  key: "texts",
  name: { th: "ข้อความรายงาน", en: "Report texts" },
  help: {
    th: "ข้อความในรายงาน เว้นว่างไว้ระบบจะใช้ข้อความมาตรฐาน ตัวเลขและรายการระบบเขียนให้เอง ไม่ต้องพิมพ์ที่นี่ บรรทัดที่ขึ้นต้นด้วย # พิมพ์เป็นหัวข้อย่อยตัวหนา",
    en: "Running text of the reports. Left blank, the standard text is used. Figures and lists are written by the add-on. A line that begins with # is printed as a bold sub-heading.",
  },
  colour: "input",
  fields: [
    { key: "preface", type: "longText", heading: { th: "คำนำ", en: "Preface" } },
    { key: "introduction", type: "longText", heading: { th: "บทนำ (ที่มาของการประเมิน)", en: "Introduction" } },
    { key: "iit", type: "longText", heading: { th: "คำอธิบาย IIT", en: "About IIT" } },
    { key: "eit", type: "longText", heading: { th: "คำอธิบาย EIT", en: "About EIT" } },
    { key: "oit", type: "longText", heading: { th: "คำอธิบาย OIT", en: "About OIT" } },
    { key: "background", type: "longText", heading: { th: "ความเป็นมา", en: "Background" } },
    {
      key: "analysisClosing",
      type: "longText",
      heading: { th: "สรุปท้ายการวิเคราะห์", en: "Close of the analysis" },
    },
    {
      key: "workIntroduction",
      type: "longText",
      heading: { th: "นำเรื่องการดำเนินงาน", en: "Introduction to what is done" },
    },
    {
      key: "workClosing",
      type: "longText",
      heading: { th: "สรุปท้ายการดำเนินงาน", en: "Close of what is done" },
    },
    {
      key: "measuresIntroduction",
      type: "longText",
      heading: { th: "นำเรื่องมาตรการของหน่วยงาน", en: "Introduction to the measures" },
    },
    {
      key: "planIntroduction",
      type: "longText",
      heading: { th: "นำเรื่องแผนปฏิบัติการ", en: "Introduction to the plan" },
    },
    {
      key: "resultsIntroduction",
      type: "longText",
      heading: { th: "นำเรื่องผลการดำเนินงาน", en: "Introduction to the results" },
    },
  ],
} as const satisfies FormTab;
