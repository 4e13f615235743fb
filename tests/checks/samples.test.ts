import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks";
import { figuresOf } from "../../src/workbook/figures";
import { assessmentFrom, type Data, FIRST_ROW, sample } from "./from-data";

const NONGKHAI = findingsOf("nongkhai1-2566");
const NAKHONSAWAN = findingsOf("nakhonsawan3-2564");

function findingsOf(name: string) {
  const assessment = assessmentFrom(sample(name));
  return runChecks(assessment, figuresOf(assessment));
}

/** Code, row of the cell, and words that the sentence must hold. */
type Fact = readonly [what: string, code: string, row: string | number, words: readonly string[]];

const IN_NONGKHAI: readonly Fact[] = [
  ["S0-01 IIT", "score.weighted-published-differs", "IIT", ["29.77", "29.79", "0.02"]],
  ["S0-02 EIT", "score.weighted-published-differs", "EIT", ["29.61", "29.03", "0.58", "99.02"]],
  ["S0-03 OIT", "score.weighted-published-differs", "OIT", ["40.00", "38.50", "1.50", "ตัวชี้วัดที่ 9"]],
  ["S0-04 total", "score.total-published-differs", "total", ["99.38", "97.32", "2.06", "AA เท่าเดิม"]],
  ["S0-06 indicator 8", "score.published-differs", "8", ["98.53", "96.94"]],
  ["indicator 7", "score.published-differs", "7", ["98.55", "97.62"]],
  ["S0-10 strengths", "list.strength-count-differs", "IIT", ["8 ตัวชี้วัด", "7 ตัวชี้วัด"]],
  ["S0-11 sum", "list.count-sum", "IIT", ["11", "10"]],
  ["S0-12 below target", "list.strength-below-target", "IIT", ["4, 5, 6, 9", "99.50"]],
  ["S0-16 in both", "list.in-both", "EIT", ["7, 8"]],
  ["by its own figures", "list.disagrees-published", "EIT", ["7, 8", "98.55 / 98.00"]],
  ["S0-19 two targets", "target.published-differs", "IIT", ["99.50", "99.00"]],
  ["two targets", "target.published-differs", "EIT", ["99.00", "98.00"]],
  ["S0-26 indicator 7", "weak.no-measure", FIRST_ROW + 30, ["ตัวชี้วัดที่ 7", "97.62"]],
  ["S0-31 section 6", "plan.section-missing", FIRST_ROW, ["หัวข้อที่ 6"]],
  ["S0-35 no spending", "budget.no-spending", FIRST_ROW, ["50,000"]],
  ["S0-39 outside year", "declaration.outside-year", FIRST_ROW + 1, ["11 ธันวาคม 2564", "2566"]],
  ["older than its policy", "declaration.before-policy", FIRST_ROW + 1, ["11 ธันวาคม 2564", "15 ธันวาคม 2564"]],
  ["S0-43 target persons", "plan.no-target-count", "targetCount", ["จำนวนกลุ่มเป้าหมาย"]],
  ["S0-47 digits", "text.mixed-digits", "IIT", ["เลขไทยและเลขอารบิก"]],
  ["S0-24 three that are five", "text.list-differs", "analysisClosing", ["3 ตัวชี้วัด", "แจกแจงไว้ 5", "4, 9"]],
  [
    "below 85 by name only",
    "text.list-differs",
    "analysisClosing",
    ["ต่ำกว่าร้อยละ 85", "1, 2, 3, 4, 5 ไม่เข้าเกณฑ์"],
  ],
  ["one that is left out", "text.list-differs", "analysisClosing", ["ร้อยละ 99\\)", "ยังขาดตัวชี้วัดที่ 7"]],
  ["the other version of EIT", "text.list-differs", "EIT", ["99.00", "ตัวชี้วัดที่ 6 ไม่เข้าเกณฑ์"]],
  ["the other target of IIT", "text.target-differs", "IIT", ["99.00", "99.50"]],
  ["IIT in words", "text.figure-differs", "IIT", ["29.77", "29.79"]],
  ["the total in words", "text.figure-differs", "analysisClosing", ["99.38", "97.32"]],
  ["a form's dots", "text.dotted-blank", "EIT", ["99.00"]],
  ["a word twice", "text.doubled", "eit", ["งบประมาณงบประมาณ"]],
  ["two programmes", "name.programme-differs", "programme", ["ศักยภาพคน", "ต่อต้านการทุจริต"]],
  ["two projects", "name.programme-differs", "project", ["สำนักงานเขต", "ในสถานศึกษา"]],
  ["a third programme", "name.plan-in-text", "resultsIntroduction", ["บูรณาการป้องกัน"]],
  ["plans that have ended", "year.plan-ended", "rationale", ["2564", "ฉบับที่ 12"]],
  ["done and running", "result.text-status", "resultsIntroduction", ["เสร็จสิ้น"]],
  ["monitoring 1, 3, 4", "number.gap", "monitoring", ["จาก 1 เป็น 3"]],
  ["appendix 4", "number.gap", FIRST_ROW + 3, ["5", "4"]],
  ["measures that begin at 2", "number.gap", FIRST_ROW + 15, ["เริ่มที่ 2"]],
  ["measures that begin at 3", "number.gap", FIRST_ROW + 20, ["เริ่มที่ 3"]],
  ["indicators of another instrument", "list.outside-instrument", "IIT", ["6, 7, 8, 9, 10"]],
  ["the other target of EIT", "text.target-differs", "EIT", ["98", "99.00"]],
  ["EIT in words", "text.figure-differs", "EIT", ["29.61", "29.03"]],
  ["OIT in words", "text.figure-differs", "OIT", ["40", "38.50"]],
  ["the second version of EIT", "text.list-differs", "EIT", ["98 ", "7, 8 ไม่เข้าเกณฑ์"]],
  ["another name of indicator 4", "name.indicator", "IIT", ["การใช้ทรัพย์สินทางราชการ"]],
  [
    "other names without a number",
    "name.indicator",
    "analysisClosing",
    ["การใช้จ่ายงบประมาณ", "การแก้ปัญหาการทุจริต"],
  ],
  ["another name of indicator 8", "name.indicator", FIRST_ROW + 15, ["การปรับปรุงการทำงาน"]],
  ["the office without a blank", "name.office-spelling", "IIT", ["เขต1"]],
  ["the office without its zone", "name.office-spelling", "EIT", ["หนองคาย”", "3 ช่อง"]],
  ["another word twice", "text.doubled", "introduction", ["เกณฑ์การประเมินเกณฑ์การประเมิน"]],
  ["IIT's dots", "text.dotted-blank", "IIT", ["99.50"]],
  ["a fourth programme", "name.plan-in-text", "planIntroduction", ["บูรณาการป้องกัน"]],
  ["another main activity", "name.plan-in-text", "resultsIntroduction", ["กิจกรรมหลักว่า “เสริมสร้างคุณธรรม"]],
  ["the cover's project", "name.plan-in-text", "planIntroduction", ["และสำนักงานเขต"]],
  ["goals, KPIs and values", "target.counts-differ", FIRST_ROW, ["3 ข้อ", "4 ค่า"]],
  ["85 and other values", "plan.kpi-target", FIRST_ROW, ["ร้อยละ 85", "99.50"]],
  ["indicator 4 without a measure", "weak.no-measure", FIRST_ROW + 30, ["ตัวชี้วัดที่ 4", "99.47"]],
  ["items without links", "oit.no-link", "O1", ["41 ข้อ"]],
  ["two kinds of digits", "text.digit-styles", "IIT", ["เลขไทย"]],
];

