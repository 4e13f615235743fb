import { expect, test } from "vitest";
import { reportOf } from "../../src/reports";
import type { ReportDocument } from "../../src/reports/document";
import type { ReportSubject } from "../../src/reports/title";
import type { Assessment } from "../../src/workbook/assessment";
import { figuresOf } from "../../src/workbook/figures";
import { rowsOf } from "./fixture";
import { FULL } from "./full";
import { cellWords, outline, sayings, tableNamed } from "./outline";

const FIRST = "กลยุทธ์ที่ 1 ปลูกฝังวิธีคิด";
const office: Assessment = {
  ...FULL,
  activities: rowsOf("activities", [
    { name: "ก", budget: 1000.5, strategy: FIRST, dimension: "1", jan: true },
    { name: "ข", budget: 2000, strategy: `${FIRST} `, dimension: "2", feb: true },
    { name: "ค", budget: 0, strategy: "กลยุทธ์ที่ 2 พัฒนาระบบ", dimension: "1", jul: true },
    { name: "ง", budget: 500, dimension: "2", mar: true },
    { name: "ข", budget: 100, dimension: "2", sep: true },
  ]),
  results: rowsOf("results", [
    { activity: "ก", round: "12", status: "done", spent: 1000 },
    { activity: "ข ", round: "12", status: "running", spent: 50.25 },
    { activity: "นอกแผน", round: "12", status: "done" },
    { activity: "ง", round: "12", status: "done" },
    { activity: "ง", round: "12", status: "running" },
    { activity: "ก", round: "Q2", status: "done" },
    { activity: "ค", round: "Q2", status: "impossible" },
  ]),
};

const made = (subject: ReportSubject, of = office): ReportDocument => reportOf(subject, of, figuresOf(of));
const rows = (document: ReportDocument, caption: string) => {
  const { head, rows } = tableNamed(document, caption);
  return [...head, ...rows].map((row) => row.map(cellWords).join("|").replace(/\n/g, " "));
};
const YEAR = { kind: "monitoring", round: 12 } as const;

test("activities are counted by state with their budgets: those nobody reported, and those that nobody planned", () => {
  expect(rows(made(YEAR), "จำนวนและงบประมาณของกิจกรรมตามสถานะ รอบ 12 เดือน")).toEqual([
    "สถานะ|จำนวน (กิจกรรม)|ร้อยละ|งบประมาณ ตามแผน (บาท)|งบที่ใช้ (บาท)",
    "ดำเนินการแล้วเสร็จ|2|33.33|1,000.50|1,000.00",
    "อยู่ระหว่างดำเนินการ|2|33.33|2,100.00|50.25",
    "ไม่ระบุสถานะ|1|16.67|500.00|ไม่ระบุ",
    "ยังไม่ได้รายงาน|1|16.67|-|ไม่ระบุ",
    "รวมทั้งสิ้น|6|100.00|3,600.50|1,050.25",
  ]);
  expect(sayings(made(YEAR))).toContain(
    "รอบ 12 เดือน มีกิจกรรม จำนวน 6 กิจกรรม งบประมาณตามแผน 3,600.50 บาท ในจำนวนนี้เป็นกิจกรรมที่ไม่มีในแผน 1 กิจกรรม มีความก้าวหน้าดังนี้",
  );
});

test("and by strategy, whatever its spelling, and by dimension where the plan has any", () => {
  expect(rows(made(YEAR), "ความก้าวหน้าตามกลยุทธ์ รอบ 12 เดือน").slice(1)).toEqual([
    `${FIRST}|2|1|1|-|-|3,000.50|1,050.25`,
    "กลยุทธ์ที่ 2 พัฒนาระบบ|1|-|-|-|1|-|ไม่ระบุ",
    "ไม่ระบุกลยุทธ์|3|1|1|1|-|600.00|ไม่ระบุ",
    "รวมทั้งสิ้น|6|2|2|1|1|3,600.50|1,050.25",
  ]);
  expect(rows(made(YEAR), "ความก้าวหน้าตามมิติ รอบ 12 เดือน").map((row) => row.split("|").slice(0, 2))).toEqual([
    ["มิติ", "จำนวน"],
    ["มิติที่ 1 สร้างสังคมที่ไม่ทนต่อการทุจริต", "2"],
    ["มิติที่ 2 การบริหารราชการเพื่อป้องกันการทุจริต", "3"],
    ["ไม่ระบุมิติ", "1"],
    ["รวมทั้งสิ้น", "6"],
  ]);
  const plain = {
    ...office,
    activities: office.activities.map((row) => ({ ...row, strategy: null, dimension: null })),
  };
  expect(outline(made(YEAR, plain)).filter((line) => line.includes("ความก้าวหน้าตาม"))).toEqual([]);
});

test("a quarter's report counts what the plan has in it and what was reported for it", () => {
  expect(rows(made({ kind: "quarterly", quarter: 2 }), "จำนวนและงบประมาณ").slice(1)).toEqual([
    "ดำเนินการแล้วเสร็จ|1|25.00|1,000.50",
    "ไม่สามารถดำเนินการได้|1|25.00|-",
    "ยังไม่ได้รายงาน|2|50.00|2,500.00",
    "รวมทั้งสิ้น|4|100.00|3,500.50",
  ]);
});

test("nothing is summed up while nothing is reported", () => {
  const none = outline(made({ kind: "monitoring", round: 6 }));
  expect(none.filter((line) => line.includes("สรุปความก้าวหน้า"))).toEqual([]);
});
