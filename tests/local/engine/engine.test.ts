import { afterEach, describe, expect, it } from "vitest";
import { type Book, type CellValue, emptyBook } from "../../../local/apps-script/book";
import { parseBundle } from "../../../local/apps-script/bundle";
import { customFunctionNames, loadCustomFunctions } from "../../../local/engine/custom-functions";
import { createEngine, type Engine } from "../../../local/engine/engine";
import type { Mutation } from "../../../local/engine/mutation";
import { bookAfter as changed } from "../apps-script/run-script";

const CODE = `
/** @customfunction */
function SHOW(v) { return v instanceof Date ? 'Date ' + v.getFullYear() + '-' + (v.getMonth() + 1) + '-' + v.getDate() : JSON.stringify(v); }
/** @customfunction */
function ONLY_NUMBERS(v) { if (typeof v !== 'number') throw new Error('ไม่ใช่ตัวเลข: ' + v); return v; }
/** @customfunction */
function TABLE() { return [[1, '2565'], [true, null]]; }
/** @customfunction */
function DAY() { return new Date(2022, 9, 1); }
/** @customfunction */
function ASK() { return SpreadsheetApp.getActiveSheet().getName(); }
/** @customfunction */
function FOREVER() { return new Promise(function () {}); }
/** Not one. */
function helper() { return 1; }`;

const program = parseBundle([{ name: "Code", type: "SERVER_JS", source: CODE }]);
const engines: Engine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

function start(): Engine {
  const engine = createEngine({
    customFunctions: loadCustomFunctions(program, customFunctionNames(program)),
  });
  engines.push(engine);
  return engine;
}

/** An engine in which a script's statements have been carried out. */
async function engineAfter(body: string): Promise<Engine> {
  const engine = start();
  const before = engine.toBook();
  await engine.apply(before, changed(body, { book: before }));
  return engine;
}

const cell = (engine: Engine, row: number, column: number, sheet = 0) =>
  engine.toBook().sheets[sheet]?.cells[row]?.[column];

async function computed(
  formula: string,
  values = "[['ก', 85, true], ['', '2022-10-01', '=1/0']]",
): Promise<CellValue | undefined> {
  const engine = await engineAfter(
    `s.getRange('A1:C2').setValues(${values}); s.getRange('E1').setFormula(${JSON.stringify(formula)}); ss.setNamedRange('คะแนน', s.getRange('A1:B2'));`,
  );
  return cell(engine, 0, 4)?.value;
}

describe("which functions are custom functions", () => {
  it("those documented with @customfunction", () => {
    expect(customFunctionNames(program)).toEqual(["SHOW", "ONLY_NUMBERS", "TABLE", "DAY", "ASK", "FOREVER"]);
  });
});

describe("what reaches a custom function", () => {
  it.each([
    ["=SHOW(A1)", '"ก"'],
    ["=SHOW(B1)", "85"],
    ["=SHOW(C1)", "true"],
    ["=SHOW(Z9)", '""'],
    ["=SHOW(B2)", "Date 2022-10-1"],
    ["=SHOW(DATE(2022,10,1))", "Date 2022-10-1"],
    ["=SHOW(A1:B1)", '[["ก",85]]'],
    ["=SHOW(A2:A3)", '[[""],[""]]'],
    ['=SHOW(INDIRECT("B"&1))', "85"],
    ['=SHOW("2565")', '"2565"'],
    ['=SHOW("1/10/2565")', '"1/10/2565"'],
    ['=SHOW("50%")', '"50%"'],
    ["=SHOW({1,2})", "[[1,2]]"],
  ])("%s", async (formula, shown) => {
    expect(await computed(formula)).toBe(shown);
  });

  it("a named range, blanks as blanks", async () => {
    expect(await computed("=SHOW(คะแนน)", "[['ก', 85, true], ['', 1, 2]]")).toBe('[["ก",85],["",1]]');
  });
});

