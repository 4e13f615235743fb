import type { CodeEntry } from "./entry";

/** O items and their links. */
export const OIT_CODES = {
  "oit.status-blank": {
    severity: "warning",
    what: {
      th: "ยังไม่เลือกสถานะของข้อ {items} ({count} ข้อ) จึงยังคำนวณตัวชี้วัดที่ {indicator} จากรายการ OIT ไม่ได้",
      en: "Items {items} ({count}) have no status, so indicator {indicator} cannot be computed from the OIT tab.",
    },
    cure: { th: "โปรดเลือก มี ไม่มี หรือไม่ต้องประเมิน", en: "Choose published, missing or not assessed." },
  },
  "oit.items-unknown": {
    severity: "advice",
    what: {
      th: "ตัวชี้วัดที่ {indicator} ได้ {score|score} แต่ยังไม่ได้บอกว่าขาดข้อ OIT ใด",
      en: "Indicator {indicator} scores {score|score}, but the OIT tab does not say which items are missing.",
    },
    cure: {
      th: "โปรดเลือกสถานะในรายการ OIT เพื่อให้รายงานระบุข้อที่ต้องเผยแพร่เพิ่ม",
      en: "Choose the statuses on the OIT tab, so that the report names what to publish.",
    },
  },
  "oit.no-link": {
    severity: "warning",
    what: {
      th: "ข้อ {items} ({count} ข้อ) มีสถานะ มี แต่ไม่มีลิงก์ที่เผยแพร่",
      en: "Items {items} ({count}) are published but have no link.",
    },
    cure: { th: "โปรดวางลิงก์ของหน้าที่เผยแพร่", en: "Paste the link of the page." },
  },
  "oit.link-though-missing": {
    severity: "warning",
    what: {
      th: "ข้อ {items} มีลิงก์หรือวันที่เผยแพร่ แต่สถานะเป็น ไม่มี",
      en: "Items {items} have a link or a date but are marked missing.",
    },
    cure: { th: "โปรดตรวจสถานะหรือลบลิงก์", en: "Check the status, or remove the link." },
  },
  "link.not-web": {
    severity: "error",
    what: {
      th: "ลิงก์ “{link}” ({line}) ไม่ได้ขึ้นต้นด้วย http:// หรือ https://",
      en: "The link “{link}” ({line}) does not begin with http:// or https://.",
    },
    cure: { th: "โปรดวางที่อยู่เต็มของหน้าเว็บ", en: "Paste the page's full address." },
  },
  "link.not-public": {
    severity: "warning",
    what: {
      th: "ลิงก์ “{link}” ({line}) เปิดได้เฉพาะในเครื่องหรือเครือข่ายภายใน ผู้ตรวจประเมินจะเปิดไม่ได้",
      en: "The link “{link}” ({line}) opens only on one machine or inside the office; assessors cannot open it.",
    },
    cure: { th: "โปรดใช้ลิงก์ที่สาธารณชนเปิดได้", en: "Use a link that the public can open." },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
