import { describe, expect, test } from "vitest";
import type { Book } from "../../local/apps-script/book";
import { shiftSheet } from "../../local/apps-script/services/shift";
import type { TabKey } from "../../src/workbook/tabs";
import { releasedBook } from "./fixtures/released";
import { build, differences, read, tabOf } from "./host";

const office = build(releasedBook(1)).book;
const copy = (): Book => structuredClone(office);
const TABLES: readonly TabKey[] = ["scores", "oit", "measures", "budget"];

function contents(book: Book) {
  const { places: _, ...tabs } = read(book).assessment;
  return tabs;
}

const expected = contents(office);

/** Lets somebody type spaces and line ends around every heading, and no-break spaces inside. */
function blurHeadings(book: Book, tab: TabKey): void {
  const { sheet, located } = tabOf(book, tab);
  for (const cell of Object.values(sheet.cells[(located.headRow ?? 1) - 1] ?? {})) {
    if (typeof cell.value === "string" && cell.value !== "#head")
      cell.value = ` ${cell.value.replace(/ /g, "\u00a0")} \n`;
  }
}

describe("headings with spaces around them", () => {
  test("are read, and stay as the office wrote them", () => {
    const book = copy();
    for (const tab of TABLES) blurHeadings(book, tab);
    expect(contents(book)).toEqual(expected);
    expect(differences(build(book).book, book)).toEqual([]);
  });
  test("are known again even when the row of keys was deleted", () => {
    const book = copy();
    for (const tab of TABLES) {
      blurHeadings(book, tab);
      shiftSheet(book, tabOf(book, tab).sheet, { axis: "rows", at: 0, count: -1 });
    }
    expect(contents(build(book).book)).toEqual(expected);
  });
});

describe("what people do to lines", () => {
  test("hidden lines, hidden columns and hidden tabs are read like all others", () => {
    const book = copy();
    for (const tab of TABLES) {
      const { sheet, located } = tabOf(book, tab);
      sheet.hiddenRows.push(Number(located.headRow), Number(located.headRow) + 1);
      sheet.hiddenColumns.push(3, 4);
      sheet.hidden = true;
    }
    expect(contents(book)).toEqual(expected);
    const after = build(book).book;
    expect(contents(after)).toEqual(expected);
  });
  test("cells merged across or down hold their value in the first one, and a build keeps the merge", () => {
    const book = copy();
    const { sheet, located } = tabOf(book, "measures");
    const row = Number(located.headRow);
    const merges = [
      { row: 1, column: 1, rows: 1, columns: 6 },
      { row: row + 40, column: 1, rows: 2, columns: 1 },
    ];
    sheet.merges.push(...merges);
    const after = build(book).book;
    expect(contents(after)).toEqual(expected);
    expect(tabOf(after, "measures").sheet.merges).toEqual(merges);
  });
  test("a blank line between two entries, and text far below, change nothing", () => {
    const book = copy();
    const { sheet, located } = tabOf(book, "budget");
    shiftSheet(book, sheet, { axis: "rows", at: Number(located.headRow), count: 2 });
    const values = (of: ReturnType<typeof contents>) => of.budget.map(({ row: _row, ...line }) => line);
    expect(values(contents(book))).toEqual(values(expected));
  });
});
