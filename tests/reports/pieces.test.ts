import { describe, expect, test } from "vitest";
import { budgetLine } from "../../src/ita/budget";
import { criteriaOf } from "../../src/ita/criteria";
import { amountFormat, withAmounts } from "../../src/reports/amounts";
import { axisStart } from "../../src/reports/annual/axis";
import { tierOf } from "../../src/reports/annual/instrument";
import { range } from "../../src/reports/annual/introduction";
import { annualReport } from "../../src/reports/annual/report";
import { joined, listOf } from "../../src/reports/blocks";
import { declaration } from "../../src/reports/declaration";
import type { ReportDocument } from "../../src/reports/document";
import { monitoring } from "../../src/reports/monitoring";
import { actionPlan } from "../../src/reports/plan";
import { quarterly } from "../../src/reports/quarterly";
import { axisEnd } from "../../src/reports/sections/budget";
import { resultsTable } from "../../src/reports/sections/results";
import { shareCell, shareText } from "../../src/reports/sections/share";
import { reportFileName, reportTitle } from "../../src/reports/title";
import { changeText, moneyText, saysNothing, scoreCell } from "../../src/reports/words";
import { figuresOf } from "../../src/workbook/figures";
import { rowsOf } from "./fixture";
import { FULL } from "./full";
import { blocks, cellWords, outline, sayings, tableNamed } from "./outline";

test("money in a table: none is a dash, an unknown figure is never a number", () => {
  const amounts = [50000, 0, null];
  expect(amounts.map(amountFormat(amounts))).toEqual(["50,000", "-", "ไม่ระบุ"]);
  expect([50000, 0].map(moneyText)).toEqual(["50,000 บาท", "ไม่ใช้งบประมาณ"]);
});

test("all amounts of a table have satang, or none", () => {
  const rows = [
    ["ก", { baht: 50000 }, { baht: 1234.5 }],
    [{ text: "รวม", tone: "total" }, { baht: 0 }, { baht: -40, tone: "total" }],
  ] as const;
  expect(withAmounts(rows)).toEqual([
    ["ก", { text: "50,000.00" }, { text: "1,234.50" }],
    [{ text: "รวม", tone: "total" }, { text: "-" }, { text: "-40.00", tone: "total" }],
  ]);
});

test.each([
  ["a part", 50_000, 47_500.5, "95.00", "ร้อยละ 95.00"],
  ["all of it", 1_000_000, 1_000_000, "100.00", "ร้อยละ 100.00"],
  ["40 baht more than all", 1_000_000, 1_000_040, "> 100.00", "เกินร้อยละ 100.00"],
  ["a satang less than all", 1_000_000, 999_999.99, "< 100.00", "ไม่ถึงร้อยละ 100.00"],
  ["one baht of a million", 1_000_000, 1, "< 0.01", "ไม่ถึงร้อยละ 0.01"],
  ["nothing", 1_000_000, 0, "0.00", "ร้อยละ 0.00"],
  ["of no allocation", 0, 0, "-", null],
] as const)("the part spent is not rounded to what it is not: %s", (_, allocated, spent, cell, words) => {
  const line = budgetLine(allocated, [spent]);
  expect([shareCell(line), shareText(line)]).toEqual([cell, words]);
});

test("scores have two decimals, changes their sign", () => {
  expect([100, 97.3228, null].map(scoreCell)).toEqual(["100.00", "97.32", "–"]);
  expect([0.43, 0, -1.2].map(changeText)).toEqual(["+0.43", "0.00", "-1.20"]);
});

test("a person who writes that there is nothing is believed", () => {
  expect(["ไม่มี", " - ", "", null, "ไม่มีงบประมาณ"].map(saysNothing)).toEqual([true, true, true, true, false]);
});

test("numbers that follow each other are a range", () => {
  expect([[1, 2, 3], [9], [1, 3], []].map(range)).toEqual(["1–3", "9", "1, 3", "-"]);
});

test("axes start and end at round numbers chosen from the data", () => {
  expect([[92.5, 100], [95.78], [60], [49, 99]].map(axisStart)).toEqual([80, 90, 50, 0]);
  expect([1, 14500, 25000, 99999, 500].map(axisEnd)).toEqual([1, 20000, 25000, 100000, 500]);
});

test("numbers typed before every line go, numbers inside a line stay", () => {
  expect(listOf(["๑. ก", "2) ข"])).toEqual([{ kind: "list", style: "number", items: ["ก", "ข"] }]);
  expect(listOf(["1.1 ก", "ข"])).toEqual([{ kind: "list", style: "number", items: ["1.1 ก", "ข"] }]);
  expect(listOf(["", " "])).toEqual([]);
});

