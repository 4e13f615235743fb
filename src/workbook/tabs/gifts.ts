import type { TableTab } from "../layout";
import { ROUNDS } from "./rounds";

/** What was given, as the report counts it; `none` says that nothing was in that round. */
export const GIFT_FORMS = [
  { code: "none", th: "ไม่มีการรับของขวัญ", en: "No gift received", also: ["ไม่มี", "ไม่มีการรับ"] },
  { code: "gift", th: "ของขวัญ ของกำนัล", en: "Gift", also: ["ของขวัญ", "ของกำนัล"] },
  { code: "money", th: "เงินหรือสิ่งที่ใช้แทนเงิน", en: "Money or its equivalent", also: ["เงิน"] },
  { code: "service", th: "บริการหรือการเลี้ยงรับรอง", en: "Service or hospitality", also: ["การเลี้ยงรับรอง"] },
  { code: "other", th: "ประโยชน์อื่นใด", en: "Other benefit", also: ["อื่น ๆ", "อื่นๆ"] },
] as const;

/** Who gave it. */
export const GIVERS = [
  { code: "state", th: "หน่วยงานของรัฐ", en: "State body" },
  { code: "private", th: "ภาคเอกชน", en: "Private body" },
  { code: "person", th: "ประชาชน", en: "Private person" },
  { code: "unknown", th: "ไม่ทราบผู้ให้", en: "Unknown" },
] as const;

/** What became of it. */
export const HANDLINGS = [
  { code: "returned", th: "ส่งคืนผู้ให้", en: "Returned" },
  { code: "handedOver", th: "ส่งมอบให้หน่วยงาน", en: "Handed to the office" },
  { code: "other", th: "อื่น ๆ", en: "Other" },
] as const;

/** การรับของขวัญ: what was received in spite of the No Gift Policy, and what became of it. */
export const gifts = {
  kind: "table",
  key: "gifts",
  name: { th: "การรับของขวัญ", en: "Gifts received" },
  help: {
    th: "ผลตามนโยบาย No Gift Policy หนึ่งบรรทัดต่อหนึ่งครั้ง รอบที่ไม่มีให้เลือก ไม่มีการรับของขวัญ หนึ่งบรรทัด",
    en: "Results of the No Gift Policy, one line for each time. For a round without any, choose No gift received on one line.",
  },
  colour: "input",
  chosenBy: "giftForm",
  columns: [
    { key: "round", type: "choice", width: 110, heading: { th: "รอบรายงาน", en: "Round" }, choices: ROUNDS },
    { key: "form", type: "choice", width: 200, heading: { th: "รูปแบบ", en: "Form" }, choices: GIFT_FORMS },
    { key: "date", type: "date", width: 120, heading: { th: "วันที่รับ", en: "Received on" } },
    { key: "item", type: "longText", width: 300, heading: { th: "รายการ", en: "Item" } },
    { key: "giver", type: "choice", width: 160, heading: { th: "ผู้ให้", en: "Giver" }, choices: GIVERS },
    { key: "value", type: "money", width: 130, heading: { th: "มูลค่าโดยประมาณ (บาท)", en: "Value (baht)" } },
    {
      key: "handling",
      type: "choice",
      width: 200,
      heading: { th: "การดำเนินการ", en: "What was done" },
      choices: HANDLINGS,
    },
    { key: "note", type: "text", width: 240, heading: { th: "หมายเหตุ", en: "Note" } },
  ],
} as const satisfies TableTab;
