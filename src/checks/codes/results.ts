import type { CodeEntry } from "./entry";

/** What came of the planned activities. */
export const RESULT_CODES = {
  "result.missing": {
    severity: "error",
    what: {
      th: "กิจกรรมตามแผน “{name}” ไม่มีรายงานผลรอบ {round}",
      en: "The planned activity “{name}” has no result for round {round}.",
    },
    cure: {
      th: "โปรดเพิ่มผลการดำเนินงาน หรือระบุว่ายังไม่ดำเนินการ",
      en: "Add its result, or say that it has not started.",
    },
  },
  "result.none": {
    severity: "warning",
    what: {
      th: "แผนมี {count} กิจกรรม แต่แท็บผลการดำเนินงานยังว่าง",
      en: "The plan has {count} activities, but the tab Results is empty.",
    },
    cure: { th: "โปรดกรอกผลการดำเนินงานของแต่ละกิจกรรม", en: "Enter a result for each activity." },
  },
  "result.not-planned": {
    severity: "error",
    what: {
      th: "ผลการดำเนินงานรอบ {round} ของ “{name}” ไม่มีในแผนกิจกรรม",
      en: "The result “{name}” of round {round} is no activity of the plan.",
    },
    cure: {
      th: "โปรดแก้ชื่อให้ตรงกับแผน หรือเพิ่มกิจกรรมในแผน",
      en: "Name it as the plan does, or add it to the plan.",
    },
  },
  "result.name-spelling": {
    severity: "advice",
    what: {
      th: "ชื่อ “{name}” เขียนต่างจากในแผน “{planned}”",
      en: "“{name}” is written unlike the plan's “{planned}”.",
    },
    cure: { th: "โปรดใช้ชื่อเดียวกัน", en: "Use one name." },
  },
  "result.duplicate": {
    severity: "warning",
    what: {
      th: "“{name}” มีผลการดำเนินงานรอบ {round} มากกว่าหนึ่งบรรทัด",
      en: "“{name}” has more than one result for round {round}.",
    },
    cure: { th: "โปรดรวมเป็นบรรทัดเดียว", en: "Join them into one." },
  },
  "result.no-round": {
    severity: "warning",
    what: {
      th: "ผลการดำเนินงาน “{name}” ไม่ได้ระบุรอบรายงาน จึงจะไม่อยู่ในรายงานรอบใด",
      en: "The result “{name}” has no round and will be in no report.",
    },
    cure: { th: "โปรดเลือกรอบรายงาน", en: "Choose its round." },
  },
  "result.empty": {
    severity: "warning",
    what: {
      th: "“{name}” รอบ {round} ยังไม่มีผลการดำเนินงานและสถานะ",
      en: "“{name}”, round {round}, has neither a result nor a status.",
    },
    cure: { th: "โปรดเขียนผลหรือเลือกสถานะ", en: "Write the result or choose a status." },
  },
  "result.status-progress": {
    severity: "error",
    what: {
      th: "“{name}” รอบ {round} มีสถานะ{status} แต่ความก้าวหน้าคือร้อยละ {progress}",
      en: "“{name}”, round {round}, is “{status}” but its progress is {progress}%.",
    },
    cure: { th: "โปรดแก้สถานะหรือความก้าวหน้าให้ตรงกัน", en: "Make status and progress agree." },
  },
  "result.progress-falls": {
    severity: "error",
    what: {
      th: "“{name}” รอบ 12 เดือน{what} {later} น้อยกว่ารอบ 6 เดือน {earlier}",
      en: "“{name}”: {what} at 12 months is {later}, less than the {earlier} at 6 months.",
    },
    cure: {
      th: "ยอดรอบ 12 เดือนเป็นยอดสะสมทั้งปี โปรดตรวจทั้งสองรอบ",
      en: "The 12-month figure covers the whole year; check both.",
    },
  },
  "result.over-plan": {
    severity: "error",
    what: {
      th: "“{name}” รอบ {round} ใช้งบ {spent|money} บาท เกินงบตามแผน {planned|money} บาท",
      en: "“{name}”, round {round}, spent {spent|money} baht, above the {planned|money} planned.",
    },
    cure: { th: "โปรดตรวจงบที่ใช้หรืองบตามแผน", en: "Check the spending or the plan." },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
