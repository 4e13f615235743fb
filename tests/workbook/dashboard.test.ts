import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Book, CellValue } from "../../local/apps-script/book";
import type { Figures } from "../../src/workbook/figures";
import type { TabKey } from "../../src/workbook/tabs";
import { computed, disposeEngine } from "./calculated";
import { releasedBook } from "./fixtures/released";
import { build, read, tabOf, type } from "./host";

const DONE = "ดำเนินการแล้วเสร็จ";

const ENTRIES: readonly (readonly [TabKey, string | number, string, CellValue])[] = [
  ["activities", 1, "name", "อบรมคุณธรรม"],
  ["activities", 1, "oct", "✓"],
  ["activities", 1, "jan", "/"],
  ["activities", 2, "name", "ติดตามผล"],
  ["activities", 2, "nov", "x"],
  ["activities", 2, "dec", "✓"],
  ["activities", 3, "name", "สรุปผล"],
  ["activities", 3, "sep", "✓"],
  ["results", 1, "activity", "อบรมคุณธรรม"],
  ["results", 1, "status", DONE],
  ["results", 2, "activity", "ติดตามผล"],
  ["results", 2, "status", "อยู่ระหว่างดำเนินการ"],
  ["budget", 1, "spentQ1", 1000.1],
  ["budget", 1, "spentQ3", 2000.2],
  ["budget", 2, "name", "โครงการที่สอง"],
  ["budget", 2, "allocated", 5000],
  ["budget", 2, "spentQ1", 99.9],
];

let book: Book;
let figures: Figures;
beforeAll(async () => {
  const filled = build(releasedBook(1)).book;
  type(filled, ENTRIES);
  book = await computed(filled);
  figures = read(book).figures;
});
afterAll(disposeEngine);

function shown(key: string, column: string): unknown {
  const { sheet, located } = tabOf(book, "dashboard");
  return sheet.cells[Number(located.rows[key]) - 1]?.[Number(located.columns[column]) - 1]?.value ?? "";
}

describe("the dashboard's formulas give what the sidebar and the reports compute", () => {
  test("of the total and the instruments", () => {
    const { total, level, instruments } = figures.analysis;
    expect([shown("total", "amount"), shown("total", "state")]).toEqual([total, level]);
    for (const { code, score100, weighted, target } of instruments) {
      const cells = ["amount", "second", "target"].map((column) => shown(`instrument:${code}`, column));
      expect([code, ...cells]).toEqual([code, score100, weighted, target]);
    }
  });
  test("of every indicator", () => {
    for (const { no, score, target, gap } of figures.analysis.indicators) {
      const cells = ["amount", "target", "fourth"].map((column) => shown(`indicator:${no}`, column));
      expect([no, ...cells]).toEqual([no, score, target, gap]);
      const reached = Number(score) >= Number(target) ? "ถึงเป้าหมาย" : "ต่ำกว่าเป้าหมาย";
      expect(shown(`indicator:${no}`, "state")).toBe(reached);
    }
  });
  test("of the quarters' activities", () => {
    expect(figures.quarters.map(({ planned, done }) => [planned, done])).toEqual([
      [2, 1],
      [1, 1],
      [0, 0],
      [1, 0],
    ]);
    for (const { quarter, planned, done } of figures.quarters)
      expect(["amount", "second"].map((column) => shown(`quarter:${quarter}`, column))).toEqual([
        planned,
        done,
      ]);
  });
  test("of the budget, and nothing for a quarter without figures", () => {
    const { allocated, spent, percent } = figures.budgetTotal;
    expect([shown("budget:allocated", "amount"), shown("budget:spent", "amount")]).toEqual([
      allocated,
      spent,
    ]);
    expect(shown("budget:spent", "target")).toBe(percent);
    expect([1, 2, 3, 4].map((quarter) => shown(`budget:${quarter}`, "amount"))).toEqual([
      1100,
      "",
      2000.2,
      "",
    ]);
    expect(shown("budget:3", "second")).toBe(spent);
  });
  test("of what is missing, with the first steps that are done", () => {
    expect(
      ["scores", "targets", "items", "results"].map((what) => shown(`missing:${what}`, "amount")),
    ).toEqual([0, 0, 0, 1]);
    expect(shown("missing:results", "state")).toBe("ยังขาด");
    expect(
      ["office", "scores", "activities", "check"].map((step) => shown(`step:${step}`, "amount")),
    ).toEqual(["✓", "✓", "✓", "○"]);
  });
});

test("a sum with a text among its figures is not shown", async () => {
  const doubtful = build(releasedBook(1)).book;
  type(doubtful, [...ENTRIES, ["budget", 2, "allocated", "ยังไม่ทราบ"]]);
  book = await computed(doubtful);
  expect(shown("budget:allocated", "amount")).toBe("");
  expect(shown("budget:spent", "target")).toBe("");
});
test("a sum of quarters, one of whose columns was cleared with its heading, is not shown", async () => {
  const cleared = build(releasedBook(1)).book;
  type(cleared, ENTRIES);
  const { sheet, located } = tabOf(cleared, "budget");
  const column = Number(located.columns["spentQ1"]) - 1;
  for (const line of Object.values(sheet.cells)) delete line[column];
  book = await computed(cleared);
  expect(shown("budget:spent", "amount")).toBe("");
});
