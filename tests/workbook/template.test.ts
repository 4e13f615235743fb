import { describe, expect, test } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { ALWAYS, LAYOUTS } from "../../src/workbook/tabs";
import { build, cell, differences, read, tabOf, type } from "./host";

const fresh = build(emptyBook());
const copy = (book: Book): Book => structuredClone(book);
const rebuilt = (book: Book): Book => build(book).book;
const withYear = (book: Book, year: number): Book => {
  const next = copy(book);
  type(next, [["office", "resultYear", "value", year]]);
  return rebuilt(next);
};
const year2565 = withYear(fresh.book, 2565);
const sum = (calls: Readonly<Record<string, number>>): number =>
  Object.values(calls).reduce((all, count) => all + count, 0);

describe("a new template", () => {
  test("has every tab in order, and the blank first tab is gone", () => {
    expect(fresh.result).toMatchObject({ ok: true, made: ALWAYS });
    expect(fresh.book.sheets.map(({ name }) => name)).toEqual(ALWAYS.map((key) => LAYOUTS[key].name.th));
  });
  test("opens on the office's tab", () => {
    expect(fresh.book.active.sheetId).toBe(tabOf(fresh.book, "office").sheet.id);
  });
  test("hides its keys and freezes its headings", () => {
    const { sheet, located } = tabOf(fresh.book, "scores");
    expect(sheet.hiddenRows).toEqual([located.keyRow - 1]);
    expect(sheet.hiddenColumns).toContain(located.keyColumn - 1);
    expect(sheet.frozenRows).toBe(located.headRow);
  });
  test("misses only what an office must fill in", () => {
    const { tabFaults, cellFaults } = read(fresh.book);
    expect(tabFaults).toEqual([]);
    expect(cellFaults.map(({ code, cell: { row } }) => `${code} ${row}`)).toEqual([
      "required name",
      "required reportYear",
      "required resultYear",
    ]);
  });
  test("never puts a formula into a plain-text cell, where Sheets would show it instead of its value", () => {
    const cells = fresh.book.sheets.flatMap((sheet) =>
      Object.values(sheet.cells).flatMap((row) => Object.values(row)),
    );
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(({ style }) => style?.numberFormat === "@")).toEqual([]);
  });
  test("has no O items before the year is known, and that year's afterwards", () => {
    expect(Object.keys(tabOf(fresh.book, "oit").located.rows)).toEqual([]);
    expect(Object.keys(tabOf(year2565, "oit").located.rows)).toHaveLength(43);
  });
  test("keeps codes that look like numbers as text", () => {
    expect(cell(year2565, "oit", "O34", "subIndicator").value).toBe("10.1");
  });
  test("asks for a month's tick and a status by lists", () => {
    expect(cell(fresh.book, "activities", 1, "oct").validation?.args).toEqual([["✓"]]);
    expect(cell(year2565, "oit", "O1", "status").validation?.args).toEqual([["มี", "ไม่มี", "ไม่ต้องประเมิน"]]);
  });
  test("refuses nothing that is typed, and so throws nothing away", () => {
    const rules = year2565.sheets.flatMap(({ cells }) =>
      Object.values(cells).flatMap((row) => Object.values(row).flatMap(({ validation }) => validation ?? [])),
    );
    expect(rules.length).toBeGreaterThan(1000);
    expect(rules.filter(({ allowInvalid }) => !allowInvalid)).toEqual([]);
  });
  test("leaves somebody's own sheet of a tab's name alone", () => {
    const book = emptyBook("ITA", "งบประมาณ");
    const own = book.sheets[0];
    if (own) own.cells = { 0: { 0: { value: "ยอดคงเหลือของฉัน" } } };
    const built = rebuilt(book);
    expect(built.sheets.find(({ id }) => id === own?.id)?.cells).toEqual(own?.cells);
    expect(tabOf(built, "budget").sheet.name).toBe("งบประมาณ (ITA)");
  });
});