test("neighbouring sections of one orientation become one, empty ones go", () => {
  const page = (orientation: "portrait" | "landscape", lines: number) =>
    ({ orientation, blocks: Array.from({ length: lines }, () => ({ kind: "pageBreak" }) as const) }) as const;
  const sections = joined([
    page("portrait", 1),
    page("landscape", 0),
    page("portrait", 2),
    page("landscape", 1),
  ]);
  expect(sections.map(({ orientation, blocks }) => [orientation, blocks.length])).toEqual([
    ["portrait", 3],
    ["landscape", 1],
  ]);
});

test("a score at the year's highest level is excellent, below the pass mark low", () => {
  const year = criteriaOf(2565);
  if (year === null) throw new Error("no criteria of 2565");
  expect([95, 94.99, 85, 84.99].map((score) => tierOf(score, year))).toEqual([
    "excellent",
    "good",
    "good",
    "low",
  ]);
});

test("titles and file names say kind, round, year and office", () => {
  expect(reportTitle({ kind: "annual" }, 2566)).toBe(
    "รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566",
  );
  expect(reportFileName({ kind: "annual" }, 2566, "สพป.หนองคาย เขต 1")).toBe(
    "รายงานผลมาตรการส่งเสริมคุณธรรมฯ ปีงบประมาณ 2566 - สพป.หนองคาย เขต 1",
  );
  expect(reportFileName({ kind: "monitoring", round: 6 }, 2564, "สพป.นครสวรรค์ เขต 3")).toBe(
    "รายงานกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน ปีงบประมาณ 2564 - สพป.นครสวรรค์ เขต 3",
  );
});

test.each([
  { kind: "annual" },
  { kind: "plan" },
  { kind: "declaration" },
  { kind: "monitoring", round: 12 },
  { kind: "quarterly", quarter: 4 },
] as const)(
  "the file name of %j fits on any disk with its ending, also with the office's full name",
  (subject) => {
    const name = reportFileName(subject, 2566, "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาประจวบคีรีขันธ์ เขต 10");
    expect(name).toContain("- สพม.ประจวบคีรีขันธ์ เขต 10");
    expect(Buffer.byteLength(`${name}.docx`)).toBeLessThanOrEqual(250);
  },
);

