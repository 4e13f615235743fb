import { describe, expect, it } from "vitest";
import { bookAfter, failure, value } from "./run-script";

describe("Google's own error texts", () => {
  it.each([
    [
      "s.getRange('A1:B2').setValues([[1, 2]])",
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "s.getRange('A1:B2').setValues([[1, 2], [3]])",
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      "s.getRange('A1:B1').setValues([1, 2])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ["s.getRange(1, 27)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["s.getRange('AA1')", "The coordinates of the range are outside the dimensions of the sheet."],
    ["s.getRange(1, 1, 0)", "The number of rows in the range must be at least 1."],
    ["s.getRange('ก1')", "Range not found"],
    [
      "s.getRange()",
      "The parameters (undefined,undefined) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ["ss.insertSheet(s.getName())", 'A sheet with the name "ชีต1" already exists. Please enter another name.'],
    ["ss.deleteSheet(s)", "You can't remove all the sheets in a document."],
    ["s.hideSheet()", "You can't hide all the sheets in a document."],
    ["s.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
    ["s.setFrozenRows(1000)", "You can't freeze all visible rows on the sheet."],
    ["ss.removeNamedRange('x')", 'Named range "x" does not exist.'],
    ["ss.setNamedRange('A1', s.getRange('A1'))", 'The name "A1" is not valid for a named range.'],
    [
      "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()",
      "Must specify ranges for the conditional format rule.",
    ],
  ])("%s", (body, message) => {
    expect(failure(body)).toBe(message);
  });
});

describe("values", () => {
  it("come back as they were meant", () => {
    const body = `s.getRange('A1:E1').setValues([['ก', '85.5', true, new Date(2022, 9, 1), '']]);
      var v = s.getRange('A1:F1').getValues()[0];
      return [v[0], v[1], v[2], v[3] instanceof Date && v[3].getFullYear(), v[4], v[5]];`;
    expect(value(body)).toEqual(["ก", 85.5, true, 2022, "", ""]);
  });

  it("a number is a date as long as its format is one", () => {
    const body = `var r = s.getRange('A1').setValue('1/10/2022'); var first = r.getValue() instanceof Date;
      r.setNumberFormat('0'); return [first, r.getValue()];`;
    expect(value(body)).toEqual([true, 44_835]);
  });

  it("are displayed by their format", () => {
    const body = `s.getRange('A1:C1').setValues([[1234.5, '50%', '2022-10-01']]).setNumberFormats([['#,##0.00', '0%', 'yyyy-mm-dd']]);
      return s.getRange('A1:D1').getDisplayValues()[0];`;
    expect(value(body)).toEqual(["1,234.50", "50%", "2022-10-01", ""]);
  });

  it("the data range ends with the last content, not with a format", () => {
    const body = `var empty = s.getDataRange().getA1Notation(); s.getRange('C4').setValue(1); s.getRange('Z99').setBackground('red').setNote('n');
      return [empty, s.getDataRange().getA1Notation(), s.getLastRow(), s.getLastColumn()];`;
    expect(value(body)).toEqual(["A1", "A1:C4", 4, 3]);
  });

  it("-1 stands for the last row and column with content; a sheet without any has none", () => {
    const body = `s.getRange('B2:C3').setValues([[1, ''], ['', 'x']]); return [s.getSheetValues(1, 1, -1, -1), s.getSheetValues(3, 2, 1, 2)];`;
    expect(value(body)).toEqual([
      [
        ["", "", ""],
        ["", 1, ""],
        ["", "", "x"],
      ],
      [["", "x"]],
    ]);
    expect(failure("s.getSheetValues(1, 1, -1, -1)")).toBe(
      "The number of rows in the range must be at least 1.",
    );
  });

  it("widths alone are copied to other columns, and no cell", () => {
    const body = `s.getRange('A1').setValue(1); s.setColumnWidth(1, 222);
      s.getRange('A1:B1').copyTo(s.getRange('D1:E1'), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
      return [s.getColumnWidth(4), s.getColumnWidth(5), s.getRange('D1').getValue()];`;
    expect(value(body)).toEqual([222, 100, ""]);
  });

  it("an empty text clears and keeps the format", () => {
    const book = bookAfter("s.getRange('A1').setValue(1).setFontWeight('bold').setValue('');");
    expect(book.sheets[0]?.cells).toEqual({ 0: { 0: { style: { bold: true } } } });
  });
});

describe("clearing", () => {
  const full = `var r = s.getRange('A1').setValue(1).setFontSize(12).setNote('n')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build());`;
  it.each([
    ["clear", ["note", "validation"]],
    ["clearContent", ["note", "style", "validation"]],
    ["clearFormat", ["note", "validation", "value"]],
    ["clearNote", ["style", "validation", "value"]],
    ["clearDataValidations", ["note", "style", "value"]],
  ])("%s leaves %j", (method, left) => {
    const cell = bookAfter(`${full} r.${method}();`).sheets[0]?.cells[0]?.[0] ?? {};
    expect(Object.keys(cell).sort()).toEqual(left);
  });
});

describe("rows and columns put in or taken out", () => {
  const start = `s.setName('คะแนน'); s.getRange('A1:A4').setValues([[1], [2], [3], ['=SUM(A1:A3)+$A$2+"A2"']]);
    ss.insertSheet('ข').getRange('A1').setFormula("='คะแนน'!A3*A3");
    ss.setNamedRange('n', s.getRange('A2:A3')); s.getRange('3:3').addDeveloperMetadata('row', 'x');
    s.getRange('A3').protect(); s.setRowHeight(3, 40);
    function state() { return [s.getRange(s.getLastRow(), 1).getFormula(), ss.getSheetByName('ข').getRange('A1').getFormula(),
      ss.getRangeByName('n').getA1Notation(), s.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) { return p.getRange().getA1Notation(); })]; }`;

  it.each([
    ["s.insertRowBefore(2)", ['=SUM(A1:A4)+$A$3+"A2"', "='คะแนน'!A4*A3", "A3:A4", ["A4"]]],
    ["s.insertRowsAfter(2, 2)", ['=SUM(A1:A5)+$A$2+"A2"', "='คะแนน'!A5*A3", "A2:A5", ["A5"]]],
    ["s.deleteRow(2)", ['=SUM(A1:A2)+#REF!+"A2"', "='คะแนน'!A2*A3", "A2", ["A2"]]],
    ["s.insertColumnBefore(1)", ["", "='คะแนน'!B3*A3", "B2:B3", ["B3"]]],
    ["s.setName('ใหม่')", ['=SUM(A1:A3)+$A$2+"A2"', "='ใหม่'!A3*A3", "A2:A3", ["A3"]]],
  ])("%s moves whatever names a place", (change, state) => {
    expect(value(`${start} ${change}; return state();`)).toEqual(state);
  });

  it("metadata of a row and its height go with it", () => {
    const sheet = bookAfter(`${start} s.insertRowBefore(1);`).sheets.find((each) => each.name === "คะแนน");
    expect(sheet?.metadata).toMatchObject([{ key: "row", span: { axis: "rows", start: 3, count: 1 } }]);
    expect(sheet?.rowHeights).toEqual({ 3: 40 });
    expect(sheet?.rowCount).toBe(1001);
  });
});

describe("what a template sets", () => {
  it("a list that rejects, told back", () => {
    const body = `s.getRange('B2:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['มี', 'ไม่มี'], true)
      .setAllowInvalid(false).setHelpText('เลือก').build());
      var rule = s.getRange('B3').getDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(), s.getRange('B4').getDataValidation()];`;
    expect(value(body)).toEqual(["VALUE_IN_LIST", [["มี", "ไม่มี"], true], false, "เลือก", null]);
  });

  it("a warning-only protection", () => {
    const book = bookAfter("s.getRange('A1:B2').protect().setDescription('คำนวณ').setWarningOnly(true);");
    expect(book.sheets[0]?.protections).toMatchObject([
      { area: { row: 0, column: 0, rows: 2, columns: 2 }, description: "คำนวณ", warningOnly: true },
    ]);
  });

  it("conditional rules in their order", () => {
    const body = `var b = SpreadsheetApp.newConditionalFormatRule;
      s.setConditionalFormatRules([b().whenNumberLessThan(85).setBackground('#fce8e6').setRanges([s.getRange('A1')]).build(),
        b().whenTextEqualTo('มี').setBold(true).setRanges([s.getRange('B1')]).build()]);
      return s.getConditionalFormatRules().map(function (r) { return String(r.getBooleanCondition().getCriteriaType()); });`;
    expect(value(body)).toEqual(["NUMBER_LESS_THAN", "TEXT_EQUAL_TO"]);
  });

  it("a chart with its place and ranges", () => {
    const body = `s.insertChart(s.newChart().asBarChart().addRange(s.getRange('A1:B3')).setPosition(2, 4, 0, 0).setTitle('ก').setOption('legend', 'none').build());
      s.updateChart(s.getCharts()[0].modify().setPosition(5, 4, 0, 0).build());`;
    expect(bookAfter(body).sheets[0]?.charts).toMatchObject([
      { id: 1, type: "BAR", anchor: { row: 5, column: 4 }, options: { title: "ก", legend: "none" } },
    ]);
  });

  it("merges, borders and alignment", () => {
    const body = `s.getRange('A1:B2').merge().setBorder(true, true, true, true, false, false, '#ff0000', SpreadsheetApp.BorderStyle.DASHED).setHorizontalAlignment('center');`;
    const sheet = bookAfter(body).sheets[0];
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(sheet?.cells[0]?.[0]?.style).toEqual({
      horizontal: "center",
      borders: { top: { style: "DASHED", color: "#ff0000" }, left: { style: "DASHED", color: "#ff0000" } },
    });
  });
});

describe("what the user sees", () => {
  it("a menu with its items", () => {
    const body = `var ui = SpreadsheetApp.getUi(); ui.createMenu('ITA').addItem('เปิด', 'open').addSeparator()
      .addSubMenu(ui.createMenu('อื่น').addItem('ลบ', 'clear')).addToUi();`;
    expect(bookAfter(body).ui).toEqual([
      {
        kind: "menu",
        caption: "ITA",
        addon: false,
        entries: [
          { kind: "item", caption: "เปิด", functionName: "open" },
          { kind: "separator" },
          { kind: "menu", caption: "อื่น", entries: [{ kind: "item", caption: "ลบ", functionName: "clear" }] },
        ],
      },
    ]);
  });

  it("an alert, which the user answers", () => {
    const body = `var ui = SpreadsheetApp.getUi(); return ui.alert('หัว', 'ถาม?', ui.ButtonSet.YES_NO) === ui.Button.YES;`;
    expect([value(body, { answers: ["YES"] }), value(body, { answers: ["NO"] })]).toEqual([true, false]);
  });

  it("the cell that a script goes to", () => {
    const body =
      "ss.insertSheet('ข'); ss.setActiveSheet(s); s.setActiveSelection('C3'); s.getRange('D4').activate();";
    expect(bookAfter(body).active).toEqual({ sheetId: 0, area: { row: 3, column: 3, rows: 1, columns: 1 } });
  });
});
