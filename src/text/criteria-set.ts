import type { fileProblem } from "../workbook/criteria-file";
import type { Text } from "./text";

/** Words of the sidebar about whose rules count, about proposals, and about sets of criteria as files. */
export const CRITERIA_SET = {
  unknown: (year: number): Text => ({
    th: `ยังไม่มีเกณฑ์ปี ${year} จึงยังไม่แสดงคะแนนรวมและระดับ`,
    en: `The rules of ${year} are not known: neither total nor level is shown`,
  }),
  borrow: (year: number): Text => ({
    th: `ใช้เกณฑ์ปี ${year} ไปก่อน`,
    en: `Use the rules of ${year} for now`,
  }),
  borrowing: { th: "กำลังเตรียมเกณฑ์…", en: "Preparing the rules…" },
  unbuilt: {
    th: "เลือกปีหรือชุดเกณฑ์ใหม่แล้ว กรุณากด ปรับปรุงแม่แบบ เพื่อให้เกณฑ์ขึ้นครบ",
    en: "Another year or set was chosen. Press Update the template to get its rules.",
  },
  borrowed: (year: number, result: number): Text => ({
    th: `ตามเกณฑ์ปี ${year} (ยังไม่มีเกณฑ์ปี ${result})`,
    en: `By the rules of ${year} (those of ${result} are not known)`,
  }),
  proposed: (count: number): Text => ({
    th: `ตัวชี้วัดย่อยและชื่อข้อ ${count} ช่องในแท็บรายการ OIT เป็นข้อเสนอ (ขึ้นต้นด้วย “เสนอ:”) กรุณาตรวจกับคู่มือของปีนี้ก่อนยืนยัน`,
    en: `${count} sub-indicators and titles on the OIT tab are proposals (they begin with “เสนอ:”). Compare them with this year's manual before you confirm them.`,
  }),
  confirm: { th: "ตรวจแล้ว ยืนยันตามคู่มือ", en: "Compared: confirm them" },
  confirming: { th: "กำลังยืนยัน…", en: "Confirming…" },
  confirmed: { th: "ยืนยันแล้ว", en: "Confirmed" },

  title: { th: "ชุดเกณฑ์เป็นไฟล์", en: "Criteria as a file" },
  help: {
    th: "บันทึกเกณฑ์และรายการ OIT ในชีตนี้เป็นไฟล์ให้หน่วยงานอื่น หรือรับไฟล์จากเพื่อนร่วมงาน เช่น เมื่อมีคู่มือปีใหม่",
    en: "Save this sheet's criteria and O items as a file for other offices, or load a colleague's, e.g. when a new manual is out.",
  },
  save: { th: "บันทึกชุดเกณฑ์เป็นไฟล์", en: "Save the criteria as a file" },
  saving: { th: "กำลังเตรียมไฟล์…", en: "Preparing the file…" },
  file: { th: "เลือกไฟล์ .json หรือวางข้อความในไฟล์", en: "Choose a .json file, or paste its text" },
  look: { th: "ดูก่อนใช้", en: "Look at it" },
  looking: { th: "กำลังอ่านชุดเกณฑ์…", en: "Reading the criteria…" },
  use: { th: "ใช้ชุดเกณฑ์นี้", en: "Use these criteria" },
  using: { th: "กำลังเปลี่ยนชุดเกณฑ์ อาจใช้เวลาสักครู่…", en: "Changing the criteria; this may take a moment…" },
  used: { th: "เปลี่ยนชุดเกณฑ์แล้ว", en: "The criteria were changed" },
} as const;

/** What a file would make of the sheet, in a sentence. */
export function setPreview(set: {
  readonly name: string;
  readonly year: number;
  readonly items: number;
  readonly resultYear: number | null;
}): Text {
  const { name, year, items, resultYear } = set;
  const other =
    resultYear === null || resultYear === year
      ? { th: "", en: "" }
      : {
          th: ` แต่ปีของผลการประเมินในชีตเป็น ${resultYear} กรุณาตรวจปี`,
          en: ` But the sheet's result is of ${resultYear}: check the years.`,
        };
  return {
    th: `“${name}” เกณฑ์ปี ${year} มี OIT ${items} ข้อ เมื่อใช้แล้วจะแทนเกณฑ์และรายการ OIT ในชีต สถานะ ลิงก์ และคะแนนที่กรอกไว้คงอยู่${other.th}`,
    en: `“${name}”, criteria of ${year} with ${items} O items. They take the place of the sheet's criteria and list of items; statuses, links and scores stay.${other.en}`,
  };
}

/** Why a file is no set that can be used. */
export function setRefused(problem: ReturnType<typeof fileProblem>): Text {
  switch (problem?.code) {
    case "weights":
      return {
        th: `น้ำหนักของเครื่องมือในไฟล์รวมกันได้ ${problem.what} ไม่ใช่ 100 กรุณาแก้ไฟล์`,
        en: `The weights in the file add up to ${problem.what}, not 100. Mend the file.`,
      };
    case "twice":
      return {
        th: `ในไฟล์มี “${problem.what}” ซ้ำกัน กรุณาแก้ไฟล์`,
        en: `“${problem.what}” stands twice in the file. Mend it.`,
      };
    case "lowest":
      return {
        th: "ระดับต่ำสุดในไฟล์ต้องเริ่มที่ 0 คะแนน กรุณาแก้ไฟล์",
        en: "The lowest level in the file must begin at 0. Mend it.",
      };
    case "unknownSub":
      return {
        th: `ข้อ ${problem.what} อ้างตัวชี้วัดย่อยที่ไม่มีในไฟล์ กรุณาแก้ไฟล์`,
        en: `Item ${problem.what} names a sub-indicator that the file does not have. Mend it.`,
      };
    default:
      return {
        th: "ไฟล์หรือข้อความนี้ไม่ใช่ชุดเกณฑ์ที่บันทึกจากส่วนเสริม กรุณาเลือกไฟล์ .json ที่บันทึกจากแถบข้าง",
        en: "This is no set of criteria of the add-on. Choose a .json file that was saved in the sidebar.",
      };
  }
}
