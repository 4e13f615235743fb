import type { FailureCode } from "../wire";
import type { Language, Text } from "./text";

/** What an officer has asked for, as the sentence about a refusal begins. */
export const UNDONE = {
  overview: { th: "อ่านชีตไม่ได้", en: "The sheet could not be read" },
  buildTemplate: { th: "ยังสร้างแม่แบบไม่เสร็จ", en: "The template is not finished" },
  startYear: { th: "การเริ่มปีงบประมาณใหม่ยังไม่เสร็จ", en: "The new fiscal year is not finished" },
  checkOffice: {
    th: "ยังเขียนผลการตรวจลงแท็บ ตรวจสอบ ไม่ครบ",
    en: "What the checks found is not written yet",
  },
  createReport: { th: "ยังสร้างรายงานไม่สำเร็จ", en: "The report was not made" },
  pasteList: { th: "ยังเขียนรายการที่วางลงชีตไม่ครบ", en: "The pasted list is not written yet" },
  convertValues: { th: "ยังแปลงค่าในชีตไม่ครบ", en: "The values are not converted yet" },
  pictures: { th: "ยังบันทึกภาพไม่สำเร็จ", en: "The pictures were not changed" },
  sharing: { th: "ยังเปลี่ยนการเปิดอ่านเอกสารไม่สำเร็จ", en: "Who may read the document was not changed" },
  showCell: { th: "ไปที่เซลล์ไม่ได้", en: "The cell could not be shown" },
  settings: { th: "บันทึกการตั้งค่าไม่ได้", en: "The setting was not kept" },
  selfCheck: { th: "ยังตรวจความพร้อมไม่เสร็จ", en: "The self-check is not finished" },
} as const satisfies Readonly<Record<string, Text>>;

/** What may be asked for. */
export type Asked = keyof typeof UNDONE;

/** Why Google refused, whom to ask, and what to press then. */
const WHY: Readonly<Record<Extract<FailureCode, "viewOnly" | "serviceBusy" | "sheetFull">, Text>> = {
  viewOnly: {
    th: "เพราะบัญชีนี้ดูชีตได้อย่างเดียว กรุณาขอให้เจ้าของชีตแชร์สิทธิ์ ผู้แก้ไข ให้บัญชีของท่าน แล้วสั่งอีกครั้ง",
    en: "this account may only view the spreadsheet. Ask its owner to share it with you as an editor, then try again.",
  },
  serviceBusy: {
    th: "เพราะบริการของ Google ขัดข้องหรือตอบช้า ข้อมูลที่กรอกไว้ยังอยู่ครบ กรุณารอสักครู่แล้วสั่งอีกครั้ง ระบบจะทำต่อจนเสร็จ",
    en: "Google's service is slow or out of order. What was typed is all there. Wait a moment and do it again: it goes on from there.",
  },
  sheetFull: {
    th: "เพราะชีตเต็มตามขีดจำกัดของ Google กรุณาลบแท็บเก่าที่ไม่ใช้ แล้วสั่งอีกครั้ง",
    en: "the spreadsheet has reached Google's limit. Delete old tabs that are not needed, then do it again.",
  },
};

/** What was not done because Google refused it, and whom to ask for what. */
export function refusalText(asked: Asked, why: keyof typeof WHY): Text {
  return { th: `${UNDONE[asked].th} ${WHY[why].th}`, en: `${UNDONE[asked].en}: ${WHY[why].en}` };
}

/** The same where cells or tabs are closed to this account; `parts` are those that are known, e.g. "งบประมาณ!A1:C5". */
export function closedText(asked: Asked, parts: readonly string[]): Text {
  const named = (language: Language, none: string) =>
    parts.length === 0 ? none : (language === "th" ? "" : "") + parts.join(", ");
  const [th, en] = [named("th", "เซลล์หรือแท็บที่ต้องเขียน"), named("en", "a cell or tab that must be written")];
  return {
    th: `${UNDONE[asked].th} เพราะ ${th} ถูกป้องกันไว้ไม่ให้บัญชีนี้แก้ไข กรุณาขอให้เจ้าของชีตเปิดสิทธิ์ที่เมนู ข้อมูล > ป้องกันชีตและช่วง แล้วสั่งอีกครั้ง ข้อมูลที่กรอกไว้ยังอยู่ครบ`,
    en: `${UNDONE[asked].en}: ${en} is protected against this account. Ask the sheet's owner to let you edit it (Data > Protect sheets and ranges), then do it again. What was typed is all there.`,
  };
}
