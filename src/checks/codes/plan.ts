import type { CodeEntry } from "./entry";

/** The action plan: sections, activities, tables and their budgets. */
export const PLAN_CODES = {
  "plan.empty": {
    severity: "warning",
    what: {
      th: "ยังไม่ได้กรอกแผนปฏิบัติการป้องกันการทุจริต (10 หัวข้อ)",
      en: "The action plan (ten sections) is still empty.",
    },
    cure: {
      th: "โปรดกรอกแท็บแผนปฏิบัติการ ค่าเป้าหมาย และแผนกิจกรรม",
      en: "Fill in the tabs Action plan, Targets and Activities.",
    },
  },
  "plan.section-missing": {
    severity: "warning",
    what: {
      th: "แผนปฏิบัติการขาดหัวข้อที่ {section} {title}",
      en: "The action plan lacks section {section}, {title}.",
    },
    cure: { th: "โปรดกรอกหัวข้อนี้ให้ครบ", en: "Fill in this section." },
  },
  "plan.no-target-count": {
    severity: "warning",
    what: {
      th: "แผนระบุกลุ่มเป้าหมาย แต่ไม่ระบุจำนวนกลุ่มเป้าหมาย (คน)",
      en: "The plan names its target groups but not the number of persons.",
    },
    cure: { th: "โปรดกรอกจำนวนกลุ่มเป้าหมายในหัวข้อที่ 4", en: "Enter the number of persons in section 4." },
  },
  "plan.table-total-differs": {
    severity: "error",
    what: {
      th: "ยอดรวมของ{first} {firstTotal|money} บาท ไม่เท่ากับ{second} {secondTotal|money} บาท (ต่าง {difference|money})",
      en: "{first} adds up to {firstTotal|money} baht, {second} to {secondTotal|money} (difference {difference|money}).",
    },
    cure: { th: "โปรดแก้งบประมาณให้เท่ากันทุกตาราง", en: "Make the budgets agree in all tables." },
  },
  "plan.over-allocation": {
    severity: "error",
    what: {
      th: "งบตาม{table} {planned|money} บาท เกินงบที่ได้รับจัดสรร {allocated|money} บาท (เกิน {difference|money})",
      en: "{table} plans {planned|money} baht, above the {allocated|money} allocated (by {difference|money}).",
    },
    cure: {
      th: "โปรดลดงบตามแผน หรือเพิ่มแหล่งงบที่ได้รับในแท็บงบประมาณ",
      en: "Reduce the plan, or add the source on the tab Budget.",
    },
  },
  "plan.activity-over-allocation": {
    severity: "error",
    what: {
      th: "“{name}” ตั้งงบตามแผน {planned|money} บาท เกินงบที่ได้รับ {allocated|money} บาท",
      en: "“{name}” plans {planned|money} baht, above the {allocated|money} received.",
    },
    cure: { th: "โปรดแก้งบตามแผนหรืองบที่ได้รับ", en: "Mend the planned or the received amount." },
  },
  "plan.two-budgets": {
    severity: "error",
    what: {
      th: "“{name}” มีงบสองค่า {firstBudget|money} บาทใน{first} และ {secondBudget|money} บาทใน{second}",
      en: "“{name}” has two budgets: {firstBudget|money} baht in {first}, {secondBudget|money} in {second}.",
    },
    cure: { th: "โปรดใช้งบค่าเดียวทุกตาราง", en: "Use one budget in all tables." },
  },
  "plan.perhaps-two-budgets": {
    severity: "warning",
    what: {
      th: "“{name}” {firstBudget|money} บาทใน{first} และ “{other}” {secondBudget|money} บาทใน{second} อาจเป็นกิจกรรมเดียวกัน",
      en: "“{name}”, {firstBudget|money} baht in {first}, and “{other}”, {secondBudget|money} in {second}, may be one activity.",
    },
    cure: {
      th: "หากเป็นกิจกรรมเดียวกัน โปรดใช้ชื่อและงบเดียวกัน",
      en: "If they are one, use one name and one budget.",
    },
  },
  "plan.duplicate-activity": {
    severity: "warning",
    what: {
      th: "“{name}” อยู่ใน{table}มากกว่าหนึ่งบรรทัด",
      en: "“{name}” is on more than one line of {table}.",
    },
    cure: { th: "โปรดรวมเป็นบรรทัดเดียวหรือแยกชื่อให้ต่างกัน", en: "Join the lines, or name them apart." },
  },
  "plan.no-table": {
    severity: "warning",
    what: {
      th: "“{name}” ไม่ได้เลือกว่าอยู่ตารางใด จึงไม่นำมารวมยอด",
      en: "“{name}” does not say to which table it belongs and is in no total.",
    },
    cure: { th: "โปรดเลือกตาราง", en: "Choose its table." },
  },
  "plan.no-months": {
    severity: "warning",
    what: {
      th: "แผนกิจกรรมยังไม่มีเครื่องหมาย ✓ ในเดือนใดเลย",
      en: "No activity has a month ticked.",
    },
    cure: { th: "โปรดใส่ ✓ ในเดือนที่ดำเนินการ", en: "Tick the months of each activity." },
  },
  "plan.activity-no-month": {
    severity: "warning",
    what: {
      th: "“{name}” ไม่มีเดือนที่ดำเนินการ",
      en: "“{name}” has no month ticked.",
    },
    cure: { th: "โปรดใส่ ✓ ในเดือนที่ดำเนินการ", en: "Tick its months." },
  },
  "plan.quarter-empty": {
    severity: "error",
    what: {
      th: "แผนครอบคลุม {from} ถึง {to} แต่ไม่มีกิจกรรมในไตรมาส {quarter} ({months})",
      en: "The plan covers {from} to {to}, but no activity is in quarter {quarter} ({months}).",
    },
    cure: {
      th: "โปรดใส่ ✓ ของไตรมาสนี้ หรือแก้ระยะเวลาของแผน",
      en: "Tick the months of that quarter, or mend the plan's period.",
    },
  },
  "plan.month-outside-period": {
    severity: "error",
    what: {
      th: "“{name}” ดำเนินการเดือน {months} ซึ่งอยู่นอกระยะเวลาของแผน {from} ถึง {to}",
      en: "“{name}” is ticked in {months}, outside the plan's period {from} to {to}.",
    },
    cure: { th: "โปรดแก้เดือนหรือระยะเวลาของแผน", en: "Mend the months or the plan's period." },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
