import { describe, expect, it } from "vitest";
import { bookAfter, failure, run, value } from "./run-script";

const LONG = "'ก'.repeat(50001)";
const rule = (criteria: string) =>
  `s.getRange('B2:B9').setDataValidation(SpreadsheetApp.newDataValidation().${criteria}.setAllowInvalid(false).build());`;
const refused = "The data you entered in cell B2 violates the data validation rules set on this cell.";

describe("a validation that rejects", () => {
  it.each([
    ["requireNumberBetween(0, 100)", "101"],
    ["requireNumberBetween(0, 100)", "'๒๐'"],
    ["requireNumberBetween(0, 100)", "'50,000 บาท'"],
    ["requireNumberGreaterThanOrEqualTo(0)", "-1"],
    ["requireNumberEqualTo(5)", "4"],
    ["requireDate()", "'1.10.2565'"],
    ["requireDate()", "45000"],
    ["requireDateOnOrAfter(new Date(2022, 9, 1))", "'30/9/2022'"],
    ["requireCheckbox()", "'/'"],
    ["requireTextContains('ก')", "'ข'"],
    ["requireTextIsUrl()", "'ไม่มี'"],
  ])("%s refuses %s", (criteria, written) => {
    expect(failure(`${rule(criteria)} s.getRange('B2').setValue(${written})`)).toBe(refused);
  });

  it.each([
    ["requireNumberBetween(0, 100)", "'96.94%'"],
    ["requireNumberBetween(0, 100)", "'1,00'.replace(',', '')"],
    ["requireNumberBetween(0, 100)", "''"],
    ["requireNumberBetween(0, 100)", "'=1/0'"],
    ["requireDate()", "'1/10/2565'"],
    ["requireDate()", "new Date(2022, 9, 1)"],
    ["requireDateOnOrBefore(new Date(2022, 9, 1))", "'30/9/2022'"],
    ["requireCheckbox()", "true"],
    ["requireTextContains('ก')", "'กข'"],
    ["requireTextIsUrl()", "'https://example.go.th/a'"],
    ["requireValueInList(['1', 'ข'])", "1"],
  ])("%s takes %s", (criteria, written) => {
    expect(run(`${rule(criteria)} s.getRange('B2').setValue(${written})`)).toMatchObject({ ok: true });
  });

  it("names what a list or a range allows", () => {
    const choice = `${refused} Please enter one of the following values: ก, ข.`;
    expect(failure(`${rule("requireValueInList(['ก', 'ข'])")} s.getRange('B2').setValue('ค')`)).toBe(choice);
    const range = `s.getRange('D1:D3').setValues([['ก'], ['ข'], ['']]); ${rule("requireValueInRange(s.getRange('D1:D3'))")}`;
    expect(failure(`${range} s.getRange('B2').setValue('ค')`)).toBe(choice);
    expect(run(`${range} s.getRange('B2').setValue('ข')`)).toMatchObject({ ok: true });
  });

  it("leaves nothing half written", () => {
    const body = `${rule("requireNumberBetween(0, 100)")} s.getRange('A2:B2').setValues([[1, 500]])`;
    expect(run(body).book.sheets[0]?.cells[1]?.[0]).toBeUndefined();
  });

  it("that only warns refuses nothing", () => {
    const body = `s.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build()).setValue('x');
      return s.getRange('B2').getValue();`;
    expect(value(body)).toBe("x");
  });
});

describe("the longest text of a cell", () => {
  it("has 50,000 characters", () => {
    const words = "Your input contains more than the maximum of 50000 characters in a single cell.";
    expect(failure(`s.getRange('A1').setValue(${LONG})`)).toBe(words);
    expect(failure(`s.getRange('A1:B1').setValues([[1, ${LONG}]])`)).toBe(words);
    expect(failure(`s.appendRow([${LONG}])`)).toBe(words);
    const book = bookAfter("s.getRange('A1').setValue('ก'.repeat(50000))");
    expect(String(book.sheets[0]?.cells[0]?.[0]?.value)).toHaveLength(50_000);
  });
});

describe("a merge", () => {
  it.each([
    [
      "merge",
      [
        ["ก", "", ""],
        ["", "", ""],
      ],
    ],
    [
      "mergeAcross",
      [
        ["ก", "", ""],
        [1, "", ""],
      ],
    ],
  ])("%s leaves the first cell what it had, and the others blank", (how, left) => {
    const body = `s.getRange('A1:C2').setValues([['ก', 'ข', ''], [1, '=A1', true]]).${how}();
      return s.getRange('A1:C2').getValues();`;
    expect(value(body)).toEqual(left);
  });
});

describe("a number format", () => {
  it.each([
    ["''", "0.###############"],
    ["'general'", "0.###############"],
    ["'General'", "0.###############"],
    ["'0.###############'", "0.###############"],
    ["'0.00'", "0.00"],
  ])("set to %s is told as %s", (format, told) => {
    expect(
      value(`return s.getRange('A1').setNumberFormat('0').setNumberFormat(${format}).getNumberFormat()`),
    ).toBe(told);
  });

  it("of plain text makes texts of numbers and days as they were shown", () => {
    const body = `s.getRange('A1:C1').setValues([['1/10/2565', '50%', 7.5]]);
      return s.getRange('A1:C1').setNumberFormat('@').getValues()[0];`;
    expect(value(body)).toEqual(["1/10/2565", "50%", "7.5"]);
  });

  it("of plain text makes a text of a number that a script writes", () => {
    expect(value("return s.getRange('A1').setNumberFormat('@').setValue(2565).getValue()")).toBe("2565");
  });
});
