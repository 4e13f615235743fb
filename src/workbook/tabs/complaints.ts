import type { FixedRow, References, TableTab } from "../layout";
import { counts } from "./guards";

const QUARTERS = [
  ["Q1", "ไตรมาส 1 (ต.ค. – ธ.ค.)"],
  ["Q2", "ไตรมาส 2 (ม.ค. – มี.ค.)"],
  ["Q3", "ไตรมาส 3 (เม.ย. – มิ.ย.)"],
  ["Q4", "ไตรมาส 4 (ก.ค. – ก.ย.)"],
] as const;

const LINES: readonly FixedRow[] = QUARTERS.map(([key, quarter]) => ({ key, values: { quarter } }));

/** Those that are not finished; nothing where a number is missing or more were finished than came in. */
function running(ref: References): string {
  const [received, finished] = [ref.cell("received"), ref.cell("finished")];
  const sound = `AND(${counts(received, "count")},${counts(finished, "count")})`;
  return `=IF(${sound},IF(${finished}<=${received},${received}-${finished},""),"")`;
}

/** เรื่องร้องเรียน: how many complaints of corruption and misconduct came in, and how many of them are finished, by quarter. */
export const complaints = {
  kind: "table",
  key: "complaints",
  name: { th: "เรื่องร้องเรียน", en: "Complaints" },
  help: {
    th: "จำนวนเรื่องร้องเรียนการทุจริตและประพฤติมิชอบที่รับในแต่ละไตรมาส ไม่มีให้ใส่ 0 ช่องว่างหมายถึงยังไม่ได้รายงาน",
    en: "Complaints of corruption and misconduct received in each quarter. Enter 0 for none; blank means not reported yet.",
  },
  colour: "input",
  chosenBy: "complaintForm",
  fixedRows: () => LINES,
  owned: ["quarter"],
  identity: (text) => LINES.find(({ values }) => values["quarter"] === text("quarter"))?.key ?? null,
  columns: [
    { key: "quarter", type: "text", width: 200, heading: { th: "ไตรมาส", en: "Quarter" } },
    { key: "received", type: "count", width: 150, heading: { th: "รับเรื่อง (เรื่อง)", en: "Received" } },
    {
      key: "finished",
      type: "count",
      width: 170,
      heading: { th: "ดำเนินการแล้วเสร็จ (เรื่อง)", en: "Finished" },
      note: { th: "ของเรื่องที่รับในไตรมาสนั้น", en: "Of those received in that quarter" },
    },
    {
      key: "running",
      type: "count",
      width: 190,
      heading: { th: "อยู่ระหว่างดำเนินการ (เรื่อง)", en: "In progress" },
      computed: running,
    },
    { key: "note", type: "text", width: 300, heading: { th: "หมายเหตุ", en: "Note" } },
  ],
} as const satisfies TableTab;
