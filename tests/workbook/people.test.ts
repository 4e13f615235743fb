import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Book, emptyBook, type SheetState } from "../../local/apps-script/book";
import { shiftSheet } from "../../local/apps-script/services/shift";
import type { TabKey } from "../../src/workbook/tabs";
import { build, cell, differences, read, tabOf, type } from "./host";

const SCORES = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];

function filledBook(): Book {
  const first = build(emptyBook()).book;
  type(first, [
    ["office", "name", "value", "สำนักงานตัวอย่าง"],
    ["office", "resultYear", "value", 2565],
    ["office", "reportYear", "value", 2566],
  ]);
  const { book } = build(first);
  type(book, [
    ...SCORES.map((score, i) => ["scores", String(i + 1), "score", score] as const),
    ["scores", "IIT", "target", 99],
    ["oit", "O2", "status", "มี"],
    ["oit", "O43", "links", "https://example.go.th/43"],
    ["activities", 1, "name", "อบรมคุณธรรม"],
    ["activities", 1, "oct", "✓"],
    ["activities", 2, "name", "ติดตามผล"],
    ["activities", 2, "budget", 50000],
    ["results", 1, "activity", "อบรมคุณธรรม"],
    ["results", 1, "status", "ดำเนินการแล้วเสร็จ"],
    ["signatures", "approver", "position", "เลขาธิการ"],
  ]);
  return book;
}

const filled = filledBook();
const copy = (): Book => structuredClone(filled);

/** What was read, without the places that the test has just changed. */
function contents(book: Book) {
  const { assessment, cellFaults, tabFaults, figures } = read(book);
  const { places: _, ...tabs } = assessment;
  const rows = Object.entries(tabs).map(([tab, content]) => {
    if (!Array.isArray(content)) return [tab, content];
    const lines = content.map(({ row: _row, ...values }: { row: number; rowKey: string | null }) => values);
    return [tab, [...lines].sort((a, b) => String(a.rowKey).localeCompare(String(b.rowKey)))];
  });
  return {
    rows,
    cellFaults: cellFaults.length,
    tabFaults,
    analysis: figures.analysis,
    quarters: figures.quarters,
  };
}

const expected = contents(filled);

function sheetOf(book: Book, tab: TabKey): SheetState {
  return tabOf(book, tab).sheet;
}

/** Takes a column out and puts it in at another place, as dragging it does. */
function moveColumn(book: Book, tab: TabKey, from: number, to: number): void {
  const sheet = sheetOf(book, tab);
  const taken = Object.entries(sheet.cells).map(([row, cells]) => [Number(row), cells[from]] as const);
  shiftSheet(book, sheet, { axis: "columns", at: from, count: -1 });
  shiftSheet(book, sheet, { axis: "columns", at: to, count: 1 });
  for (const [row, value] of taken) {
    const line = sheet.cells[row];
    if (line && value) line[to] = value;
  }
}

/** Turns the data rows of a table round; without its keys as when only visible columns are sorted. */
function reverseRows(book: Book, tab: TabKey, withKeys: boolean): void {
  const { sheet, located } = tabOf(book, tab);
  const places = Object.values(located.rows).sort((a, b) => a - b);
  const lines = places.map((row) => ({ ...sheet.cells[row - 1] }));
  places.forEach((row, index) => {
    const line = { ...lines[lines.length - 1 - index] };
    const key = lines[index]?.[located.keyColumn - 1];
    if (!withKeys && key) line[located.keyColumn - 1] = key;
    sheet.cells[row - 1] = line;
  });
}

const TABLES: readonly TabKey[] = ["scores", "oit", "activities", "results", "criteria", "signatures"];
const KEYED: readonly TabKey[] = ["scores", "oit", "criteria", "signatures", "analysis"];

