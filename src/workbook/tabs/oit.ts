import { asProposal } from "../../ita/criteria/proposal";
import type { Criteria } from "../../ita/criteria/types";
import type { FixedRow, TableTab } from "../layout";

/** The established text, else the proposed one marked as such, else nothing. */
function told(established: string | null, proposed: string | undefined): string {
  return established || (proposed === undefined ? "" : asProposal(proposed));
}

/** The year's O items; the keys are the item codes, `O1`…. */
function lines(criteria: Criteria): readonly FixedRow[] {
  return criteria.items.map(({ code, title, subIndicator, proposed }) => ({
    key: code,
    values: {
      code,
      title: told(title, proposed?.title),
      subIndicator: told(subIndicator, proposed?.subIndicator),
    },
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
  emptiedWhenGone: ["subIndicator"],
  extraRows: true,
  identity: (text) => text("code") || null,
  columns: [
    { key: "code", type: "text", width: 100, heading: { th: "ข้อ", en: "Item" } },
    {
      key: "title",
      type: "text",
      width: 320,
      fillable: true,
      heading: { th: "ข้อมูลที่ต้องเผยแพร่", en: "What is published" },
      shades: [{ tone: "fair", begins: "เสนอ:" }],
    },
    {
      key: "subIndicator",
      type: "text",
      width: 100,
      fillable: true,
      heading: { th: "ตัวชี้วัดย่อย", en: "Sub-indicator" },
      note: {
        th: "เช่น 9.1 ช่องที่ขึ้นต้นด้วย เสนอ: ยังไม่นำไปคำนวณ ตรวจกับคู่มือแล้วกด ยืนยันตามคู่มือ ในแถบข้าง หรือพิมพ์ 9.1 ทับ",
        en: "e.g. 9.1. A cell that begins with เสนอ: does not count yet: compare it with the manual and confirm it in the sidebar, or type 9.1 over it",
      },
      shades: [{ tone: "fair", begins: "เสนอ:" }],
    },
    {
      key: "status",
      type: "choice",
      width: 180,
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
      width: 100,
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
    { key: "publishedOn", type: "date", width: 180, heading: { th: "วันที่เผยแพร่", en: "Published on" } },
    { key: "note", type: "text", width: 180, heading: { th: "หมายเหตุ", en: "Note" } },
  ],
} as const satisfies TableTab;
