import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Book, type CellValue, emptyBook } from "../../local/apps-script/book";
import { formatMoney } from "../../src/ita/decimal";
import { toThaiDigits } from "../../src/ita/thai";
import { cellFaultSentence } from "../../src/text/cell-faults";
import { tabFaultSentence } from "../../src/text/faults";
import type { CellFault, TabFault } from "../../src/workbook/assessment";
import { readCell } from "../../src/workbook/cells";
import type { Field } from "../../src/workbook/layout";
import type { TabKey } from "../../src/workbook/tabs";
import { build, cell, read, type } from "./host";

const heading = { th: "ช่อง", en: "Field" };
const field = (type: Exclude<Field["type"], "choice">): Field => ({ key: "f", type, heading });
const choice: Field = {
  key: "f",
  type: "choice",
  heading,
  choices: [{ code: "done", th: "ดำเนินการแล้วเสร็จ", en: "Done" }],
};

const span = (end: "first" | "last"): Field => ({ key: "f", type: "date", span: end, heading });
const day = (year: number, month: number, at: number) => ({ year, month, day: at });

describe("a cell that holds what the sheet's formulas see, too, has that value", () => {
  const cases: readonly (readonly [Field, unknown, unknown])[] = [
    [field("score"), 98.69, 98.69],
    [field("score"), 0, 0],
    [field("score"), "", null],
    [field("percent"), 0.5, 0.5],
    [field("money"), 1e12, 1e12],
    [field("count"), 12, 12],
    [field("number"), -3.5, -3.5],
    [field("year"), 2569, 2569],
    [field("date"), "1 ต.ค. 65", day(2022, 10, 1)],
    [field("date"), new Date(2565, 9, 1), day(2022, 10, 1)],
    [field("date"), new Date(2022, 9, 1), day(2022, 10, 1)],
    [field("date"), new Date(1968, 9, 1), day(2025, 10, 1)],
    [span("first"), "5-6 พฤศจิกายน 2567", day(2024, 11, 5)],
    [span("last"), "5-6 พฤศจิกายน 2567", day(2024, 11, 6)],
    [span("last"), "6 พ.ย. 67", day(2024, 11, 6)],
    [field("lines"), " ก \n\nข\r\nค", ["ก", "ข", "ค"]],
    [field("links"), "https://example.go.th/a\nhttp://x.th", ["https://example.go.th/a", "http://x.th"]],
    ...[true, "TRUE", "true", "✓", " ✓ ", "✔", "☑", "√", "/", "x", "X", "1", 1, "๑"].map(
      (tick) => [field("tick"), tick, true] as const,
    ),
    ...[false, "", " ", "FALSE", "-", "0", 0].map((tick) => [field("tick"), tick, false] as const),
    [choice, "ดำเนินการแล้วเสร็จ", "done"],
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

describe("a cell whose meaning is certain, but which formulas do not see, would become", () => {
  const cases: readonly (readonly [Field, unknown, string | number])[] = [
    [field("score"), "๙๙.๙๓", 99.93],
    [field("score"), " 96.94 ", 96.94],
    [field("score"), "95 %", 95],
    [field("score"), "96.94 คะแนน", 96.94],
    [field("score"), "ร้อยละ ๙๕", 95],
    [field("score"), "\u200b ", ""],
    [field("percent"), "80%", 80],
    [field("money"), "50,000 บาท", 50000],
    [field("money"), "๒๐,๐๐๐", 20000],
    [field("money"), "50,000.-", 50000],
    [field("money"), "7,845.-", 7845],
    [field("money"), "7,845.50 บาทถ้วน", 7845.5],
    [field("money"), "฿1,200", 1200],
    [field("money"), "50000 .- บาท", 50000],
    [field("money"), "-", 0],
    [field("money"), "–", 0],
    [field("money"), "ไม่ใช้งบประมาณ", 0],
    [field("money"), "(ไม่ใช้งบประมาณ)", 0],
    [field("money"), "ไม่มี", 0],
    [field("money"), " ", ""],
    [field("count"), "120 คน", 120],
    [field("count"), "ลำดับที่ ๒๓", 23],
    [field("number"), "ร้อยละ 80", 80],
    [field("number"), "-3.5", -3.5],
    [field("year"), "พ.ศ. ๒๕๖๖", 2566],
    [field("year"), "ปีงบประมาณ พ.ศ. 2569", 2569],
    [field("year"), "2569", 2569],
    [field("tick"), "✓\u200b", "✓"],
    [choice, " ดำเนินการแล้วเสร็จ ", "ดำเนินการแล้วเสร็จ"],
    [choice, "ดำเนินการ แล้วเสร็จ", "ดำเนินการแล้วเสร็จ"],
    [choice, "done", "ดำเนินการแล้วเสร็จ"],
  ];
  test.each(cases.map(([f, raw, becomes]) => [f.type, raw, becomes, f] as const))(
    "%s %j: %j",
    (_, raw, becomes, f) => {
      expect(readCell(f, raw)).toEqual({ becomes });
      expect(readCell(f, becomes)).toHaveProperty("value");
    },
  );
  test("a percentage that Sheets keeps as a fraction, which only the shown text tells", () => {
    expect(readCell(field("score"), 0.9694, { shown: "96.94%" })).toEqual({ becomes: 96.94 });
    expect(readCell(field("score"), 1, { shown: "100%" })).toEqual({ becomes: 100 });
    expect(readCell(field("percent"), 0.3, { shown: "30%" })).toEqual({ becomes: 30 });
    expect(readCell(field("number"), 1.2, { shown: "120%" })).toEqual({ becomes: 120 });
    expect(readCell(field("score"), 0.9694, { shown: "0.97" })).toEqual({ fault: "fraction" });
  });
});

describe("a cell that cannot be read gives a fault", () => {
  const cases: readonly (readonly [Field, unknown, CellFault["code"]])[] = [
    [field("score"), "รอผล", "notNumber"],
    [field("score"), "-", "notNumber"],
    [field("score"), true, "notNumber"],
    [field("score"), new Date(2022, 0, 1), "notNumber"],
    [field("score"), 105, "outOfRange"],
    [field("score"), "105%", "outOfRange"],
    [field("score"), 0.9694, "fraction"],
    [field("score"), 1, "fraction"],
    [field("score"), "0.97", "fraction"],
    [field("percent"), -1, "outOfRange"],
    [field("money"), -50, "outOfRange"],
    [field("money"), "-50", "outOfRange"],
    [field("money"), 0.75, "fraction"],
    [field("money"), "1 บาท", "fraction"],
    [field("money"), "50,00 บาท", "notNumber"],
    [field("money"), "50 ล้าน", "notNumber"],
    [field("money"), "9".repeat(400), "absurd"],
    [field("money"), `${"9".repeat(400)} บาท`, "absurd"],
    [field("money"), Number.MAX_VALUE, "absurd"],
    [field("money"), 1e-300, "absurd"],
    [field("number"), -1e300, "absurd"],
    [field("count"), 1e13, "absurd"],
    [field("percent"), 1e-300, "absurd"],
    [field("count"), 1.5, "notWhole"],
    [field("year"), 2023, "notYear"],
    [field("year"), 2566.5, "notYear"],
    [field("year"), "9".repeat(400), "notYear"],
    [field("year"), "ปีนี้", "notYear"],
    [field("date"), "31/2/2566", "noSuchDay"],
    [field("date"), "5-6 พฤศจิกายน 2567", "spanOfDays"],
    [field("date"), 45000, "notDate"],
    [field("date"), new Date(1850, 0, 1), "notDate"],
    [choice, "เสร็จ", "notChoice"],
    [field("tick"), "ดู", "notChoice"],
    [field("links"), "www.example.go.th", "notLink"],
    [field("links"), "javascript:alert(1)", "notLink"],
    [field("text"), "#N/A", "formulaError"],
    [field("score"), "#ERROR!", "formulaError"],
    [field("score"), "Loading...", "loading"],
    [field("money"), "กำลังโหลด…", "loading"],
  ];
  test.each(cases.map(([f, raw, code]) => [f.type, raw, code, f] as const))(
    "%s %o: %s",
    (_, raw, code, f) => {
      expect(readCell(f, raw)).toEqual({ fault: code });
    },
  );
});

describe("numbers as people write them", () => {
  const money = fc.integer({ min: 200, max: 10 ** 11 }).map((satang) => satang / 100);
  const writings: readonly ((value: number) => string)[] = [
    formatMoney,
    (value) => `${formatMoney(value)} บาท`,
    (value) => toThaiDigits(formatMoney(value)),
    (value) => `${formatMoney(Math.floor(value))}.-`,
    (value) => ` ฿ ${value.toFixed(2)}`,
  ];
  test("are the same amount in every spelling", () => {
    fc.assert(
      fc.property(money, fc.nat(writings.length - 1), (amount, which) => {
        const text = writings[which]?.(amount) ?? "";
        const meant = text.includes(".-") ? Math.floor(amount) : amount;
        expect(readCell(field("money"), text)).toEqual({ becomes: meant });
        expect(readCell(field("money"), meant)).toEqual({ value: meant });
      }),
    );
  });
  test("of any kind never throw, and are taken only within the bounds", () => {
    const types = ["score", "percent", "money", "count", "number", "year"] as const;
    const digits = fc
      .array(fc.constantFrom(..."0123456789.,-%e ๙บาท"), { maxLength: 400 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.oneof(fc.double(), digits), (type, raw) => {
        const reading = readCell(field(type), raw);
        const number = "value" in reading ? reading.value : "becomes" in reading ? reading.becomes : null;
        if (typeof number === "number") expect(Math.abs(number)).toBeLessThanOrEqual(1e12);
      }),
    );
  });
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

describe("a formula of the template that shows an error or is not computed yet", () => {
  const items = Array.from({ length: 43 }, (_, index) => ["oit", `O${index + 1}`, "status", "มี"] as const);
  const office = [
    ["office", "name", "value", "สำนักงานตัวอย่าง"],
    ["office", "reportYear", "value", 2566],
    ["office", "resultYear", "value", 2565],
  ] as const;
  const year = structuredClone(fresh);
  type(year, office);
  const full = build(year).book;
  type(full, [
    ...items,
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((no) => ["scores", String(no), "score", 90] as const),
  ]);

  /** The book once the cell's own formula gave that value. */
  function giving(row: string, value: CellValue): Book {
    const book = structuredClone(full);
    const at = cell(book, "scores", row, "score");
    expect(at.formula).toMatch(/^=/);
    at.value = value;
    return book;
  }

  test.each<CellValue>([
    "Loading...",
    "กำลังโหลด…",
    { error: { code: "#NAME?" } },
    { error: { code: "#ERROR!" } },
  ])("is no fault: %o in indicator 9, which is computed from the O items", (value) => {
    const { cellFaults, assessment, figures } = read(giving("9", value));
    expect(cellFaults).toMatchObject([{ code: "uncomputed" }]);
    expect(figures.analysis.indicators[8]?.score).toBe(100);
    const { th } = cellFaultSentence(cellFaults[0] as CellFault, assessment.places);
    expect(th).toContain("กรุณารอสักครู่");
    expect(th).not.toMatch(/หรือพิมพ์ค่า|พิมพ์ค่าลง/);
  });
  test.each(["IIT", "total"])("is none in the line %s either", (row) => {
    expect(read(giving(row, { error: { code: "#REF!" } })).cellFaults).toMatchObject([
      { code: "uncomputed" },
    ]);
  });
  test("that somebody cleared is told of, and gives no score that the sheet's own total has not", () => {
    const book = structuredClone(full);
    const at = cell(book, "scores", "9", "score");
    delete at.formula;
    delete at.value;
    const { cellFaults, figures } = read(book);
    expect(cellFaults).toMatchObject([{ code: "formulaGone" }]);
    expect([figures.analysis.indicators[8]?.score, figures.analysis.total]).toEqual([null, null]);
  });
  test("gives way to what a person put there: their failing formula is theirs to mend", () => {
    const book = giving("9", { error: { code: "#N/A" } });
    cell(book, "scores", "9", "score").formula = "=VLOOKUP(1,A1:B2,2,0)";
    expect(read(book).cellFaults).toMatchObject([{ code: "formulaError" }]);
  });
});
