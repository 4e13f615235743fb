import { afterAll, describe, expect, test } from "vitest";
import {
  allScores,
  column,
  computed,
  disposeEngine,
  expectEqualToSubject,
  filled,
  template,
} from "./calculated";
import { cell, read, tabOf, type } from "./host";

afterAll(disposeEngine);
const of2565 = template(2565);

describe("the template's formulas, computed by a spreadsheet engine", () => {
  test("give the sample's figures", async () => {
    const book = await computed(filled(of2565));
    const pick = (key: string) => ["IIT", "EIT", "OIT", "total"].map((row) => column(book, key)[row]);
    expect(pick("score")).toEqual([99.3, 96.78, 96.25, 97.32]);
    expect(pick("weighted")).toEqual([29.79, 29.03, 38.5, ""]);
    expect(column(book, "level")["total"]).toBe("AA");
    expect(column(book, "result")["total"]).toBe("ผ่าน");
    expect(column(book, "missing")["total"]).toBe("");
    expectEqualToSubject(book);
  });

  test("stay right when only the visible columns are sorted", async () => {
    const book = filled(of2565);
    const { sheet, located } = tabOf(book, "scores");
    const [one, two] = [Number(located.rows["1"]) - 1, Number(located.rows["6"]) - 1];
    const typed = ["code", "name", "instrument", "score", "previous"].map(
      (key) => Number(located.columns[key]) - 1,
    );
    for (const at of typed) {
      const [a, b] = [sheet.cells[one]?.[at], sheet.cells[two]?.[at]];
      const [lineA, lineB] = [sheet.cells[one], sheet.cells[two]];
      if (lineA && b) lineA[at] = b;
      if (lineB && a) lineB[at] = a;
    }
    expectEqualToSubject(await computed(book));
  });

  test("leave the totals blank, with the number still missing, while a score is", async () => {
    const book = filled(of2565);
    delete cell(book, "scores", "7", "score").value;
    const after = await computed(book);
    const pick = (key: string) => ["IIT", "EIT", "OIT", "total"].map((row) => column(after, key)[row]);
    expect(pick("score")).toEqual([99.3, "", 96.25, ""]);
    expect(pick("level")).toEqual(["AA", "", "AA", ""]);
    expect(pick("missing")).toEqual(["", "ยังขาด 1 ตัวชี้วัด", "", "ยังขาด 1 ตัวชี้วัด"]);
    expectEqualToSubject(after);
  });

  test("give no total when the weights do not add up to 100", async () => {
    const book = filled(of2565);
    type(book, [["criteria", "instrument:IIT", "weight", 25]]);
    const after = await computed(book);
    expect(column(after, "score")["total"]).toBe("");
    expect(read(after).figures.analysis.total).toBeNull();
  });

  test("make indicators 9 and 10 from the O items once all have a status", async () => {
    const book = structuredClone(of2565);
    const items = Array.from({ length: 43 }, (_, index) => `O${index + 1}`);
    type(book, [
      ...allScores.slice(0, 8),
      ...items.map((item) => ["oit", item, "status", ["O10", "O25"].includes(item) ? "ไม่มี" : "มี"] as const),
    ]);
    const done = await computed(book);
    expect([column(done, "score")["9"], column(done, "score")["10"]]).toEqual([92.5, 100]);
    expect(column(done, "score")["total"]).toBe(97.32);
    expectEqualToSubject(done);
    type(book, [["oit", "O42", "status", "ไม่ต้องประเมิน"]]);
    expect(column(await computed(book), "score")["10"]).toBe(100);
    delete cell(book, "oit", "O42", "status").value;
    const open = await computed(book);
    expect([column(open, "score")["9"], column(open, "score")["10"], column(open, "score")["total"]]).toEqual(
      [92.5, "", ""],
    );
    expectEqualToSubject(open);
  });

  test("sum up a budget line, and stay blank while nothing is spent", async () => {
    const book = structuredClone(of2565);
    type(book, [
      ["budget", 1, "name", "โครงการ"],
      ["budget", 1, "allocated", 50000],
      ["budget", 1, "spentQ1", 12500.5],
      ["budget", 1, "spentQ3", 30000],
      ["budget", 2, "allocated", 100],
    ]);
    const after = await computed(book);
    const line = (row: number) =>
      ["spent", "balance", "percent"].map((key) => cell(after, "budget", row, key).value);
    expect(line(1)).toEqual([42500.5, 7499.5, 85]);
    expect(line(2).map((value) => value ?? "")).toEqual(["", "", ""]);
    expect(read(after).figures.budget).toMatchObject([
      { spent: 42500.5, balance: 7499.5, percent: 85 },
      { spent: null, balance: null, percent: null },
    ]);
  });
});
