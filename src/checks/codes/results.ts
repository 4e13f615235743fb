import type { CodeEntry } from "./entry";

/** What came of the planned activities. */
export const RESULT_CODES = {
  "result.below-target": {
    severity: "warning",
    what: {
      th: "“{name}” รอบ {round} มีสถานะดำเนินการแล้วเสร็จ แต่ผลเขียนว่าได้ {reached} ต่ำกว่าเป้าหมายตามแผน {target}",
      en: "“{name}”, round {round}: it is done, but its result tells of {reached} and the plan's target is {target}.",
    },
    cure: {
      th: "กรุณาตรวจตัวเลขทั้งสองแห่ง หากต่ำกว่าเป้าหมายจริง กรุณาเขียนสาเหตุในช่องปัญหา อุปสรรค",
      en: "Check both figures; if it fell short indeed, give the reason under Problems.",
    },
  },
  "result.missing": {
    severity: "error",
    what: {
      th: "กิจกรรมตามแผน “{name}” ไม่มีรายงานผลรอบ {round}",
      en: "The planned activity “{name}” has no result for round {round}.",
    },
    cure: {
      th: "กรุณาเพิ่มผลการดำเนินงาน หรือระบุว่ายังไม่ดำเนินการ",
      en: "Add its result, or say that it has not started.",
    },
  },
  "result.none": {
    severity: "warning",
    what: {
      th: "แผนมี {count} กิจกรรม แต่แท็บผลการดำเนินงานยังว่าง",
      en: "The plan has {count} activities, but the tab Results is empty.",
    },
    cure: { th: "กรุณากรอกผลการดำเนินงานของแต่ละกิจกรรม", en: "Enter a result for each activity." },
  },
  "result.not-planned": {
    severity: "error",
    what: {
      th: "ผลการดำเนินงานรอบ {round} ของ “{name}” ไม่มีในแผนกิจกรรม",
      en: "The result “{name}” of round {round} is no activity of the plan.",
    },
    cure: {
      th: "กรุณาแก้ชื่อให้ตรงกับแผน หรือเพิ่มกิจกรรมในแผน",
      en: "Name it as the plan does, or add it to the plan.",
    },
  },
  "result.name-spelling": {
    severity: "advice",
    what: {
      th: "ชื่อ “{name}” เขียนต่างจากในแผน “{planned}”",
      en: "“{name}” is written unlike the plan's “{planned}”.",
    },
    cure: { th: "กรุณาใช้ชื่อเดียวกัน", en: "Use one name." },
  },
  "result.duplicate": {
    severity: "warning",
    what: {
      th: "“{name}” มีผลการดำเนินงานรอบ {round} มากกว่าหนึ่งบรรทัด",
      en: "“{name}” has more than one result for round {round}.",
    },
    cure: { th: "กรุณารวมเป็นบรรทัดเดียว", en: "Join them into one." },
  },
  "result.no-round": {
    severity: "warning",
    what: {
      th: "ผลการดำเนินงาน “{name}” ไม่ได้ระบุรอบรายงาน จึงจะไม่อยู่ในรายงานรอบใด",
      en: "The result “{name}” has no round and will be in no report.",
    },
    cure: { th: "กรุณาเลือกรอบรายงาน", en: "Choose its round." },
  },
  "result.empty": {
    severity: "warning",
    what: {
      th: "“{name}” รอบ {round} ยังไม่มีผลการดำเนินงานและสถานะ",
      en: "“{name}”, round {round}, has neither a result nor a status.",
    },
    cure: { th: "กรุณาเขียนผลหรือเลือกสถานะ", en: "Write the result or choose a status." },
  },
  "result.status-progress": {
    severity: "error",
    what: {
      th: "“{name}” รอบ {round} มีสถานะ{status} แต่ความก้าวหน้าคือร้อยละ {progress}",
      en: "“{name}”, round {round}, is “{status}” but its progress is {progress}%.",
    },
    cure: { th: "กรุณาแก้สถานะหรือความก้าวหน้าให้ตรงกัน", en: "Make status and progress agree." },
  },
  "result.progress-falls": {
    severity: "error",
    what: {
      th: "“{name}” {round} {what} {later|count} น้อยกว่า{before} {earlier|count}",
      en: "“{name}”: {what} in {round} is {later|count}, less than the {earlier|count} in {before}.",
    },
    cure: {
      th: "ยอดของรอบหลังเป็นยอดสะสม กรุณาตรวจทั้งสองรอบ",
      en: "The later figure covers the earlier one; check both.",
    },
  },
  "result.over-plan": {
    severity: "error",
    what: {
      th: "“{name}” รอบ {round} ใช้งบ {spent|money} บาท เกินงบตามแผน {planned|money} บาท",
      en: "“{name}”, round {round}, spent {spent|money} baht, above the {planned|money} planned.",
    },
    cure: { th: "กรุณาตรวจงบที่ใช้หรืองบตามแผน", en: "Check the spending or the plan." },
  },
  "result.status-falls": {
    severity: "error",
    what: {
      th: "“{name}” {before} มีสถานะ{earlier} แต่ {round} มีสถานะ{later}",
      en: "“{name}” was “{earlier}” in {before} but is “{later}” in {round}.",
    },
    cure: { th: "กรุณาตรวจสถานะของทั้งสองรอบ", en: "Check the status of both rounds." },
  },
  "result.money-before-start": {
    severity: "error",
    what: {
      th: "“{name}” รอบ {round} ยังไม่ดำเนินการ แต่ใช้งบไปแล้ว {spent|money} บาท",
      en: "“{name}”, round {round}, has not started but has spent {spent|money} baht.",
    },
    cure: { th: "กรุณาแก้สถานะหรืองบที่ใช้", en: "Mend the status or the spending." },
  },
  "result.money-without-progress": {
    severity: "warning",
    what: {
      th: "“{name}” รอบ {round} ใช้งบไปแล้ว {spent|money} บาท แต่ความก้าวหน้าเป็นร้อยละ 0",
      en: "“{name}”, round {round}, has spent {spent|money} baht at 0% progress.",
    },
    cure: { th: "กรุณาตรวจความก้าวหน้าหรืองบที่ใช้", en: "Check the progress or the spending." },
  },
  "result.status-dates": {
    severity: "warning",
    what: {
      th: "“{name}” รอบ {round} มีสถานะ{status} แต่มี{column} {date}",
      en: "“{name}”, round {round}, is “{status}” but has the date {date} ({column}).",
    },
    cure: { th: "กรุณาแก้สถานะหรือลบวันที่", en: "Mend the status, or remove the date." },
  },
  "result.no-reason": {
    severity: "warning",
    what: {
      th: "“{name}” รอบ {round} ไม่สามารถดำเนินการได้ แต่ไม่ได้ระบุปัญหา อุปสรรค",
      en: "“{name}”, round {round}, could not be done, but no problem is given.",
    },
    cure: {
      th: "กรุณาเขียนเหตุผลในช่องปัญหา อุปสรรค เช่น ไม่ได้รับงบประมาณ",
      en: "Give the reason under Problems, e.g. no budget was received.",
    },
  },
  "result.no-words": {
    severity: "warning",
    what: {
      th: "“{name}” รอบ {round} มีสถานะ{status} แต่ยังไม่ได้เขียนผลการดำเนินงาน",
      en: "“{name}”, round {round}, is “{status}” but its result is not written.",
    },
    cure: { th: "กรุณาเขียนผลการดำเนินงาน", en: "Write what came of it." },
  },
  "result.repeats-aim": {
    severity: "warning",
    what: {
      th: "“{name}” รอบ {round} ผลการดำเนินงานเขียนซ้ำ{source}",
      en: "“{name}”, round {round}: the result repeats {source}.",
    },
    cure: {
      th: "กรุณาเขียนสิ่งที่ทำและผลที่เกิดขึ้นจริง เช่น จำนวนผู้เข้าร่วม",
      en: "Write what was done and what came of it, e.g. how many took part.",
    },
  },
  "result.month-unplanned": {
    severity: "warning",
    what: {
      th: "“{name}” มี{column} {date} แต่แผนกิจกรรมไม่ได้ใส่ ✓ เดือน {month}",
      en: "“{name}” has the date {date} ({column}), but the plan has no tick in {month}.",
    },
    cure: { th: "กรุณาตรวจวันที่ หรือใส่ ✓ ในแผนกิจกรรม", en: "Check the date, or tick the month in the plan." },
  },
  "result.round-unplanned": {
    severity: "warning",
    what: {
      th: "“{name}” มีผลรอบ {round} แต่แผนกิจกรรมไม่มีเดือนใดในรอบนี้",
      en: "“{name}” has a result for round {round}, in which the plan has no month of it.",
    },
    cure: { th: "กรุณาตรวจรอบรายงานหรือเดือนในแผนกิจกรรม", en: "Check the round, or the months of the plan." },
  },
  "result.text-status": {
    severity: "warning",
    what: {
      th: "{line} เขียนว่า “{quote}” แต่สถานะเป็น{status}",
      en: "{line} says “{quote}”, but the status is “{status}”.",
    },
    cure: { th: "กรุณาแก้ข้อความหรือสถานะให้ตรงกัน", en: "Make the words and the status agree." },
  },
  "progress.status-differs": {
    severity: "warning",
    what: {
      th: "รายงานความก้าวหน้ามีสถานะ{status} แต่{reason}",
      en: "The progress report is “{status}”, but {reason}.",
    },
    cure: {
      th: "กรุณาแก้สถานะโครงการหรือผลของกิจกรรม",
      en: "Mend the project's status or the activities' results.",
    },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