describe("what a custom function gives", () => {
  it("a table fills the cells beside and below; a text of digits stays text", async () => {
    const engine = await engineAfter(
      "s.getRange('A1').setFormula('=TABLE()'); s.getRange('A4').setFormula('=ISTEXT(B1)');",
    );
    expect([cell(engine, 0, 0)?.value, cell(engine, 0, 1), cell(engine, 1, 0)]).toEqual([
      1,
      { value: "2565", spill: true },
      { value: true, spill: true },
    ]);
    expect(cell(engine, 3, 0)?.value).toBe(true);
  });

  it("a date is a serial number", async () => {
    expect(await computed("=DAY()")).toBe(44_835);
  });

  it("what it throws is #ERROR! with its sentence, and the other cells are computed", async () => {
    const engine = await engineAfter(
      "s.getRange('A1:A3').setFormulas([['=ONLY_NUMBERS(\"x\")'], ['=ONLY_NUMBERS(2)'], ['=IFERROR(A1, 3)']]);",
    );
    expect([0, 1, 2].map((row) => cell(engine, row, 0)?.value)).toEqual([
      { error: { code: "#ERROR!", message: "ไม่ใช่ตัวเลข: x" } },
      2,
      3,
    ]);
    expect(engine.errorAt(0, 0, 0)).toBe("ไม่ใช่ตัวเลข: x");
    await engine.edit("ชีต1", "A1", "=ONLY_NUMBERS(5)");
    expect([cell(engine, 0, 0)?.value, engine.errorAt(0, 0, 0)]).toEqual([5, undefined]);
  });

  it.each(["=SHOW(C2)", "=SHOW(1/0)"])("an error as an argument is passed on: %s", async (formula) => {
    expect(await computed(formula)).toEqual({ error: { code: "#DIV/0!" } });
  });

  it("an error inside of a range is its code", async () => {
    expect(await computed("=SHOW(C1:C2)")).toBe('[[true],["#DIV/0!"]]');
  });

  it("a service that needs a scope is refused", async () => {
    expect(await computed("=ASK()")).toMatchObject({
      error: { message: expect.stringContaining("You do not have permission") },
    });
  });
});

describe("read-back of what the engine computes", () => {
  it.each([
    ["=SUM(B1,1)", 86],
    ["=B1=85", true],
    ['=A1&"ข"', "กข"],
    ["=1/0", { error: { code: "#DIV/0!" } }],
    ["=NOSUCH(1)", { error: { code: "#NAME?" } }],
    ['=HYPERLINK("#gid=0","ไป")', "ไป"],
    ["=SUM(คะแนน)", 85 + 44_835],
  ])("%s", async (formula, value) => {
    expect(await computed(formula)).toEqual(value);
  });

  it("a raw number, whatever its format shows", async () => {
    const engine = await engineAfter(
      "s.getRange('A1').setValue(92.456).setNumberFormat('0.00'); s.getRange('A2').setFormula('=A1*1').setNumberFormat('0.00');",
    );
    expect([cell(engine, 0, 0)?.value, cell(engine, 1, 0)?.value]).toEqual([92.456, 92.456]);
  });

  it("a number beyond all as an error, as in Sheets", async () => {
    const engine = await engineAfter("s.getRange('A1').setFormula('=1E+300*1E+10');");
    expect(cell(engine, 0, 0)?.value).toEqual({ error: { code: "#NUM!" } });
  });

  it("spilled cells, which a script may read and the next run does not write down", async () => {
    const engine = await engineAfter("s.getRange('A1').setFormula('=SEQUENCE(2,1)');");
    const before = engine.toBook();
    const result = changed("s.getRange('C1').setValue(s.getRange('A2').getValue());", { book: before });
    await engine.apply(before, result);
    await engine.edit("ชีต1", "A1", "=SEQUENCE(3,1)");
    expect([cell(engine, 0, 2)?.value, cell(engine, 2, 0)?.value]).toEqual([2, 3]);
  });
});

