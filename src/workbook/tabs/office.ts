import { SET_NAMES } from "../../ita/criteria/sets";
import { OFFICE_KINDS } from "../../ita/office-kind";
import type { FormTab } from "../layout";

const KINDS = [
  { code: "area", ...words("area") },
  { code: "school", ...words("school") },
  { code: "local", ...words("local") },
  { code: "department", ...words("department") },
  { code: "province", ...words("province") },
  { code: "health", ...words("health") },
  { code: "enterprise", ...words("enterprise") },
  { code: "other", ...words("other") },
] as const;

const DIGITS = [
  { code: "arabic", th: "เลขอารบิก 0–9", en: "Arabic 0–9" },
  { code: "thai", th: "เลขไทย ๐–๙", en: "Thai ๐–๙" },
] as const;

const SHORT_FORMS = [
  { key: "giftForm", th: "การรับของขวัญ", en: "Gifts received" },
  { key: "complaintForm", th: "เรื่องร้องเรียน", en: "Complaints" },
  { key: "riskForm", th: "ความเสี่ยงการทุจริต", en: "Corruption risks" },
] as const;

function words(kind: keyof typeof OFFICE_KINDS) {
  const { th, en } = OFFICE_KINDS[kind];
  return { th, en };
}

const SETS = [
  { code: "general", th: SET_NAMES.general, en: "General (NACC)" },
  { code: "vocational", th: SET_NAMES.vocational, en: "Vocational colleges (OVEC)" },
  { code: "moph", th: SET_NAMES.moph, en: "Public health (MOIT)" },
  { code: "own", th: SET_NAMES.own, en: "The office's own" },
] as const;