describe("building again", () => {
  test("changes nothing in a new template", () =>
    expect(differences(rebuilt(fresh.book), fresh.book)).toEqual([]));
  test("changes nothing once a year's criteria are in", () => {
    const book = year2565;
    expect(differences(rebuilt(book), book)).toEqual([]);
  });
  test("makes as many calls with 1,000 activities as with none", () => {
    const book = copy(fresh.book);
    type(
      book,
      Array.from({ length: 1000 }, (_, i) => ["activities", i + 1, "name", `กิจกรรม ${i + 1}`] as const),
    );
    const full = build(book);
    const again = build(full.book);
    expect(differences(again.book, full.book)).toEqual([]);
    expect(sum(again.calls)).toBe(sum(build(fresh.book).calls));
    expect(cell(full.book, "activities", 1100, "oct").validation).toBeDefined();
    expect(read(full.book).assessment.activities).toHaveLength(1000);
    expect(read(full.book).calls["Sheet.getSheetValues"]).toBe(ALWAYS.length);
  });
  test("keeps a score typed over the formula of indicator 9, and somebody's own formula", () => {
    const book = copy(fresh.book);
    type(book, [["scores", "9", "score", 92.5]]);
    cell(book, "scores", "10", "score").formula = "=90+5";
    const built = rebuilt(book);
    expect(cell(built, "scores", "9", "score")).toMatchObject({ value: 92.5 });
    expect(cell(built, "scores", "9", "score").formula).toBeUndefined();
    expect(cell(built, "scores", "10", "score").formula).toBe("=90+5");
  });
  test("restores a formula that was typed over where nobody should, and one that was cut away with its look", () => {
    const book = copy(fresh.book);
    const level = cell(book, "scores", "total", "level").formula;
    const target = cell(book, "scores", "2", "target").formula;
    type(book, [["scores", "total", "level", "AA"]]);
    const cut = cell(book, "scores", "2", "target");
    const look = cut.style?.background;
    for (const part of Object.keys(cut) as (keyof typeof cut)[]) delete cut[part];
    const built = rebuilt(book);
    expect(cell(built, "scores", "total", "level").formula).toBe(level);
    expect(cell(built, "scores", "2", "target").formula).toBe(target);
    expect([look, cell(built, "scores", "2", "target").style?.background]).toEqual(["#EEF2F3", look]);
  });
  test("keeps 96.94% as it is shown until it is converted, and takes the format away from any other number", () => {
    const book = copy(fresh.book);
    type(book, [
      ["scores", "1", "score", 0.9694],
      ["scores", "2", "score", 96.94],
    ]);
    for (const row of ["1", "2"]) {
      const target = cell(book, "scores", row, "score");
      target.style = { ...target.style, numberFormat: "0.00%" };
    }
    const built = rebuilt(book);
    const formats = ["1", "2"].map((row) => cell(built, "scores", row, "score").style?.numberFormat);
    expect(formats).toEqual(["0.00%", "0.00"]);
  });
  test("leaves a day in an older sheet a day, and makes the blank cells beside it plain text", () => {
    const book = copy(fresh.book);
    type(book, [["declarations", 1, "date", 44835]]);
    const day = cell(book, "declarations", 1, "date");
    day.style = { ...day.style, numberFormat: "dd/mm/yyyy" };
    const blank = cell(book, "declarations", 2, "date");
    blank.style = { ...blank.style, numberFormat: "dd/mm/yyyy" };
    const built = rebuilt(book);
    const formats = [1, 2].map((row) => cell(built, "declarations", row, "date").style?.numberFormat);
    expect(formats).toEqual(["dd/mm/yyyy", "@"]);
    expect(read(built).assessment.declarations[0]?.date).toEqual({ year: 2022, month: 10, day: 1 });
  });
  const scores = (book: Book) => tabOf(book, "scores").sheet;
  /** The cells of the scores below their headings, right of the keys. */
  const dataOf = (book: Book) =>
    Object.entries(scores(book).cells).flatMap(([row, line]) =>
      Number(row) < 4 ? [] : Object.values(line).slice(1),
    );
  const formats = (book: Book) => dataOf(book).map(({ style }) => style?.numberFormat);
  const validations = (book: Book) => dataOf(book).map(({ validation }) => validation);
  const shades = (book: Book) => scores(book).conditionalRules;
  const parts = (book: Book) =>
    scores(book)
      .protections.map(({ id: _, ...each }) => JSON.stringify(each))
      .sort();
  const hidden = (book: Book) => [scores(book).hiddenColumns, scores(book).hiddenRows];
  const total = (book: Book) => cell(book, "scores", "total", "score");
  const measures = (book: Book) => tabOf(book, "measures").sheet;
  test.each<[string, (book: Book) => unknown, (book: Book) => void]>([
    ["formats that were cleared", formats, (book) => dataOf(book).map((each) => delete each.style)],
    [
      "validation that was cleared",
      validations,
      (book) => dataOf(book).map((each) => delete each.validation),
    ],
    ["conditional colours that were cleared", shades, (book) => scores(book).conditionalRules.splice(0)],
    ["a conditional colour that was taken away", shades, (book) => scores(book).conditionalRules.pop()],
    ["protections that were taken away", parts, (book) => scores(book).protections.splice(0)],
    ["a protection that was taken away", parts, (book) => scores(book).protections.pop()],
    ["keys that were shown", hidden, (book) => scores(book).hiddenColumns.splice(0)],
    [
      "a chart that was deleted",
      (book) => tabOf(book, "dashboard").sheet.charts.length,
      (book) => tabOf(book, "dashboard").sheet.charts.pop(),
    ],
    ["a formula that was cleared", (book) => total(book).formula, (book) => delete total(book).formula],
    [
      "blank rows at the foot that were deleted",
      (book) => cell(book, "measures", 150, "result").style?.numberFormat,
      (book) => {
        measures(book).rowCount = 20;
        for (let row = 20; row < 1000; row++) delete measures(book).cells[row];
      },
    ],
    ["all that nobody knows was done", formats, (book) => book.metadata.splice(0)],
  ])("mends %s", (_, seen, change) => {
    const book = copy(fresh.book);
    change(book);
    const mended = rebuilt(book);
    expect(seen(mended)).toEqual(seen(fresh.book));
    expect(differences(rebuilt(mended), mended)).toEqual([]);
  });
  test("keeps the office's own conditional rules and protections", () => {
    const book = copy(fresh.book);
    const { sheet } = tabOf(book, "scores");
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const rule = { areas: [area], criteria: "CELL_NOT_EMPTY", args: [], style: { background: "#FF00FF" } };
    const protection = { id: "own", area, description: "ของฝ่ายแผน", warningOnly: false };
    sheet.conditionalRules.push(rule);
    sheet.protections.push(protection);
    const after = tabOf(rebuilt(book), "scores").sheet;
    expect(after.conditionalRules).toContainEqual(rule);
    expect(after.conditionalRules).toHaveLength(sheet.conditionalRules.length);
    expect(after.protections).toContainEqual(protection);
    expect(after.protections).toHaveLength(sheet.protections.length);
  });
  test("refuses a template of a newer version and touches nothing", () => {
    const book = copy(fresh.book);
    const { sheet, located } = tabOf(book, "scores");
    const marker = sheet.cells[located.keyRow - 1]?.[located.keyColumn - 1];
    if (marker) marker.value = "ita:scores:99";
    const { result, book: after } = build(book);
    expect(result).toMatchObject({ ok: false, fault: { code: "newerVersion", tab: "scores" } });
    expect(differences(after, book)).toEqual([]);
    expect(read(book).tabFaults).toMatchObject([{ code: "newerVersion", tab: "scores", blocking: true }]);
  });
});