const IN_NAKHONSAWAN: readonly Fact[] = [
  ["S4-01 activities", "plan.over-allocation", FIRST_ROW, ["230,000", "80,000"]],
  ["S4-01 strategic", "plan.over-allocation", FIRST_ROW, ["160,000", "80,000"]],
  ["S4-01 short", "plan.over-allocation", FIRST_ROW + 8, ["150,000", "80,000"]],
  ["S4-01 summary", "plan.over-allocation", FIRST_ROW + 10, ["150,000", "80,000"]],
  ["S4-03 A and D", "plan.table-total-differs", FIRST_ROW, ["230,000", "150,000", "ต่าง 80,000"]],
  ["S4-04 B and D", "plan.table-total-differs", FIRST_ROW, ["160,000", "ต่าง 10,000", "สร้างสื่อประชาสัมพันธ์"]],
  ["S4-06 two budgets", "plan.two-budgets", FIRST_ROW + 4, ["50,000", "30,000"]],
  ["a part dearer than the whole", "plan.detail-over-line", FIRST_ROW + 8, ["120,000", "20,000"]],
  ["S4-06 in the summary", "plan.perhaps-two-budgets", FIRST_ROW + 14, ["50,000", "30,000"]],
  ["S4-10 quarter 1", "plan.quarter-empty", FIRST_ROW, ["ไตรมาส 1", "ต.ค."]],
  ["S4-13 values", "result.missing", FIRST_ROW + 2, ["ค่านิยมร่วมต้านทุจริต"]],
  ["S4-13 public mind", "result.missing", FIRST_ROW + 3, ["จิตสำนึกสาธารณะ"]],
  ["S4-13 telling apart", "result.missing", FIRST_ROW + 4, ["คิดแยกแยะ"]],
  ["not in the plan", "result.not-planned", FIRST_ROW + 1, ["พัฒนาเว็บไซต์"]],
  ["not in the plan either", "result.not-planned", FIRST_ROW + 2, ["พัฒนาเครื่องมือ"]],
  ["S4-19 year", "year.in-text", "background", ["2562", "2564"]],
  ["S4-23 approver", "signature.missing", "approver", ["ผู้อนุมัติ"]],
  ["the short table's own lines", "plan.line-not-in-activities", FIRST_ROW + 8, ["2 รายการ"]],
  ["what the short table lacks", "plan.activity-not-in-table", FIRST_ROW, ["ตารางกิจกรรมแบบสั้น"]],
  ["the summary's own lines", "plan.line-not-in-activities", FIRST_ROW + 10, ["6 รายการ"]],
  ["what the summary lacks", "plan.activity-not-in-table", FIRST_ROW, ["แบบสรุป"]],
  [
    "strategic lines left out",
    "plan.line-not-in-summary",
    FIRST_ROW + 5,
    ["แผนปฏิบัติการ", "ยุทธศาสตร์ประชาสัมพันธ์"],
  ],
  ["one project written two ways", "name.activity-spelling", FIRST_ROW + 12, ["แยกระหว่าง", "แยกแยะระหว่าง"]],
  ["two projects", "name.programme-differs", "project", ["ป้องกันการทุจริต"]],
  ["the project with another word", "name.plan-in-text", "background", ["เสริมสร้างคุณธรรม"]],
  ["the project cut short", "name.plan-in-text", "preface", ["เสริมสร้างคุณธรรม"]],
  ["told as done in the preface", "text.claim-differs", "preface", ["ค่านิยมร่วมต้านทุจริต"]],
  ["a result named in short", "result.name-spelling", FIRST_ROW + 4, ["ความตระหนักรู้"]],
  ["the office without its zone", "name.office-spelling", FIRST_ROW + 9, ["นครสวรรค์"]],
  ["digits in the preface", "text.mixed-digits", "preface", ["เลขไทย"]],
  ["two kinds of digits", "text.digit-styles", "policies", ["เลขไทย"]],
];

