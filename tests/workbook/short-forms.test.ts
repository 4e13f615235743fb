import { expect, test } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { ALWAYS } from "../../src/workbook/tabs";
import { build, cell, differences, read, tabOf, type } from "./host";

const fresh = build(emptyBook()).book;

/** The template of an office whose form asks for these tabs. */
function asking(book: Book, ...forms: readonly string[]) {
  const asked = structuredClone(book);
  type(
    asked,
    forms.map((form) => ["office", form, "value", "✓"] as const),
  );
  return { asked, ...build(asked) };
}

const names = ({ sheets }: Book) => sheets.map(({ name }) => name);

test("an office that asks for none has none, and misses none", () => {
  expect(names(fresh)).toHaveLength(ALWAYS.length);
  expect(read(fresh).tabFaults).toEqual([]);
});

test("a tab that is asked for is missing until the next build, which puts it into its place and leaves the others alone", () => {
  const { asked, book, result } = asking(fresh, "riskForm", "giftForm");
  expect(read(asked).tabFaults.map(({ code, tab }) => `${code} ${tab}`)).toEqual([
    "tabMissing gifts",
    "tabMissing risks",
  ]);
  expect(result).toMatchObject({ ok: true, made: ["gifts", "risks"] });
  expect(read(book).tabFaults).toEqual([]);
  const at = names(book).indexOf("ประกาศ");
  expect(names(book).slice(at, at + 4)).toEqual(["ประกาศ", "การรับของขวัญ", "ความเสี่ยงการทุจริต", "ภาคผนวก"]);
  expect(differences(asked, book)).toEqual(["การรับของขวัญ", "ความเสี่ยงการทุจริต", "book"]);
  expect(differences(build(book).book, book)).toEqual([]);
});

test("a tab that is there is read and mended though nobody asks for it any more; deleted, it is missed no more", () => {
  const { book } = asking(fresh, "complaintForm");
  type(book, [
    ["office", "complaintForm", "value", ""],
    ["complaints", "Q1", "received", 2],
  ]);
  delete cell(book, "complaints", "Q2", "quarter").value;
  const mended = build(book).book;
  expect(cell(mended, "complaints", "Q2", "quarter").value).toBe("ไตรมาส 2 (ม.ค. – มี.ค.)");
  expect(read(mended).assessment.complaints[0]?.received).toBe(2);
  const without = { ...mended, sheets: mended.sheets.filter(({ name }) => name !== "เรื่องร้องเรียน") };
  expect(read(without).tabFaults).toEqual([]);
  expect(build(without).result).toMatchObject({ ok: true, made: [] });
});

test("complaints are found by their quarter where the visible columns were sorted", () => {
  const { book } = asking(fresh, "complaintForm");
  const { sheet, located } = tabOf(book, "complaints");
  const [first, last] = [Number(located.rows["Q1"]) - 1, Number(located.rows["Q4"]) - 1];
  const quarter = Number(located.columns["quarter"]) - 1;
  const words = (row: number) => sheet.cells[row]?.[quarter] ?? {};
  [words(first).value, words(last).value] = [words(last).value, words(first).value] as [string, string];
  type(book, []);
  const received = Number(located.columns["received"]) - 1;
  sheet.cells[first] = { ...sheet.cells[first], [received]: { value: 7 } };
  const lines = read(book).assessment.complaints.map(({ rowKey, received: count }) => [rowKey, count]);
  expect(lines).toContainEqual(["Q4", 7]);
});
