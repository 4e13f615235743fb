import type { CodeEntry } from "./entry";

/** O items and their links. */
export const OIT_CODES = {
  "oit.status-blank": {
    severity: "warning",
    what: {
      th: "ยังไม่เลือกสถานะของข้อ {items} ({count} ข้อ) {effect}",
      en: "Items {items} ({count}) have no status, {effect}.",
    },
    cure: { th: "กรุณาเลือก มี ไม่มี หรือไม่ต้องประเมิน", en: "Choose published, missing or not assessed." },
  },
  "oit.items-unknown": {
    severity: "advice",
    what: {
      th: "ตัวชี้วัดที่ {indicator} ได้ {score|score} แต่ยังไม่ได้บอกว่าขาดข้อ OIT ใด",
      en: "Indicator {indicator} scores {score|score}, but the OIT tab does not say which items are missing.",
    },
    cure: {
      th: "กรุณาเลือกสถานะในรายการ OIT เพื่อให้รายงานระบุข้อที่ต้องเผยแพร่เพิ่ม",
      en: "Choose the statuses on the OIT tab, so that the report names what to publish.",
    },
  },
  "oit.no-link": {
    severity: "warning",
    what: {
      th: "ข้อ {items} ({count} ข้อ) มีสถานะ มี แต่ไม่มีลิงก์ที่เผยแพร่",
      en: "Items {items} ({count}) are published but have no link.",
    },
    cure: { th: "กรุณาวางลิงก์ของหน้าที่เผยแพร่", en: "Paste the link of the page." },
  },
  "oit.link-though-missing": {
    severity: "warning",
    what: {
      th: "ข้อ {items} มีลิงก์หรือวันที่เผยแพร่ แต่สถานะเป็น ไม่มี",
      en: "Items {items} have a link or a date but are marked missing.",
    },
    cure: { th: "กรุณาตรวจสถานะหรือลบลิงก์", en: "Check the status, or remove the link." },
  },
  "link.not-public": {
    severity: "warning",
    what: {
      th: "ลิงก์ “{link}” ({line}) เปิดได้เฉพาะในเครื่องหรือเครือข่ายภายใน ผู้ตรวจประเมินจะเปิดไม่ได้",
      en: "The link “{link}” ({line}) opens only on one machine or inside the office; assessors cannot open it.",
    },
    cure: { th: "กรุณาใช้ลิงก์ที่สาธารณชนเปิดได้", en: "Use a link that the public can open." },
  },
  "link.owner-only": {
    severity: "warning",
    what: {
      th: "ลิงก์ “{link}” ({line}) เป็นที่อยู่สำหรับเจ้าของไฟล์ ผู้อื่นอาจเปิดไม่ได้",
      en: "The link “{link}” ({line}) is the owner's own way to a file; others may not be able to open it.",
    },
    cure: {
      th: "กรุณากดแชร์เป็น “ทุกคนที่มีลิงก์” แล้ววางลิงก์ที่คัดลอกจากปุ่มแชร์ หรือใช้หน้าเว็บของหน่วยงาน",
      en: "Share it with everyone who has the link and paste that link, or use a page of the office's website.",
    },
  },
  "oit.same-link": {
    severity: "warning",
    what: {
      th: "ข้อ {items} ใช้ลิงก์เดียวกัน “{link}”",
      en: "Items {items} have one and the same link “{link}”.",
    },
    cure: {
      th: "กรุณาวางลิงก์ไปยังหน้าของแต่ละข้อโดยตรง",
      en: "Paste the link of each item's own page.",
    },
  },
  "oit.home-page": {
    severity: "warning",
    what: {
      th: "ข้อ {items} ใช้ลิงก์หน้าแรกของเว็บไซต์ “{link}”",
      en: "Items {items} link to the website's home page “{link}”.",
    },
    cure: {
      th: "กรุณาวางลิงก์ไปยังหน้าที่เผยแพร่ข้อมูลข้อนั้นโดยตรง",
      en: "Paste the link of the page that shows the item.",
    },
  },
  "oit.used-though-not-assessed": {
    severity: "warning",
    what: {
      th: "ข้อ {items} มีสถานะ ไม่ต้องประเมิน แต่มีลิงก์หรือวันที่เผยแพร่",
      en: "Items {items} are not assessed but have a link or a date.",
    },
    cure: {
      th: "กรุณาตรวจสถานะ ข้อที่ไม่ต้องประเมินจะไม่นำมาคิดคะแนน",
      en: "Check the status: an item that is not assessed leaves the mean.",
    },
  },
  "oit.link-without-status": {
    severity: "warning",
    what: {
      th: "ข้อ {items} มีลิงก์หรือวันที่เผยแพร่ แต่ยังไม่เลือกสถานะ",
      en: "Items {items} have a link or a date but no status.",
    },
    cure: { th: "กรุณาเลือกสถานะ มี ไม่มี หรือไม่ต้องประเมิน", en: "Choose published, missing or not assessed." },
  },
  "oit.date-outside": {
    severity: "warning",
    what: {
      th: "ข้อ {items} มีวันที่เผยแพร่ {date} อยู่นอกช่วง {from} ถึง {to}",
      en: "Items {items} were published on {date}, not between {from} and {to}.",
    },
    cure: {
      th: "กรุณาตรวจวันที่ ข้อมูลที่ประเมินต้องเผยแพร่ในปีที่ประเมิน",
      en: "Check the date: what is assessed is published in the assessed year.",
    },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
