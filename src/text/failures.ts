import type { FailureCode } from "../wire";
import type { Language, Text } from "./text";

/** What happened and what to do, for failures whose sentence needs no figures. */
export const FAILURES: Readonly<Record<Exclude<FailureCode, "faults" | "findings">, Text>> = {
  badRequest: {
    th: "คำสั่งจากแถบข้างไม่ถูกต้อง กรุณาโหลดชีตนี้ใหม่แล้วเปิดแถบข้างอีกครั้ง",
    en: "The sidebar sent a request that the add-on does not know. Reload this sheet and open the sidebar again.",
  },
  templateMissing: {
    th: "ชีตนี้ยังไม่มีแม่แบบ ITA ที่สมบูรณ์ กรุณาเลือก สร้างแม่แบบ ก่อน ข้อมูลเดิมจะคงอยู่",
    en: "This sheet has no complete ITA template. Choose Create the template first; what was typed stays.",
  },
  busy: {
    th: "มีผู้อื่นกำลังสร้างรายงานหรือแม่แบบของชีตนี้อยู่ กรุณารอสักครู่แล้วลองใหม่",
    en: "Somebody else is making a report or the template of this sheet. Wait a moment and try again.",
  },
  noPermission: {
    th: "Google ไดรฟ์ไม่อนุญาตให้บัญชีนี้บันทึกเอกสาร เอกสารเดิมไม่เปลี่ยนแปลง กรุณาขอสิทธิ์แก้ไขจากเจ้าของเอกสาร หรือสอบถามผู้ดูแลระบบของหน่วยงาน",
    en: "Google Drive does not let this account save the document. The old document is unchanged. Ask its owner for edit access, or your administrator.",
  },
  quota: {
    th: "Google ไดรฟ์เต็มหรือใช้งานครบโควตาแล้ว เอกสารเดิมไม่เปลี่ยนแปลง กรุณาลบไฟล์ที่ไม่ใช้หรือรอสักครู่ แล้วลองใหม่",
    en: "Google Drive is full or a quota is used up. The old document is unchanged. Delete files that are not needed or wait, then try again.",
  },
  driveFailed: {
    th: "ส่งเอกสารขึ้น Google ไดรฟ์ไม่สำเร็จ เอกสารเดิมไม่เปลี่ยนแปลง กรุณาลองใหม่อีกครั้ง",
    en: "The document could not be sent to Google Drive. The old document is unchanged. Please try again.",
  },
  newerTemplate: {
    th: "แม่แบบในชีตนี้สร้างด้วยส่วนเสริมรุ่นที่ใหม่กว่า กรุณาโหลดชีตนี้ใหม่เพื่อใช้ส่วนเสริมรุ่นล่าสุด",
    en: "The template of this sheet was made by a newer version of the add-on. Reload the sheet to get that version.",
  },
  unknown: {
    th: "เกิดข้อขัดข้องที่ไม่คาดคิด ข้อมูลในชีตยังอยู่ครบ กรุณาลองใหม่ หากยังไม่ได้ ให้แจ้งผู้ดูแลส่วนเสริม",
    en: "Something unexpected failed. What was typed is all there. Try again; if it persists, tell the add-on's maintainer.",
  },
};

/** No report while cells cannot be read: how many, and the first of them, each by its cell and its own sentence. */
export function faultsFailure(
  faults: readonly { readonly cellName: string | null; readonly message: Text }[],
): Text {
  const first = faults.slice(0, 3);
  const rest = faults.length - first.length;
  const list = (language: Language) =>
    first
      .map(({ cellName, message }) => (cellName === null ? "" : `${cellName} `) + message[language])
      .join(" • ");
  return {
    th: `สร้างรายงานไม่ได้ เพราะมีข้อมูลที่อ่านไม่ได้ ${faults.length} จุด: ${list("th")}${rest > 0 ? ` • และอีก ${rest} จุด` : ""}`,
    en: `No report was made, because ${faults.length} ${faults.length === 1 ? "entry" : "entries"} cannot be read: ${list("en")}${rest > 0 ? ` • and ${rest} more` : ""}`,
  };
}

/** A report needs an explicit go-ahead while the checks find errors. */
export function findingsFailure(errors: number): Text {
  return {
    th: `ตรวจพบ ${errors} ข้อผิดพลาด กรุณาแก้ไข หรือยืนยันว่าจะสร้างต่อ`,
    en: `${errors} ${errors === 1 ? "error was" : "errors were"} found. Mend them, or confirm that you want the report all the same.`,
  };
}
