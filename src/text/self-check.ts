import type { Text } from "./text";

/** What is tried, and what to do where it is not as it should be; null where it is only a fact for a report of a fault. */
interface PointText {
  readonly title: Text;
  readonly cure: Text | null;
}

const REPORT: Text = {
  th: "กรุณาส่งข้อความในช่องขวาสุดให้ผู้ดูแลส่วนเสริม",
  en: "Please send the text in the rightmost cell to the add-on's maintainer.",
};
const DRIVE: Text = {
  th: "กรุณาเปิดบริการ Drive API ในหน้า Apps Script (กด + ที่ “บริการ”) และทำเครื่องหมายให้ครบทุกช่องเมื่อ Google ขออนุญาต แล้วตรวจอีกครั้ง",
  en: "Please add the Drive API under Services in Apps Script, tick every box when Google asks for consent, and check again.",
};
const FORMULA: Text = {
  th: "กรุณารอหนึ่งนาทีแล้วตรวจอีกครั้ง หากยังเหมือนเดิม ให้ส่งข้อความในช่องขวาสุดให้ผู้ดูแลส่วนเสริม",
  en: "Please wait a minute and check again; if it stays, send the text in the rightmost cell to the maintainer.",
};
const EDIT: Text = {
  th: "บัญชีนี้อาจแก้ไขชีตไม่ได้ กรุณาขอสิทธิ์แก้ไขจากเจ้าของชีต แล้วตรวจอีกครั้ง",
  en: "This account may not be allowed to edit the sheet. Please ask its owner for edit access and check again.",
};

/** The words of every point, in the order in which they are tried. */
export const POINTS: Readonly<Record<string, PointText>> = {
  lock: { title: { th: "กันการทำงานซ้อนกัน", en: "Keeping two runs apart" }, cure: REPORT },
  documentProperties: { title: { th: "ความจำของชีต", en: "The spreadsheet's memory" }, cure: REPORT },
  userProperties: { title: { th: "ความจำของผู้ใช้", en: "The user's memory" }, cure: REPORT },
  page: { title: { th: "หน้าแถบข้าง", en: "The sidebar's page" }, cure: REPORT },
  renderer: { title: { th: "ตัวเรียบเรียงเอกสาร", en: "The report renderer" }, cure: REPORT },
  uuid: { title: { th: "เลขประจำตัวของเจ้าหน้าที่", en: "An officer's own number" }, cure: REPORT },
  bench: { title: { th: "เพิ่มแท็บในชีต", en: "Adding a tab" }, cure: EDIT },
  textCells: {
    title: { th: "ข้อความคงอยู่ตามที่พิมพ์ เช่น 1/10/2565", en: "Texts stay as typed, such as 1/10/2565" },
    cure: REPORT,
  },
  numbers: { title: { th: "ตัวเลขคงอยู่ตามที่เขียน", en: "Numbers stay as written" }, cure: REPORT },
  allValues: {
    title: { th: "อ่านข้อมูลทั้งแท็บได้ในครั้งเดียว", en: "A whole tab is read at once" },
    cure: REPORT,
  },
  shownNumber: { title: { th: "ตัวเลข 1234.5 แสดงเป็น", en: "1234.5 is shown as" }, cure: null },
  dateCell: {
    title: { th: "วันที่ในเซลล์อ่านได้วันเดิม", en: "A day in a cell is read as the same day" },
    cure: REPORT,
  },
  typedDate: {
    title: {
      th: "พิมพ์ 1/10/2565 ในเซลล์ทั่วไป Google อ่านเป็น",
      en: "1/10/2565 typed in an ordinary cell is read as",
    },
    cure: null,
  },
  thaiDate: { title: { th: "อ่านวันที่ภาษาไทย", en: "Reading a Thai date" }, cure: REPORT },
  zones: {
    title: { th: "ภาษาและเขตเวลา (ชีต · สคริปต์ · ผู้ใช้)", en: "Locale and time zones (sheet · script · user)" },
    cure: null,
  },
  validation: { title: { th: "รายการให้เลือก", en: "Drop-down lists" }, cure: EDIT },
  note: { title: { th: "หมายเหตุของเซลล์", en: "Notes" }, cure: EDIT },
  protection: { title: { th: "เตือนก่อนแก้สูตร", en: "A warning before formulas are changed" }, cure: EDIT },
  conditional: { title: { th: "สีตามค่า", en: "Conditional colours" }, cure: EDIT },
  chart: { title: { th: "แผนภูมิ", en: "Charts" }, cure: EDIT },
  widths: { title: { th: "คัดลอกความกว้างคอลัมน์", en: "Widths of columns are copied" }, cure: REPORT },
  metadata: {
    title: { th: "จดจำไว้ในชีตว่าจัดแท็บใดแล้ว", en: "The sheet remembers which tabs are done" },
    cure: REPORT,
  },
  hidden: { title: { th: "ซ่อนแถวและตรึงหัวตาราง", en: "Hidden rows and frozen headings" }, cure: EDIT },
  formats: { title: { th: "รูปแบบตัวเลข", en: "Number formats" }, cure: EDIT },
  formulasWritten: { title: { th: "เขียนสูตร", en: "Writing formulas" }, cure: EDIT },
  driveCreate: { title: { th: "สร้างเอกสารในไดรฟ์", en: "Making a document in Drive" }, cure: DRIVE },
  driveReplace: {
    title: { th: "ปรับปรุงเอกสารเดิม ลิงก์เดิม", en: "Bringing it up to date, same link" },
    cure: DRIVE,
  },
  driveRename: { title: { th: "เปลี่ยนชื่อเอกสาร", en: "Renaming the document" }, cure: DRIVE },
  driveFind: { title: { th: "หาเอกสารของส่วนเสริมพบ", en: "Finding the add-on's own document" }, cure: DRIVE },
  driveSharing: { title: { th: "อ่านสิทธิ์การเปิดอ่าน", en: "Reading who may open it" }, cure: DRIVE },
  converted: {
    title: {
      th: "หัวข้อ ตาราง และภาพหลังแปลงเป็น Google Docs",
      en: "Headings, tables and pictures after the conversion",
    },
    cure: REPORT,
  },
  driveRemove: { title: { th: "ลบเอกสารทดสอบ", en: "Removing the trial document" }, cure: DRIVE },
  formulaNative: { title: { th: "สูตรของชีต", en: "The sheet's own formulas" }, cure: FORMULA },
  formulaSemicolon: { title: { th: "สูตรที่คั่นด้วย ; ให้ผล", en: "A formula with ; gives" }, cure: null },
  formulaFilter: { title: { th: "สูตร FILTER", en: "The formula FILTER" }, cure: FORMULA },
  formulaCustom: { title: { th: "สูตร ITA_RATING", en: "The formula ITA_RATING" }, cure: FORMULA },
  formulaRange: { title: { th: "สูตร WEIGHTED_SCORE", en: "The formula WEIGHTED_SCORE" }, cure: FORMULA },
  formulaError: {
    title: { th: "สูตรแจ้งเมื่อกรอกผิด", en: "A formula says when its input is wrong" },
    cure: FORMULA,
  },
  cleared: { title: { th: "เก็บกวาดแท็บและเอกสารทดสอบ", en: "Clearing up" }, cure: EDIT },
};

