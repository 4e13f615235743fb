import type { References, TableTab } from "../layout";
import { areSound } from "./guards";
import { dimension } from "./local";

const QUARTERS = ["spentQ1", "spentQ2", "spentQ3", "spentQ4"] as const;
const spent = (ref: References): string => QUARTERS.map((key) => ref.cell(key)).join(",");

/** A blank line shows nothing; a line without a quarter's spending, or with a text in it, has no spent, balance or percent. */
function whenSpent(ref: References, then: string): string {
  const allocated = ref.cell("allocated");
  const sound = areSound([allocated, ...QUARTERS.map((key) => ref.cell(key))], "money");
  return `=IF(AND(${sound},ISNUMBER(${allocated}),COUNT(${spent(ref)})>0),${then},"")`;
}

/** งบประมาณ: what was received and what was spent, by quarter. */
export const budget = {
  kind: "table",
  key: "budget",
  name: { th: "งบประมาณ", en: "Budget" },
  help: {
    th: "หนึ่งบรรทัดต่อหนึ่งโครงการหรือแหล่งงบ กรอกงบที่ได้รับและที่ใช้ในแต่ละไตรมาส ไม่ได้ใช้ให้ใส่ 0",
    en: "One line per project or source: received, and spent per quarter. Enter 0 where nothing was spent.",
  },
  colour: "input",
  columns: [
    { key: "name", type: "longText", width: 320, heading: { th: "โครงการ/กิจกรรม", en: "Project/activity" } },
    dimension,
    { key: "source", type: "text", width: 180, heading: { th: "ได้รับจัดสรรจาก", en: "Source" } },
    { key: "allocated", type: "money", width: 180, heading: { th: "ได้รับ (บาท)", en: "Allocated (baht)" } },
    ...QUARTERS.map(
      (key, index) =>
        ({
          key,
          type: "money",
          width: 100,
          heading: { th: `ใช้ไตรมาส ${index + 1}`, en: `Spent Q${index + 1}` },
        }) as const,
    ),
    {
      key: "spent",
      type: "money",
      width: 100,
      heading: { th: "ใช้ไปรวม", en: "Spent" },
      computed: (ref) => whenSpent(ref, `ROUND(SUM(${spent(ref)}),2)`),
    },
    {
      key: "balance",
      type: "number",
      format: "#,##0.00",
      shades: [
        { tone: "bad", formula: (ref) => `AND(ISNUMBER(${ref.cell("balance")}),${ref.cell("balance")}<0)` },
      ],
      width: 100,
      heading: { th: "คงเหลือ", en: "Balance" },
      computed: (ref) => whenSpent(ref, `ROUND(${ref.cell("allocated")}-SUM(${spent(ref)}),2)`),
    },
    {
      key: "percent",
      type: "number",
      width: 100,
      heading: { th: "ร้อยละ", en: "Percent" },
      computed: (ref) =>
        whenSpent(
          ref,
          `IF(${ref.cell("allocated")}=0,"",ROUND(SUM(${spent(ref)})*100/${ref.cell("allocated")},2))`,
        ),
    },
    { key: "note", type: "text", width: 320, heading: { th: "หมายเหตุ", en: "Note" } },
  ],
} as const satisfies TableTab;
