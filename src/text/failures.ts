import type { FailureCode } from "../wire";
import type { Language, Text } from "./text";

/** Failures whose sentence begins with what was not done. */
type OwnSentence = "sheetClosed" | "viewOnly" | "serviceBusy" | "sheetFull" | "unfinished";

/** What happened and what to do, for failures whose sentence needs no figures. */
export const FAILURES: Readonly<
  Record<
    Exclude<FailureCode, "faults" | "findings" | "colleague" | "documentLost" | "picturesMany" | OwnSentence>,
    Text
  >
> = {
  badRequest: {
    th: "คำสั่งจากแถบข้างไม่ถูกต้อง กรุณาโหลดชีตนี้ใหม่แล้วเปิดแถบข้างอีกครั้ง",
    en: "The sidebar sent a request that the add-on does not know. Reload this sheet and open the sidebar again.",
  },
  templateMissing: {
    th: "ชีตนี้ยังไม่มีแม่แบบ ITA ที่สมบูรณ์ กรุณาเลือก สร้างแม่แบบ ก่อน ข้อมูลเดิมจะคงอยู่",
    en: "This sheet has no complete ITA template. Choose Create the template first; what was typed stays.",
  },
  noAnnouncement: {
    th: "ยังไม่มีข้อความประกาศให้พิมพ์ กรุณากรอก ความนำ หรือ ข้อความเป็นข้อ ที่แท็บ ประกาศ อย่างน้อยหนึ่งบรรทัด แล้วสั่งอีกครั้ง",
    en: "There is no declaration to print. Write an opening or articles on the tab ประกาศ (Declarations), then try again.",
  },
  noLines: {
    th: "ยังไม่มีข้อมูลของรอบนี้ในแท็บของรายงานนี้ ช่องว่างหมายถึงยังไม่ได้รายงาน กรุณากรอกก่อน หากไม่มีเรื่องให้กรอก 0 หรือเลือก ไม่มีการรับของขวัญ แล้วสั่งอีกครั้ง",
    en: "The tab of this report has no entry for this round; blank means not reported. Enter 0, or choose No gift received, where there is none, then try again.",
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
  uncertain: {
    th: "Google ไดรฟ์ไม่ตอบว่าบันทึกเอกสารสำเร็จหรือไม่ เอกสารอาจได้รับการบันทึกแล้ว กรุณารอสักครู่แล้วกดสร้างรายงานอีกครั้ง ระบบจะใช้เอกสารเดิม ไม่สร้างซ้ำ",
    en: "Google Drive did not say whether the document was saved; it may have been. Wait a moment and create the report again: the same document is used, no second one is made.",
  },
  serviceOff: {
    th: "ยังไม่ได้เปิดบริการ Drive API ให้ส่วนเสริมนี้ เป็นเรื่องการติดตั้ง ไม่ใช่สิทธิ์ของท่าน ให้ผู้ติดตั้งเปิดเมนู ส่วนขยาย → Apps Script กดเครื่องหมาย + ที่ “บริการ” เลือก Drive API แล้วกด เพิ่ม (ถ้ามีอยู่แล้วให้นำออกแล้วเพิ่มใหม่) จากนั้นลองอีกครั้ง",
    en: "The Drive API is not switched on for this add-on. This is set-up, not your rights: whoever installed it opens Extensions → Apps Script, presses + beside Services, chooses Drive API and Add (if it is listed, removes and adds it again). Then try again.",
  },
  notConsented: {
    th: "ส่วนเสริมยังไม่ได้รับอนุญาตครบทุกข้อ มักเกิดจากช่องที่ไม่ได้ทำเครื่องหมายในหน้าขออนุญาตของ Google กรุณาเลือกคำสั่งใดก็ได้ในเมนูของส่วนเสริม แล้วทำเครื่องหมายให้ครบทุกช่องก่อนกด ดำเนินการต่อ หากไม่มีหน้าขออนุญาตขึ้นมา ให้นำส่วนเสริมออกที่ myaccount.google.com/permissions แล้วเลือกคำสั่งอีกครั้ง",
    en: "The add-on was not allowed everything that it asks for, most often because a box was left unticked on Google's consent page. Choose any command in the add-on's menu and tick every box. If no page appears, remove the add-on at myaccount.google.com/permissions and choose the command again.",
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

/** No report with more pictures than Google has time and room for: how many its cells name, and how many may be. */
export function picturesFailure(named: number, most: number): Text {
  return {
    th: `แท็บภาคผนวกระบุภาพไว้ ${named} ภาพ รายงานหนึ่งฉบับพิมพ์ได้ไม่เกิน ${most} ภาพ กรุณาลบบรรทัดของภาพที่ซ้ำหรือไม่ใช้ในช่อง ภาพ ให้เหลือไม่เกิน ${most} ภาพ แล้วกดสร้างรายงานอีกครั้ง`,
    en: `The appendix names ${named} pictures; one report prints at most ${most}. Take lines of repeated or unused pictures out of the column of pictures, then create the report again.`,
  };
}

/** Another officer's click made the report's document, which Google keeps closed to this one. */
export function colleagueFailure(name: string): Text {
  return {
    th: `เจ้าหน้าที่ท่านอื่นได้สร้างเอกสาร “${name}” ไว้แล้ว Google ให้ผู้ที่สร้างเท่านั้นปรับปรุงเอกสารผ่านส่วนเสริม ท่านเปิดดูฉบับนั้น แจ้งให้ผู้สร้างกดปรับปรุง หรือสร้างฉบับของท่านเองซึ่งจะมีลิงก์ใหม่`,
    en: `Another officer's click made the document “${name}”. Google lets only that officer bring it up to date through the add-on. Open it, ask its maker to update it, or make a document of your own, which has another link.`,
  };
}

/** The report's document cannot be used, and another one would have another link: what can be done about it. */
export function lostFailure(where: "bin" | "notFound", name: string): Text {
  return where === "bin"
    ? {
        th: `เอกสาร “${name}” อยู่ในถังขยะของไดรฟ์ ถ้าเคยส่งลิงก์ใน ITAS แล้ว กรุณากู้คืนเอกสารจากถังขยะแล้วกดสร้างรายงานอีกครั้ง ลิงก์เดิมจะใช้ได้ต่อ หรือสร้างฉบับใหม่ซึ่งจะมีลิงก์ใหม่`,
        en: `The document “${name}” is in Drive's bin. If its link was given to ITAS, restore it from the bin and create the report again: the old link goes on working. Or make a new document, which has another link.`,
      }
    : {
        th: `ไม่พบเอกสาร “${name}” อาจถูกลบถาวร ย้ายไปที่ที่บัญชีนี้เปิดไม่ได้ หรือท่านเข้าสู่ระบบด้วยบัญชีอื่น กรุณาตรวจดูก่อนว่าเปิดลิงก์เดิมได้หรือไม่ หากสร้างฉบับใหม่จะได้ลิงก์ใหม่ และต้องแก้ลิงก์ที่เคยส่งใน ITAS`,
        en: `The document “${name}” was not found: deleted for good, moved where this account may not go, or you are signed in with another account. See first whether its old link opens. A new document has another link, which must be changed wherever the old one was given.`,
      };
}
