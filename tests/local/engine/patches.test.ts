import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Book, Cell, SheetState } from "../../../local/apps-script/book";
import { createEngine } from "../../../local/engine/engine";
import { bookAfter } from "../apps-script/run-script";

const ROWS = 9;
const COLUMNS = 5;
const q = (value: unknown) => JSON.stringify(value);

const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });
const place = fc
  .tuple(row, column, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([r, c, rows, columns]) => `t.getRange(${r}, ${c}, ${rows}, ${columns})`);
const typed = fc.constantFrom<unknown>(
  "ก",
  "00123",
  "1/10/2565",
  "96.94%",
  "฿50",
  "'=1",
  "๒๐,๐๐๐",
  "",
  true,
  85.5,
  "9:30",
  "บรรทัด\\nสอง",
  "TRUE",
);
const formula = fc.constantFrom(
  "=A1*2",
  "=SUM(A1:C9)",
  "=A$2&$B3",
  '=IF(A1="","",A1+1)',
  "=SUM(B:B)",
  "=SEQUENCE(2,1)",
  "=1/0",
  "=ไม่มี(A1)",
  "=อีกแท็บ!A1",
);

/** One thing that a script does to the sheet `t`. */
const step = fc.oneof(
  fc.tuple(place, typed).map(([at, value]) => `${at}.setValue(${q(value)})`),
  fc.tuple(place, formula).map(([at, text]) => `${at}.setFormula(${q(text)})`),
  fc.tuple(place, fc.constantFrom("#ff0000", null)).map(([at, color]) => `${at}.setBackground(${q(color)})`),
  fc
    .tuple(place, fc.constantFrom("0.00", "@", "d/m/yyyy", "General"))
    .map(([at, f]) => `${at}.setNumberFormat(${q(f)})`),
  place.map((at) => `${at}.setFontWeight('bold').setHorizontalAlignment('center').setWrap(true)`),
  place.map((at) => `${at}.setBorder(true, null, true, null, null, null)`),
  fc.tuple(place, fc.constantFrom("หมายเหตุ", "")).map(([at, note]) => `${at}.setNote(${q(note)})`),
  place.map(
    (at) =>
      `${at}.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข']).build())`,
  ),
  place.map(
    (at) =>
      `${at}.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setHelpText('x').build())`,
  ),
  fc
    .tuple(
      place,
      fc.constantFrom("clear", "clearContent", "clearFormat", "clearNote", "clearDataValidations"),
    )
    .map(([at, how]) => `${at}.${how}()`),
  place.map((at) => `${at}.breakApart().merge()`),
  place.map((at) => `${at}.breakApart()`),
  fc.tuple(row, fc.integer({ min: 1, max: 2 })).map(([r, n]) => `t.insertRowsBefore(${r}, ${n})`),
  fc.tuple(row, fc.integer({ min: 1, max: 2 })).map(([r, n]) => `t.deleteRows(${r}, ${n})`),
  column.map((c) => `t.insertColumnAfter(${c})`),
  column.map((c) => `t.deleteColumn(${c})`),
  column.map((c) => `t.setColumnWidth(${c}, 77)`),
  row.map((r) => `t.hideRows(${r})`),
  row.map((r) => `t.setFrozenRows(${r})`),
  place.map((at) => `ss.setNamedRange('ชื่อ', ${at})`),
  place.map(
    (at) =>
      `t.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#00ff00').setRanges([${at}]).build()])`,
  ),
  fc.constantFrom("t.setName('เปลี่ยนชื่อ')", "t.setName('ชีต1')", "t.setTabColor('#123456')"),
);
/** What scripts do in one run, on either sheet; a step that Google refuses is skipped. */
const run = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), step), { minLength: 1, maxLength: 6 })
  .map((steps) =>
    steps
      .map(([sheet, each]) => `try { var t = ss.getSheets()[${sheet}]; ${each}; } catch (e) {}`)
      .join("\n"),
  );

/** What of a cell was put there; a formula whose cell has no format of its own takes on that of what it reads. */
function own({ value, formula, spill, style, ...rest }: Cell): object {
  if (formula !== undefined) return { ...rest, formula };
  return { ...rest, ...(style && { style }), ...(value !== undefined && !spill && { value }) };
}

function cellsOf({ cells }: SheetState): object {
  const all = Object.entries(cells).flatMap(([at, line]) =>
    Object.entries(line).map(([across, cell]: [string, Cell]) => [`${at}:${across}`, own(cell)] as const),
  );
  return Object.fromEntries(all.filter(([, cell]) => Object.keys(cell).length > 0));
}

/** What a book holds but for what the engine computes and spills. */
const held = ({ names, sheets }: Book): unknown => ({
  names,
  sheets: sheets.map((sheet) => ({ ...sheet, cells: cellsOf(sheet), columnWidths: set(sheet.columnWidths) })),
});

/** A column that is as wide as any new one may be said to be so or not. */
const set = (widths: Readonly<Record<number, number>>) =>
  Object.fromEntries(Object.entries(widths).filter(([, pixels]) => pixels !== 100));

/** Two sheets with values, formulas of their own and formulas that read the other one. */
const BEGUN = `var other = ss.insertSheet('อีกแท็บ');
  [s, other].forEach(function (t) {
    t.getRange('A1:B4').setValues([[1, 'ก'], [2, 'ข'], [3, '1/10/2565'], [4, '']]);
    t.getRange('C1:D3').setFormulas([['=A1*2', '=B1&"x"'], ['=SUM(A1:A4)', '=C1+C2'], ["='ชีต1'!A1", '=อีกแท็บ!A2']]);
  });`;

const engine = createEngine();
afterAll(() => engine.dispose());

describe("whatever scripts do to a book", () => {
  it("the engine holds what the services hold, formulas too, also after it was saved and opened", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 3 }), async (runs) => {
        await engine.apply(engine.toBook(), bookAfter(BEGUN));
        for (const body of runs) {
          const before = engine.toBook();
          const after = bookAfter(body, { book: before });
          await engine.apply(before, after);
          expect(held(engine.toBook())).toEqual(held(after));
        }
        const last = held(engine.toBook());
        await engine.load(engine.snapshot());
        expect(held(engine.toBook())).toEqual(last);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
