import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Book, emptyBook, emptySheet, type SheetState } from "../../../local/apps-script/book";
import { readXlsx } from "../../../local/xlsx/read";
import { writeXlsx } from "../../../local/xlsx/write";
import { bookAfter } from "../apps-script/run-script";
import { BEGUN, scripts } from "../engine/scripts";

const roundTrip = async (book: Pick<Book, "sheets" | "names">) => readXlsx(await writeXlsx(book));

async function sheetRoundTrip(change: Partial<SheetState>): Promise<SheetState> {
  const [sheet] = (await roundTrip({ sheets: [{ ...emptySheet(0, "คะแนน"), ...change }], names: [] })).sheets;
  if (!sheet) throw new Error("The tab is lost.");
  return sheet;
}

describe("a workbook that goes through .xlsx", () => {
  it.each([
    ["a text that looks like a formula", { value: "=1+1 <img>" }],
    ["several lines", { value: "หนึ่ง\nสอง" }],
    ["a number", { value: 97.32 }],
    ["a truth", { value: true }],
    ["an error", { value: { error: { code: "#N/A" } } }],
    ["a date", { value: 45_000, style: { numberFormat: "d/m/yyyy" } }],
    ["a formula with its value", { formula: "=SUM(A1:A2)", value: 3 }],
    ["a formula with the add-on's function", { formula: '=ITA_RATING("ก"&A1)', value: "AA" }],
    ["a note without a value", { note: "เช่น 97.50 & <b>" }],
    [
      "a style",
      {
        value: "x",
        style: {
          bold: true,
          italic: true,
          underline: true,
          strikethrough: true,
          color: "#0b5d6b",
          background: "#eef1f4",
          fontFamily: "TH Sarabun New",
          fontSize: 16,
          horizontal: "center",
          vertical: "middle",
          wrap: "WRAP",
          borders: { top: { style: "SOLID", color: "#112233" }, left: { style: "DOUBLE", color: "#000000" } },
        },
      },
    ],
  ] as const)("keeps %s", async (_, cell) => {
    const { cells } = await sheetRoundTrip({ cells: { 2: { 3: cell as SheetState["cells"][0][0] } } });
    expect(cells).toEqual({ 2: { 3: cell } });
  });

  it.each([
    ["a list", { criteria: "VALUE_IN_LIST", args: [["มี", "ไม่มี"]], showDropdown: true }],
    ["a list with commas", { criteria: "VALUE_IN_LIST", args: [["ก, ข", 'ค "ง"']], showDropdown: true }],
    [
      "a long list",
      {
        criteria: "VALUE_IN_LIST",
        args: [Array.from({ length: 60 }, (_, i) => `รายการที่ ${i}`)],
        showDropdown: true,
      },
    ],
    ["a range of another tab", { criteria: "VALUE_IN_RANGE", args: ["'ก ข'!$A$1:$A$9"], showDropdown: true }],
    ["numbers", { criteria: "NUMBER_BETWEEN", args: [0, 100] }],
    ["days", { criteria: "DATE_ON_OR_AFTER", args: [45_000] }],
    ["any day", { criteria: "DATE_IS_VALID_DATE", args: [] }],
    ["a formula", { criteria: "CUSTOM_FORMULA", args: ["=LEN(A1)<10"] }],
  ] as const)("keeps a rule for %s", async (_, rule) => {
    const validation = { ...rule, allowInvalid: false, helpText: "เลือกจากรายการ" };
    const { cells } = await sheetRoundTrip({ cells: { 4: { 1: { validation } }, 5: { 1: { validation } } } });
    expect(cells).toEqual({ 4: { 1: { validation } }, 5: { 1: { validation } } });
  });

  it("keeps colours under conditions, in their order", async () => {
    const areas = [{ row: 4, column: 4, rows: 10, columns: 1 }];
    const conditionalRules = [
      {
        areas,
        criteria: "TEXT_EQUAL_TO",
        args: ['ไม่ "ดี"'],
        style: { background: "#fdecea", color: "#b3261e" },
      },
      { areas, criteria: "NUMBER_LESS_THAN", args: [85], style: { bold: true } },
      { areas, criteria: "TEXT_CONTAINS", args: ["ช้า"], style: { background: "#fff3cd" } },
      { areas, criteria: "CELL_EMPTY", args: [], style: { background: "#eeeeee" } },
      { areas, criteria: "CUSTOM_FORMULA", args: ["=$E5>$F5"], style: { italic: true } },
    ];
    expect((await sheetRoundTrip({ conditionalRules })).conditionalRules).toEqual(conditionalRules);
  });

  it("keeps what is hidden, frozen, merged, sized and coloured", async () => {
    const shape = {
      hiddenRows: [0],
      hiddenColumns: [0],
      frozenRows: 4,
      frozenColumns: 2,
      merges: [{ row: 7, column: 1, rows: 2, columns: 3 }],
      columnWidths: { 0: 40, 1: 320 },
      rowHeights: { 3: 56 },
      tabColor: "#0b5d6b",
      hiddenGridlines: true,
      cells: { 0: { 0: { value: "ita:scores:1" } }, 7: { 1: { value: "ผสาน" } } },
    };
    expect(await sheetRoundTrip(shape)).toMatchObject(shape);
  });

  it("keeps names and hidden tabs", async () => {
    const sheets = [emptySheet(0, "ก ข"), { ...emptySheet(1, "it's"), hidden: true }];
    const names = [{ name: "คะแนนรวม", sheetId: 1, area: { row: 1, column: 2, rows: 3, columns: 1 } }];
    const read = await roundTrip({ sheets, names });
    expect(read.names).toEqual(names);
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["ก ข", false],
      ["it's", true],
    ]);
  });

  it("gives tabs names that Excel takes, also in formulas", async () => {
    const long = "ผลการดำเนินงาน: ไตรมาส 1/2566 ของทุกกลุ่มงาน";
    const reader = { ...emptySheet(1, "สรุป"), cells: { 0: { 0: { formula: `='${long}'!B2` } } } };
    const { sheets } = await roundTrip({ sheets: [emptySheet(0, long), reader], names: [] });
    const [first, second] = sheets;
    expect(first?.name.length).toBeLessThanOrEqual(31);
    expect(second?.cells[0]?.[0]?.formula).toBe(`='${first?.name}'!B2`);
  });

  it("leaves a spilled value to the formula that spills it", async () => {
    const { cells } = await sheetRoundTrip({ cells: { 0: { 0: { value: 5, spill: true } } } });
    expect(cells[0]?.[0]?.value).toBeUndefined();
  });

  it("is a zip with one part per tab", async () => {
    const parts = Object.keys(unzipSync(await writeXlsx(emptyBook())));
    expect(parts).toContain("xl/worksheets/sheet1.xml");
  });
});

