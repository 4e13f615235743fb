import type { CodeEntry } from "./entry";

/** Numbering, spelling, digits, signers and the criteria themselves. */
export const WORD_CODES = {
  "number.gap": {
    severity: "warning",
    what: {
      th: "{line} เลขลำดับข้ามไป {number} ทั้งที่ถัดไปควรเป็น {expected}",
      en: "{line}: the numbering jumps to {number} where {expected} is next.",
    },
    cure: { th: "โปรดเรียงเลขใหม่หรือเพิ่มรายการที่ขาด", en: "Number again, or add what is missing." },
  },
  "number.duplicate": {
    severity: "warning",
    what: {
      th: "{line} เลขลำดับ {number} ซ้ำกัน",
      en: "{line}: the number {number} is there twice.",
    },
    cure: { th: "โปรดเรียงเลขใหม่", en: "Number again." },
  },
  "text.dotted-blank": {
    severity: "warning",
    what: {
      th: "{line} ยังมีช่องจุดไข่ปลา “{quote}” จากแบบฟอร์ม",
      en: "{line} still holds a dotted blank “{quote}” of a form.",
    },
    cure: { th: "โปรดเติมข้อความหรือลบจุดออก", en: "Fill it in, or remove the dots." },
  },
  "text.figure-differs": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่{what}ที่คำนวณได้คือ {computed}",
      en: "{line} says “{quote}”, but {what} computes to {computed}.",
    },
    cure: {
      th: "โปรดแก้ตัวเลขในข้อความให้ตรงกับตารางคะแนน หรือเว้นตัวเลขไว้ให้รายงานเติมเอง",
      en: "Make the text agree with the score table, or leave the figure to the report.",
    },
  },
  "text.level-differs": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่ระดับที่คำนวณได้คือ {computed}",
      en: "{line} says “{quote}”, but the computed level is {computed}.",
    },
    cure: {
      th: "โปรดแก้ระดับในข้อความให้ตรงกับตารางคะแนน",
      en: "Make the level in the text agree with the score table.",
    },
  },
  "text.mixed-digits": {
    severity: "advice",
    what: {
      th: "เลขไทยและเลขอารบิกปนกันใน {count} ช่อง: {lines}",
      en: "Thai and Arabic digits are mixed in {count} cells: {lines}.",
    },
    cure: {
      th: "โปรดใช้เลขแบบเดียวกัน รายงานจะใช้แบบที่เลือกในข้อมูลหน่วยงาน",
      en: "Use one kind; the report follows the setting on the tab Office.",
    },
  },
  "text.digit-styles": {
    severity: "advice",
    what: {
      th: "บางช่องใช้เลขไทย ({thai} ช่อง) บางช่องใช้เลขอารบิก ({arabic} ช่อง)",
      en: "Some cells use Thai digits ({thai}), others Arabic ones ({arabic}).",
    },
    cure: { th: "โปรดใช้เลขแบบเดียวกันทั้งชีต", en: "Use one kind throughout." },
  },
  "name.office-spelling": {
    severity: "advice",
    what: {
      th: "เขียนชื่อหน่วยงานว่า “{quote}” ต่างจาก “{name}” ใน {count} ช่อง: {lines}",
      en: "The office is written “{quote}”, unlike “{name}”, in {count} cells: {lines}.",
    },
    cure: { th: "โปรดใช้ชื่อเดียวกันทุกแห่ง", en: "Use one name everywhere." },
  },
  "name.other-office": {
    severity: "warning",
    what: {
      th: "{line} กล่าวถึง “{quote}” ซึ่งไม่ใช่หน่วยงานนี้ ({name})",
      en: "{line} names “{quote}”, which is not this office ({name}).",
    },
    cure: {
      th: "โปรดแก้ชื่อ หากคัดลอกมาจากหน่วยงานอื่น",
      en: "Mend the name if the text came from another office.",
    },
  },
  "name.indicator": {
    severity: "advice",
    what: {
      th: "{line} เรียกตัวชี้วัดที่ {indicator} ว่า “{quote}” ต่างจากชื่อตามเกณฑ์ “{name}”",
      en: "{line} calls indicator {indicator} “{quote}”, not “{name}” as the criteria do.",
    },
    cure: { th: "โปรดใช้ชื่อตามเกณฑ์", en: "Use the criteria's name." },
  },
  "signature.missing": {
    severity: "warning",
    what: {
      th: "ยังไม่ระบุชื่อและตำแหน่งของ {roles}",
      en: "Neither name nor position is given for {roles}.",
    },
    cure: {
      th: "โปรดกรอกตำแหน่ง ชื่อเว้นว่างไว้ให้เขียนภายหลังได้",
      en: "Enter the position; the name may stay blank to be written by hand.",
    },
  },
  "signature.no-position": {
    severity: "warning",
    what: {
      th: "{roles} มีชื่อแต่ไม่มีตำแหน่ง",
      en: "{roles}: there is a name but no position.",
    },
    cure: { th: "โปรดกรอกตำแหน่ง", en: "Enter the position." },
  },
  "criteria.weights": {
    severity: "error",
    what: {
      th: "น้ำหนักของเครื่องมือรวมกันได้ {sum} ไม่ใช่ 100",
      en: "The weights of the instruments add up to {sum}, not 100.",
    },
    cure: {
      th: "โปรดแก้น้ำหนักในแท็บเกณฑ์ (ปกติ 30 30 40)",
      en: "Mend them on the tab Criteria (usually 30, 30, 40).",
    },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