const TEMPLATE = `
  s.setName('คะแนน'); s.getRange('A1:C1').setValues([['ตัวชี้วัด', 'คะแนน', 'ผ่าน']]).setFontWeight('bold').setFontColor('#ffffff').setBackground('#1a73e8')
    .setFontSize(12).setFontFamily('Sarabun').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setFontStyle('italic').setFontLine('underline');
  s.getRange('B2:B11').setNumberFormat('0.00').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).setHelpText('0–100').build());
  s.getRange('C2:C11').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['มี', 'ไม่มี']).setAllowInvalid(false).build());
  s.getRange('D2:D3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('A2:A11')).build());
  s.getRange('E2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
  s.getRange('E3').setDataValidation(SpreadsheetApp.newDataValidation().requireDateBetween(new Date(2022, 9, 1), new Date(2023, 8, 30)).build());
  s.getRange('E4').setDataValidation(SpreadsheetApp.newDataValidation().requireTextIsUrl().build());
  s.getRange('E5').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=E5<>""').build());
  s.getRange('F2').insertCheckboxes();
  s.getRange('B12').setFormula('=SUM(B2:B11)').setNote('คำนวณ').setBorder(true, null, true, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  s.getRange('A14:C14').merge(); s.setFrozenRows(1); s.setFrozenColumns(1); s.setColumnWidth(1, 240); s.setRowHeight(1, 36); s.hideRows(20, 2); s.hideColumns(9);
  s.setTabColor('#1a73e8'); s.setHiddenGridlines(true);
  s.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(85).setBackground('#fce8e6').setFontColor('#c5221f').setBold(true).setRanges([s.getRange('B2:B11')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(85, 94.99).setBackground('#e6f4ea').setRanges([s.getRange('B2:B11')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('มี').setItalic(true).setRanges([s.getRange('C2:C11'), s.getRange('D2:D3')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#f1f3f4').setRanges([s.getRange('C2:C11')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2=""').setStrikethrough(true).setRanges([s.getRange('A2:A11')]).build()]);
  s.getRange('B12').protect().setDescription('คำนวณ').setWarningOnly(true); s.addDeveloperMetadata('key', 'scores');
  s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B11')).setPosition(2, 8, 0, 0).setOption('title', 'คะแนน').build());
  var t = ss.insertSheet('ซ่อน', 0); t.hideSheet(); ss.setNamedRange('คะแนนรวม', s.getRange('B2:B11')); ss.setActiveSheet(s);
  PropertiesService.getDocumentProperties().setProperty('version', '1');`;

const TEMPLATE_AGAIN = `
  s.getRange('A1:B2').clear({ formatOnly: true }).setBackground('#eeeeee').setBorder(true, true, true, true, null, null).setWrap(true).setNumberFormat('0.00').setFontWeight('bold');
  s.getRange('A3').setFormula('=SUM(A1:A2)').setDataValidation(SpreadsheetApp.newDataValidation().setHelpText('h').requireNumberBetween(0, 9).setAllowInvalid(false).build());
  s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setBold(true).setBackground('#fce8e6').whenNumberLessThan(85).setRanges([s.getRange('B2:B11')]).build()]);`;

/** A book without what the engine may add: computed values and sizes that are the default anyway. */
function comparable(book: Book): unknown {
  const sheets = book.sheets.map(({ columnWidths, ...sheet }) => ({
    ...sheet,
    columnWidths: Object.fromEntries(Object.entries(columnWidths).filter(([, width]) => width !== 100)),
    cells: Object.entries(sheet.cells).map(([row, cells]) => [
      row,
      Object.entries(cells).map(([column, { value, ...one }]) => [
        column,
        one.formula ? one : { ...one, value },
      ]),
    ]),
    conditionalRules: sheet.conditionalRules,
  }));
  return { ...book, sheets, ui: [] };
}

describe("a template goes through the engine and comes back as it was", () => {
  it("after it was applied", async () => {
    const engine = start();
    const before = engine.toBook();
    const wanted = changed(TEMPLATE, { book: before });
    await engine.apply(before, wanted);
    expect(comparable(engine.toBook())).toEqual(comparable(wanted));
  });

  it("after it was saved and opened by another engine", async () => {
    const engine = await engineAfter(TEMPLATE);
    const other = start();
    await other.load(JSON.parse(JSON.stringify(engine.snapshot())));
    expect(other.toBook()).toEqual(engine.toBook());
  });

  it("and all of it can be taken back", async () => {
    const engine = start();
    const before = engine.toBook();
    await engine.apply(before, changed(TEMPLATE, { book: before }));
    await engine.apply(engine.toBook(), emptyBook());
    const { rowHeights: _heights, ...sheet } = engine.toBook().sheets[0] ?? emptyBook().sheets[0] ?? {};
    const { rowHeights: _none, ...empty } = emptyBook().sheets[0] ?? {};
    expect({ ...sheet, columnWidths: {} }).toEqual(empty);
    expect([engine.toBook().names, engine.toBook().sheets.length]).toEqual([[], 1]);
  });
});

