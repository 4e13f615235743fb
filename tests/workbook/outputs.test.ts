import { describe, expect, test } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { shiftSheet } from "../../local/apps-script/services/shift";
import type { FindingLine } from "../../src/workbook/write-findings";
import { build, cell, differences, run, tabOf, valuesOf } from "./host";

const fresh = build(emptyBook()).book;
const copy = (): Book => structuredClone(fresh);
const AT = "22 พฤศจิกายน 2569 09:00 น.";

const line = (more: Partial<FindingLine> = {}): FindingLine => ({
  severity: "ข้อผิดพลาด",
  tab: "งบประมาณ",
  cell: { sheetId: 7, a1: "D5" },
  message: "ยอดไม่ตรงกัน",
  messageEn: "The totals differ.",
  key: "",
  reason: "",
  code: "budget.total",
  ...more,
});
const written = (book: Book, lines: readonly FindingLine[]) => run(book, "writeFindings", lines, AT);
const shown = (book: Book, row: number, column: string) => cell(book, "findings", row, column);
const rows = (book: Book) => {
  const { sheet, located } = tabOf(book, "findings");
  return valuesOf(sheet).length - Number(located.headRow);
};

describe("the tab of findings", () => {
  test("shows each finding with a link to its cell and the time of the check", () => {
    const { book } = written(copy(), [line(), line({ cell: null, severity: "ต้องแก้ก่อน" })]);
    expect(shown(book, 1, "link").formula).toBe('=HYPERLINK("#gid=7&range=D5","D5")');
    expect(
      ["severity", "tab", "message", "messageEn", "code"].map((key) => shown(book, 1, key).value),
    ).toEqual(["ข้อผิดพลาด", "งบประมาณ", "ยอดไม่ตรงกัน", "The totals differ.", "budget.total"]);
    expect(shown(book, 2, "link").formula).toBeUndefined();
    expect(shown(book, 2, "checkedAt").value).toBe(AT);
  });
  test("never makes a formula of a cell's text, nor of a place that is none", () => {
    const evil = line({
      message: '=HYPERLINK("https://evil.example","x")',
      tab: "+1'",
      cell: { sheetId: 1, a1: 'A1","x")&("' },
    });
    const { book } = written(copy(), [evil]);
    const { sheet, located } = tabOf(book, "findings");
    const cells = Object.values(sheet.cells[located.headRow ?? 0] ?? {});
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(shown(book, 1, "message").value).toBe(evil.message);
  });
  test("is rewritten by the next check, wherever people have moved its columns and lines", () => {
    const first = written(copy(), [line(), line(), line()]).book;
    const { sheet } = tabOf(first, "findings");
    shiftSheet(first, sheet, { axis: "columns", at: 2, count: 2 });
    shiftSheet(first, sheet, { axis: "rows", at: 0, count: 1 });
    sheet.name = "ผลตรวจ";
    const again = written(first, [line({ message: "เหลือข้อเดียว" })]).book;
    expect(shown(again, 1, "message").value).toBe("เหลือข้อเดียว");
    expect(shown(again, 2, "message").value).toBeUndefined();
    expect(shown(again, 3, "link").formula).toBeUndefined();
    expect(again.sheets).toHaveLength(fresh.sheets.length);
  });
  test("is made where it was deleted, and the template stays whole", () => {
    const book = copy();
    book.sheets = book.sheets.filter(({ name }) => name !== "ตรวจสอบ");
    const after = written(book, [line()]).book;
    expect(shown(after, 1, "message").value).toBe("ยอดไม่ตรงกัน");
    expect(after.active).toEqual(book.active);
    expect(differences(build(after).book, after)).toEqual([]);
  });
  test("holds more findings than it has lines ready, with no more calls", () => {
    const few = written(copy(), [line()]);
    const many = written(
      copy(),
      Array.from({ length: 1500 }, () => line()),
    );
    expect(rows(many.book)).toBe(1500);
    const sum = (calls: Readonly<Record<string, number>>) => Object.values(calls).reduce((a, b) => a + b, 0);
    // To make room for any number of lines takes three.
    expect(sum(many.calls)).toBeLessThanOrEqual(sum(few.calls) + 3);
    expect(sum(few.calls)).toBeLessThan(25);
  });
});

describe("the dashboard", () => {
  const dashboard = (book: Book) => tabOf(book, "dashboard");
  test("has two native charts, which a second build leaves alone", () => {
    const { charts } = dashboard(fresh).sheet;
    expect(charts.map(({ type }) => type)).toEqual(["BAR", "COLUMN"]);
    expect(differences(build(fresh).book, fresh)).toEqual([]);
  });
  test("draws each chart from the lines of its figures", () => {
    const { sheet, located } = dashboard(fresh);
    const area = (chart: number, range: number) => sheet.charts[chart]?.ranges[range]?.area;
    const first = Number(located.rows["indicator:1"]);
    const columnOf = (key: string) => Number(located.columns[key]) - 1;
    const lines = { row: first - 2, rows: 11 };
    expect(area(0, 0)).toEqual({ ...lines, column: columnOf("item"), columns: 2 });
    expect(area(0, 1)).toEqual({ ...lines, column: columnOf("target"), columns: 1 });
    expect(area(1, 0)?.row).toBe(Number(located.rows["budget:1"]) - 2);
  });
  test("gets its charts again when they were deleted, and its figures where somebody typed over them", () => {
    const book = copy();
    const { sheet } = dashboard(book);
    sheet.charts = [];
    cell(book, "dashboard", "total", "amount").value = 99;
    delete cell(book, "dashboard", "total", "amount").formula;
    expect(differences(build(book).book, fresh)).toEqual([]);
  });
});
