import { describe, expect, it } from "vitest";
import { dateToSerial, isDateFormat, serialToDate } from "../../../local/apps-script/serial";
import { userEntered } from "../../../local/apps-script/user-entered";

const text = (value: string) => ({ kind: "value", value });

describe("a text typed into a cell", () => {
  it.each([
    ["", { kind: "blank" }],
    ["=A1+1", { kind: "formula", formula: "=A1+1" }],
    ["'007", text("007")],
    ["'=A1", text("=A1")],
    ["00123", { kind: "value", value: 123 }],
    ["85.00", { kind: "value", value: 85 }],
    ["-1.5e3", { kind: "value", value: -1500 }],
    ["1,234.5", { kind: "value", value: 1234.5, format: "#,##0.00" }],
    ["50,000", { kind: "value", value: 50_000, format: "#,##0" }],
    ["1,23", text("1,23")],
    ["29.97%", { kind: "value", value: 0.2997, format: "0.00%" }],
    ["true", { kind: "value", value: true }],
    ["2022-10-01", { kind: "value", value: 44_835, format: "yyyy-mm-dd" }],
    ["1/10/2022", { kind: "value", value: 44_835, format: "d/m/yyyy" }],
    ["31/2/2022", text("31/2/2022")],
    ["๘๕.๕๐", text("๘๕.๕๐")],
    ["1.1.2", text("1.1.2")],
    ["รอผล", text("รอผล")],
  ])("%j", (typed, entered) => {
    expect(userEntered(typed, "th_TH")).toEqual(entered);
  });

  it("m/d/yyyy under en_US", () => {
    expect(userEntered("10/1/2022", "en_US")).toMatchObject({ value: 44_835 });
  });

  it("stays text under the format @", () => {
    expect(userEntered("00123", "th_TH", "@")).toEqual(text("00123"));
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
