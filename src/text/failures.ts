import type { FailureCode } from "../wire";
import type { Language, Text } from "./text";

/** What happened and what to do, for failures whose sentence needs no figures. */
export const FAILURES: Readonly<Record<Exclude<FailureCode, "faults" | "findings" | "colleague">, Text>> = {
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
  documentGone: {
    th: "ไม่พบเอกสารนี้ หรือบัญชีนี้ไม่ใช่ผู้ที่กดสร้างเอกสาร กรุณาสร้างรายงานใหม่ หรือให้ผู้ที่สร้างเป็นผู้ตั้งค่าการเปิดอ่าน",
    en: "The document is gone, or another account's click made it. Make the report again, or ask whoever made it to set who may read it.",
  },
  sharingForbidden: {
    th: "Google ไม่อนุญาตให้เปลี่ยนการเปิดอ่านเอกสารนี้ มักเป็นเพราะนโยบายของหน่วยงานห้ามเปิดให้บุคคลภายนอก กรุณาติดต่อผู้ดูแลระบบของหน่วยงาน",
    en: "Google does not allow this change, most often because your organisation's policy forbids access from outside. Please ask your administrator.",
  },
  sharingFailed: {
    th: "เปลี่ยนการเปิดอ่านเอกสารไม่สำเร็จ กรุณากดดูสถานะอีกครั้ง แล้วลองใหม่",
    en: "Who may read the document could not be changed. Look at its state again, then try once more.",
  },
  pictureRefused: {
    th: "เพิ่มภาพไม่ได้ กรุณาใช้ไฟล์ภาพ JPG หรือ PNG ที่เปิดดูได้ พร้อมคำบรรยาย และมีขนาดหลังย่อไม่เกิน 200 กิโลไบต์",
    en: "The picture was not added. Use a sound JPG or PNG file with a caption, at most 200 kB once made smaller.",
  },
  picturesFull: {
    th: "ชีตนี้มีภาพครบ 40 ภาพแล้ว กรุณาลบภาพที่ไม่ใช้ก่อนเพิ่มภาพใหม่",
    en: "This sheet holds 40 pictures, which is the limit. Take away one that is not used before adding another.",
  },
  sheetChanged: {
    th: "ข้อมูลในแท็บภาคผนวกหรือภาพเปลี่ยนไปจากที่แถบข้างแสดง กรุณากด อ่านภาพใหม่ แล้วลองอีกครั้ง",
    en: "The appendix or its pictures have changed since the sidebar read them. Read the pictures again and retry.",
  },
  sheetClosed: {
    th: "เขียนลงชีตไม่ได้ แท็บอาจถูกป้องกันไว้หรือบัญชีนี้ไม่มีสิทธิ์แก้ไข กรุณาขอสิทธิ์จากเจ้าของชีตแล้วลองใหม่",
    en: "The sheet could not be written: a tab is protected, or this account may not edit. Ask the sheet's owner and try again.",
  },
  unknown: {
    th: "เกิดข้อขัดข้องที่ไม่คาดคิด ข้อมูลในชีตยังอยู่ครบ กรุณาลองใหม่ หากยังไม่ได้ ให้แจ้งผู้ดูแลส่วนเสริม",
    en: "Something unexpected failed. What was typed is all there. Try again; if it persists, tell the add-on's maintainer.",
  },
};

/** No report while cells cannot be read or needed ones are blank: how many, and the first of them; each sentence names its cell. */
export function faultsFailure(faults: readonly Text[]): Text {
  const first = faults.slice(0, 3);
  const rest = faults.length - first.length;
  const list = (language: Language) => first.map((message) => message[language]).join(" • ");
  return {
    th: `สร้างรายงานไม่ได้ ต้องแก้ก่อน ${faults.length} จุด: ${list("th")}${rest > 0 ? ` • และอีก ${rest} จุด` : ""}`,
    en: `No report was made; ${faults.length} ${faults.length === 1 ? "cell has" : "cells have"} to be mended first: ${list("en")}${rest > 0 ? ` • and ${rest} more` : ""}`,
  };
}

/** A report needs an explicit go-ahead while the checks find errors. */
export function findingsFailure(errors: number): Text {
  return {
    th: `ตรวจพบ ${errors} ข้อผิดพลาด กรุณาแก้ไข หรือยืนยันว่าจะสร้างต่อ`,
    en: `${errors} ${errors === 1 ? "error was" : "errors were"} found. Mend them, or confirm that you want the report all the same.`,
  };
}

/** Another officer's click made the report's document, which Google keeps closed to this one. */
export function colleagueFailure(name: string): Text {
  return {
    th: `เจ้าหน้าที่ท่านอื่นได้สร้างเอกสาร “${name}” ไว้แล้ว Google ให้ผู้ที่สร้างเท่านั้นปรับปรุงเอกสารผ่านส่วนเสริม ท่านเปิดดูฉบับนั้น แจ้งให้ผู้สร้างกดปรับปรุง หรือสร้างฉบับของท่านเองซึ่งจะมีลิงก์ใหม่`,
    en: `Another officer's click made the document “${name}”. Google lets only that officer bring it up to date through the add-on. Open it, ask its maker to update it, or make a document of your own, which has another link.`,
  };
}