describe.each([
  ["หนองคาย เขต 1, FY2566", NONGKHAI, IN_NONGKHAI],
  ["นครสวรรค์ เขต 3, FY2564", NAKHONSAWAN, IN_NAKHONSAWAN],
] as const)("the figures of สพป.%s", (_, findings, facts) => {
  test.each(facts)("bring up %s as %s", (_, code, row, words) => {
    const sentences = findings
      .filter((each) => each.code === code && each.cell?.row === row)
      .map(({ message }) => message.th);
    expect(sentences).toContainEqual(
      expect.stringMatching(new RegExp(words.map((word) => `(?=.*${word})`).join(""))),
    );
  });
  test("bring up no error beside those listed and their like", () => {
    const listed = new Set(facts.map(([, code]) => code));
    const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(errors.filter((code) => !listed.has(code))).toEqual([]);
  });
});

describe("what is right in them is not flagged", () => {
  test("the levels and the order of the ranking table", () => {
    expect(NONGKHAI.filter(({ code }) => code === "score.level-published-differs")).toEqual([]);
  });
  test("the fiscal year's period and the six-month round", () => {
    const codes = [...NONGKHAI, ...NAKHONSAWAN].map(({ code }) => code);
    expect(codes.filter((code) => /^date\./.test(code))).toEqual([]);
  });
  test("ranges of years and the result's year in running text", () => {
    expect(NONGKHAI.filter(({ code }) => code === "year.in-text")).toEqual([]);
  });
});

