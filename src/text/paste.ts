import type { PastedCell, PasteKind, PasteReason } from "../workbook/pasted";
import type { Text } from "./text";

/** Why a pasted line was left out. */
export const PASTE_REASONS: Readonly<Record<PasteReason, Text>> = {
  noScore: { th: "ไม่พบคะแนน", en: "no score found" },
  manyNumbers: {
    th: "มีตัวเลขมากกว่าหนึ่งค่า ไม่ทราบว่าค่าใดคือคะแนน",
    en: "several figures; unclear which is the score",
  },
  outOfRange: { th: "คะแนนไม่อยู่ในช่วง 0 ถึง 100", en: "the score is not within 0 to 100" },
  fraction: {
    th: "คะแนนทุกค่าไม่เกิน 1 กรุณาวางเป็นคะแนนเต็ม 100",
    en: "all scores are 1 or less; paste scores out of 100",
  },
  unknownIndicator: { th: "ไม่มีตัวชี้วัดเลขนี้ในเกณฑ์ของปี", en: "the year has no such indicator" },
  noIndicator: { th: "ไม่พบเลขหรือชื่อตัวชี้วัด", en: "no indicator's number or name found" },
  subIndicator: { th: "เป็นตัวชี้วัดย่อย ไม่ต้องกรอก", en: "a sub-indicator; not entered" },
  computed: { th: "ระบบคำนวณค่านี้ให้เอง", en: "the add-on computes this itself" },
  twice: { th: "มีมากกว่าหนึ่งบรรทัดและค่าไม่ตรงกัน", en: "there are several lines with different values" },
  unknownItem: { th: "ไม่มีรายการข้อนี้ในปี", en: "the year has no such item" },
  noItem: { th: "ไม่พบเลขข้อ", en: "no item number found" },
  noStatus: { th: "ไม่พบสถานะหรือลิงก์", en: "no status or link found" },
  twoStatuses: { th: "พบสถานะมากกว่าหนึ่งอย่าง", en: "more than one status found" },
  notLink: { th: "ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https://", en: "a link must begin with http:// or https://" },
};

/** Words of the sidebar's part วางจาก ITAS. */
export const PASTE = {
  title: { th: "วางจาก ITAS", en: "Paste from ITAS" },
  help: {
    th: "คัดลอกตารางจาก ITAS, Excel หรือเอกสาร แล้ววางที่นี่ ระบบจะแสดงให้ตรวจก่อน ยังไม่เขียนลงชีต",
    en: "Copy the table from ITAS, Excel or a document and paste it here. You see what was understood before anything is written.",
  },
  kind: { th: "สิ่งที่วาง", en: "What is pasted" },
  kinds: {
    scores: { th: "คะแนนตัวชี้วัด", en: "Indicator scores" },
    items: { th: "รายการ OIT", en: "O items" },
  } satisfies Readonly<Record<PasteKind, Text>>,
  field: { th: "ข้อความที่คัดลอกมา", en: "The copied text" },
  example: {
    scores: { th: "ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร 97.62", en: "Indicator 7 97.62" },
    items: { th: "O11 มี https://…", en: "O11 yes https://…" },
  } satisfies Readonly<Record<PasteKind, Text>>,
  look: { th: "อ่านข้อความ", en: "Read the text" },
  reading: { th: "กำลังอ่าน…", en: "Reading…" },
  confirm: { th: "ยืนยัน เขียนลงชีต", en: "Confirm and write" },
  writing: { th: "กำลังเขียน…", en: "Writing…" },
  replace: { th: "เขียนทับค่าเดิมที่ต่างกันด้วย", en: "Replace the values that differ, too" },
  nothing: { th: "ไม่มีสิ่งที่ต้องเขียน", en: "There is nothing to write" },
  key: { th: "ข้อ", en: "No." },
  now: { th: "ในชีต", en: "In the sheet" },
  next: { th: "ที่วาง", en: "Pasted" },
  state: {
    new: { th: "จะเขียน", en: "will be written" },
    same: { th: "ตรงกัน", en: "the same" },
    differs: { th: "ต่างจากเดิม", en: "differs" },
  } satisfies Readonly<Record<PastedCell["state"], Text>>,
  what: {
    score: { th: "คะแนน", en: "score" },
    status: { th: "สถานะ", en: "status" },
    links: { th: "ลิงก์", en: "links" },
  } satisfies Readonly<Record<PastedCell["what"], Text>>,
  understood: (cells: number, lines: number): Text => ({
    th: `อ่านได้ ${cells} ช่อง จาก ${lines} บรรทัด`,
    en: `${cells} cells understood, of ${lines} lines`,
  }),
  left: (count: number): Text => ({ th: `ไม่ได้ใช้ ${count} บรรทัด`, en: `${count} lines left out` }),
  line: (line: number): Text => ({ th: `บรรทัด ${line}`, en: `Line ${line}` }),
  written: (count: number): Text => ({ th: `เขียนลงชีตแล้ว ${count} ช่อง`, en: `${count} cells were written` }),
} as const;