describe("the other reports", () => {
  const figures = figuresOf(FULL);

  test("monitoring after six months counts the money of two quarters only", () => {
    const six = monitoring(FULL, figures, 6);
    expect(tableNamed(six, "งบประมาณที่ได้รับ ใช้ไป").rows.at(-1)?.map(cellWords)).toEqual([
      "รวมทั้งสิ้น",
      "60,000",
      "15,500",
      "44,500",
      "25.83",
    ]);
    expect(tableNamed(six, "ผลการดำเนินงานตามแผน").rows).toHaveLength(1);
    expect(sayings(six).some((line) => line.includes("(ตุลาคม 2565 – มีนาคม 2566)"))).toBe(true);
  });

  test("quarters that nobody reported have no column, and none is drawn", () => {
    const budget = FULL.budget.map((row) => ({ ...row, spentQ3: null, spentQ4: null }));
    const year = monitoring({ ...FULL, budget }, figuresOf({ ...FULL, budget }), 12);
    expect(tableNamed(year, "ผลการใช้จ่ายงบประมาณรายไตรมาส").head[0]).toEqual([
      "โครงการ/กิจกรรม",
      "ไตรมาส 1",
      "ไตรมาส 2",
      "รวม",
    ]);
    const charts = blocks(year).flatMap((block) => (block.kind === "bars" ? [block.bars.length] : []));
    expect(charts).toEqual([2]);
  });

  test.each([
    ["blank cells are reported as blank", null, "ไม่มีการรายงานข้อเสนอแนะ"],
    ["what the office wrote is said", "ไม่มี", "ไม่มี"],
    ["a dash is a word for nothing", "-", "ไม่มี"],
  ])("suggestions: %s", (_, suggestions, sentence) => {
    const results = FULL.results.map((row) => ({ ...row, suggestions }));
    const said = sayings(monitoring({ ...FULL, results }, figures, 6));
    expect(said.at(said.indexOf("9. ข้อเสนอแนะ") + 1)).toBe(sentence);
  });

  test("a result shows its state, its days and its evidence", () => {
    const [row] = rowsOf("results", [
      {
        activity: "อบรม",
        result: "เสร็จ",
        status: "done",
        progress: 100,
        startDate: { year: 2022, month: 10, day: 1 },
        endDate: { year: 2023, month: 3, day: 31 },
        links: ["https://a.go.th/1", "https://a.go.th/2"],
      },
    ]);
    const [table] = resultsTable(row === undefined ? [] : [row], "ผล");
    expect(table?.rows[0]?.map(cellWords)).toEqual([
      "1",
      "อบรม",
      "เสร็จ (หลักฐาน 1) (หลักฐาน 2)",
      "ดำเนินการแล้วเสร็จ\nร้อยละ 100\nเริ่ม 1 ต.ค. 65\nแล้วเสร็จ 31 มี.ค. 66",
    ]);
  });

  test("a quarter shows the activities ticked in it and its own spending", () => {
    const second = quarterly(FULL, figures, 2);
    expect(tableNamed(second, "กิจกรรมตามแผนในไตรมาส 2").rows.map((row) => row.map(cellWords)[2])).toEqual([
      "ม.ค.",
    ]);
    expect(tableNamed(second, "ผลการใช้จ่าย").rows.at(-1)?.map(cellWords)).toEqual([
      "รวมทั้งสิ้น",
      "60,000",
      "14,500",
    ]);
  });

  test("the action plan has ten sections and its signatures", () => {
    const lines = outline(actionPlan(FULL, figures));
    expect(lines.filter((line) => /^## \d+\. /.test(line))).toHaveLength(10);
    expect(lines).toContain("ลงนาม 3");
  });

  test("declarations stand in Thai with the Buddhist year and in English with the Common Era", () => {
    const said = sayings(declaration(FULL, figures));
    expect(said).toContain("ประกาศ ณ วันที่ 1 ตุลาคม พ.ศ. 2565");
    expect(said).toContain("Announced on 1 October 2022");
  });

  test("an English declaration has a line of its own to sign on, and no Thai on it", () => {
    const english = blocks(declaration(FULL, figures)).filter(({ language }) => language === "en");
    expect(english.at(-1)).toMatchObject({
      kind: "signatures",
      blocks: [{ role: "", name: null, position: null, office: FULL.office.nameEn }],
    });
    expect(english.at(-2)).toMatchObject({ text: "Announced on 1 October 2022", keepWithNext: true });
  });

  test("an activity stands with its kind, guideline and strategy, as far as they are stated", () => {
    const activities = rowsOf("activities", [
      { name: "อบรม", kind: "practice", guideline: "ปลูกฝังวิธีคิด", strategy: "สร้างความตระหนักรู้" },
      { name: "ประชุม" },
    ]);
    const table = tableNamed(actionPlan({ ...FULL, activities }, figures), "กิจกรรม ตัวชี้วัด");
    expect(table.rows.slice(0, 2).map(([first = ""]) => cellWords(first))).toEqual([
      "อบรม\n(ประเภทงาน: แนวปฏิบัติ)\nแนวทาง: ปลูกฝังวิธีคิด\nกลยุทธ์: สร้างความตระหนักรู้",
      "ประชุม",
    ]);
  });

  test("the cover gives the office's website", () => {
    const office = { ...FULL.office, website: ["https://www.example.go.th"] };
    expect(sayings(actionPlan({ ...FULL, office }, figures))).toContain("https://www.example.go.th");
  });

  test("the plan's ten sections are in its own contents, not in the annual report's", () => {
    const listed = (document: ReportDocument) =>
      blocks(document).filter(
        (block) => block.kind === "heading" && block.text.endsWith("เหตุผลความจำเป็น") && !block.unlisted,
      ).length;
    expect([listed(actionPlan(FULL, figures)), listed(annualReport(FULL, figures))]).toEqual([1, 0]);
  });

  test("a project's goal written once covers the rows below it", () => {
    const projects = rowsOf("projects", [
      { table: "summary", guideline: "ก", name: "1", budget: 1 },
      { table: "summary", name: "2", budget: 2 },
      { table: "summary", guideline: "ก", name: "3", budget: 3 },
      { table: "summary", guideline: "ข", name: "4" },
    ]);
    const table = tableNamed(actionPlan({ ...FULL, projects }, figures), "แบบสรุป");
    expect(table.rows.map((row) => row.length)).toEqual([4, 3, 3, 4, 3]);
    expect(table.rows[0]?.[0]).toEqual({ text: "ก", rows: 3 });
    expect(table.rows.at(-1)?.map(cellWords)).toEqual(["รวมทั้งสิ้น", "6", ""]);
  });
});
