import { describe, expect, it, test } from "vitest";
import { reportOf } from "../../src/reports";
import type { Block, ReportDocument } from "../../src/reports/document";
import { NO_PICTURES } from "../../src/reports/pictures";
import type { ReportSubject } from "../../src/reports/title";
import { indicatorNames } from "../../src/reports/words";
import type { Assessment } from "../../src/workbook/assessment";
import { figuresOf } from "../../src/workbook/figures";
import { ALMOST_EMPTY, assessmentOf, formOf, rowsOf } from "./fixture";
import { FULL } from "./full";
import { blocks, outline, sayings, words } from "./outline";
import { SUBJECTS } from "./samples";

const TODAY = { year: 2023, month: 4, day: 5 };

const made = (subject: ReportSubject, office: Assessment = FULL): ReportDocument =>
  reportOf(subject, office, figuresOf(office), NO_PICTURES, TODAY);

const signers = (document: ReportDocument): readonly (readonly string[])[] =>
  blocks(document).flatMap((block) =>
    block.kind === "signatures" ? [block.blocks.map(({ role }) => role)] : [],
  );

describe("every report", () => {
  const reports = Object.entries(SUBJECTS).filter(([, { kind }]) => kind !== "declaration");
  test.each(reports)("%s says of which day its figures are", (_, subject) => {
    expect(sayings(made(subject))).toContain("ข้อมูล ณ วันที่ 5 เมษายน 2566");
  });
  test("with a preface ends it with office, month and year", () => {
    const preface = blocks(made({ kind: "monitoring", round: 6 })).find(
      (block): block is Extract<Block, { kind: "paragraph" }> =>
        block.kind === "paragraph" && block.align === "right",
    );
    expect(preface?.text).toBe(`${FULL.office.name}\nเมษายน 2566`);
  });
  test("is printed without a day where nobody says which it is", () => {
    const document = reportOf({ kind: "plan" }, FULL, figuresOf(FULL));
    expect(sayings(document).filter((line) => line.includes("ข้อมูล ณ"))).toEqual([]);
  });
});

describe("reports are signed by those whom the tab ลงนาม marks", () => {
  const office = {
    ...FULL,
    signatures: rowsOf("signatures", [
      ...FULL.signatures,
      { rowKey: "reporter", role: "ผู้รายงาน", inReports: true },
      { rowKey: "inspector", role: "ผู้ตรวจสอบ", inReports: false },
      { rowKey: null, role: "ปลัด", inReports: true },
    ]),
  };
  const chosen = ["ผู้รายงาน", "ปลัด"];
  const kinds: readonly ReportSubject[] = [
    { kind: "annual" },
    { kind: "monitoring", round: 12 },
    { kind: "quarterly", quarter: 1 },
  ];
  test.each(kinds)("%j", (subject) => {
    expect(signers(made(subject, office))).toContainEqual(chosen);
    expect(signers(made(subject))).not.toContainEqual(chosen);
  });
  test("but the plan by its own three", () => {
    expect(signers(made({ kind: "plan" }, office)).map((roles) => roles.length)).toEqual([3]);
  });
});

