import type { FormTab } from "../layout";

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
      note: { th: "เช่น สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคาย เขต 1", en: "As it is printed on the cover" },
    },
    {
      key: "shortName",
      type: "text",
      heading: { th: "ชื่อย่อ", en: "Short name" },
      note: { th: "เช่น สพป.หนองคาย เขต 1", en: "e.g. สพป.หนองคาย เขต 1" },
    },
    { key: "nameEn", type: "text", heading: { th: "ชื่อภาษาอังกฤษ", en: "Name in English" } },
    {
      key: "affiliation",
      type: "text",
      heading: { th: "สังกัด", en: "Affiliation" },
      note: { th: "เช่น สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน", en: "The body above the office" },
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
        th: "ระบบเขียนให้เมื่อเพิ่มตราจากแถบข้าง พิมพ์บนปกรายงาน ให้คง [ภาพ:…] ไว้",
        en: "Written when the logo is added in the sidebar; printed on covers. Keep [ภาพ:…]",
      },
    },
    {
      key: "digits",
      type: "choice",
      initial: "เลขอารบิก 0–9",
      heading: { th: "ตัวเลขในเอกสาร", en: "Digits in documents" },
      choices: [
        { code: "arabic", th: "เลขอารบิก 0–9", en: "Arabic 0–9" },
        { code: "thai", th: "เลขไทย ๐–๙", en: "Thai ๐–๙" },
      ],
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
  ],
} as const satisfies FormTab;