const change = fc.oneof(
  fc.record({
    kind: fc.constant("rows" as const),
    tab: fc.constantFrom(...TABLES),
    at: fc.nat(30),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant("columns" as const),
    tab: fc.constantFrom(...TABLES),
    at: fc.nat(12),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    kind: fc.constant("move" as const),
    tab: fc.constantFrom(...TABLES),
    from: fc.nat(10),
    to: fc.nat(10),
  }),
  fc.record({
    kind: fc.constant("rename" as const),
    tab: fc.constantFrom(...TABLES),
    name: fc.stringMatching(/^[ก-ฮ' ]{1,8}$/),
  }),
  fc.record({ kind: fc.constant("sort" as const), tab: fc.constantFrom(...KEYED), withKeys: fc.boolean() }),
  fc.record({ kind: fc.constant("order" as const), by: fc.nat(16) }),
  fc.record({ kind: fc.constant("headings" as const), tab: fc.constantFrom(...TABLES) }),
);
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

function apply(book: Book, done: Change): void {
  if (done.kind === "order") {
    book.sheets.push(...book.sheets.splice(0, done.by));
    return;
  }
  const { sheet, located } = tabOf(book, done.tab);
  if (done.kind === "rows" || done.kind === "columns")
    shiftSheet(book, sheet, { axis: done.kind, at: done.at, count: done.count });
  if (done.kind === "move") moveColumn(book, done.tab, done.from, done.to);
  if (done.kind === "rename") sheet.name = `${done.name}${sheet.id}`;
  if (done.kind === "sort") reverseRows(book, done.tab, done.withKeys);
  if (done.kind === "headings") {
    for (const column of Object.values(located.columns))
      delete sheet.cells[(located.headRow ?? 1) - 1]?.[column - 1]?.value;
  }
}

describe("whatever people do to the sheets", () => {
  test("the same is read, and mending it afterwards loses nothing", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const book = copy();
        for (const each of changes) apply(book, each);
        expect(contents(book)).toEqual(expected);
        const mended = build(book).book;
        expect(contents(mended)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
  test("hidden rows, filters' hiding, merged titles and text on top change nothing", () => {
    const book = copy();
    const sheet = sheetOf(book, "scores");
    shiftSheet(book, sheet, { axis: "rows", at: 0, count: 2 });
    sheet.cells[0] = { 3: { value: "รายงานของปี 2566" } };
    sheet.merges.push({ row: 0, column: 3, rows: 1, columns: 4 });
    sheet.hiddenRows.push(9, 10);
    expect(contents(book)).toEqual(expected);
  });
  test("a remark below the scores is not taken for a row", () => {
    const book = copy();
    const { sheet, located } = tabOf(book, "scores");
    const below = Math.max(...Object.values(located.rows));
    sheet.cells[below] = { [Number(located.columns["score"]) - 1]: { value: "ที่มา: ITAS" } };
    expect(contents(book)).toEqual(expected);
  });
});

describe("what was lost comes back", () => {
  const lost = (book: Book) =>
    read(book).tabFaults.map(({ code, tab, column }) => [code, tab, column].filter(Boolean).join(" "));

  test("a deleted tab is named, and made again empty while the others keep their data", () => {
    const book = copy();
    book.sheets = book.sheets.filter((sheet) => sheet !== sheetOf(book, "activities"));
    expect(lost(book)).toEqual(["tabMissing activities"]);
    const { book: mended, result } = build(book);
    expect(result).toMatchObject({ ok: true, made: ["activities"] });
    expect(mended.sheets.map(({ name }) => name)).toEqual(filled.sheets.map(({ name }) => name));
    expect(read(mended).assessment.scores[0]?.score).toBe(99.93);
  });
  test("a deleted row of keys", () => {
    const book = copy();
    shiftSheet(book, sheetOf(book, "scores"), { axis: "rows", at: 0, count: -1 });
    expect(lost(book)).toEqual(["tabMissing scores"]);
    expect(contents(build(book).book)).toEqual(expected);
  });
  test("a deleted column of keys", () => {
    const book = copy();
    shiftSheet(book, sheetOf(book, "scores"), { axis: "columns", at: 0, count: -1 });
    expect(lost(book)).toEqual(["tabMissing scores"]);
    const mended = build(book).book;
    expect(contents(mended)).toEqual(expected);
    expect(tabOf(mended, "scores").sheet.name).toBe("คะแนนตัวชี้วัด");
  });
  test.each([
    ["criteria", "indicator:3"],
    ["scores", "5"],
    ["office", "province"],
    ["measures", "#head"],
  ] as const)("a text typed over the hidden key of %s %s is kept in the cell's note", (tab, key) => {
    const book = copy();
    const { sheet, located } = tabOf(book, tab);
    const row = (key === "#head" ? Number(located.headRow) : Number(located.rows[key])) - 1;
    const typed = sheet.cells[row]?.[located.keyColumn - 1] ?? {};
    typed.value = "35,052 บาทถ้วน";
    const { sheet: mended } = tabOf(build(book).book, tab);
    expect(mended.cells[row]?.[located.keyColumn - 1]).toMatchObject({
      value: key,
      note: "ค่าที่พิมพ์ไว้เดิม: 35,052 บาทถ้วน",
    });
  });
  test("a deleted line of headings", () => {
    const book = copy();
    const { sheet, located } = tabOf(book, "activities");
    shiftSheet(book, sheet, { axis: "rows", at: (located.headRow ?? 1) - 1, count: -1 });
    expect(lost(book)).toEqual(["headingMissing activities"]);
    expect(contents(build(book).book)).toEqual(expected);
  });
  test("a deleted column is named and comes back at the right, blank", () => {
    const book = copy();
    const { sheet, located } = tabOf(book, "activities");
    shiftSheet(book, sheet, { axis: "columns", at: Number(located.columns["owner"]) - 1, count: -1 });
    expect(lost(book)).toEqual(["headingMissing activities owner"]);
    expect(contents(build(book).book)).toEqual(expected);
  });
  test("a deleted indicator comes back in its place, and its formulas with it", () => {
    const book = copy();
    const { sheet, located } = tabOf(book, "scores");
    shiftSheet(book, sheet, { axis: "rows", at: Number(located.rows["7"]) - 1, count: -1 });
    const mended = build(book).book;
    type(mended, [["scores", "7", "score", SCORES[6] ?? 0]]);
    expect(differences(build(mended).book, mended)).toEqual([]);
    expect(contents(mended)).toEqual(expected);
    expect(tabOf(mended, "scores").located.rows).toEqual(located.rows);
    expect(cell(mended, "scores", "IIT", "score").formula).toBe(
      cell(filled, "scores", "IIT", "score").formula,
    );
  });
  test("deleted lines of the dashboard come back as they looked", () => {
    const book = copy();
    const { sheet, located } = tabOf(book, "dashboard");
    const [row, column] = [Number(located.rows["indicator:6"]) - 1, Number(located.columns["bar"]) - 1];
    const look = sheet.cells[row]?.[column]?.style;
    expect(look).toMatchObject({ fontSize: 8 });
    shiftSheet(book, sheet, { axis: "rows", at: row, count: -3 });
    const built = build(book).book;
    expect(tabOf(built, "dashboard").sheet.cells[row]?.[column]?.style).toEqual(look);
  });
});

describe("copies", () => {
  function withCopy(name: string): Book {
    const book = copy();
    const sheet = sheetOf(book, "scores");
    book.sheets.unshift({ ...structuredClone(sheet), id: 900, name });
    return book;
  }
  test("of a tab: the one with the tab's own name counts", () => {
    const book = withCopy("สำเนาของ คะแนนตัวชี้วัด");
    expect(read(book).tabFaults).toMatchObject([
      { code: "tabTwice", blocking: false, sheetName: "คะแนนตัวชี้วัด" },
    ]);
  });
  test("of a tab: when none has its name, nobody knows which one counts", () => {
    const book = withCopy("สำเนา");
    sheetOf(book, "scores").name = "สำเนา 1";
    const original = book.sheets.find(({ name }) => name === "คะแนนตัวชี้วัด");
    if (original) original.name = "สำเนา 2";
    expect(read(book).tabFaults).toMatchObject([{ code: "tabTwice", blocking: true }]);
  });
  test("of a row with a key, and of a column", () => {
    const book = copy();
    const { sheet, located } = tabOf(book, "scores");
    sheet.cells[40] = structuredClone(sheet.cells[Number(located.rows["3"]) - 1] ?? {});
    const keys = sheet.cells[located.keyRow - 1];
    if (keys) keys[60] = { value: "score" };
    expect(read(book).tabFaults).toMatchObject([
      { code: "keyTwice", tab: "scores", column: "score" },
      { code: "keyTwice", tab: "scores", row: "3" },
    ]);
  });
});
