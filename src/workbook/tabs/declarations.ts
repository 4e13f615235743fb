import type { TableTab } from "../layout";

/** ประกาศ: the office's declarations, Thai and English. */
export const declarations = {
  kind: "table",
  key: "declarations",
  name: { th: "ประกาศ", en: "Declarations" },
  help: {
    th: "ประกาศเจตจำนงสุจริตและ No Gift Policy ต้องลงวันที่และมีผลในปีงบประมาณของรายงาน และไม่ก่อนวันที่ของนโยบายที่อ้างถึง",
    en: "Declarations of integrity and No Gift Policy: dated within the report's year, not before the policy they cite.",
  },
  colour: "input",
  columns: [
    {
      key: "kind",
      type: "choice",
      width: 180,
      heading: { th: "ประเภท", en: "Kind" },
      choices: [
        { code: "integrity", th: "เจตจำนงสุจริต", en: "Integrity" },
        { code: "noGift", th: "No Gift Policy", en: "No Gift Policy" },
      ],
    },
    { key: "title", type: "longText", width: 320, heading: { th: "เรื่อง", en: "Subject" } },
    { key: "opening", type: "longText", width: 320, heading: { th: "ความนำ", en: "Opening" } },
    {
      key: "articles",
      type: "lines",
      width: 320,
      heading: { th: "ข้อความเป็นข้อ (บรรทัดละข้อ)", en: "Articles (one per line)" },
    },
    { key: "closing", type: "longText", width: 320, heading: { th: "ข้อความปิดท้าย", en: "Closing" } },
    { key: "date", type: "date", width: 180, heading: { th: "ประกาศ ณ วันที่", en: "Announced on" } },
    { key: "effectiveYear", type: "year", width: 180, heading: { th: "ปีงบประมาณที่มีผล", en: "Year in force" } },
    { key: "policyCited", type: "longText", width: 320, heading: { th: "นโยบายที่อ้างถึง", en: "Policy cited" } },
    { key: "policyDate", type: "date", width: 180, heading: { th: "นโยบายลงวันที่", en: "Policy dated" } },
    {
      key: "titleEn",
      type: "longText",
      width: 320,
      heading: { th: "เรื่อง (อังกฤษ)", en: "Subject (English)" },
    },
    {
      key: "openingEn",
      type: "longText",
      width: 320,
      heading: { th: "ความนำ (อังกฤษ)", en: "Opening (English)" },
    },
    {
      key: "articlesEn",
      type: "lines",
      width: 320,
      heading: { th: "ข้อความเป็นข้อ (อังกฤษ)", en: "Articles (English)" },
    },
    {
      key: "closingEn",
      type: "longText",
      width: 320,
      heading: { th: "ข้อความปิดท้าย (อังกฤษ)", en: "Closing (English)" },
    },
    { key: "links", type: "links", width: 320, heading: { th: "วิดีโอ/ลิงก์", en: "Video/links" } },
  ],
} as const satisfies TableTab;
