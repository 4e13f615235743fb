import { describe, expect, it } from "vitest";
import { dateToSerial, daySerial, isDateFormat, serialToDate } from "../../../local/apps-script/serial";
import { userEntered } from "../../../local/apps-script/typing/user-entered";

const text = (value: string) => ({ kind: "value", value });
const number = (value: number, format?: string) => ({ kind: "value", value, ...(format && { format }) });
const day = (year: number, month: number, date: number, format: string) =>
  number(daySerial(year, month, date) ?? Number.NaN, format);

describe("a text typed into a cell of a Thai spreadsheet", () => {
  it.each([
    ["", { kind: "blank" }],
    ["=A1+1", { kind: "formula", formula: "=A1+1" }],
    ["'007", text("007")],
    ["'=A1", text("=A1")],
    ["00123", number(123)],
    ["85.00", number(85)],
    ["-1.5e3", number(-1500, "0.00E+00")],
    ["1,234.5", number(1234.5, "#,##0.00")],
    ["50,000", number(50_000, "#,##0")],
    ["1,23", text("1,23")],
    ["1e400", text("1e400")],
    ["9".repeat(400), text("9".repeat(400))],
    ["29.97%", number(0.2997, "0.00%")],
    ["฿50", number(50, "[$฿]#,##0")],
    ["-฿1,250.75", number(-1250.75, "[$฿]#,##0.00")],
    ["$50", text("$50")],
    ["50,000 บาท", text("50,000 บาท")],
    ["true", { kind: "value", value: true }],
    ["2022-10-01", day(2022, 10, 1, "yyyy-mm-dd")],
    ["2022/10/1", day(2022, 10, 1, "yyyy/mm/dd")],
    ["1/10/2022", day(2022, 10, 1, "d/m/yyyy")],
    ["01-10-2022", day(2022, 10, 1, "d/m/yyyy")],
    ["1/10/2565", day(2565, 10, 1, "d/m/yyyy")],
    ["1/10/68", day(1968, 10, 1, "d/m/yyyy")],
    ["1/10/29", day(2029, 10, 1, "d/m/yyyy")],
    ["1/10/30", day(1930, 10, 1, "d/m/yyyy")],
    ["10/13/2022", text("10/13/2022")],
    ["31/2/2022", text("31/2/2022")],
    ["1/10/256", text("1/10/256")],
    ["1.10.2565", text("1.10.2565")],
    ["1 ต.ค. 65", day(1965, 10, 1, "d mmm yyyy")],
    ["1 ตุลาคม 2565", day(2565, 10, 1, "d mmmm yyyy")],
    ["1 Oct 2022", day(2022, 10, 1, "d mmm yyyy")],
    ["October 1, 2022", day(2022, 10, 1, "mmmm d yyyy")],
    ["Oct 2022", day(2022, 10, 1, "mmm yyyy")],
    ["5-6 พฤศจิกายน 2567", text("5-6 พฤศจิกายน 2567")],
    ["๑ ตุลาคม ๒๕๖๕", text("๑ ตุลาคม ๒๕๖๕")],
    ["๘๕.๕๐", text("๘๕.๕๐")],
    ["9:30", number(9.5 / 24, "h:mm")],
    ["9:30 PM", number(21.5 / 24, "h:mm AM/PM")],
    ["30:00", number(1.25, "[h]:mm")],
    ["09.30 น.", text("09.30 น.")],
    ["1.1.2", text("1.1.2")],
    ["-", text("-")],
    ["- ไม่มี", text("- ไม่มี")],
    ["+66 2 123 4567", { kind: "formula", formula: "=+66 2 123 4567" }],
    ["รอผล", text("รอผล")],
  ])("%j", (typed, entered) => {
    expect(userEntered(typed, "th_TH")).toEqual(entered);
  });

  it("a day and an hour are one number", () => {
    expect(userEntered("1/10/2022 18:00", "th_TH")).toEqual(number(44_835.75, "d/m/yyyy h:mm"));
  });

  it.each([
    ["1/10", "d/m"],
    ["5-6", "d-m"],
    ["1 ต.ค.", "d mmm"],
  ])("%j is a day of the present year", (typed, format) => {
    const entered = userEntered(typed, "th_TH");
    expect(entered).toMatchObject({ kind: "value", format });
    expect(entered.kind === "value" && typeof entered.value).toBe("number");
  });
});

describe("the locale of the spreadsheet decides", () => {
  it.each([
    ["en_US", "10/1/2565", day(2565, 10, 1, "m/d/yyyy")],
    ["en_US", "13/10/2022", text("13/10/2022")],
    ["en_US", "$1,234.50", number(1234.5, "[$$]#,##0.00")],
    ["en_US", "1 ต.ค. 2565", text("1 ต.ค. 2565")],
    ["en_GB", "1/10/2565", day(2565, 10, 1, "dd/mm/yyyy")],
    ["de_DE", "1.10.2565", day(2565, 10, 1, "dd.mm.yyyy")],
    ["de_DE", "1/10/2565", day(2565, 10, 1, "dd.mm.yyyy")],
    ["de_DE", "1.234,5", number(1234.5, "#,##0.00")],
    ["de_DE", "99,93", number(99.93)],
    ["de_DE", "99.93", text("99.93")],
    ["de_DE", "50,5%", number(0.505, "0.00%")],
    ["de_DE", "50 €", number(50, "[$€]#,##0")],
    ["de_DE", "1. Oktober 2022", day(2022, 10, 1, "d mmmm yyyy")],
    ["de_DE", "wahr", { kind: "value", value: true }],
    ["xx_XX", "1/10/2565", day(2565, 10, 1, "dd/mm/yyyy")],
  ])("%s %j", (locale, typed, entered) => {
    expect(userEntered(typed, locale)).toEqual(entered);
  });
});

describe("the format of the cell decides", () => {
  it.each(["00123", "1/10/2565", "96.94%", "=A1", "฿50", "TRUE"])("under @ %j stays text", (typed) => {
    expect(userEntered(typed, "th_TH", "@")).toEqual(text(typed));
  });

  it.each([
    ["0.00%", "96.94", number(0.9694)],
    ["0.00%", "96.94%", number(0.9694)],
    ["0.00", "96.94%", number(0.9694, "0.00%")],
    ["0.00", "50,000", number(50_000)],
    ["General", "50,000", number(50_000, "#,##0")],
    ["0.00", "1/10/2022", day(2022, 10, 1, "d/m/yyyy")],
    ["d mmmm yyyy", "1/10/2022", number(44_835)],
    ["d mmmm yyyy", "85", number(85)],
  ])("%s %j", (format, typed, entered) => {
    expect(userEntered(typed, "th_TH", format)).toEqual(entered);
  });
});

describe("serial numbers", () => {
  it("go to the wall-clock date and back", () => {
    const date = serialToDate(44_835.75);
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()]).toEqual([2022, 9, 1, 18]);
    expect(dateToSerial(date)).toBe(44_835.75);
  });

  it.each([
    ["d mmmm yyyy", true],
    ["[$-41E]d mmmm yyyy", true],
    ["hh:mm", true],
    ["0.00", false],
    ['0.00 "day"', false],
    ["General", false],
    [undefined, false],
  ])("the format %j makes a date: %s", (format, date) => {
    expect(isDateFormat(format)).toBe(date);
  });
});