describe("the plan's ten sections keep their numbers", () => {
  const place = assessmentOf({
    office: ALMOST_EMPTY.office,
    plan: formOf("plan", { place: "ห้องประชุม" }),
  });
  const plan = made({ kind: "plan" }, place);
  test("when all but one are empty", () => {
    const numbers = outline(plan).flatMap((line) => /^## (\d+)\. /.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect(outline(plan)).toContain("## 8. สถานที่/พื้นที่ดำเนินการ");
  });
  test("and an empty one says so, upright", () => {
    expect(sayings(plan).filter((line) => line.startsWith("ยังไม่ได้ระบุ"))).toHaveLength(9);
    expect(plan.sections.some(({ orientation }) => orientation === "landscape")).toBe(false);
  });
});

describe("an announcement", () => {
  const declared = (
    values: Partial<Assessment["declarations"][number]>,
    office: Partial<Assessment> = {},
  ) => ({
    ...FULL,
    ...office,
    declarations: rowsOf("declarations", [values]),
  });
  const saidOf = (values: Partial<Assessment["declarations"][number]>) =>
    sayings(made({ kind: "declaration" }, declared(values)));

  it("stands on pages of its own, by language, and its one heading is its title", () => {
    const document = made({ kind: "declaration" });
    expect(document.sections.map(({ form }) => form)).toEqual([
      "announcement",
      "announcement",
      "announcement",
    ]);
    for (const { blocks: all } of document.sections) {
      expect(all.filter(({ kind }) => kind === "heading" || kind === "title")).toHaveLength(1);
      expect(all.at(-1)?.kind).toBe("signatures");
    }
  });
  it("has Thai digits unless the office chose others, also in the annual report's appendix", () => {
    const arabic = { ...FULL, office: { ...FULL.office, announcementDigits: "arabic" as const } };
    const digits = (office: Assessment) => [
      made({ kind: "declaration" }, office).digits,
      ...made({ kind: "annual" }, office).sections.flatMap((each) => (each.form ? [each.digits] : [])),
    ];
    expect([...new Set(digits(FULL))]).toEqual(["thai"]);
    expect([...new Set(digits(arabic))]).toEqual(["arabic"]);
  });
  it.each([
    ["bare lines are numbered", ["ก", "ข"], ["1. ก", "2. ข"]],
    ["typed numbers stay", ["๑. ก", "๒. ข"], ["๑. ก", "๒. ข"]],
    ["so do ข้อ 1, ข้อ 2", ["ข้อ ๑ ก", "ข้อ ๒ ข"], ["ข้อ ๑ ก", "ข้อ ๒ ข"]],
    ["and numbers below numbers", ["1. ก", "1.1 ข", "(1) ค"], ["1. ก", "1.1 ข", "(1) ค"]],
  ])("has articles with one number each: %s", (_, articles, printed) => {
    expect(saidOf({ articles })).toEqual(expect.arrayContaining(printed));
  });
  it("leaves room for a date that is not there, and for the Garuda where no emblem was added", () => {
    const document = made({ kind: "declaration" }, declared({ opening: "ด้วย" }));
    expect(
      sayings(document).some((line) => /^ประกาศ ณ วันที่ \u00a0+เดือน\u00a0+พ\.ศ\.\u00a0+$/.test(line)),
    ).toBe(true);
    expect(blocks(document)[0]).toMatchObject({ kind: "space" });
  });
  it("carries the office's emblem on top", () => {
    const logo = { kind: "picture", type: "png", data: "", width: 9, height: 90, alt: "ตรา" } as const;
    const { sections } = reportOf({ kind: "declaration" }, FULL, figuresOf(FULL), { ...NO_PICTURES, logo });
    for (const { blocks: all } of sections) expect(all[0]).toMatchObject({ kind: "picture", maxHeight: 30 });
  });
  it("in English is signed with the signer's English name and position", () => {
    const office = declared(
      { articlesEn: ["Honesty."] },
      {
        signatures: rowsOf("signatures", [
          { rowKey: "declarer", position: "ผู้อำนวยการ", nameEn: "Name In English", positionEn: "Director" },
        ]),
      },
    );
    expect(blocks(made({ kind: "declaration" }, office)).at(-1)).toMatchObject({
      blocks: [{ name: "Name In English", position: "Director", office: null }],
    });
  });
});

describe("indicators are named", () => {
  const members = [1, 2, 3, 4].map((no) => ({ no, name: `ก${no}` }));
  test.each([
    [1, "ตัวชี้วัดที่ 1 ก1"],
    [2, "ตัวชี้วัดที่ 1 ก1 และตัวชี้วัดที่ 2 ก2"],
    [3, "ตัวชี้วัดที่ 1 ก1 ตัวชี้วัดที่ 2 ก2 และตัวชี้วัดที่ 3 ก3"],
    [4, "ตัวชี้วัดที่ 1, 2, 3 และ 4"],
  ])("%i of them", (count, words) => {
    expect(indicatorNames(members.slice(0, count))).toBe(words);
  });
});

test.each([
  ["กลยุทธ์ที่ 2 ปลุกจิตสำนึก", "กลยุทธ์ที่ 2 ปลุกจิตสำนึก"],
  ["ปลุกจิตสำนึก", "กลยุทธ์: ปลุกจิตสำนึก"],
])("a strategy written as “%s” is printed as “%s”", (strategy, printed) => {
  const office = { ...FULL, activities: rowsOf("activities", [{ name: "อบรม", strategy }]) };
  expect(sayings(made({ kind: "plan" }, office))).toContain(`อบรม\n${printed}`);
});

test("an introduction that ends with ดังนี้ leads to the measures by itself", () => {
  const text = (measuresIntroduction: string) => ({
    ...FULL,
    texts: formOf("texts", { measuresIntroduction }),
  });
  const leads = (introduction: string) =>
    sayings(made({ kind: "annual" }, text(introduction))).filter((line) =>
      line.startsWith("มาตรการของหน่วยงาน จำนวน"),
    );
  expect(leads("หน่วยงานกำหนดมาตรการ ดังนี้")).toEqual([]);
  expect(leads("หน่วยงานกำหนดมาตรการ")).toHaveLength(1);
});

describe("what the originals have", () => {
  const monitored = (office: Partial<Assessment>) =>
    made({ kind: "monitoring", round: 6 }, { ...FULL, ...office });
  it("the monitoring report tells vision, mission and goals where they are written", () => {
    const title = /^## \d+\. วิสัยทัศน์ พันธกิจ และเป้าประสงค์$/;
    expect(outline(monitored({})).filter((line) => title.test(line))).toHaveLength(1);
    const office = { ...FULL.office, vision: null, mission: [], goals: [] };
    expect(outline(monitored({ office })).filter((line) => title.test(line))).toEqual([]);
  });
  it("the facts name each source of the money once", () => {
    const budget = rowsOf("budget", [{ source: "สพฐ." }, { source: "เงินอุดหนุน" }, { source: "สพฐ." }]);
    expect(sayings(monitored({ budget }))).toContain("สพฐ.\nเงินอุดหนุน");
  });
  it("a line that begins with # is a bold sub-heading in the office's own texts", () => {
    const texts = formOf("texts", { background: "# ที่มา\nหน่วยงานจัดทำแผน\n#2 ข้อสังเกต" });
    const own = blocks(monitored({ texts })).filter(
      (block) => block.kind === "paragraph" && typeof block.text !== "string" && block.text[0]?.bold,
    );
    expect(own.map((block) => (block.kind === "paragraph" ? words(block.text) : ""))).toEqual(
      expect.arrayContaining(["ที่มา", "2 ข้อสังเกต"]),
    );
  });
  it("no picture of an activity is taller than seven centimetres", () => {
    const picture = { kind: "picture", type: "png", data: "", width: 9, height: 90, alt: "ภาพ" } as const;
    const heights = (count: number) => {
      const appendix = { 4: Array.from({ length: count }, () => picture) };
      const document = reportOf({ kind: "annual" }, FULL, figuresOf(FULL), { ...NO_PICTURES, appendix });
      return blocks(document).flatMap((block) =>
        block.kind === "pictures" ? block.pictures : block.kind === "picture" ? [block] : [],
      );
    };
    for (const count of [1, 3]) {
      expect(heights(count).map(({ maxHeight }) => maxHeight)).toEqual(Array(count).fill(70));
    }
  });
});
