import { describe, expect, it } from "vitest";
import { emptyBook } from "../../../local/apps-script/book";
import { daySerial } from "../../../local/apps-script/serial";
import { moveSerial } from "../../../local/apps-script/zones";
import { bookAfter, value } from "./run-script";

const inZone = (timeZone: string) => ({ book: { ...emptyBook(), timeZone } });
const day = (year: number, month: number, date: number) => daySerial(year, month, date) ?? Number.NaN;

describe("a day in a spreadsheet whose time zone is not the script's (Asia/Bangkok)", () => {
  it.each([
    ["Asia/Bangkok", "2022-10-01 00:00", "2022-09-30T17:00:00.000Z"],
    ["Asia/Tokyo", "2022-09-30 22:00", "2022-09-30T15:00:00.000Z"],
    ["America/New_York", "2022-10-01 11:00", "2022-10-01T04:00:00.000Z"],
  ])("%s: is the instant at which it begins there", (zone, inScript, instant) => {
    const body = `var d = s.getRange('A1').setValue('1/10/2022').getValue();
      return [Utilities.formatDate(d, Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm'),
        Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'), d.toISOString(),
        s.getRange('A1').getDisplayValue(), ('0' + d.getHours()).slice(-2)];`;
    expect(value(body, inZone(zone))).toEqual([
      inScript,
      "2022-10-01 00:00",
      instant,
      "1/10/2022",
      inScript.slice(11, 13),
    ]);
  });

  it.each([
    ["Asia/Bangkok", 0],
    ["Asia/Tokyo", 2 / 24],
    ["America/New_York", -11 / 24],
  ])("%s: a date that a script writes is its instant", (zone, shift) => {
    const { sheets } = bookAfter("s.getRange('A1').setValue(new Date(2022, 9, 1))", inZone(zone));
    expect(sheets[0]?.cells[0]?.[0]?.value).toBeCloseTo(day(2022, 10, 1) + shift, 8);
  });

  it.each(["Asia/Tokyo", "America/New_York", "Europe/Berlin"])(
    "%s: what was read and is written again stays",
    (zone) => {
      const { sheets } = bookAfter(
        "s.getRange('A1').setValue('1/7/2565'); s.getRange('B1').setValue(s.getRange('A1').getValue())",
        inZone(zone),
      );
      expect(sheets[0]?.cells[0]?.[1]?.value).toBe(day(2565, 7, 1));
    },
  );
});

describe("moving a serial number to another zone", () => {
  it("follows the zone’s history: before 1920 Bangkok was 6:42:04 ahead", () => {
    expect((moveSerial(day(1900, 1, 1), "UTC", "Asia/Bangkok") - day(1900, 1, 1)) * 86_400).toBeCloseTo(
      6 * 3600 + 42 * 60 + 4,
      3,
    );
  });
});

describe("the locale of the spreadsheet", () => {
  it.each([
    ["th_TH", "1 ตุลาคม 2022", "1,234.50"],
    ["en_US", "1 October 2022", "1,234.50"],
    ["de_DE", "1 Oktober 2022", "1.234,50"],
  ])("%s shows days and numbers in its own way", (locale, date, number) => {
    const body = `s.getRange('A1').setValue(44835).setNumberFormat('d mmmm yyyy');
      s.getRange('B1').setValue(1234.5).setNumberFormat('#,##0.00');
      return s.getRange('A1:B1').getDisplayValues()[0];`;
    expect(value(body, { book: { ...emptyBook(), locale } })).toEqual([date, number]);
  });
});
