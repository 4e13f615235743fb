import { describe, expect, it } from "vitest";
import { type Book, emptyBook, type ProtectionState } from "../../../local/apps-script/book";
import { bookAfter, failure, run, value } from "./run-script";

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const B2_C3 = { row: 1, column: 1, rows: 2, columns: 2 };

/** A book whose first sheet has that protection. */
function protectedBook(protection: Partial<ProtectionState> = { area: B2_C3 }): Book {
  const book = emptyBook();
  const [sheet] = book.sheets;
  sheet?.protections.push({ id: "p", description: "ของฝ่ายแผน", warningOnly: false, ...protection });
  book.sheets.push({
    ...structuredClone(book.sheets[0] ?? sheet),
    id: 7,
    name: "อื่น",
    protections: [],
  } as never);
  return book;
}

const SHUT: readonly string[] = [
  "s.getRange('B2').setValue(1)",
  "s.getRange('A1:D4').setValues([[1,2,3,4],[1,2,3,4],[1,2,3,4],[1,2,3,4]])",
  "s.getRange('C3').setFormula('=1')",
  "s.getRange('B2').clearContent()",
  "s.getRange('B2').setNote('x')",
  "s.getRange('B2').setNumberFormat('0')",
  "s.getRange('B2:B3').merge()",
  "s.getRange('A1').copyTo(s.getRange('B2'))",
  "s.clear()",
  "s.getRangeList(['A1', 'B2']).setBackground('#ff0000')",
  "s.deleteRow(2)",
  "s.insertRowBefore(3)",
  "s.insertColumnAfter(2)",
  "ss.deleteSheet(s)",
  "ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()",
  "ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true)",
];
const OPEN: readonly string[] = [
  "s.getRange('A1').setValue(1)",
  "s.getRange('B2').getValue()",
  "s.getRange('B2').copyTo(s.getRange('E5'))",
  "s.deleteRow(1)",
  "s.insertRowBefore(2)",
  "s.insertRowAfter(3)",
  "s.setName('อีกชื่อ')",
  "s.setColumnWidth(2, 90)",
];

describe("a protected range", () => {
  it.each(SHUT)("is closed to another editor: %s", (body) => {
    expect(failure(body, { book: protectedBook(), user: "colleague", role: "editor" })).toBe(PROTECTED);
  });

  it.each(SHUT)("is open to the owner: %s", (body) => {
    expect(run(body, { book: protectedBook() })).toMatchObject({ ok: true });
  });

  it.each(OPEN)("closes nothing beside it: %s", (body) => {
    expect(run(body, { book: protectedBook(), role: "editor" })).toMatchObject({ ok: true });
  });

  it("leaves nothing half written", () => {
    const result = run("s.getRange('A2:B2').setValues([[1, 2]])", { book: protectedBook(), role: "editor" });
    expect([result.ok, result.book.sheets[0]?.cells]).toEqual([false, {}]);
  });

  it.each([
    ["only warns", { area: B2_C3, warningOnly: true }],
    ["names the colleague", { area: B2_C3, editors: ["colleague"] }],
  ])("is open to an editor where it %s", (_, protection) => {
    const who = { book: protectedBook(protection), user: "colleague", role: "editor" } as const;
    expect(run("s.getRange('B2').setValue(1)", who)).toMatchObject({ ok: true });
  });

  it("is closed to everyone but the owner and its maker until it only warns", () => {
    const book = bookAfter("s.getRange('A1').protect()", { user: "colleague", role: "editor" });
    const write = "s.getRange('A1').setValue(1)";
    expect(run(write, { book, user: "colleague", role: "editor" })).toMatchObject({ ok: true });
    expect(failure(write, { book, user: "third", role: "editor" })).toBe(PROTECTED);
  });

  it("tells whom it lets in", () => {
    const body = `var p = s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
      return [p.canEdit(), s.getRange('B2').canEdit(), s.getRange('A1').canEdit()];`;
    expect(value(body, { book: protectedBook(), role: "editor" })).toEqual([false, false, true]);
    expect(value(body, { book: protectedBook() })).toEqual([true, true, true]);
  });
});

describe("a protected sheet", () => {
  const book = protectedBook({ except: [B2_C3] });

  it.each([
    "s.getRange('A1').setValue(1)",
    "s.setName('x')",
    "s.hideSheet()",
    "s.insertRowBefore(9)",
    "s.setFrozenRows(1)",
  ])("is closed to another editor: %s", (body) => {
    expect(failure(body, { book, role: "editor" })).toBe(PROTECTED);
  });

  it.each(["s.getRange('B2:C3').setValue(1)", "s.activate()", "s.getDataRange().getValues()"])(
    "leaves open: %s",
    (body) => {
      expect(run(body, { book, role: "editor" })).toMatchObject({ ok: true });
    },
  );
});

describe("somebody who may only view", () => {
  it.each([
    "s.getRange('A1').setValue(1)",
    "s.getRange('A1').protect().setWarningOnly(true)",
    "s.setTabColor('#ff0000')",
    "s.insertRowBefore(1)",
    "ss.insertSheet('ใหม่')",
    "ss.setNamedRange('x', s.getRange('A1'))",
  ])("changes nothing: %s", (body) => {
    const result = run(body, { role: "viewer" });
    expect(result).toMatchObject({
      ok: false,
      error: { message: "You do not have permission to perform that action." },
    });
    expect(result.book.sheets).toEqual(emptyBook().sheets);
  });

  it("reads everything and may move the selection", () => {
    const body = "s.getRange('B2').activate(); return [s.getName(), s.getDataRange().getValues()];";
    expect(value(body, { role: "viewer" })).toEqual(["ชีต1", [[""]]]);
  });
});
