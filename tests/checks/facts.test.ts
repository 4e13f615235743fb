import { describe, expect, test } from "vitest";
import { type Finding, runChecks } from "../../src/checks";
import { missedItems } from "../../src/checks/diagnosis/missed-items";
import { neededScore } from "../../src/checks/diagnosis/needed-score";
import { transposed } from "../../src/checks/diagnosis/typing";
import { faultFindings } from "../../src/checks/faults";
import { membersOf } from "../../src/checks/members";
import { byName, canonical } from "../../src/checks/names";
import { figuresOf } from "../../src/workbook/figures";
import { assessmentFrom, type Data, FIRST_ROW } from "./from-data";

function findingsOf(data: Data): readonly Finding[] {
  const assessment = assessmentFrom(data);
  return runChecks(assessment, figuresOf(assessment));
}
const codesOf = (data: Data): readonly string[] => findingsOf(data).map(({ code }) => code);
const of = (data: Data, code: string) => findingsOf(data).filter((each) => each.code === code);

const YEARS = { reportYear: 2566, resultYear: 2565 };
const FY2564 = [9, 8, 7, 4, 5].map((size, i) => ({ code: `9.${i + 1}`, size }));
const NINE_TEN = [8, 2].map((size, i) => ({ code: `10.${i + 1}`, size }));

describe("which items are missed", () => {
  test.each([
    [97.78, [{ code: "9.1", missed: 1 }]],
    [97.14, [{ code: "9.3", missed: 1 }]],
    [97.5, [{ code: "9.2", missed: 1 }]],
    [96, [{ code: "9.5", missed: 1 }]],
    [
      92.5,
      [
        { code: "9.2", missed: 1 },
        { code: "9.4", missed: 1 },
      ],
    ],
    [
      93.78,
      [
        { code: "9.1", missed: 1 },
        { code: "9.5", missed: 1 },
      ],
    ],
    [100, []],
  ])("indicator 9 at %f in FY2564–2565 says so exactly", (score, misses) => {
    expect(missedItems(score, FY2564)).toEqual(misses);
  });
  test.each([
    [93.75, [{ code: "10.1", missed: 1 }]],
    [87.5, [{ code: "10.1", missed: 2 }]],
  ])("indicator 10 at %f says so exactly", (score, misses) => {
    expect(missedItems(score, NINE_TEN)).toEqual(misses);
  });
  test("a score that two combinations give says nothing", () => {
    expect(
      missedItems(95, [
        { code: "9.1", size: 10 },
        { code: "9.2", size: 10 },
      ]),
    ).toBe("several");
  });
  test("95.20 is out of reach, as a plain mean of 33 items is", () => {
    expect(missedItems(95.2, FY2564)).toBeNull();
    expect(missedItems(96.97, FY2564)).toBeNull();
  });
  test("without assessed items nothing can be said", () => {
    expect(missedItems(92.5, [{ code: "9.1", size: 0 }])).toBeNull();
  });
});

describe("what one indicator would need", () => {
  test("EIT 29.61 with 98.55 and 98.53 needs 99.02", () => {
    expect(neededScore(29.61, 30, [98.55, 98.53])).toBe(99.02);
  });
  test("EIT 29.61 with 95.78 and 96.94 cannot be reached", () => {
    expect(neededScore(29.61, 30, [95.78, 96.94])).toBeNull();
  });
  test("OIT 40 with indicator 10 at 100 needs 100", () => {
    expect(neededScore(40, 40, [100])).toBe(100);
  });
});

test.each([
  [98.53, 98.35, true],
  [92.5, 95.2, true],
  [92.5, 95.02, false],
  [96.78, 69.78, true],
  [96.78, 96.78, false],
  [100, 99.99, false],
])("%f and %f have two neighbouring digits swapped: %s", (a, b, swapped) => {
  expect(transposed(a, b)).toBe(swapped);
});

describe("a published list", () => {
  const known = [...Array.from({ length: 10 }, (_, i) => String(i + 1)), "9.1", "9.2"];
  test.each([
    ["1, 3, 4", ["1", "3", "4"]],
    ["๑, ๓ และ ๔", ["1", "3", "4"]],
    ["ตัวชี้วัดที่ 1-5", ["1", "2", "3", "4", "5"]],
    ["9.1 9.2", ["9.1", "9.2"]],
    ["1 การปฏิบัติหน้าที่\n3 การใช้อำนาจ", ["1", "3"]],
    ["1, 1, 2", ["1", "2"]],
    ["", []],
  ])("“%s” names %j", (text, codes) => {
    expect(membersOf(text, known)).toEqual({ codes, unreadable: false });
  });
  test.each([["การใช้อำนาจ"], ["1, 12"], ["0"]])("“%s” cannot be read whole", (text) => {
    expect(membersOf(text, known).unreadable).toBe(true);
  });
});

