import type { CodeEntry } from "./entry";

/** By whose rules the result is judged, and what of a year's list still waits for the office. */
export const RULE_CODES = {
  "rules.unknown": {
    severity: "warning",
    what: {
      th: "ยังไม่มีเกณฑ์การประเมินปี {resultYear} {set} จึงยังไม่แสดงคะแนนรวมและระดับ เกณฑ์ที่ใกล้ที่สุดที่ระบบมีคือปี {offered}",
      en: "The rules of {resultYear} are not known ({set}), so neither total nor level is shown. The nearest that are known are those of {offered}.",
    },
    cure: {
      th: "กรุณากดปุ่มใช้เกณฑ์ปีดังกล่าวไปก่อนในแถบข้าง หรือกรอกปีนั้นที่ช่องใช้เกณฑ์ของปีอื่นไปก่อนแล้วสร้างแม่แบบอีกครั้ง หรือรับชุดเกณฑ์ของปีนี้จากไฟล์ในแถบข้าง",
      en: "Press the button in the sidebar that uses those for now, or enter their year in the field below and build the template again, or load this year's set from a file in the sidebar.",
    },
  },
  "rules.unbuilt": {
    severity: "warning",
    what: {
      th: "แท็บเกณฑ์ยังเป็นของปี {stated} {statedSet} ไม่ใช่ปี {wanted} {set} ตามที่เลือกไว้ในแท็บข้อมูลหน่วยงาน",
      en: "The tab Criteria still holds those of {stated}, {statedSet}, not of {wanted}, {set}, as chosen on the tab Office.",
    },
    cure: {
      th: "กรุณาเลือกเมนูสร้างแม่แบบอีกครั้ง หากแก้เกณฑ์ในแท็บนี้ตามคู่มือเองแล้ว ให้เลือกชุดของหน่วยงานเอง",
      en: "Build the template again. If these lines follow a manual that you entered yourself, choose the office's own set.",
    },
  },
  "rules.borrowed": {
    severity: "advice",
    what: {
      th: "ผลปี {resultYear} พิจารณาตามเกณฑ์ปี {year} เพราะยังไม่มีเกณฑ์ของปีนั้น รายงานระบุไว้แล้ว",
      en: "The result of {resultYear} is judged by the rules of {year}, as its own are not known; reports say so.",
    },
    cure: {
      th: "เมื่อมีคู่มือของปีนั้นแล้ว กรุณารับชุดเกณฑ์จากไฟล์ในแถบข้าง หรือใช้ส่วนเสริมรุ่นที่มีเกณฑ์ของปีนั้น",
      en: "Once that year's manual is out, load its set from a file in the sidebar, or use a version of the add-on that has it.",
    },
  },
  "rules.borrow-idle": {
    severity: "advice",
    what: {
      th: "กรอกให้ใช้เกณฑ์ปี {borrowedYear} ไปก่อน แต่ไม่ได้ใช้ เพราะเกณฑ์ที่ใช้อยู่เป็นของปี {year}",
      en: "The rules of {borrowedYear} are to be used for now, but are not: those of {year} are.",
    },
    cure: { th: "กรุณาลบปีในช่องนี้", en: "Empty this field." },
  },
  "rules.borrow-unknown": {
    severity: "warning",
    what: {
      th: "ระบบไม่มีเกณฑ์ปี {borrowedYear} {set} ให้ใช้ไปก่อน",
      en: "The rules of {borrowedYear}, {set}, are not known either.",
    },
    cure: {
      th: "กรุณากรอกปีที่ระบบมีเกณฑ์ของชุดนี้ หรือเลือกชุดเกณฑ์อื่น",
      en: "Enter a year whose rules are known in this set, or choose another set.",
    },
  },
  "oit.sub-proposed": {
    severity: "warning",
    what: {
      th: "ตัวชี้วัดย่อยหรือชื่อของ {count} ข้อ ({items}) เป็นข้อเสนอที่ยังไม่ยืนยัน จึงยังไม่คำนวณตัวชี้วัดที่ {indicators} จากรายการ OIT",
      en: "The sub-indicators or titles of {count} items ({items}) are proposals, so indicators {indicators} are not computed from the OIT tab.",
    },
    cure: {
      th: "กรุณาตรวจกับคู่มือแล้วกดยืนยันตามคู่มือในแถบข้าง (หรือพิมพ์ตัวชี้วัดย่อยที่ถูกต้องทับ) หรือกรอกคะแนนตัวชี้วัดที่ 9 และ 10 ตามผลใน ITAS ซึ่งใช้ก่อนเสมอ",
      en: "Compare them with the manual and confirm them by one click in the sidebar (or type the right ones over them), or enter indicators 9 and 10 as ITAS gives them, which always win.",
    },
  },
  "oit.sub-missing": {
    severity: "warning",
    what: {
      th: "ยังไม่ได้ระบุตัวชี้วัดย่อยของ {count} ข้อ ({items}) จึงยังไม่คำนวณตัวชี้วัดที่ {indicators} จากรายการ OIT",
      en: "{count} items ({items}) name no sub-indicator, so indicators {indicators} are not computed from the OIT tab.",
    },
    cure: {
      th: "กรุณากรอกตัวชี้วัดย่อย เช่น 9.1 ตามคู่มือให้ครบทุกข้อ (ลบบรรทัดที่ไม่ใช่ข้อของปีนี้) หรือกรอกคะแนนตัวชี้วัดที่ 9 และ 10 ตามผลใน ITAS ซึ่งใช้ก่อนเสมอ",
      en: "Enter the sub-indicators of all items from the manual, e.g. 9.1 (delete lines that are no items of this year), or enter indicators 9 and 10 as ITAS gives them, which always win.",
    },
  },
  "oit.title-empty": {
    severity: "advice",
    what: {
      th: "ยังไม่มีชื่อของข้อ {items} ({count} ข้อ) เพราะยังไม่พบแหล่งอ้างอิง",
      en: "Items {items} ({count}) have no title: no source was found.",
    },
    cure: {
      th: "กรุณากรอกชื่อข้อตามคู่มือการประเมิน เพื่อให้รายงานระบุข้อที่ต้องเผยแพร่ได้",
      en: "Enter them from the manual, so that reports can name what is to be published.",
    },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
