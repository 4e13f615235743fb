import { describe, expect, it } from "vitest";
import { type Book, type CellValue, emptyBook, emptySheet } from "../../local/apps-script/book";
import type { Overview } from "../../src/wire";
import { holdAgreement } from "./invariants/agree";
import { holdKept, holdLines } from "./invariants/kept";
import { bookDifferences } from "./invariants/same";
import { told } from "./oracle/numbers";
import { truthOf } from "./oracle/result";

type Rows = readonly (readonly (CellValue | null)[])[];

/** The result of สพป.หนองคาย เขต 1 of 2565, whose total is proven: 97.32, AA. */
const SCORES = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
const INSTRUMENT = ["IIT", "IIT", "IIT", "IIT", "IIT", "EIT", "EIT", "EIT", "OIT", "OIT"];
const LEVELS = [
  ["AA", 95],
  ["A", 85],
  ["B", 75],
  ["C", 65],
  ["D", 55],
  ["E", 50],
  ["F", 0],
] as const;

const OFFICE: Rows = [
  ["รายการ", "ข้อมูล"],
  ["ปีของผลการประเมินที่วิเคราะห์ (พ.ศ.) *", 2565],
];

const CRITERIA: Rows = [
  ["ประเภท", "รหัส/ระดับ", "ชื่อ", "อยู่ภายใต้", "น้ำหนัก (%)", "คะแนนตั้งแต่", "ทุกเครื่องมือไม่ต่ำกว่า"],
  ["เครื่องมือ", "IIT", "", "", 30],
  ["เครื่องมือ", "EIT", "", "", 30],
  ["เครื่องมือ", "OIT", "", "", 40],
  ...INSTRUMENT.map((code, index) => ["ตัวชี้วัด", String(index + 1), "", code]),
  ...LEVELS.map(([level, from]) => ["ระดับผล", level, "", "", null, from]),
];

const scores = (
  total: CellValue | null,
  level: string | null,
  given: readonly (CellValue | null)[],
): Rows => [
  ["ตัวชี้วัดที่", "เครื่องมือ", "คะแนน", "ระดับ"],
  ...given.map((score, index) => [String(index + 1), INSTRUMENT[index] ?? "", score]),
  ["รวม", "", total, level],
];

function bookOf(tabs: Readonly<Record<string, Rows>>): Book {
  const sheets = Object.entries(tabs).map(([name, rows], id) => {
    const sheet = emptySheet(id, name);
    rows.forEach((row, at) => {
      const cells = row.flatMap((value, column) =>
        value === null || value === "" ? [] : [[column, { value }]],
      );
      sheet.cells[at] = Object.fromEntries(cells);
    });
    return sheet;
  });
  return { ...emptyBook(), sheets };
}

function office(
  total: CellValue | null,
  level: string | null,
  given: readonly (CellValue | null)[] = SCORES,
): Book {
  const book = bookOf({ ข้อมูลหน่วยงาน: OFFICE, เกณฑ์: CRITERIA, คะแนนตัวชี้วัด: scores(total, level, given) });
  for (const cell of [2, 3].map((column) => book.sheets[2]?.cells[given.length + 1]?.[column])) {
    if (cell) cell.formula = "=OURS()";
  }
  return book;
}

const SIDEBAR: Overview = {
  language: "th",
  template: "ready",
  officeName: null,
  reportYear: 2566,
  resultYear: 2565,
  total: 97.32,
  level: "AA",
  passed: true,
  passMark: 85,
  missing: 0,
  rank: null,
  rankOf: null,
  instruments: [],
  suggestions: [],
  quarters: [],
  budget: { allocated: null, spent: null, percent: null },
  findings: [],
  digits: "arabic",
  reports: [],
} as unknown as Overview;

const broken =
  (book: Book, sidebar: Partial<Overview> = {}) =>
  () =>
    holdAgreement(book, { ...SIDEBAR, ...sidebar });

describe("the oracle", () => {
  it("gives the proven total and level", () => {
    expect(truthOf(office(null, null))).toMatchObject({
      kind: "figures",
      readings: [{ total: 97.32, level: "AA" }, {}],
    });
  });

  it.each([
    ["a number", 96.94, { kind: "plain", value: 96.94 }],
    ["Thai digits", "๙๖.๙๔", { kind: "spelled", value: 96.94 }],
    ["a percent as text", "96.94%", { kind: "spelled", value: 96.94 }],
    ["a word", "รอผล", { kind: "doubtful", text: "รอผล" }],
    ["too much", 105, { kind: "doubtful", text: "105" }],
    ["nothing", "", { kind: "blank" }],
  ])("reads %s as a person does", (_what, value, reading) => {
    expect(told({ value }, 0, 100)).toEqual(reading);
  });

  it.each([
    ["a line is gone", SCORES.slice(0, 9), "none"],
    ["a score is a word", [...SCORES.slice(0, 9), "รอผล"], "none"],
    ["a score is blank", [...SCORES.slice(0, 9), null], "incomplete"],
  ] as const)("gives no total where %s", (_what, given, kind) => {
    expect(truthOf(office(null, null, given))).toMatchObject({ kind });
  });
});

describe("the rules", () => {
  it("hold where sheet and sidebar show what the cells give", () => {
    expect(broken(office(97.32, "AA"))).not.toThrow();
  });

  it("are broken by a wrong total, a wrong level, a sidebar that says another, a blank that nobody explains", () => {
    expect(broken(office(97.44, "AA"))).toThrow("wrong figure");
    expect(broken(office(97.32, "A"))).toThrow("wrong figure");
    expect(broken(office(97.32, "AA"), { total: 97.31 })).toThrow("wrong figure");
    expect(broken(office(97.32, "AA"), { total: null, level: null })).toThrow("blank, unexplained");
  });

  it("are broken by a figure for cells that give none, and by one typed over a formula that no finding names", () => {
    expect(broken(office(97.32, "AA", [...SCORES.slice(0, 9), "รอผล"]))).toThrow("figure from nothing");
    const book = office(99, "AA");
    delete book.sheets[2]?.cells[11]?.[2]?.formula;
    expect(broken(book)).toThrow("typed over, unnamed");
  });

  it("are broken by what is lost or torn from its line, and not by what moved into a note", () => {
    const before = bookOf({ ก: [["งานที่ 1", 50_000]] });
    const torn = bookOf({ ก: [["งานที่ 1"], [50_000]] });
    expect(() => holdKept(before, bookOf({ ก: [["งานที่ 1"]] }), new Set(), "build")).toThrow("lost");
    expect(() => holdKept(before, torn, new Set(), "build")).not.toThrow();
    expect(() => holdLines(before, torn, new Set(), "build")).toThrow("line torn");
    const noted = bookOf({ ก: [["งานที่ 1"]] });
    noted.sheets[0]?.cells[0]?.[0] && Object.assign(noted.sheets[0].cells[0][0], { note: "เดิม 50000" });
    expect(() => holdKept(before, noted, new Set(), "build")).not.toThrow();
  });

  it("tell two spreadsheets apart by a value, a note, a width", () => {
    const [one, other] = [bookOf({ ก: [["ก", 1]] }), bookOf({ ก: [["ก", 2]] })];
    expect(bookDifferences(one, structuredClone(one))).toEqual([]);
    expect(bookDifferences(one, other)).toHaveLength(1);
    const wide = structuredClone(one);
    wide.sheets[0]?.columnWidths && Object.assign(wide.sheets[0].columnWidths, { 0: 80 });
    expect(bookDifferences(one, wide)).toHaveLength(1);
  });
});
