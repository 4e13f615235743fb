import type { Criteria } from "../../ita/criteria/types";
import type { FixedRow, TableTab } from "../layout";

/** The year's O items; the keys are the item codes, `O1`…. */
function lines(criteria: Criteria): readonly FixedRow[] {
  return criteria.items.map(({ code, title, subIndicator }) => ({
    key: code,
    values: { code, title, subIndicator: subIndicator ?? "" },
  }));
}

/** What became of an O item. */
export const ITEM_STATES = [
  { code: "published", th: "มี", en: "Published" },
  { code: "missing", th: "ไม่มี", en: "Missing" },
  { code: "notAssessed", th: "ไม่ต้องประเมิน", en: "Not assessed" },
] as const;

/** รายการ OIT: what of the year's list is published, and where; gives indicators 9 and 10. */
export const oit = {
  kind: "table",
  key: "oit",
  name: { th: "รายการ OIT", en: "OIT items" },
  help: {
    th: "รายการจะขึ้นตามปีของผลการประเมินเมื่อกรอกปีในแท็บข้อมูลหน่วยงานแล้วสั่ง สร้างแม่แบบ อีกครั้ง เลือกสถานะและวางลิงก์ของแต่ละข้อ ข้อที่ไม่ต้องประเมินไม่นำมาเฉลี่ย (ไม่นับเป็น 0)",
    en: "The items follow the year of the result: enter it on the tab Office and build the template again. Choose each status and paste its links; an item that is not assessed leaves the mean and never counts as 0.",
  },
  colour: "input",
  fixedRows: lines,
  owned: ["code", "title", "subIndicator"],
  extraRows: true,
  identity: (text) => text("code") || null,
  columns: [
    { key: "code", type: "text", width: 60, heading: { th: "ข้อ", en: "Item" } },
    { key: "title", type: "text", width: 360, heading: { th: "ข้อมูลที่ต้องเผยแพร่", en: "What is published" } },
    { key: "subIndicator", type: "text", width: 90, heading: { th: "ตัวชี้วัดย่อย", en: "Sub-indicator" } },
    {
      key: "status",
      type: "choice",
      width: 130,
      heading: { th: "สถานะ", en: "Status" },
      choices: ITEM_STATES,
      shades: [
        { tone: "good", words: ["มี"] },
        { tone: "bad", words: ["ไม่มี"] },
      ],
    },
    {
      key: "score",
      type: "score",
      width: 80,
      heading: { th: "คะแนน", en: "Score" },
      computed: (ref) => `=IF(${ref.cell("status")}="มี",100,IF(${ref.cell("status")}="ไม่มี",0,""))`,
    },
    {
      key: "links",
      type: "links",
      width: 320,
      heading: { th: "ลิงก์ (บรรทัดละลิงก์)", en: "Links (one per line)" },
    },
    { key: "owner", type: "text", width: 180, heading: { th: "ผู้รับผิดชอบ", en: "Owner" } },
    { key: "publishedOn", type: "date", width: 120, heading: { th: "วันที่เผยแพร่", en: "Published on" } },
    { key: "note", type: "text", width: 220, heading: { th: "หมายเหตุ", en: "Note" } },
  ],
} as const satisfies TableTab;
