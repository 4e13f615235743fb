import { describe, expect, test } from "vitest";
import { type Book, type CellValue, emptyBook } from "../../local/apps-script/book";
import { cellFaultSentence, tabFaultSentence } from "../../src/text/faults";
import type { CellFault, TabFault } from "../../src/workbook/assessment";
import { readCell } from "../../src/workbook/cells";
import type { Field } from "../../src/workbook/layout";
import type { TabKey } from "../../src/workbook/tabs";
import { build, read, type } from "./host";

const heading = { th: "ช่อง", en: "Field" };
const field = (type: Exclude<Field["type"], "choice">): Field => ({ key: "f", type, heading });
const choice: Field = {
  key: "f",
  type: "choice",
  heading,
  choices: [{ code: "done", th: "ดำเนินการแล้วเสร็จ", en: "Done" }],
};

describe("a cell is understood as a person means it", () => {
  const cases: readonly (readonly [Field, unknown, unknown])[] = [
    [field("score"), 98.69, 98.69],
    [field("score"), " ๙๘.๖๙ ", 98.69],
    [field("score"), "95 %", 95],
    [field("score"), 0, 0],
    [field("score"), "", null],
    [field("score"), "\u200b ", null],
    [field("money"), "50,000 บาท", 50000],
    [field("money"), "๘๐,๐๐๐", 80000],
    [field("count"), 12, 12],
    [field("number"), -3.5, -3.5],
    [field("year"), "พ.ศ. ๒๕๖๖", 2566],
    [field("date"), "1 ต.ค. 65", { year: 2022, month: 10, day: 1 }],
    [field("date"), new Date(2565, 9, 1), { year: 2022, month: 10, day: 1 }],
    [field("date"), new Date(2022, 9, 1), { year: 2022, month: 10, day: 1 }],
    [field("lines"), " ก \n\nข\r\nค", ["ก", "ข", "ค"]],
    [field("links"), "https://example.go.th/a\nhttp://x.th", ["https://example.go.th/a", "http://x.th"]],
    [field("tick"), "✓", true],
    [field("tick"), true, true],
    [field("tick"), "", false],
    [choice, " ดำเนินการแล้วเสร็จ ", "done"],
    [choice, "done", "done"],
    [field("text"), 1.1, "1.1"],
    [field("longText"), "  =SUM(A1)", "=SUM(A1)"],
  ];
  test.each(cases.map(([f, raw, value]) => [f.type, raw, value, f] as const))(
    "%s %o is %o",
    (_, raw, value, f) => {
      expect(readCell(f, raw)).toEqual({ value });
    },
  );
});

describe("a cell that cannot be read gives a fault", () => {
  const cases: readonly (readonly [Field, unknown, CellFault["code"]])[] = [
    [field("score"), "รอผล", "notNumber"],
    [field("score"), true, "notNumber"],
    [field("score"), new Date(2022, 0, 1), "notNumber"],
    [field("score"), 105, "outOfRange"],
    [field("percent"), -1, "outOfRange"],
    [field("money"), -50, "outOfRange"],
    [field("money"), "-", "notNumber"],
    [field("count"), 1.5, "notWhole"],
    [field("year"), 2023, "notYear"],
    [field("year"), "ปีนี้", "notYear"],
    [field("date"), "31/2/2566", "notDate"],
    [field("date"), 45000, "notDate"],
    [choice, "เสร็จ", "notChoice"],
    [field("tick"), "ดู", "notChoice"],
    [field("links"), "www.example.go.th", "notLink"],
    [field("links"), "javascript:alert(1)", "notLink"],
    [field("text"), "#N/A", "formulaError"],
    [field("score"), "#ERROR!", "formulaError"],
  ];
  test.each(cases.map(([f, raw, code]) => [f.type, raw, code, f] as const))(
    "%s %o: %s",
    (_, raw, code, f) => {
      expect(readCell(f, raw)).toEqual({ fault: code });
    },
  );
});

const fresh = build(emptyBook()).book;

function faultsOf(entries: readonly (readonly [TabKey, string | number, string, CellValue])[]) {
  const book: Book = structuredClone(fresh);
  type(book, [
    ["office", "name", "value", "สำนักงานตัวอย่าง"],
    ["office", "reportYear", "value", 2566],
    ["office", "resultYear", "value", 2565],
    ...entries,
  ]);
  return read(book);
}

