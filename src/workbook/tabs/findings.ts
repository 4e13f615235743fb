import type { TableTab } from "../layout";

/** ตรวจสอบ: everything that the checks found when they ran last, the gravest first; rewritten by each run. */
export const findings = {
  kind: "table",
  key: "findings",
  name: { th: "ตรวจสอบ", en: "Findings" },
  help: {
    th: "ผลการตรวจข้อมูลครั้งล่าสุด เลือกเมนู “ตรวจข้อมูล” เพื่อตรวจใหม่ กดที่ชื่อเซลล์เพื่อไปแก้ไข ข้อสังเกตหรือคำแนะนำที่ตรวจแล้วว่าถูกต้อง ให้เขียนเหตุผลในช่องรับทราบ ระบบจะไม่เตือนอีกจนกว่าตัวเลขจะเปลี่ยน ช่องอื่นระบบเขียนให้",
    en: "What the last check found. Use the menu item ตรวจข้อมูล to check again. The add-on writes this tab; press a cell's name to go there.",
  },
  colour: "output",
  columns: [
    {
      key: "severity",
      type: "text",
      width: 100,
      heading: { th: "ความสำคัญ", en: "Severity" },
      note: {
        th: "ต้องแก้ก่อน = ยังสร้างรายงานไม่ได้ / ข้อผิดพลาด = ข้อมูลขัดแย้งกัน / ข้อสังเกต = ขาดหรือไม่ชัดเจน / คำแนะนำ = ควรปรับปรุง",
        en: "Mend first: no report yet. Error: figures contradict each other. Warning: missing or unclear. Advice: style.",
      },
      shades: [
        { tone: "bad", words: ["ต้องแก้ก่อน", "ข้อผิดพลาด"] },
        { tone: "fair", words: ["ข้อสังเกต"] },
        { tone: "good", words: ["ไม่พบ"] },
      ],
    },
    { key: "tab", type: "text", width: 100, heading: { th: "แท็บ", en: "Tab" } },
    {
      key: "link",
      type: "text",
      format: "General",
      width: 100,
      heading: { th: "ไปที่เซลล์", en: "Go to cell" },
    },
    {
      key: "message",
      type: "longText",
      width: 460,
      heading: { th: "สิ่งที่พบและวิธีแก้ไข", en: "What is wrong, and the cure (Thai)" },
    },
    {
      key: "messageEn",
      type: "longText",
      width: 460,
      heading: { th: "ภาษาอังกฤษ", en: "What is wrong, and the cure (English)" },
    },
    { key: "code", type: "text", width: 180, heading: { th: "รหัส", en: "Code" } },
    { key: "checkedAt", type: "text", width: 180, heading: { th: "ตรวจเมื่อ", en: "Checked at" } },
    { key: "key", type: "text", width: 100, hidden: true, heading: { th: "กุญแจ", en: "Key" } },
    {
      key: "reason",
      type: "longText",
      width: 320,
      heading: { th: "รับทราบ (เหตุผล)", en: "Acknowledged (reason)" },
      note: {
        th: "เฉพาะข้อสังเกตและคำแนะนำ เช่น ตรวจกับ ITAS แล้วถูกต้อง ข้อผิดพลาดต้องแก้ไข",
        en: "Warnings and advice only, e.g. compared with ITAS and right. Errors must be mended.",
      },
    },
  ],
} as const satisfies TableTab;