/** What is in the cells of a book, by tab and place; looks are held above one by one. */
function contents({ sheets }: Pick<Book, "sheets">): unknown {
  return sheets.map(({ name, cells }) => [
    name,
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, { value, formula, note, style }]) => {
        const cell = { value, formula, note, format: value === undefined ? undefined : style?.numberFormat };
        const held = Object.entries(cell).filter(([, part]) => part !== undefined && part !== "");
        return held.length > 0 ? [[`${row}:${column}`, Object.fromEntries(held)]] : [];
      }),
    ),
  ]);
}

describe("whatever scripts did to a book", () => {
  it("goes through .xlsx with its values, formulas, notes and number formats", async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async (body) => {
        // Cells that a merge covers hold nothing in .xlsx.
        const book = bookAfter(
          `${BEGUN}\n${body}\nss.getSheets().forEach(function (t) { t.getRange('A1:V15').breakApart(); });`,
        );
        expect(contents(await roundTrip(book))).toEqual(contents(book));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe("what other programs write", () => {
  it.each([
    ["=ita_rating(E5)", "=ITA_RATING(E5)"],
    ["=_xlfn._xlws.FILTER(A1:A9,B1:B9>0)", "=FILTER(A1:A9,B1:B9>0)"],
    [
      '=IF(A1="sum(",\'ita_x(y)\'!A1,_xlfn.TEXTJOIN(",",TRUE,B1:B2))',
      '=IF(A1="sum(",\'ita_x(y)\'!A1,TEXTJOIN(",",TRUE,B1:B2))',
    ],
  ])("%s is the formula %s", async (written, read) => {
    const { cells } = await sheetRoundTrip({ cells: { 0: { 0: { formula: written, value: 1 } } } });
    expect(cells[0]?.[0]?.formula).toBe(read);
  });

  it("a second bound of a rule that has one is left out", async () => {
    const validation = { criteria: "NUMBER_GREATER_THAN_OR_EQUAL_TO", args: [0, 0], allowInvalid: false };
    const { cells } = await sheetRoundTrip({ cells: { 0: { 0: { validation } } } });
    expect(cells[0]?.[0]?.validation).toMatchObject({ args: [0] });
  });
});

describe("a file that is no .xlsx", () => {
  it.each([
    ["text", Buffer.from("hello")],
    ["nothing", Buffer.alloc(0)],
  ])("is refused in words: %s", async (_, bytes) => {
    await expect(readXlsx(bytes)).rejects.toThrow(/\.xlsx/);
  });
});
