import type { CodeEntry } from "./entry";

/** Gifts, complaints and corruption risks. */
export const SHORT_FORM_CODES = {
  "gift.none-and-some": {
    severity: "error",
    what: {
      th: 'รอบ {months} เดือน มีบรรทัด "ไม่มีการรับของขวัญ" แต่มีรายการที่รับอีก {others} รายการ',
      en: "The round of {months} months has a line “No gift received”, and {others} lines of gifts.",
    },
    cure: {
      th: "กรุณาลบบรรทัดที่ไม่ตรงกับความจริง",
      en: "Delete the line that is not true.",
    },
  },
  "complaint.over-finished": {
    severity: "error",
    what: {
      th: "{quarter} ดำเนินการแล้วเสร็จ {finished} เรื่อง มากกว่าที่รับ {received} เรื่อง",
      en: "{quarter}: {finished} complaints were finished, but only {received} came in.",
    },
    cure: {
      th: "ช่อง ดำเนินการแล้วเสร็จ นับเฉพาะเรื่องที่รับในไตรมาสนั้น กรุณาแก้จำนวน",
      en: "Finished counts only those received in that quarter; mend the number.",
    },
  },
  "complaint.quarter-missing": {
    severity: "warning",
    what: {
      th: "{quarter} ยังไม่ได้กรอกจำนวนเรื่องร้องเรียน ทั้งที่ {later} กรอกแล้ว",
      en: "{quarter} has no number of complaints, while {later} has.",
    },
    cure: { th: "กรุณากรอกจำนวน หากไม่มีให้กรอก 0", en: "Enter the number; 0 for none." },
  },
  "risk.off-scale": {
    severity: "error",
    what: {
      th: 'ความเสี่ยง "{name}" ให้คะแนน {step} แต่โอกาสและผลกระทบต้องเป็น 1–5',
      en: "The risk “{name}” has {step}, but likelihood and impact go from 1 to 5.",
    },
    cure: { th: "กรุณากรอกเลขจำนวนเต็ม 1–5", en: "Enter a whole number from 1 to 5." },
  },
  "risk.level-order": {
    severity: "warning",
    what: {
      th: 'ความเสี่ยง "{name}" คะแนน {product} อยู่ระดับ {level} แต่ "{other}" คะแนน {lower} อยู่ระดับ {higher}',
      en: "The risk “{name}” with {product} points is of level {level}, but “{other}” with {lower} is of {higher}.",
    },
    cure: {
      th: "กรุณาให้ระดับตามเกณฑ์เดียวกันทุกเหตุการณ์",
      en: "Give all risks their level by one scale.",
    },
  },
  "risk.no-response": {
    severity: "warning",
    what: {
      th: 'ความเสี่ยง "{name}" ยังไม่มีมาตรการจัดการ',
      en: "Nothing is planned against the risk “{name}”.",
    },
    cure: {
      th: "กรุณากรอกมาตรการจัดการความเสี่ยง",
      en: "Write what will be done about it.",
    },
  },
  "risk.unknown-activity": {
    severity: "warning",
    what: {
      th: 'ความเสี่ยง "{name}" อ้างถึงกิจกรรม "{activity}" ซึ่งไม่มีในแท็บแผนกิจกรรม',
      en: "The risk “{name}” names the activity “{activity}”, which the tab Activities does not have.",
    },
    cure: {
      th: "กรุณาใช้ชื่อกิจกรรมตามแท็บแผนกิจกรรม หรือเพิ่มกิจกรรมนั้นในแผน",
      en: "Use the name in the tab Activities, or add the activity to the plan.",
    },
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
