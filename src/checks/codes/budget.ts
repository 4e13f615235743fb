import type { CodeEntry } from "./entry";

/** Money received and spent. */
export const BUDGET_CODES = {
  "budget.before-plan": {
    severity: "warning",
    what: {
      th: "“{name}” ใช้งบ {spent|money} บาทในไตรมาส {quarter} ก่อนเดือนแรกของกิจกรรมตามแผน (ไตรมาส {first})",
      en: "“{name}” spent {spent|money} baht in quarter {quarter}, before the activity's first month in quarter {first}.",
    },
    cure: {
      th: "กรุณาตรวจไตรมาสที่ใช้งบ หรือเดือนในแผนกิจกรรม",
      en: "Check the quarter, or the months on the tab Activities.",
    },
  },
  "budget.overspent": {
    severity: "error",
    what: {
      th: "“{name}” ใช้ไป {spent|money} บาท เกินงบที่ได้รับ {allocated|money} บาท (เกิน {difference|money})",
      en: "“{name}” spent {spent|money} baht, above the {allocated|money} received (by {difference|money}).",
    },
    cure: {
      th: "กรุณาตรวจยอดที่ใช้ในแต่ละไตรมาสหรืองบที่ได้รับ",
      en: "Check the quarters' spending or the amount received.",
    },
  },
  "budget.total-overspent": {
    severity: "error",
    what: {
      th: "ใช้ไปรวม {spent|money} บาท เกินงบที่ได้รับรวม {allocated|money} บาท (เกิน {difference|money})",
      en: "In all {spent|money} baht were spent, above the {allocated|money} received (by {difference|money}).",
    },
    cure: { th: "กรุณาตรวจยอดของทุกบรรทัด", en: "Check every line." },
  },
  "budget.no-allocation": {
    severity: "warning",
    what: {
      th: "{name}ยังไม่ได้กรอกงบที่ได้รับ ทั้งที่{reason}",
      en: "{name} has no allocation although {reason}.",
    },
    cure: {
      th: "กรุณากรอกงบที่ได้รับ (ไม่ใช้งบประมาณให้ใส่ 0)",
      en: "Enter what was received (0 where no budget is used).",
    },
  },
  "budget.no-spending": {
    severity: "warning",
    what: {
      th: "ได้รับงบ {allocated|money} บาท แต่ไม่มีผลการใช้จ่ายงบประมาณ (องค์ประกอบบังคับของรายงานผล)",
      en: "{allocated|money} baht were received, but no spending is recorded (a required part of the report).",
    },
    cure: {
      th: "กรุณากรอกยอดที่ใช้รายไตรมาส ไม่ได้ใช้ให้ใส่ 0",
      en: "Enter what each quarter spent; 0 where nothing was.",
    },
  },
  "budget.line-no-spending": {
    severity: "warning",
    what: {
      th: "“{name}” ได้รับ {allocated|money} บาท แต่ยังไม่มีผลการใช้จ่าย ขณะที่บรรทัดอื่นมีแล้ว",
      en: "“{name}” received {allocated|money} baht but records no spending, while other lines do.",
    },
    cure: { th: "กรุณากรอกยอดที่ใช้ ไม่ได้ใช้ให้ใส่ 0", en: "Enter what was spent; 0 where nothing was." },
  },
  "budget.quarter-gap": {
    severity: "warning",
    what: {
      th: "“{name}” เว้นว่างไตรมาส {quarter} แต่มียอดของไตรมาสหลังจากนั้น",
      en: "“{name}” leaves quarter {quarter} blank but records a later one.",
    },
    cure: { th: "กรุณากรอกยอดของไตรมาสนี้ ไม่ได้ใช้ให้ใส่ 0", en: "Enter that quarter; 0 where nothing was spent." },
  },
  "budget.formula-overwritten": {
    severity: "error",
    what: {
      th: "“{name}” ช่อง{column} แสดง {shown|money} แต่ที่คำนวณได้คือ {computed|money}",
      en: "“{name}”, {column}: the cell shows {shown|money}, the figures give {computed|money}.",
    },
    cure: {
      th: "ช่องนี้เป็นสูตร กรุณาเลือกเมนูสร้างแม่แบบเพื่อเขียนสูตรคืน",
      en: "The cell is a formula: build the template again to restore it.",
    },
  },
  "budget.results-differ": {
    severity: "error",
    what: {
      th: "รอบ {round} ผลการดำเนินงานใช้งบรวม {results|money} บาท ไม่ตรงกับแท็บงบประมาณ {budget|money} บาท",
      en: "Round {round}: the results spent {results|money} baht, the tab Budget says {budget|money}.",
    },
    cure: { th: "กรุณาแก้ยอดให้ตรงกันทั้งสองแท็บ", en: "Make the two tabs agree." },
  },
  "budget.duplicate": {
    severity: "warning",
    what: {
      th: "“{name}” มีมากกว่าหนึ่งบรรทัดจากแหล่งเดียวกัน ({source})",
      en: "“{name}” is on more than one line with the same source ({source}).",
    },
    cure: {
      th: "กรุณารวมเป็นบรรทัดเดียว หรือระบุแหล่งงบให้ต่างกัน",
      en: "Join the lines, or tell their sources apart.",
    },
  },
  "budget.rounds-differ": {
    severity: "error",
    what: {
      th: "“{name}” ใช้งบรอบ {round} {total|money} บาท แต่{parts}รวมกันได้ {sum|money} บาท",
      en: "“{name}” spent {total|money} baht in round {round}, but {parts} add up to {sum|money}.",
    },
    cure: { th: "กรุณาตรวจยอดของแต่ละรอบ", en: "Check the amount of each round." },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
