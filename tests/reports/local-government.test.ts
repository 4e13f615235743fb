import { describe, expect, test } from "vitest";
import type { Dimension } from "../../src/ita/dimensions";
import type { ReportDocument, Table } from "../../src/reports/document";
import { monitoring } from "../../src/reports/monitoring";
import { actionPlan } from "../../src/reports/plan";
import { quarterly } from "../../src/reports/quarterly";
import type { Assessment } from "../../src/workbook/assessment";
import { figuresOf } from "../../src/workbook/figures";
import { assessmentOf, formOf, type RowOf, rowsOf } from "./fixture";
import { blocks, cellWords } from "./outline";

type Project = readonly [name: string, dimension: Dimension | null, budget: number | null];

const PROJECTS: readonly Project[] = [
  ["ตรวจสอบภายใน", "4", 20_000],
  ["ปลูกจิตสำนึกเยาวชน", "1", 10_000],
  ["No Gift Policy", "2", 0],
  ["คนรุ่นใหม่ไม่โกง", "1", 15_000],
];

const NO_DIMENSIONS = PROJECTS.map(([name, , budget]): Project => [name, null, budget]);

function office(projects: readonly Project[], own: Partial<Assessment> = {}): Assessment {
  const rows = projects.map(([name, dimension, budget]) => ({ name, dimension, budget }));
  return assessmentOf({
    office: formOf("office", { name: "อบต.ห้วยสมมติ", reportYear: 2568, resultYear: 2567 }),
    activities: rowsOf(
      "activities",
      rows.map((row) => ({ ...row, oct: true })),
    ),
    projects: rowsOf(
      "projects",
      rows.map((row) => ({ ...row, table: "summary" })),
    ),
    budget: rowsOf(
      "budget",
      rows.map(({ budget, ...row }) => ({ ...row, allocated: budget, spentQ1: 1000 })),
    ),
    results: rowsOf(
      "results",
      rows.map(({ name }) => ({ activity: name, round: "6", result: "ดำเนินการแล้ว" })),
    ),
    ...own,
  });
}

const report = (make: typeof actionPlan, assessment: Assessment) => make(assessment, figuresOf(assessment));

/** The table of that caption, a line of words for each of its rows. */
function lines(document: ReportDocument, caption: string): readonly string[] {
  const tables = blocks(document).filter((block): block is Table => block.kind === "table");
  const table = tables.find((each) => each.caption?.startsWith(caption));
  return (table?.rows ?? []).map((row) =>
    row
      .map(cellWords)
      .filter((word) => word !== "")
      .join(" | "),
  );
}

const half = (assessment: Assessment) => monitoring(assessment, figuresOf(assessment), 6);
const quarter = (assessment: Assessment) => quarterly(assessment, figuresOf(assessment), 1);

