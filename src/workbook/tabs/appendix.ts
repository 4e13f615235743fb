import type { TableTab } from "../layout";

/** ภาคผนวก: what was done, with pictures and links. */
export const appendix = {
  kind: "table",
  key: "appendix",
  name: { th: "ภาคผนวก", en: "Appendix" },
  help: {
    th: "ภาพและบันทึกกิจกรรม เลขกิจกรรมเรียงต่อกัน เพิ่มภาพจากแถบข้าง วิดีโอหรือเว็บไซต์วางเป็นลิงก์",
    en: "Activity records. Numbers run without gaps. Add pictures from the sidebar; paste videos and pages as links.",
  },
  colour: "input",
  columns: [
    { key: "number", type: "count", width: 100, heading: { th: "กิจกรรมที่", en: "Activity no." } },
    { key: "title", type: "longText", width: 320, heading: { th: "ชื่อกิจกรรม", en: "Title" } },
    { key: "description", type: "longText", width: 320, heading: { th: "คำอธิบาย", en: "Description" } },
    { key: "frequency", type: "text", width: 180, heading: { th: "ความถี่", en: "Frequency" } },
    {
      key: "links",
      type: "links",
      width: 320,
      heading: { th: "ลิงก์/วิดีโอ (บรรทัดละลิงก์)", en: "Links/videos (one per line)" },
    },
    {
      key: "pictures",
      type: "lines",
      width: 320,
      heading: { th: "ภาพ (จากแถบข้าง)", en: "Pictures (from the sidebar)" },
      note: {
        th: "ระบบเขียนให้เมื่อเพิ่มภาพจากแถบข้าง บรรทัดละภาพ แก้คำบรรยายและสลับบรรทัดได้ แต่ให้คง [ภาพ:…] ไว้",
        en: "Written when a picture is added in the sidebar, one per line. Captions and order may be changed; keep [ภาพ:…]",
      },
    },
  ],
} as const satisfies TableTab;
