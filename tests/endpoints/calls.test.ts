import { beforeAll, describe, expect, it } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import type { RunResult } from "../../local/apps-script/run";
import { type AddOn, addOn, type Click, sampleBook } from "./host";

let addon: AddOn;
let office: Book;
let reported: Book;
let nextYear: Book;

const OVERVIEW: Click = { name: "overview" };
const BUILD: Click = { name: "buildTemplate" };
const SHOW: Click = { name: "showCell", args: [{ tab: "scores", row: "2", column: "score" }] };
const REPORT: Click = { name: "createReport", args: [{ kind: "annual", goAhead: true }] };
const YEAR: Click = { name: "startYearFromMenu", answers: ["YES"] };

beforeAll(async () => {
  addon = await addOn();
  office = sampleBook(addon, "nongkhai1-2566.json");
  reported = ran(office, REPORT).book;
  nextYear = ran(office, YEAR).book;
  office = ran(office, BUILD).book;
});

function ran(book: Book, click: Click): RunResult {
  const result = addon.click(click, book);
  if (!result.ok) throw new Error(result.error.stack);
  return result;
}

/** Calls of Google's services, and how often waiting writes had to be sent for a read. */
function cost(book: Book, click: Click): { readonly calls: number; readonly flushes: number } {
  const { trace, trips } = ran(book, click);
  return { calls: trace.length, flushes: trips.flushes };
}

/** The office with five hundred lines of plan and results. */
function large(book: Book): Book {
  const copy = structuredClone(book);
  for (const sheet of copy.sheets.filter(({ name }) => /^(กิจกรรม|ผลการดำเนินงาน)/.test(name))) {
    const rows = Object.keys(sheet.cells).map(Number);
    const last = Math.max(...rows);
    const line = sheet.cells[5] ?? {};
    sheet.rowCount = Math.max(sheet.rowCount, last + 501);
    for (let row = last + 1; row <= last + 500; row++) sheet.cells[row] = structuredClone(line);
  }
  return copy;
}

describe("an action takes no more calls, and no more writes that wait for a read, than", () => {
  it.each<[string, () => Book, Click, number, number]>([
    ["the sidebar", () => office, OVERVIEW, 43, 0],
    ["the sidebar after a report", () => reported, OVERVIEW, 45, 0],
    ["ไปที่เซลล์", () => office, SHOW, 5, 0],
    ["a report that was made before", () => reported, REPORT, 55, 1],
    ["a build with nothing to do", () => office, BUILD, 143, 0],
    ["a new template", () => emptyBook(), BUILD, 700, 3],
    ["a new year", () => office, YEAR, 500, 20],
  ])("%s", (_, book, click, calls, flushes) => {
    const now = cost(book(), click);
    expect(now.calls).toBeLessThanOrEqual(calls);
    expect(now.flushes).toBeLessThanOrEqual(flushes);
  });
});

describe("no count grows", () => {
  const CLICKS: readonly [string, Click][] = [
    ["the sidebar", OVERVIEW],
    ["ไปที่เซลล์", SHOW],
    ["a build with nothing to do", BUILD],
    ["a new year", YEAR],
  ];
  it.each(CLICKS)("with lines: %s", (_, click) => {
    expect(cost(ran(large(office), BUILD).book, click)).toEqual(cost(office, click));
  });
  it.each(CLICKS)("with years that were kept: %s", (_, click) => {
    const archives = nextYear.sheets.filter(({ name }) => / 2566$/.test(name));
    expect(archives.length).toBeGreaterThan(15);
    const kept = (...years: readonly number[]): Book => {
      const sheets = years.flatMap((year) =>
        archives.map((sheet, index) => {
          const name = sheet.name.replace("2566", String(year));
          return { ...structuredClone(sheet), id: year * 100 + index, name };
        }),
      );
      return { ...office, sheets: [...office.sheets, ...sheets] };
    };
    expect(cost(kept(2564, 2565), click)).toEqual(cost(kept(2565), click));
    // At most that there are archives, and no journal of a new year behind them, each time that all is read; and the names of the
    // next archives, which are no longer known from what was read.
    expect(cost(kept(2565), click).calls - cost(office, click).calls).toBeLessThanOrEqual(22);
  });
});
