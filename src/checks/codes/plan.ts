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
      th: "กรุณากรอกแท็บแผนปฏิบัติการ ค่าเป้าหมาย และแผนกิจกรรม",
      en: "Fill in the tabs Action plan, Targets and Activities.",
    },
  },
  "plan.section-missing": {
    severity: "warning",
    what: {
      th: "แผนปฏิบัติการขาดหัวข้อที่ {section} {title}",
      en: "The action plan lacks section {section}, {title}.",
    },
    cure: { th: "กรุณากรอกหัวข้อนี้ให้ครบ", en: "Fill in this section." },
  },
  "plan.no-target-count": {
    severity: "warning",
    what: {
      th: "แผนระบุกลุ่มเป้าหมาย แต่ไม่ระบุจำนวนกลุ่มเป้าหมาย (คน)",
      en: "The plan names its target groups but not the number of persons.",
    },
    cure: { th: "กรุณากรอกจำนวนกลุ่มเป้าหมายในหัวข้อที่ 4", en: "Enter the number of persons in section 4." },
  },
  "plan.table-total-differs": {
    severity: "error",
    what: {
      th: "ยอดรวมของ{first} {firstTotal|money} บาท ไม่เท่ากับ{second} {secondTotal|money} บาท (ต่าง {difference|money})",
      en: "{first} adds up to {firstTotal|money} baht, {second} to {secondTotal|money} (difference {difference|money}).",
    },
    cure: { th: "กรุณาแก้งบประมาณให้เท่ากันทุกตาราง", en: "Make the budgets agree in all tables." },
  },
  "plan.over-allocation": {
    severity: "error",
    what: {
      th: "งบตาม{table} {planned|money} บาท เกินงบที่ได้รับจัดสรร {allocated|money} บาท (เกิน {difference|money})",
      en: "{table} plans {planned|money} baht, above the {allocated|money} allocated (by {difference|money}).",
    },
    cure: {
      th: "กรุณาลดงบตามแผน หรือเพิ่มแหล่งงบที่ได้รับในแท็บงบประมาณ",
      en: "Reduce the plan, or add the source on the tab Budget.",
    },
  },
  "plan.activity-over-allocation": {
    severity: "error",
    what: {
      th: "“{name}” ตั้งงบตามแผน {planned|money} บาท เกินงบที่ได้รับ {allocated|money} บาท",
      en: "“{name}” plans {planned|money} baht, above the {allocated|money} received.",
    },
    cure: { th: "กรุณาแก้งบตามแผนหรืองบที่ได้รับ", en: "Mend the planned or the received amount." },
  },
  "plan.two-budgets": {
    severity: "error",
    what: {
      th: "งบของ “{name}” ไม่ตรงกัน: {firstBudget|money} บาทใน{first} แต่ {secondBudget|money} บาทใน{second}",
      en: "“{name}” has two budgets: {firstBudget|money} baht in {first}, {secondBudget|money} in {second}.",
    },
    cure: { th: "กรุณาใช้งบค่าเดียวทุกตาราง", en: "Use one budget in all tables." },
  },
  "plan.perhaps-two-budgets": {
    severity: "warning",
    what: {
      th: "“{name}” {firstBudget|money} บาทใน{first} และ “{other}” {secondBudget|money} บาทใน{second} อาจเป็นกิจกรรมเดียวกัน",
      en: "“{name}”, {firstBudget|money} baht in {first}, and “{other}”, {secondBudget|money} in {second}, may be one activity.",
    },
    cure: {
      th: "หากเป็นกิจกรรมเดียวกัน กรุณาใช้ชื่อและงบเดียวกัน",
      en: "If they are one, use one name and one budget.",
    },
  },
  "plan.duplicate-activity": {
    severity: "warning",
    what: {
      th: "“{name}” อยู่ใน{table} มากกว่าหนึ่งบรรทัด",
      en: "“{name}” is on more than one line of {table}.",
    },
    cure: { th: "กรุณารวมเป็นบรรทัดเดียวหรือแยกชื่อให้ต่างกัน", en: "Join the lines, or name them apart." },
  },
  "plan.no-table": {
    severity: "warning",
    what: {
      th: "“{name}” ไม่ได้เลือกว่าอยู่ตารางใด จึงไม่นำมารวมยอด",
      en: "“{name}” does not say to which table it belongs and is in no total.",
    },
    cure: { th: "กรุณาเลือกตาราง", en: "Choose its table." },
  },
  "plan.no-months": {
    severity: "warning",
    what: {
      th: "แผนกิจกรรมยังไม่มีเครื่องหมาย ✓ ในเดือนใดเลย",
      en: "No activity has a month ticked.",
    },
    cure: { th: "กรุณาใส่ ✓ ในเดือนที่ดำเนินการ", en: "Tick the months of each activity." },
  },
  "plan.activity-no-month": {
    severity: "warning",
    what: {
      th: "“{name}” ไม่มีเดือนที่ดำเนินการ",
      en: "“{name}” has no month ticked.",
    },
    cure: { th: "กรุณาใส่ ✓ ในเดือนที่ดำเนินการ", en: "Tick its months." },
  },
  "plan.quarter-empty": {
    severity: "error",
    what: {
      th: "แผนครอบคลุม {from} ถึง {to} แต่ไม่มีกิจกรรมในไตรมาส {quarter} ({months})",
      en: "The plan covers {from} to {to}, but no activity is in quarter {quarter} ({months}).",
    },
    cure: {
      th: "กรุณาใส่ ✓ ของไตรมาสนี้ หรือแก้ระยะเวลาของแผน",
      en: "Tick the months of that quarter, or mend the plan's period.",
    },
  },
  "plan.month-outside-period": {
    severity: "error",
    what: {
      th: "“{name}” ดำเนินการเดือน {months} ซึ่งอยู่นอกระยะเวลาของแผน {from} ถึง {to}",
      en: "“{name}” is ticked in {months}, outside the plan's period {from} to {to}.",
    },
    cure: { th: "กรุณาแก้เดือนหรือระยะเวลาของแผน", en: "Mend the months or the plan's period." },
  },
  "plan.detail-over-line": {
    severity: "error",
    what: {
      th: "กิจกรรมย่อย “{detail}” ตั้งงบ {detailBudget|money} บาทใน{table} แต่ “{name}” ซึ่งรวมกิจกรรมย่อยนี้มีงบเพียง {budget|money} บาท",
      en: "The sub-activity “{detail}” has {detailBudget|money} baht in {table}, but “{name}”, of which it is part, has only {budget|money}.",
    },
    cure: { th: "กรุณาแก้งบให้ตรงกัน", en: "Make the budgets agree." },
  },
  "plan.details-sum": {
    severity: "error",
    what: {
      th: "งบของกิจกรรมย่อยใน “{name}” รวมกันได้ {sum|money} บาท {relation}งบของบรรทัดนี้ {budget|money} บาท",
      en: "The sub-activities of “{name}” add up to {sum|money} baht, {relation} the line's {budget|money}.",
    },
    cure: { th: "กรุณาแก้งบของบรรทัดหรือของกิจกรรมย่อย", en: "Mend the line or its sub-activities." },
  },
  "plan.line-not-in-activities": {
    severity: "warning",
    what: {
      th: "{table}มี {count} รายการที่ไม่มีในแผนกิจกรรม (หัวข้อ 6): {names}",
      en: "{table} has {count} lines that the activities (section 6) lack: {names}.",
    },
    cure: {
      th: "กรุณาเพิ่มในแผนกิจกรรม หรือใช้ชื่อเดียวกัน",
      en: "Add them to the activities, or use the same names.",
    },
  },
  "plan.line-not-in-summary": {
    severity: "warning",
    what: {
      th: "{table}มี {count} รายการที่ไม่มีใน{other}: {names}",
      en: "{table} has {count} lines that are not in {other}: {names}.",
    },
    cure: {
      th: "กรุณาเพิ่มในแบบสรุป หรือใช้ชื่อเดียวกัน",
      en: "Add them there, or use the same names.",
    },
  },
  "plan.activity-not-in-table": {
    severity: "warning",
    what: {
      th: "แผนกิจกรรม (หัวข้อ 6) มี {count} กิจกรรมที่ไม่มีใน{table}: {names}",
      en: "The activities (section 6) have {count} lines that {table} lacks: {names}.",
    },
    cure: { th: "กรุณาเพิ่มในตาราง หรือใช้ชื่อเดียวกัน", en: "Add them to the table, or use the same names." },
  },
  "plan.percent-over-100": {
    severity: "error",
    what: {
      th: "{line} เป็นร้อยละ {value} ซึ่งเกิน 100",
      en: "{line} is {value} percent, above 100.",
    },
    cure: { th: "กรุณาแก้ตัวเลขหรือหน่วยนับ", en: "Mend the figure or the unit." },
  },
  "plan.unit-kpi": {
    severity: "warning",
    what: {
      th: "“{name}” ตัวชี้วัดเขียนเป็น{kpiUnit} แต่หน่วยนับเป็น{unit}",
      en: "“{name}”: the KPI speaks of {kpiUnit}, the unit is {unit}.",
    },
    cure: { th: "กรุณาแก้ตัวชี้วัดหรือหน่วยนับให้ตรงกัน", en: "Make KPI and unit agree." },
  },
  "plan.no-kpi": {
    severity: "warning",
    what: {
      th: "{count} กิจกรรมยังไม่มีตัวชี้วัด: {names}",
      en: "{count} activities have no KPI: {names}.",
    },
    cure: { th: "กรุณากรอกตัวชี้วัดความสำเร็จ", en: "Enter their KPIs." },
  },
  "plan.no-target": {
    severity: "warning",
    what: {
      th: "{count} กิจกรรมยังไม่มีค่าเป้าหมาย: {names}",
      en: "{count} activities have no target: {names}.",
    },
    cure: {
      th: "กรุณากรอกเป้าหมาย (จำนวน) หรือเป้าหมาย (คำอธิบาย)",
      en: "Enter the target as a number or in words.",
    },
  },
  "plan.kpi-target": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่ค่าเป้าหมายเป็น {target}",
      en: "{line} says “{quote}”, but the target is {target}.",
    },
    cure: { th: "กรุณาใช้ค่าเป้าหมายเดียวกัน", en: "Use one target." },
  },
  "plan.target-count": {
    severity: "warning",
    what: {
      th: "กลุ่มเป้าหมายที่ระบุไว้รวมกันได้ {sum|count} คน แต่ช่องจำนวนกลุ่มเป้าหมาย เป็น {count|count} คน",
      en: "The target groups add up to {sum|count} persons, but the number of persons is {count|count}.",
    },
    cure: { th: "กรุณาแก้จำนวนให้ตรงกัน", en: "Make the numbers agree." },
  },
  "plan.dimension-missing": {
    severity: "warning",
    what: {
      th: "{table}มี {count} รายการที่ยังไม่ได้เลือกมิติ ทั้งที่รายการอื่นเลือกแล้ว: {names}",
      en: "{table} has {count} lines without a dimension, while others have one: {names}.",
    },
    cure: {
      th: "กรุณาเลือกมิติที่ 1–4 ของแต่ละรายการ มิฉะนั้นรายงานจะพิมพ์ไว้ใต้ “ไม่ระบุมิติ”",
      en: "Choose dimension 1–4 for each; reports print them under “ไม่ระบุมิติ” otherwise.",
    },
  },
  "plan.dimension-differs": {
    severity: "error",
    what: {
      th: "“{name}” อยู่{firstDimension}ใน{first} แต่อยู่{secondDimension}ใน{second}",
      en: "“{name}” is under {firstDimension} in {first}, under {secondDimension} in {second}.",
    },
    cure: { th: "กรุณาใช้มิติเดียวกันทุกตาราง", en: "Use one dimension in all tables." },
  },
  "plan.dimension-total-differs": {
    severity: "error",
    what: {
      th: "{dimension}: {first}รวม {firstTotal|money} บาท แต่{second}รวม {secondTotal|money} บาท ทั้งที่ยอดรวมทุกมิติเท่ากัน",
      en: "{dimension}: {first} adds up to {firstTotal|money} baht, {second} to {secondTotal|money}, though the grand totals agree.",
    },
    cure: { th: "กรุณาแก้งบหรือมิติของรายการให้ตรงกัน", en: "Make the lines' budgets or dimensions agree." },
  },
  "plan.dimension-line": {
    severity: "warning",
    what: {
      th: "“{name}” ใน{table}เป็นชื่อมิติ ไม่ใช่โครงการ จึงถูกนับเป็นโครงการหนึ่ง",
      en: "“{name}” in {table} is a dimension's name, not a project, and counts as one.",
    },
    cure: {
      th: "กรุณาเลือกมิติในช่องมิติของแต่ละโครงการ แล้วลบบรรทัดนี้ รายงานพิมพ์ชื่อมิติให้เอง",
      en: "Choose the dimension of each project in its column and delete this line; reports print the names themselves.",
    },
  },
  "plan.no-first-year": {
    severity: "warning",
    what: {
      th: "มีงบประมาณรายปีของแผน แต่ยังไม่ได้กรอกปีแรกของแผน รายงานจึงพิมพ์เป็น “ปีที่ 1 ของแผน”",
      en: "There are budgets of the plan's years, but not its first year; reports say “year 1 of the plan”.",
    },
    cure: { th: "กรุณากรอกปีแรกของแผน เช่น 2566", en: "Enter the plan's first year, e.g. 2566." },
  },
  "plan.year-outside": {
    severity: "warning",
    what: {
      th: "ปีงบประมาณของรายงาน {reportYear} อยู่นอกแผนซึ่งเริ่มปี {from} (ตารางมีถึงปี {to})",
      en: "The report's year {reportYear} is outside the plan, which begins in {from} (the table goes to {to}).",
    },
    cure: {
      th: "กรุณาแก้ปีแรกของแผนหรือปีงบประมาณของรายงาน",
      en: "Mend the plan's first year or the report's year.",
    },
  },
  "plan.year-budget-differs": {
    severity: "error",
    what: {
      th: "งบของ “{name}” ปี {year} ไม่ตรงกัน: ช่องงบประมาณ (บาท) {budget|money} แต่ช่องปีที่ {place} ของแผน {planned|money}",
      en: "“{name}” has two budgets for {year}: {budget|money} in its own column, {planned|money} in year {place} of the plan.",
    },
    cure: {
      th: "กรุณาใช้งบค่าเดียว หรือเว้นช่องปีของแผนสำหรับปีนี้ว่างไว้",
      en: "Use one budget, or leave this year's column of the plan blank.",
    },
  },
  "target.no-value": {
    severity: "warning",
    what: {
      th: "ค่าเป้าหมาย แถว {row} มีตัวชี้วัดแต่ยังไม่มีค่าเป้าหมายของปี",
      en: "Targets, row {row}: there is a KPI but no target of the year.",
    },
    cure: { th: "กรุณากรอกค่าเป้าหมายของปี", en: "Enter the target of the year." },
  },
  "target.no-kpi": {
    severity: "warning",
    what: {
      th: "ค่าเป้าหมาย แถว {row} มีค่าเป้าหมายของปีแต่ยังไม่มีตัวชี้วัด",
      en: "Targets, row {row}: there is a target of the year but no KPI.",
    },
    cure: { th: "กรุณากรอกตัวชี้วัด", en: "Enter the KPI." },
  },
  "target.counts-differ": {
    severity: "warning",
    what: {
      th: "ค่าเป้าหมาย แถว {row} มีเป้าหมาย {goals} ข้อ ตัวชี้วัด {kpis} ข้อ และค่าเป้าหมาย {values} ค่า ไม่เท่ากัน",
      en: "Targets, row {row}: {goals} goals, {kpis} KPIs and {values} values are not the same number.",
    },
    cure: {
      th: "กรุณาแยกบรรทัดให้หนึ่งตัวชี้วัดมีหนึ่งค่าเป้าหมาย",
      en: "Give each KPI one value, best on a row of its own.",
    },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