test("the made-up office of FY2568 fits together", () => {
  expect(findingsOf("thungsommut-2568")).toEqual([]);
});

describe("the samples put right bring up no error", () => {
  type Row = Readonly<Record<string, unknown>>;
  const errorsOf = (data: Data) => {
    const assessment = assessmentFrom(data);
    const findings = runChecks(assessment, figuresOf(assessment));
    return findings
      .filter(({ severity }) => severity === "error")
      .map(({ code, message }) => `${code} ${message.th}`);
  };
  const without = (rows: unknown, keys: readonly string[]) =>
    Object.fromEntries(
      Object.entries(rows as Readonly<Record<string, Row>>).map(([key, row]) => [
        key,
        Object.fromEntries(Object.entries(row).filter(([column]) => !keys.includes(column))),
      ]),
    );

  test("หนองคาย เขต 1", () => {
    const data = sample("nongkhai1-2566");
    const measure = (indicator: number) => ({
      kind: "มาตรการรายตัวชี้วัด",
      indicator,
      number: "1",
      title: "มาตรการ",
    });
    const [integrity, noGift] = data["declarations"] as readonly Row[];
    const lists = ["Target", "StrengthCount", "Strengths", "WeaknessCount", "Weaknesses"].map(
      (key) => `published${key}`,
    );
    const right = {
      ...data,
      scores: without(data["scores"], ["published"]),
      analysis: without(data["analysis"], lists),
      measures: [...(data["measures"] as readonly Row[]), measure(4), measure(7)],
      declarations: [integrity, { ...noGift, date: "16 ธันวาคม 2565" }],
    };
    expect(errorsOf(right)).toEqual([]);
  });

  test("นครสวรรค์ เขต 3", () => {
    const data = sample("nakhonsawan3-2564");
    const activities = data["activities"] as readonly Row[];
    const [budget] = data["budget"] as readonly Row[];
    const texts = data["texts"] as Readonly<Record<string, string>>;
    const right = {
      ...data,
      activities: activities.map((row) => ({ ...row, oct: true, nov: true, dec: true })),
      projects: activities.map(({ name, budget: amount }) => ({
        table: "แบบสรุปโครงการ/กิจกรรม",
        name,
        budget: amount,
      })),
      budget: [{ ...budget, allocated: 230_000 }],
      results: activities.map(({ name }) => ({
        activity: name,
        round: "6 เดือน",
        result: "ดำเนินการแล้ว",
        spent: 0,
      })),
      texts: { ...texts, background: texts["background"]?.replace("2562", "2564") },
    };
    expect(errorsOf(right)).toEqual([]);
  });
});