describe("mutations", () => {
  it("a run sends each sheet's cells in one, and nothing when nothing changed", async () => {
    const engine = start();
    const sent: Mutation[] = [];
    engine.onMutation((mutation) => sent.push(mutation));
    const before = engine.toBook();
    await engine.apply(
      before,
      changed("s.getRange('A1:B50').setValue(1); s.getRange('A60').setFormula('=SUM(A1:A50)');", {
        book: before,
      }),
    );
    expect(sent.map((mutation) => mutation.id)).toEqual(["sheet.mutation.set-range-values"]);
    await engine.apply(engine.toBook(), engine.toBook());
    expect(sent).toHaveLength(1);
  });

  it("building the same template again sends nothing, in whatever order styles are set", async () => {
    const engine = await engineAfter(TEMPLATE_AGAIN);
    const sent: Mutation[] = [];
    engine.onMutation((mutation) => sent.push(mutation));
    const before = engine.toBook();
    await engine.apply(before, changed(TEMPLATE_AGAIN, { book: before }));
    expect(sent).toEqual([]);
  });

  it("replayed elsewhere they make the same workbook, and tell where they came from", async () => {
    const [here, there] = [start(), start()];
    const origins: (string | undefined)[] = [];
    there.onMutation((_mutation, origin) => origins.push(origin));
    here.onMutation((mutation) =>
      expect(there.replay(JSON.parse(JSON.stringify(mutation)), "page 1")).toBe(true),
    );
    const before = here.toBook();
    await here.apply(before, changed(TEMPLATE, { book: before }));
    await here.edit("คะแนน", "B2", "90");
    await there.calculated();
    const visible = ({ sheets, names }: Book) => ({
      names,
      sheets: sheets.map(({ protections: _p, charts: _c, metadata: _m, ...rest }) => rest),
    });
    expect(visible(there.toBook())).toEqual(visible(here.toBook()));
    expect(cell(there, 11, 1, 1)?.value).toBe(90);
    expect(new Set(origins)).toEqual(new Set(["page 1"]));
  });

  it("a row that a page puts in moves the cells and the protection", async () => {
    const engine = await engineAfter(TEMPLATE);
    const subUnitId = "gid-0";
    const range = { startRow: 5, endRow: 5, startColumn: 0, endColumn: 25 };
    engine.replay({ id: "sheet.mutation.insert-row", params: { unitId: "ita", subUnitId, range } }, "page");
    await engine.calculated();
    const sheet = engine.toBook().sheets[1];
    expect(sheet?.cells[12]?.[1]?.formula).toBeDefined();
    expect(sheet?.protections[0]?.area).toEqual({ row: 12, column: 1, rows: 1, columns: 1 });
  });
});

describe("typing into a cell", () => {
  it.each([
    ["50%", { value: 0.5, style: { numberFormat: "0%" } }],
    ["'007", { value: "007" }],
    ["TRUE", { value: true }],
    ["1/10/2022", { value: 44_835, style: { numberFormat: "d/m/yyyy" } }],
    ["=1+1", { value: 2, formula: "=1+1" }],
    ["", undefined],
  ])("%j", async (text, left) => {
    const engine = await engineAfter("s.getRange('B2').setValue('x');");
    await engine.edit("ชีต1", "B2", text);
    expect(cell(engine, 1, 1)).toEqual(left);
  });

  it("leaves the cell as it was where its validation rejects the text, or where it is too long", async () => {
    const rule =
      "SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).build()";
    const engine = await engineAfter(`s.getRange('B2').setValue(5).setDataValidation(${rule});`);
    const typed = ["๒๐", "101", "ก".repeat(50_001), "96.94%"].map((text) => engine.edit("ชีต1", "B2", text));
    expect(await Promise.all(typed)).toEqual([false, false, false, true]);
    expect(cell(engine, 1, 1)).toMatchObject({ value: 0.9694, style: { numberFormat: "0.00%" } });
  });

  it("is computed without the engine's pause of 100 ms", async () => {
    const engine = await engineAfter("s.getRange('A1').setValue(1); s.getRange('A2').setFormula('=A1*2');");
    await engine.edit("ชีต1", "A1", "2");
    const started = performance.now();
    for (let turn = 0; turn < 5; turn += 1) await engine.edit("ชีต1", "A1", String(turn));
    expect(cell(engine, 1, 0)?.value).toBe(8);
    expect(performance.now() - started).toBeLessThan(400);
  });
});