describe("names of activities", () => {
  test.each([
    ["1) กิจกรรม การประเมิน ITA", "โครงการประเมินITA"],
    ["กิจกรรม “เขตสุจริต” ปี ๒๕๖๖", "เขตสุจริต ปี 2566"],
    ["การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)", "ประเมิน ITA"],
  ])("%s and %s are one", (a, b) => {
    expect(canonical(a)).toBe(canonical(b));
  });
  const plan = ["กิจกรรมอบรมจริยธรรมของบุคลากรทุกระดับ รุ่นที่ 1", "กิจกรรมประกาศนโยบายไม่รับของขวัญในสำนักงาน"];
  const find = byName(plan, (name) => name);
  test.each([
    ["อบรมจริยธรรมของบุคลากรทุกระดับ รุ่นที่ 1", "same", 0],
    ["อบรมจริยธรรมของบุคลากรทุกระดัย รุ่นที่ 1", "near", 0],
    ["ประกาศนโยบายไม่รับของขวัญ", "beginning", 1],
  ])("%s is found as %s", (name, likeness, at) => {
    expect(find(name)).toEqual({ entry: plan[at], likeness });
  });
  test.each([["อบรมจริยธรรมของบุคลากรทุกระดับ รุ่นที่ 2"], ["ศึกษาดูงาน"], [""]])("%s is none of them", (name) => {
    expect(find(name)).toBeNull();
  });
});

describe("what is right is not flagged", () => {
  test("a blank template asks for scores, plan and signers, and for nothing else", () => {
    expect(codesOf({})).toEqual(["score.missing", "plan.empty", "signature.missing"]);
  });
  test.each([
    "ยุทธศาสตร์ชาติ ระยะที่ 3 (พ.ศ. 2560 – 2564)",
    "แผนแม่บท ประจำปีงบประมาณ พ.ศ. 2560 – 2564",
    "ปีงบประมาณ พ.ศ. ๒๕๖๖ และผลปีงบประมาณ พ.ศ. ๒๕๖๕",
    "นับตั้งแต่ปีงบประมาณ พ.ศ. 2563 เป็นต้นมา",
    "พระราชบัญญัติประกอบรัฐธรรมนูญ พ.ศ. 2561",
    "ผลการประเมินเพิ่มขึ้นจากปีงบประมาณ พ.ศ. 2563",
    "แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 12",
    "ในปีงบประมาณ พ.ศ. 2567 ต่อไป",
    "คู่มือการประเมิน ITA 2023",
  ])("the year in “%s”", (text) => {
    expect(of({ office: YEARS, texts: { preface: text } }, "year.in-text")).toEqual([]);
  });
  test("a measure for an indicator that is not weak", () => {
    const scores = { "1": { score: 99 }, IIT: { target: 90 } };
    const measures = [{ kind: "มาตรการรายตัวชี้วัด", indicator: 1, number: "1", title: "มาตรการ" }];
    expect(
      codesOf({ office: YEARS, scores, measures }).filter((code) => /^(measure|weak)/.test(code)),
    ).toEqual([]);
  });
  test("measures numbered through all indicators, or anew for each", () => {
    const row = (indicator: number, number: string) => ({
      kind: "มาตรการรายตัวชี้วัด",
      indicator,
      number,
      title: "ก",
    });
    const through = [row(2, "1"), row(2, "1.1"), row(5, "2"), row(5, "2.1"), row(6, "3")];
    const anew = [row(2, "1"), row(2, "1.1"), row(5, "1"), row(5, "1.1"), row(6, "๑")];
    expect([
      ...of({ measures: through }, "number.gap"),
      ...of({ measures: anew }, "number.duplicate"),
    ]).toEqual([]);
    expect([...of({ measures: anew }, "number.gap")]).toEqual([]);
  });
  test("an activity of the second half year needs no six-month result", () => {
    const activities = [
      { name: "กิจกรรมต้นปี", oct: true },
      { name: "กิจกรรมปลายปี", aug: true },
    ];
    const results = [{ activity: "กิจกรรมต้นปี", round: "6 เดือน", result: "แล้ว" }];
    expect(of({ office: YEARS, activities, results }, "result.missing")).toEqual([]);
  });
});

