import type { Text } from "../../text/text";

/** The text at the crossing of the log's hidden key row and key column. */
export const LOG_MARKER = "ita:reportLog:1";

/** The same while the log is being made: its dress is not whole yet. */
export const LOG_BEGUN = "ita:reportLog:0";

/** The log is written by the add-on alone and read by people: it is no tab of the assessment. */
export const LOG_NAME: Text = { th: "บันทึกรายงาน", en: "Report log" };

export const LOG_HELP: Text = {
  th: "ระบบบันทึกให้ทุกครั้งที่สร้างรายงาน บรรทัดล่างสุดคือครั้งล่าสุด ไม่ต้องพิมพ์เพิ่ม",
  en: "Written each time a report is made, the latest at the bottom. Nothing to type here.",
};

interface LogColumn {
  readonly key: LogKey;
  readonly heading: Text;
  /** Pixels. */
  readonly width: number;
}

/** What is noted about a report. */
export type LogKey =
  | "when"
  | "kind"
  | "year"
  | "part"
  | "name"
  | "link"
  | "document"
  | "total"
  | "level"
  | "errors"
  | "warnings"
  | "advice"
  | "goAhead"
  | "changes";

/** One line of the log: texts, as they are shown. */
export type LogLine = Readonly<Record<LogKey, string>>;

/** The log's columns from left to right. */
export const LOG_COLUMNS: readonly LogColumn[] = [
  { key: "when", width: 170, heading: { th: "วันเวลา", en: "When" } },
  { key: "kind", width: 240, heading: { th: "รายงาน", en: "Report" } },
  { key: "year", width: 90, heading: { th: "ปีงบประมาณ", en: "Fiscal year" } },
  { key: "part", width: 100, heading: { th: "รอบ/ไตรมาส", en: "Round/quarter" } },
  { key: "name", width: 300, heading: { th: "ชื่อเอกสาร", en: "Document" } },
  { key: "link", width: 280, heading: { th: "ลิงก์", en: "Link" } },
  { key: "document", width: 190, heading: { th: "การจัดทำ", en: "How it was made" } },
  { key: "total", width: 80, heading: { th: "คะแนนรวม", en: "Total" } },
  { key: "level", width: 90, heading: { th: "ระดับ", en: "Level" } },
  { key: "errors", width: 90, heading: { th: "ข้อผิดพลาด", en: "Errors" } },
  { key: "warnings", width: 90, heading: { th: "ข้อสังเกต", en: "Warnings" } },
  { key: "advice", width: 90, heading: { th: "คำแนะนำ", en: "Advice" } },
  { key: "goAhead", width: 150, heading: { th: "ยืนยันสร้างต่อทั้งที่มีข้อผิดพลาด", en: "Made in spite of errors" } },
  { key: "changes", width: 420, heading: { th: "สิ่งที่เปลี่ยนจากครั้งก่อน", en: "Changed since the last time" } },
];