describe("choosing another year", () => {
  const filled = copy(year2565);
  type(filled, [
    ["oit", "O1", "links", "https://example.go.th/o1"],
    ["oit", "O2", "status", "มี"],
    ["criteria", "instrument:IIT", "weight", 25],
    ["scores", "1", "score", 99.93],
  ]);
  test("takes over its items and keeps what was typed", () => {
    const next = withYear(filled, 2566);
    expect(cell(next, "oit", "O10", "title").value).not.toBe(cell(filled, "oit", "O10", "title").value);
    expect(cell(next, "oit", "O1", "links").value).toBe("https://example.go.th/o1");
    expect(cell(next, "criteria", "instrument:IIT", "weight").value).toBe(25);
    expect(cell(next, "scores", "1", "score").value).toBe(99.93);
  });
  test("replaces the levels, and a level that the office edited stays without counting", () => {
    const edited = copy(filled);
    type(edited, [["criteria", "level:C", "from", 66]]);
    const next = withYear(edited, 2567);
    const keys = Object.keys(tabOf(next, "criteria").located.rows).filter((key) => key.startsWith("level:"));
    expect(new Set(keys)).toEqual(
      new Set([
        "level:C",
        ...["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน"].map((l) => `level:${l}`),
      ]),
    );
    const { scale } = read(next).figures.criteria;
    expect(scale.kind === "five-level" && scale.levels.map(({ level }) => level)).toEqual([
      "ผ่านดีเยี่ยม",
      "ผ่านดี",
      "ผ่าน",
      "ต้องปรับปรุง",
      "ต้องปรับปรุงโดยด่วน",
    ]);
  });
  test("removes items that the new year does not have, unless somebody wrote there", () => {
    const keys = (book: Book) => Object.keys(tabOf(book, "oit").located.rows);
    const unknown = withYear(filled, 2570);
    expect(keys(unknown).sort()).toEqual(["O1", "O2"]);
    const back = withYear(unknown, 2565);
    expect(keys(back)).toHaveLength(43);
    expect(cell(back, "oit", "O2", "status").value).toBe("มี");
  });
  test("takes over an item that the office had entered itself", () => {
    const book = copy(fresh.book);
    type(book, [
      ["oit", 1, "code", "O2"],
      ["oit", 1, "status", "ไม่มี"],
    ]);
    const next = withYear(book, 2565);
    expect(cell(next, "oit", "O2", "status").value).toBe("ไม่มี");
    expect(Object.keys(tabOf(next, "oit").located.rows)).toHaveLength(43);
  });
});
