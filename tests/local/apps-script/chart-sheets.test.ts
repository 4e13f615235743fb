import { afterAll, describe, expect, it } from "vitest";
import { createEngine } from "../../../local/engine/engine";
import { readXlsx } from "../../../local/xlsx/read";
import { writeXlsx } from "../../../local/xlsx/write";
import { bookAfter, failure, value } from "./run-script";

const OWN_SHEET = `s.getRange('A1:B2').setValues([['ก', 'ข'], [1, 2]]);
  s.insertChart(s.newChart().asBarChart().addRange(s.getRange('A1:B2')).setPosition(1, 4, 0, 0).build());
  var own = ss.moveChartToObjectSheet(s.getCharts()[0]);`;
const engine = createEngine();
afterAll(() => engine.dispose());

describe("a chart on a sheet of its own", () => {
  it("is a sheet among the others, of another type, with the chart", () => {
    const body = `${OWN_SHEET} return ss.getSheets().map(function (each) {
      return [each.getName(), String(each.getType()), each.getType() === SpreadsheetApp.SheetType.GRID, each.getCharts().length];
    });`;
    expect(value(body)).toEqual([
      ["แผนภูมิ1", "OBJECT", false, 1],
      ["ชีต1", "GRID", true, 0],
    ]);
  });

  it.each([
    "own.getDataRange()",
    "own.getRange('A1')",
    "own.getLastRow()",
    "own.getMaxColumns()",
    "own.getProtections(SpreadsheetApp.ProtectionType.SHEET)",
    "own.insertRowBefore(1)",
  ])("refuses %s in Google's words", (call) => {
    expect(failure(`${OWN_SHEET} ${call}`)).toBe("The action is not supported for OBJECT sheet");
  });

  it("stays what it is in the engine and in what the engine saves", async () => {
    const book = bookAfter(OWN_SHEET);
    await engine.apply(engine.toBook(), book);
    await engine.load(engine.snapshot());
    expect(engine.toBook().sheets).toEqual(book.sheets);
  });

  it("is left out of an .xlsx", async () => {
    const { sheets } = await readXlsx(await writeXlsx(bookAfter(OWN_SHEET)));
    expect(sheets.map(({ name }) => name)).toEqual(["ชีต1"]);
  });
});
