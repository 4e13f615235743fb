import type { CodeEntry } from "./entry";

/** Years, periods, dates and declarations. */
export const DATE_CODES = {
  "year.result-after-report": {
    severity: "error",
    what: {
      th: "ปีของผลการประเมิน {resultYear} อยู่หลังปีงบประมาณของรายงาน {reportYear}",
      en: "The assessed result is of {resultYear}, after the report's year {reportYear}.",
    },
    cure: { th: "โปรดแก้ปีให้ถูกต้อง", en: "Mend the years." },
  },
  "year.result-old": {
    severity: "warning",
    what: {
      th: "ปีของผลการประเมิน {resultYear} เก่ากว่าปีงบประมาณของรายงาน {reportYear} เกินหนึ่งปี",
      en: "The assessed result of {resultYear} is more than a year older than the report's {reportYear}.",
    },
    cure: {
      th: "โดยปกติวิเคราะห์ผลของปีก่อนหน้า โปรดตรวจปี",
      en: "Usually last year's result is analysed; check the years.",
    },
  },
  "year.in-text": {
    severity: "error",
    what: {
      th: "{line} อ้าง “{quote}” ทั้งที่เป็นรายงานปีงบประมาณ {reportYear}",
      en: "{line} says “{quote}” in a report for fiscal year {reportYear}.",
    },
    cure: {
      th: "โปรดแก้ปีในข้อความ หากคัดลอกมาจากปีก่อน",
      en: "Mend the year if the text was copied from an older report.",
    },
  },
  "rank.over-total": {
    severity: "error",
    what: {
      th: "ลำดับที่ได้ {rank} เกินจำนวนหน่วยงานทั้งหมด {rankOf}",
      en: "Rank {rank} is more than the {rankOf} offices there are.",
    },
    cure: { th: "โปรดแก้ลำดับหรือจำนวนหน่วยงาน", en: "Mend the rank or the number of offices." },
  },
  "rank.half": {
    severity: "warning",
    what: {
      th: "กรอกเพียงค่าเดียวจากลำดับที่ได้และจำนวนหน่วยงานทั้งหมด",
      en: "Only one of the rank and the number of offices is filled in.",
    },
    cure: { th: "โปรดกรอกให้ครบทั้งสองช่อง เช่น ลำดับที่ 23 จาก 245", en: "Fill in both, e.g. rank 23 out of 245." },
  },
  "date.reversed": {
    severity: "error",
    what: {
      th: "{line} วันที่เริ่ม {from} อยู่หลังวันที่สิ้นสุด {to}",
      en: "{line} begins on {from}, after its end on {to}.",
    },
    cure: { th: "โปรดแก้วันที่", en: "Mend the dates." },
  },
  "date.outside-year": {
    severity: "error",
    what: {
      th: "{line} ลงวันที่ {date} อยู่นอกปีงบประมาณ {year} ({from} – {to})",
      en: "{line} is dated {date}, outside fiscal year {year} ({from} – {to}).",
    },
    cure: { th: "โปรดแก้วันที่หรือปีงบประมาณของรายงาน", en: "Mend the date or the report's fiscal year." },
  },
  "date.after-round": {
    severity: "warning",
    what: {
      th: "{line} รอบ {round} แล้วเสร็จวันที่ {date} หลังสิ้นรอบ {to}",
      en: "{line}, round {round}, finished on {date}, after the round's end on {to}.",
    },
    cure: { th: "โปรดตรวจวันที่หรือรอบรายงาน", en: "Check the date or the round." },
  },
  "date.periods-differ": {
    severity: "warning",
    what: {
      th: "ระยะเวลาในรายงานความก้าวหน้า {progressPeriod} ไม่ตรงกับแผนปฏิบัติการ {planPeriod}",
      en: "The progress report's period {progressPeriod} is not the action plan's {planPeriod}.",
    },
    cure: { th: "โปรดใช้ระยะเวลาเดียวกัน", en: "Use one period." },
  },
  "order.year-differs": {
    severity: "warning",
    what: {
      th: "คำสั่งเลขที่ {number} แต่ลงวันที่ {date}",
      en: "Order {number} is dated {date}.",
    },
    cure: {
      th: "เลขคำสั่งลงท้ายด้วยปีของวันที่ โปรดตรวจทั้งสองช่อง",
      en: "An order's number ends in the year of its date; check both.",
    },
  },
  "declaration.outside-year": {
    severity: "error",
    what: {
      th: "ประกาศ “{title}” ลงวันที่ {date} ซึ่งอยู่ในปีงบประมาณ {dateYear} ไม่ใช่ปีงบประมาณ {year} ของรายงาน",
      en: "The declaration “{title}” is dated {date}, in fiscal year {dateYear}, not the report's {year}.",
    },
    cure: { th: "โปรดใช้ประกาศของปีงบประมาณนี้ หรือแก้วันที่", en: "Use this year's declaration, or mend the date." },
  },
  "declaration.before-policy": {
    severity: "error",
    what: {
      th: "ประกาศ “{title}” ลงวันที่ {date} ก่อนนโยบายที่อ้างถึงซึ่งลงวันที่ {policyDate}",
      en: "The declaration “{title}” of {date} is older than the policy of {policyDate} that it cites.",
    },
    cure: { th: "โปรดตรวจวันที่ของประกาศและของนโยบาย", en: "Check both dates." },
  },
  "declaration.other-year": {
    severity: "error",
    what: {
      th: "ประกาศ “{title}” มีผลในปีงบประมาณ {effectiveYear} ไม่ตรงกับปีงบประมาณของรายงาน {year}",
      en: "The declaration “{title}” is in force in {effectiveYear}, not in the report's year {year}.",
    },
    cure: { th: "โปรดใช้ประกาศที่มีผลในปีของรายงาน", en: "Use the declaration in force in the report's year." },
  },
  "declaration.no-date": {
    severity: "warning",
    what: {
      th: "ประกาศ “{title}” ไม่ได้ลงวันที่",
      en: "The declaration “{title}” has no date.",
    },
    cure: { th: "โปรดกรอกวันที่ประกาศ", en: "Enter the day it was announced." },
  },
  "declaration.no-kind": {
    severity: "warning",
    what: {
      th: "ประกาศ “{title}” ไม่ได้เลือกประเภท",
      en: "The declaration “{title}” has no kind.",
    },
    cure: { th: "โปรดเลือกประเภทของประกาศ", en: "Choose its kind." },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