describe("a fault's sentence names the cell, what it holds and the cure", () => {
  test("a text in a score", () => {
    const { cellFaults, assessment, figures } = faultsOf([["scores", "7", "score", "รอผล"]]);
    expect(cellFaults.map((fault) => cellFaultSentence(fault, assessment.places))).toEqual([
      {
        th: 'เซลล์ คะแนนตัวชี้วัด!E11 (คะแนน) เป็น "รอผล" ซึ่งไม่ใช่ตัวเลข กรุณากรอกเฉพาะตัวเลข หากยังไม่มีข้อมูลให้เว้นว่างไว้',
        en: 'Cell คะแนนตัวชี้วัด!E11 (Score) is "รอผล", which is no number. Please enter a number only, or leave it blank while there is none.',
      },
    ]);
    expect(figures.analysis.total).toBeNull();
  });
  test("a required field that is blank", () => {
    const { cellFaults, assessment } = faultsOf([["office", "name", "value", "  "]]);
    expect(cellFaults.map((fault) => cellFaultSentence(fault, assessment.places).th)).toEqual([
      "เซลล์ ข้อมูลหน่วยงาน!C5 (ชื่อหน่วยงาน (เต็ม)) ยังว่างอยู่ กรุณากรอกก่อนสร้างรายงาน",
    ]);
  });
  test("every kind has one, in both languages, without a gap", () => {
    const { cellFaults, assessment } = faultsOf([
      ["scores", "1", "score", 105],
      ["scores", "2", "score", { error: { code: "#DIV/0!" } }],
      ["appendix", 1, "number", 1.5],
      ["declarations", 1, "date", "เมื่อวาน"],
      ["declarations", 1, "effectiveYear", 2023],
      ["activities", 1, "kind", "อื่นๆ"],
      ["measures", 1, "links", "ดูที่เว็บ"],
      ["budget", 1, "allocated", -5],
      ["activities", 1, "oct", "ดู"],
    ]);
    expect(new Set(cellFaults.map(({ code }) => code))).toEqual(
      new Set(["outOfRange", "formulaError", "notWhole", "notDate", "notYear", "notChoice", "notLink"]),
    );
    for (const fault of cellFaults) {
      const { th, en } = cellFaultSentence(fault, assessment.places);
      expect(th).toMatch(/^เซลล์ \S+![A-Z]+\d+ .*กรุณา/);
      expect(`${th}${en}`).not.toMatch(/undefined|null|\[object/);
    }
  });
  test("a tab's names the tab and the menu item", () => {
    const of = (more: Partial<TabFault>) =>
      tabFaultSentence({ code: "tabMissing", tab: "scores", sheetName: "คะแนน", blocking: true, ...more });
    expect(of({}).th).toBe('ไม่พบแท็บ "คะแนน" กรุณาเลือกเมนู สร้างแม่แบบ เพื่อสร้างแท็บนี้ขึ้นใหม่ ข้อมูลในแท็บอื่นยังอยู่ครบ');
    expect(of({ code: "headingMissing", column: "score" }).th).toContain(
      'ไม่มีช่อง "คะแนน" กรุณาเลือกเมนู สร้างแม่แบบ',
    );
    expect(of({ code: "headingMissing" }).th).toContain("ไม่มีแถวหัวตาราง");
    const twice = { code: "keyTwice", row: "3", lines: ["ตัวชี้วัดที่ 3"], places: ["B7", "B25"] } as const;
    expect(of(twice).th).toBe(
      'แท็บ "คะแนน" มี "ตัวชี้วัดที่ 3" ซ้ำกันที่แถว 7 และ 25 และมีข้อมูลทั้งสองแห่ง ระบบไม่ทราบว่าจะใช้ค่าใด กรุณาตรวจแล้วลบแถวที่ไม่ใช้ (7 หรือ 25)',
    );
    expect(of({ ...twice, mends: true }).th).toContain("กรุณาเลือกเมนู สร้างแม่แบบ เพื่อรวมให้เหลือแถวเดียว");
    expect(of({ code: "keyTwice", column: "score", places: ["E4", "Z4"] }).th).toContain(
      '"คะแนน" ซ้ำกันที่คอลัมน์ E และ Z',
    );
    expect(of({ code: "tabTwice", blocking: false }).th).toContain("สำเนา");
    expect(of({ code: "newerVersion" }).th).toContain("รุ่นใหม่กว่า");
  });
});
