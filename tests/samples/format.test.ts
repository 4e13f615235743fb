import { describe, expect, it } from "vitest";
import { loadSample, parseSample } from "../../local/sample";

const file = (tabs: unknown): unknown => ({ format: 1, tabs });
const office = { name: "สพป.ตัวอย่าง", resultYear: 2565 };

describe("a data file is refused with the path that is wrong", () => {
  it.each([
    ["an unknown tab", { offices: {} }, "tabs.offices is not known"],
    ["an unknown field of a form", { office: { nmae: "ก" } }, "tabs.office.nmae is not known"],
    ["an unknown column of a free table", { budget: [{ amount: 1 }] }, "tabs.budget.0.amount is not known"],
    ["an unknown row", { office, scores: { "11": { score: 90 } } }, "tabs.scores.11 is not known"],
    [
      "an O item that the year, given as text, does not have",
      { office: { resultYear: "๒๕๖๕" }, oit: { O44: { status: "มี" } } },
      "tabs.oit.O44 is not known",
    ],
    [
      "an O item that its year does not have",
      { office, oit: { O44: { status: "มี" } } },
      "tabs.oit.O44 is not known",
    ],
    ["a formula's cell", { office, scores: { "1": { level: "AA" } } }, "tabs.scores.1.level is not known"],
    ["a heading of a fixed row", { office, oit: { O1: { code: "ก" } } }, "tabs.oit.O1.code is not known"],
    [
      "a list for one cell",
      { office, scores: { "1": { score: [90] } } },
      "tabs.scores.1.score must be a text or a number",
    ],
    ["an object for one cell", { office: { name: {} } }, "tabs.office.name must be a text or a number"],
    [
      "a list of lists for lines",
      { office: { mission: [["ก"]] } },
      "tabs.office.mission must be a text or an array of texts",
    ],
    ["an array for a form", { office: [] }, "tabs.office must be an object"],
    ["an object for a free table", { budget: {} }, "tabs.budget must be an array"],
  ])("%s", (_, tabs, sentence) => {
    expect(() => parseSample(file(tabs), "office.json")).toThrow(sentence);
    expect(() => parseSample(file(tabs), "office.json")).toThrow("ไฟล์ข้อมูล office.json");
  });

  it("another format", () => {
    expect(() => parseSample({ format: 2, tabs: {} }, "office.json")).toThrow("format must be one of 1");
  });

  it("a file that is not there", () => {
    expect(() => loadSample("samples/none.json")).toThrow("cannot be read");
  });

  it("a file that is not JSON", () => {
    expect(() => loadSample("samples/README.md")).toThrow("is not JSON");
  });
});

describe("a data file may", () => {
  it.each([
    ["leave everything blank", {}],
    ["set a cell to blank", { office: { font: null } }],
    ["give a date in Thai or as ISO", { plan: { startDate: "1 ตุลาคม 2565", endDate: "2023-09-30" } }],
    ["give a figure that only the sheet can judge", { office, scores: { "1": { score: 105 } } }],
    ["give O items without a year", { oit: { O43: { status: "มี" } } }],
    [
      "give O items with a year that is none",
      { office: { resultYear: "ปีนี้" }, oit: { O43: { status: "มี" } } },
    ],
    ["give the year as text", { office: { resultYear: "๒๕๖๕" }, oit: { O43: { status: "มี" } } }],
    ["give a text for a score", { office, scores: { "1": { score: "รอผล" } } }],
    ["give a number for a text", { office: { name: 5 } }],
    ["give lines as one text", { office: { mission: "ก" } }],
    ["give a word for a month", { activities: [{ oct: "x" }] }],
    ["give a word outside the list", { office, oit: { O1: { status: "yes" } } }],
    ["give a day that is not there", { plan: { startDate: "31 กุมภาพันธ์ 2565" } }],
  ])("%s", (_, tabs) => {
    expect(parseSample(file(tabs), "office.json").tabs).toEqual(tabs);
  });
});