describe("what explains", () => {
  const scores = { "6": { score: 90 }, "7": { score: 96 }, "8": { score: 99 } };
  const message = (published: number) =>
    of({ scores: { ...scores, "6": { score: 90, published } } }, "score.published-differs")[0]?.message.th;
  test("the instrument's mean was perhaps typed in the wrong row", () => {
    expect(message(95)).toContain("เท่ากับคะแนนเฉลี่ยของ EIT");
  });
  test("another indicator's score too", () => {
    expect(message(99)).toContain("เท่ากับคะแนนของตัวชี้วัดที่ 8");
  });
  test("an unweighted instrument", () => {
    const data = { office: YEARS, scores: { ...scores, EIT: { published: 95 } } };
    expect(of(data, "score.weighted-published-differs")[0]?.message.th).toContain("ยังไม่ได้ถ่วงน้ำหนัก");
  });
  const TABLE = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
  const all = Object.fromEntries(TABLE.map((score, i) => [String(i + 1), { score }]));
  test.each([
    [97.93, "ค่าเฉลี่ยธรรมดา"],
    [97.44, "ค่าเฉลี่ยของสามเครื่องมือ"],
    [84, "ระดับเปลี่ยนจาก B เป็น AA"],
  ])("a published total of %f", (published, words) => {
    const data = { office: YEARS, scores: { ...all, total: { published } } };
    expect(of(data, "score.total-published-differs")[0]?.message.th).toContain(words);
  });
  test("indicator 9 at 92.50 without statuses", () => {
    const [finding] = of({ office: YEARS, scores: all }, "oit.items-unknown");
    expect(finding?.message.th).toContain("92.50 ตรงกับขาด 1 ข้อใน 9.2, ขาด 1 ข้อใน 9.4 พอดี");
    expect(finding?.message.en).toContain("92.50 is exactly 1 missing in 9.2, 1 missing in 9.4");
  });
  test("an indicator of 100 misses no item that the OIT tab could name", () => {
    const all = { 9: { score: 92.5 }, 10: { score: 100 } };
    const sentences = of({ office: YEARS, scores: all }, "oit.items-unknown").map(
      ({ message }) => message.en,
    );
    expect(sentences).toEqual([expect.stringContaining("Indicator 9 ")]);
  });
});

test("what an empty table lacks is told of at its first row, wherever its headings are", () => {
  const { places, ...contents } = assessmentFrom({ plan: { rationale: "เหตุผล" } });
  const moved = { ...places, activities: { ...places.activities, headRow: 9 } };
  const assessment = { ...contents, places: moved };
  const missing = runChecks(assessment, figuresOf(assessment)).filter(
    ({ code }) => code === "plan.section-missing",
  );
  const cells = missing.map(({ cell }) => cell);
  expect(cells).toContainEqual({ tab: "activities", row: 10, column: "name" });
  expect(cells).toContainEqual({ tab: "targets", row: FIRST_ROW, column: "goal" });
});

describe("reading's faults", () => {
  const { places } = assessmentFrom({});
  const cell = { tab: "budget", row: 5, column: "spentQ1" } as const;
  const place = {
    ...places,
    budget: { sheetId: 1, sheetName: "งบประมาณ", columns: { spentQ1: 5 }, rows: {} },
  };
  test("a cell that is no number is a fault at that cell, with what it holds", () => {
    const [finding] = faultFindings([{ code: "notNumber", cell, value: "ยังไม่ได้ใช้ประมาณ" }], [], place);
    expect(finding).toMatchObject({ code: "fault.notNumber", severity: "fault", cell });
    expect(finding?.message.th).toContain("ยังไม่ได้ใช้ประมาณ");
  });
  test("a lost tab has no cell", () => {
    const tabs = [{ code: "tabMissing", tab: "oit", sheetName: "รายการ OIT", blocking: true }] as const;
    expect(faultFindings([], tabs, place)).toMatchObject([
      { code: "fault.tabMissing", severity: "fault", cell: null },
    ]);
  });
  test("a harmless copy of a tab is a warning", () => {
    const tabs = [{ code: "tabTwice", tab: "oit", sheetName: "รายการ OIT", blocking: false }] as const;
    expect(faultFindings([], tabs, place)[0]?.severity).toBe("warning");
  });
  test("without figures only faults are told of, the gravest first", () => {
    const faults = {
      cellFaults: [{ code: "notNumber", cell, value: "x" } as const],
      tabFaults: [],
      totalRows: [],
      acknowledgements: [],
    };
    const findings = runChecks({ ...assessmentFrom({}), places: place }, null, faults);
    expect(findings.map(({ code }) => code)).toEqual(["fault.notNumber"]);
  });
});