/** ข้อมูลหน่วยงาน: who the office is, which year it reports on, and how its documents should look. */
export const office = {
  kind: "form",
  key: "office",
  name: { th: "ข้อมูลหน่วยงาน", en: "Office" },
  help: {
    th: "เริ่มที่นี่: ชื่อหน่วยงานและปีงบประมาณใช้ในรายงานทุกฉบับ ช่องที่มี * ต้องกรอกก่อนสร้างรายงาน เมื่อกรอกปีของผลการประเมินแล้วให้สั่ง สร้างแม่แบบ อีกครั้งเพื่อให้เกณฑ์และรายการ OIT ของปีนั้นขึ้นครบ",
    en: "Start here: the office's name and years are used in every report. Fields marked * are needed for a report. After entering the year of the result, build the template again to get that year's criteria and OIT items.",
  },
  colour: "input",
  fields: [
    {
      key: "name",
      type: "text",
      required: true,
      heading: { th: "ชื่อหน่วยงาน (เต็ม)", en: "Office name (full)" },
      note: { th: "ตามที่พิมพ์บนปก", en: "As it is printed on the cover" },
      noteFor: (kind) => `ตามที่พิมพ์บนปก เช่น ${OFFICE_KINDS[kind].name}`,
    },
    {
      key: "shortName",
      type: "text",
      heading: { th: "ชื่อย่อ", en: "Short name" },
      note: { th: "ใช้ในชื่อเอกสารและท้ายหน้า", en: "For file names and page feet" },
      noteFor: (kind) => `ใช้ในชื่อเอกสารและท้ายหน้า เช่น ${OFFICE_KINDS[kind].shortName}`,
    },
    { key: "nameEn", type: "text", heading: { th: "ชื่อภาษาอังกฤษ", en: "Name in English" } },
    {
      key: "affiliation",
      type: "text",
      heading: { th: "สังกัด", en: "Affiliation" },
      note: { th: "หน่วยงานต้นสังกัด พิมพ์บนปก", en: "The body above the office" },
      noteFor: (kind) => `หน่วยงานต้นสังกัด พิมพ์บนปก เช่น ${OFFICE_KINDS[kind].affiliation}`,
    },
    {
      key: "kind",
      type: "choice",
      heading: { th: "ประเภทหน่วยงาน", en: "Kind of office" },
      note: {
        th: "เว้นว่างได้ ระบบดูจากชื่อหน่วยงาน ตัวอย่างในแม่แบบ บทบาทผู้ลงนาม และตารางแผนของ อปท. เป็นไปตามประเภทนี้เมื่อสร้างแม่แบบอีกครั้ง",
        en: "May stay blank: the name tells it. Examples, signers' roles and the plan tables of local administrations follow it when the template is built again",
      },
      choices: KINDS,
    },
    { key: "province", type: "text", heading: { th: "จังหวัด", en: "Province" } },
    { key: "website", type: "links", heading: { th: "เว็บไซต์", en: "Website" } },
    {
      key: "reportYear",
      type: "year",
      required: true,
      heading: { th: "ปีงบประมาณของรายงาน (พ.ศ.)", en: "Fiscal year of the report (B.E.)" },
      note: {
        th: "ปีที่ดำเนินงานตามแผนและมาตรการ เช่น 2566 (1 ต.ค. 2565 – 30 ก.ย. 2566)",
        en: "The year of the work reported, e.g. 2566",
      },
    },
    {
      key: "resultYear",
      type: "year",
      required: true,
      heading: { th: "ปีของผลการประเมินที่วิเคราะห์ (พ.ศ.)", en: "Year of the assessed result (B.E.)" },
      note: {
        th: "ปีที่ได้คะแนน ITA ที่นำมาวิเคราะห์ เช่น 2565",
        en: "The year whose ITA scores are analysed, e.g. 2565",
      },
    },
    {
      key: "set",
      type: "choice",
      initial: SET_NAMES.general,
      heading: { th: "ชุดเกณฑ์", en: "Criteria set" },
      note: {
        th: "หน่วยงานส่วนใหญ่ใช้ชุดทั่วไป เลือกชุดอื่นเมื่อต้นสังกัดกำหนดรายการของตนเอง แล้วสร้างแม่แบบอีกครั้ง",
        en: "Most offices use the general set. Choose another where the supervising body has a list of its own, then build the template again",
      },
      choices: SETS,
    },
    {
      key: "borrowedYear",
      type: "year",
      heading: { th: "ใช้เกณฑ์ของปีอื่นไปก่อน (พ.ศ.)", en: "Use another year's rules for now (B.E.)" },
      note: {
        th: "กรอกเฉพาะเมื่อระบบยังไม่มีเกณฑ์ของปีของผลการประเมิน เช่น 2569 รายงานจะระบุไว้ว่าใช้เกณฑ์ของปีใด",
        en: "Only while the add-on has no rules for the year of the result, e.g. 2569; reports say whose rules they use",
      },
    },
    {
      key: "rank",
      type: "count",
      heading: { th: "ลำดับที่ได้", en: "Rank among peers" },
    },
    { key: "rankOf", type: "count", heading: { th: "จากจำนวนหน่วยงานทั้งหมด", en: "Out of how many" } },
    { key: "vision", type: "longText", heading: { th: "วิสัยทัศน์", en: "Vision" } },
    { key: "motto", type: "text", heading: { th: "วิสัยทัศน์การทำงาน/คำขวัญ", en: "Motto" } },
    { key: "mission", type: "lines", heading: { th: "พันธกิจ (บรรทัดละข้อ)", en: "Mission (one per line)" } },
    { key: "goals", type: "lines", heading: { th: "เป้าประสงค์ (บรรทัดละข้อ)", en: "Goals (one per line)" } },
    {
      key: "policies",
      type: "lines",
      heading: { th: "สอดคล้องกับนโยบาย (บรรทัดละข้อ)", en: "Policies aligned with (one per line)" },
    },
    {
      key: "orderNumber",
      type: "text",
      heading: { th: "คำสั่งแต่งตั้งคณะทำงาน ที่", en: "Order no." },
      note: { th: "เช่น 159/2566", en: "e.g. 159/2566" },
    },
    { key: "orderDate", type: "date", heading: { th: "คำสั่งลงวันที่", en: "Order date" } },
    {
      key: "groups",
      type: "lines",
      heading: { th: "กลุ่มงานในหน่วยงาน (บรรทัดละกลุ่ม)", en: "Work groups (one per line)" },
    },
    {
      key: "logo",
      type: "text",
      heading: { th: "ตราหน่วยงาน (จากแถบข้าง)", en: "Logo (from the sidebar)" },
      note: {
        th: "ระบบเขียนให้เมื่อเพิ่มตราจากแถบข้าง พิมพ์บนปกรายงานและหัวประกาศ ถ้าไม่มี ประกาศจะเว้นที่ไว้สำหรับตราครุฑ ให้คง [ภาพ:…] ไว้",
        en: "Written when the logo is added in the sidebar; printed on covers and announcements, which leave room for the Garuda without it. Keep [ภาพ:…]",
      },
    },
    {
      key: "digits",
      type: "choice",
      initial: "เลขอารบิก 0–9",
      heading: { th: "ตัวเลขในเอกสาร", en: "Digits in documents" },
      choices: DIGITS,
    },
    {
      key: "announcementDigits",
      type: "choice",
      initial: "เลขไทย ๐–๙",
      heading: { th: "ตัวเลขในประกาศ", en: "Digits in announcements" },
      note: {
        th: "ประกาศใช้เลขไทยตามแบบหนังสือราชการ ไม่ขึ้นกับตัวเลขในรายงาน",
        en: "Announcements use Thai digits, whatever the reports do",
      },
      choices: DIGITS,
    },
    {
      key: "font",
      type: "text",
      initial: "Sarabun",
      heading: { th: "แบบอักษรในเอกสาร", en: "Font in documents" },
      note: {
        th: "Google Docs มี Sarabun (ไทยสารบรรณ); TH SarabunPSK ใช้ได้เมื่อเปิดด้วย Word",
        en: "Google Docs has Sarabun",
      },
    },
    ...SHORT_FORMS.map(
      ({ key, th, en }) =>
        ({
          key,
          type: "tick",
          heading: { th: `แบบสั้น: ${th}`, en: `Short form: ${en}` },
          note: {
            th: `ใส่ ✓ แล้วสร้างแม่แบบอีกครั้ง จะมีแท็บ ${th} และรายงานหนึ่งหน้าเป็นหลักฐาน เว้นว่างไว้เมื่อไม่ใช้`,
            en: `Tick with ✓ and build the template again: the tab ${en} and a report of one page come. Blank without`,
          },
        }) as const,
    ),
  ],
} as const satisfies FormTab;