describe("projects under dimensions", () => {
  test("stand in the order of the dimensions, each group with its sum, in the plan's timeline", () => {
    expect(lines(report(actionPlan, office(PROJECTS)), "กิจกรรม ตัวชี้วัด")).toEqual([
      "มิติที่ 1 สร้างสังคมที่ไม่ทนต่อการทุจริต",
      "ปลูกจิตสำนึกเยาวชน | - | - | 10,000 | ✓ | -",
      "คนรุ่นใหม่ไม่โกง | - | - | 15,000 | ✓ | -",
      "รวมมิติที่ 1 | 25,000",
      "มิติที่ 2 การบริหารราชการเพื่อป้องกันการทุจริต",
      "No Gift Policy | - | - | - | ✓ | -",
      "รวมมิติที่ 2 | -",
      "มิติที่ 4 เสริมสร้างและปรับปรุงกลไกในการตรวจสอบ",
      "ตรวจสอบภายใน | - | - | 20,000 | ✓ | -",
      "รวมมิติที่ 4 | 20,000",
      "รวมทั้งสิ้น | 45,000",
    ]);
  });
  test("and in its summary, where a goal written once stands for its own dimension's lines alone", () => {
    const projects = rowsOf("projects", [
      { table: "summary", guideline: "จิตสำนึก", name: "ก", dimension: "1", budget: 1 },
      { table: "summary", name: "ข", dimension: "2", budget: 2 },
      { table: "summary", name: "ค", dimension: "1", budget: 3 },
    ]);
    const table = lines(report(actionPlan, office(PROJECTS, { projects })), "แบบสรุปโครงการ");
    expect(table.filter((line) => !line.startsWith("มิติ"))).toEqual([
      "จิตสำนึก | ก | 1 | -",
      "ค | 3 | -",
      "รวมมิติที่ 1 | 4",
      "จิตสำนึก | ข | 2 | -",
      "รวมมิติที่ 2 | 2",
      "รวมทั้งสิ้น | 6",
    ]);
  });
  test.each([
    ["งบประมาณที่ได้รับ ใช้ไป", "รวมมิติที่ 1 | 25,000 | 2,000 | 23,000 | 8.00"],
    ["ผลการใช้จ่ายงบประมาณรายไตรมาส", "รวมมิติที่ 1 | 2,000 | 2,000"],
    ["ผลการดำเนินงานตามแผน", "มิติที่ 4 เสริมสร้างและปรับปรุงกลไกในการตรวจสอบ"],
  ])("and in the monitoring report's table %s…", (caption, line) => {
    expect(lines(half(office(PROJECTS)), caption)).toContain(line);
  });
  test.each([
    ["กิจกรรมตามแผนในไตรมาส 1", "มิติที่ 2 การบริหารราชการเพื่อป้องกันการทุจริต"],
    ["ผลการใช้จ่ายงบประมาณในไตรมาส 1", "รวมมิติที่ 4 | 20,000 | 1,000"],
  ])("and in the quarter's table %s", (caption, line) => {
    expect(lines(quarter(office(PROJECTS)), caption)).toContain(line);
  });
  test("that lacks one stands last, under words that say so", () => {
    const table = lines(report(actionPlan, office([...PROJECTS, ["อบรม", null, 5]])), "กิจกรรม ตัวชี้วัด");
    expect(table.slice(-4)).toEqual([
      "ไม่ระบุมิติ",
      "อบรม | - | - | 5 | ✓ | -",
      "รวมรายการที่ไม่ระบุมิติ | 5",
      "รวมทั้งสิ้น | 45,005",
    ]);
  });
  test("of an office without dimensions stand as they were typed, with nothing said of any", () => {
    const all = [report(actionPlan, office(NO_DIMENSIONS)), half(office(NO_DIMENSIONS))];
    expect(JSON.stringify(all)).not.toContain("มิติ");
    expect(lines(all[0] as ReportDocument, "แบบสรุปโครงการ")[0]).toBe("- | ตรวจสอบภายใน | 20,000 | -");
  });
});

describe("a plan of several years", () => {
  const yearly: readonly Partial<RowOf<"projects">>[] = [
    { name: "ก", dimension: "1", budget: 30, year1: 10, year5: 50 },
    { name: "ข", dimension: "3", budget: null, year1: 1, year3: 3 },
    { name: "ค", dimension: "3", budget: null },
  ];
  const projects = rowsOf(
    "projects",
    yearly.map((row) => ({ ...row, table: "summary" as const })),
  );
  const planOf = (firstYear: number | null) => {
    const assessment = office(PROJECTS, { projects, plan: formOf("plan", { firstYear }) });
    return report(actionPlan, assessment);
  };
  const head = (document: ReportDocument) => {
    const tables = blocks(document).filter((block): block is Table => block.kind === "table");
    return tables.find(({ caption }) => caption === "แบบสรุปโครงการ/กิจกรรม")?.head[1]?.map(cellWords);
  };
  test("has its years side by side, those that somebody filled in, the report's own among them", () => {
    expect(head(planOf(2566))).toEqual(["ปี 2566", "ปี 2568", "ปี 2570"]);
    expect(lines(planOf(2566), "แบบสรุปโครงการ")).toEqual([
      "มิติที่ 1 สร้างสังคมที่ไม่ทนต่อการทุจริต",
      "- | ก | 10 | 30 | 50 | -",
      "รวมมิติที่ 1 | 10 | 30 | 50",
      "มิติที่ 3 ส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
      "- | ข | 1 | 3 | - | -",
      "ค | ไม่ระบุ | ไม่ระบุ | ไม่ระบุ | -",
      "รวมมิติที่ 3 | 1 | 3 | -",
      "รวมทั้งสิ้น | 11 | 33 | 50",
    ]);
  });
  test("names no year as long as nobody says when it begins", () => {
    expect(head(planOf(null))).toEqual(["ปี 2568", "ปีที่ 1\nของแผน", "ปีที่ 3\nของแผน", "ปีที่ 5\nของแผน"]);
  });
  test("that began after the report's year, or ended before it, has that year beside its own", () => {
    expect(head(planOf(2569))).toEqual(["ปี 2568", "ปี 2569", "ปี 2571", "ปี 2573"]);
    expect(head(planOf(2560))).toEqual(["ปี 2560", "ปี 2562", "ปี 2564", "ปี 2568"]);
  });
});
