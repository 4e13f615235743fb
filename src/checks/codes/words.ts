import type { CodeEntry } from "./entry";

/** Numbering, spelling, digits, signers and the criteria themselves. */
export const WORD_CODES = {
  "number.gap": {
    severity: "warning",
    what: {
      th: "{line} เลขลำดับ{jump}",
      en: "{line}: the numbering {jump}.",
    },
    cure: { th: "กรุณาเรียงเลขใหม่หรือเพิ่มรายการที่ขาด", en: "Number again, or add what is missing." },
  },
  "number.duplicate": {
    severity: "warning",
    what: {
      th: "{line} เลขลำดับ {number} ซ้ำกัน",
      en: "{line}: the number {number} is there twice.",
    },
    cure: { th: "กรุณาเรียงเลขใหม่", en: "Number again." },
  },
  "number.title-differs": {
    severity: "warning",
    what: {
      th: "{line} ชื่อเขียนว่า “{quote}” แต่เลขลำดับเป็น {number}",
      en: "{line}: the title says “{quote}”, the number is {number}.",
    },
    cure: { th: "กรุณาใช้เลขเดียวกัน", en: "Use one number." },
  },
  "row.total": {
    severity: "warning",
    what: {
      th: "{tab} แถว {row} “{name}” เป็นแถวยอดรวม ระบบไม่นับแถวนี้ในยอดและรายการใด เพราะรวมยอดให้เอง",
      en: "{tab}, row {row}, “{name}” is a row of totals; it counts in no sum and no list, which the add-on makes itself.",
    },
    cure: { th: "กรุณาลบแถวนี้", en: "Delete this row." },
  },
  "row.total-differs": {
    severity: "error",
    what: {
      th: "{tab} แถว {row} “{name}” ช่อง{column} เป็น {typed|money} แต่ผลรวมของรายการคือ {sum|money}",
      en: "{tab}, row {row}, “{name}”, {column}: {typed|money} is typed, but the lines add up to {sum|money}.",
    },
    cure: {
      th: "กรุณาตรวจรายการ แล้วลบแถวยอดรวมนี้ เพราะระบบรวมยอดให้เอง",
      en: "Check the lines, then delete this row: the add-on makes the totals itself.",
    },
  },
  "text.placeholder": {
    severity: "warning",
    what: {
      th: "{line} ยังมีข้อความให้เติม “{quote}”",
      en: "{line} still holds a placeholder “{quote}”.",
    },
    cure: { th: "กรุณาเติมข้อความหรือลบออก", en: "Fill it in, or remove it." },
  },
  "text.markup": {
    severity: "warning",
    what: {
      th: "{line} มีรหัสจัดหน้าที่ติดมาจากการคัดลอก “{quote}”",
      en: "{line} holds markup that came with a copy: “{quote}”.",
    },
    cure: { th: "กรุณาลบรหัสนั้นออก", en: "Remove it." },
  },
  "text.doubled": {
    severity: "advice",
    what: {
      th: "{line} เขียนคำซ้ำ “{quote}”",
      en: "{line} says the same word twice: “{quote}”.",
    },
    cure: { th: "กรุณาลบคำที่ซ้ำ", en: "Remove one." },
  },
  "text.count-differs": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่{what} {actual|count}",
      en: "{line} says “{quote}”, but {what}: {actual|count}.",
    },
    cure: { th: "กรุณาแก้ตัวเลขในข้อความ", en: "Mend the figure in the text." },
  },
  "text.list-differs": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า {lists}",
      en: "{line} says {lists}.",
    },
    cure: {
      th: "กรุณาแก้จำนวนหรือรายชื่อตัวชี้วัดในข้อความให้ตรงกับตารางคะแนน",
      en: "Make the number and the indicators in the text agree with the score table.",
    },
  },
  "text.target-differs": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่เป้าหมายของ {instrument} ในตารางคะแนนเป็น {target|score}",
      en: "{line} says “{quote}”, but the target of {instrument} in the score table is {target|score}.",
    },
    cure: { th: "กรุณาใช้เป้าหมายค่าเดียว", en: "Use one target." },
  },
  "text.money-differs": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่{what}เป็น {amount|money} บาท",
      en: "{line} says “{quote}”, but {what} is {amount|money} baht.",
    },
    cure: { th: "กรุณาแก้จำนวนเงินให้ตรงกัน", en: "Make the amounts agree." },
  },
  "text.instrument-indicators": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่ {instrument} คือตัวชี้วัดที่ {indicators}",
      en: "{line} says “{quote}”, but {instrument} is indicators {indicators}.",
    },
    cure: { th: "กรุณาแก้เลขตัวชี้วัดหรือชื่อเครื่องมือ", en: "Mend the indicators or the instrument." },
  },
  "text.level-other-scale": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” ซึ่งไม่ใช่ระดับตามเกณฑ์ปี {year}",
      en: "{line} says “{quote}”, which is no level of {year}.",
    },
    cure: { th: "กรุณาใช้ชื่อระดับตามเกณฑ์ของปีนั้น", en: "Use the levels of that year." },
  },
  "text.dotted-blank": {
    severity: "warning",
    what: {
      th: "{line} ยังมีช่องจุดไข่ปลา “{quote}” จากแบบฟอร์ม",
      en: "{line} still holds a dotted blank “{quote}” of a form.",
    },
    cure: { th: "กรุณาเติมข้อความหรือลบจุดออก", en: "Fill it in, or remove the dots." },
  },
  "text.figure-differs": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่{what}คือ {computed}",
      en: "{line} says “{quote}”, but {what} is {computed}.",
    },
    cure: {
      th: "กรุณาแก้ตัวเลขในข้อความให้ตรงกับตารางคะแนน หรือเว้นตัวเลขไว้ให้รายงานเติมเอง",
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
      th: "กรุณาแก้ระดับในข้อความให้ตรงกับตารางคะแนน",
      en: "Make the level in the text agree with the score table.",
    },
  },
  "text.claim-differs": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่{what}",
      en: "{line} says “{quote}”, but {what}.",
    },
    cure: {
      th: "กรุณาแก้ข้อความให้ตรงกับข้อมูลในตาราง",
      en: "Make the text agree with the tables.",
    },
  },
  "text.mixed-digits": {
    severity: "advice",
    what: {
      th: "เลขไทยและเลขอารบิกปนกันใน {count} ช่อง: {lines}",
      en: "Thai and Arabic digits are mixed in {count} cells: {lines}.",
    },
    cure: {
      th: "กรุณาใช้เลขแบบเดียวกัน รายงานจะใช้แบบที่เลือกในข้อมูลหน่วยงาน",
      en: "Use one kind; the report follows the setting on the tab Office.",
    },
  },
  "text.digit-styles": {
    severity: "advice",
    what: {
      th: "บางช่องใช้เลขไทย ({thai} ช่อง) บางช่องใช้เลขอารบิก ({arabic} ช่อง)",
      en: "Some cells use Thai digits ({thai}), others Arabic ones ({arabic}).",
    },
    cure: { th: "กรุณาใช้เลขแบบเดียวกันทั้งชีต", en: "Use one kind throughout." },
  },
  "name.office-spelling": {
    severity: "advice",
    what: {
      th: "เขียนชื่อหน่วยงานว่า “{quote}” ต่างจาก “{name}” ใน {count} ช่อง: {lines}",
      en: "The office is written “{quote}”, unlike “{name}”, in {count} cells: {lines}.",
    },
    cure: { th: "กรุณาใช้ชื่อเดียวกันทุกแห่ง", en: "Use one name everywhere." },
  },
  "name.other-office": {
    severity: "warning",
    what: {
      th: "{line} กล่าวถึง “{quote}” ซึ่งไม่ใช่หน่วยงานนี้ ({name})",
      en: "{line} names “{quote}”, which is not this office ({name}).",
    },
    cure: {
      th: "กรุณาแก้ชื่อ หากคัดลอกมาจากหน่วยงานอื่น",
      en: "Mend the name if the text came from another office.",
    },
  },
  "name.indicator": {
    severity: "advice",
    what: {
      th: "{line} เรียกชื่อตัวชี้วัดต่างจากเกณฑ์: {names}",
      en: "{line} does not call indicators as the criteria do: {names}.",
    },
    cure: { th: "กรุณาใช้ชื่อตามเกณฑ์", en: "Use the criteria's name." },
  },
  "name.indicator-other": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่ “{name}” คือตัวชี้วัดที่ {other}",
      en: "{line} says “{quote}”, but “{name}” is indicator {other}.",
    },
    cure: { th: "กรุณาแก้เลขหรือชื่อตัวชี้วัด", en: "Mend the number or the name." },
  },
  "name.short-differs": {
    severity: "warning",
    what: {
      th: "ชื่อย่อ “{short}” ไม่ตรงกับชื่อเต็ม “{name}”",
      en: "The short name “{short}” does not agree with “{name}”.",
    },
    cure: { th: "กรุณาแก้ชื่อย่อหรือชื่อเต็ม", en: "Mend one of the two." },
  },
  "name.province-differs": {
    severity: "warning",
    what: {
      th: "จังหวัด “{province}” ไม่ตรงกับชื่อหน่วยงาน “{name}”",
      en: "The province “{province}” does not agree with the office's name “{name}”.",
    },
    cure: { th: "กรุณาตรวจจังหวัดและชื่อหน่วยงาน", en: "Check the province and the name." },
  },
  "name.english-zone": {
    severity: "warning",
    what: {
      th: "ชื่อภาษาอังกฤษ “{english}” ลงท้ายด้วยเลข {typed} แต่ชื่อหน่วยงานคือเขต {zone}",
      en: "The English name “{english}” ends in {typed}, but the office is area {zone}.",
    },
    cure: { th: "กรุณาแก้เลขเขต", en: "Mend the area's number." },
  },
  "name.programme-differs": {
    severity: "warning",
    what: {
      th: "{field}ในรายงานความก้าวหน้าคือ “{progress}” แต่ในแผนปฏิบัติการคือ “{plan}”",
      en: "The progress report's {field} is “{progress}”, the action plan's “{plan}”.",
    },
    cure: { th: "กรุณาใช้ชื่อเดียวกัน", en: "Use one name." },
  },
  "name.plan-in-text": {
    severity: "warning",
    what: {
      th: "{line} เรียก{names}",
      en: "{line} calls {names}.",
    },
    cure: { th: "กรุณาใช้ชื่อเดียวกัน", en: "Use one name." },
  },
  "name.person-spelling": {
    severity: "warning",
    what: {
      th: "{line} เขียนชื่อ “{quote}” ต่างจาก “{name}” ({where})",
      en: "{line} has the name “{quote}”, unlike “{name}” ({where}).",
    },
    cure: { th: "กรุณาตรวจตัวสะกดของชื่อ", en: "Check the spelling." },
  },
  "name.activity-spelling": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{name}” แต่{where} เขียนว่า “{planned}”",
      en: "{line} says “{name}”, {where} “{planned}”.",
    },
    cure: {
      th: "กรุณาใช้ชื่อเดียวกัน หากเป็นกิจกรรมเดียวกัน",
      en: "Use one name if it is one activity.",
    },
  },
  "name.group-unknown": {
    severity: "warning",
    what: {
      th: "“{name}” ไม่อยู่ในรายชื่อกลุ่มงานของข้อมูลหน่วยงาน{perhaps} พบใน {lines}",
      en: "“{name}” is not among the work groups on the tab Office{perhaps}: {lines}.",
    },
    cure: {
      th: "กรุณาแก้ชื่อกลุ่มงาน หรือเพิ่มในข้อมูลหน่วยงาน",
      en: "Mend the name, or add it on the tab Office.",
    },
  },
  "name.owner-differs": {
    severity: "warning",
    what: {
      th: "{line} เป็น “{told}” แต่{where}เป็น “{planned}”",
      en: "{line} is “{told}”, {where} has “{planned}”.",
    },
    cure: {
      th: "กรุณาตรวจว่ากลุ่มใดรับผิดชอบ แล้วใช้ชื่อเดียวกัน",
      en: "See which one is responsible, and use its name.",
    },
  },
  "name.province-in-text": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่จังหวัดในข้อมูลหน่วยงานคือ “{province}”",
      en: "{line} says “{quote}”, the tab Office “{province}”.",
    },
    cure: { th: "กรุณาแก้ชื่อจังหวัด", en: "Mend the province." },
  },
  "signature.other-office": {
    severity: "warning",
    what: {
      th: "ตำแหน่งของ {role} คือ “{position}” ซึ่งเป็นผู้บริหารของหน่วยงานประเภทอื่น ไม่ใช่ของ {name}",
      en: "{role}: “{position}” heads another kind of office than {name}.",
    },
    cure: { th: "กรุณาแก้ตำแหน่งผู้ลงนาม", en: "Mend the position." },
  },
  "signature.missing": {
    severity: "warning",
    what: {
      th: "ยังไม่ระบุชื่อและตำแหน่งของ {roles}",
      en: "Neither name nor position is given for {roles}.",
    },
    cure: {
      th: "กรุณากรอกตำแหน่ง ส่วนชื่อเว้นไว้ลงนามภายหลังได้",
      en: "Enter the position; the name may stay blank to be written by hand.",
    },
  },
  "signature.no-position": {
    severity: "warning",
    what: {
      th: "{roles} มีชื่อแต่ไม่มีตำแหน่ง",
      en: "{roles}: there is a name but no position.",
    },
    cure: { th: "กรุณากรอกตำแหน่ง", en: "Enter the position." },
  },
  "criteria.weights": {
    severity: "error",
    what: {
      th: "น้ำหนักของเครื่องมือรวมกันได้ {sum} ไม่ใช่ 100",
      en: "The weights of the instruments add up to {sum}, not 100.",
    },
    cure: {
      th: "กรุณาแก้น้ำหนักในแท็บเกณฑ์ (ปกติ 30 30 40)",
      en: "Mend them on the tab Criteria (usually 30, 30, 40).",
    },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