/** The words of the self-check's tab and of the sidebar beside it. */
export const SELF_CHECK = {
  title: { th: "ตรวจความพร้อมของระบบ", en: "Is the add-on ready here?" },
  help: {
    th: "ระบบทดลองในแท็บและเอกสารชั่วคราวแล้วลบออก ไม่แตะข้อมูลของหน่วยงาน",
    en: "Tried in a temporary tab and document, which are removed; the office's data is not touched.",
  },
  headings: {
    th: ["ผล", "สิ่งที่ตรวจ", "สิ่งที่พบ", "สิ่งที่ควรทำ", "ข้อความสำหรับแจ้งปัญหา"],
    en: ["Result", "What is tried", "What was seen", "What to do", "Text for a report of a fault"],
  },
  running: { th: "กำลังตรวจ ใช้เวลาไม่เกินสองนาที…", en: "Checking; this takes less than two minutes…" },
  computing: { th: "กำลังรอให้ Google คำนวณสูตร…", en: "Waiting until Google has computed the formulas…" },
  ready: { th: "พร้อมใช้งานทุกข้อ", en: "Everything is ready" },
  notReady: (count: number): Text => ({ th: `พบ ${count} ข้อที่ยังไม่พร้อม`, en: `${count} not ready` }),
  where: { th: "รายละเอียดอยู่ที่แท็บ ตรวจความพร้อม", en: "The details are on the tab ตรวจความพร้อม." },
  copy: { th: "คัดลอกข้อความแจ้งปัญหา", en: "Copy the text for a report of a fault" },
  copied: { th: "คัดลอกแล้ว", en: "Copied" },
} as const;
