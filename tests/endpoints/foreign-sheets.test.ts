import { beforeAll, describe, expect, it } from "vitest";
import { type Book, emptyBook, emptySheet } from "../../local/apps-script/book";
import { type AddOn, addOn, granted, sampleBook } from "./host";

let addon: AddOn;
let sample: Book;

beforeAll(async () => {
  addon = await addOn();
  sample = sampleBook(addon, "nongkhai1-2566.json");
});

/** The book with a chart, or a view of a data source, on a sheet of its own in front of all others. */
function withForeign(book: Book, name: string, type: "OBJECT" | "DATASOURCE" = "OBJECT"): Book {
  const changed = structuredClone(book);
  changed.sheets.unshift({ ...emptySheet(900, name), type });
  return changed;
}

const figuresOf = (book: Book) => {
  const { total, level, findings } = granted(addon.call("overview", book).result);
  return { total, level, findings };
};

const CHART = "แผนภูมิ1";

describe.each(["OBJECT", "DATASOURCE"] as const)("a sheet of the kind %s in front of all others", (type) => {
  it("changes nothing that is shown", () => {
    expect(figuresOf(withForeign(sample, CHART, type))).toEqual(figuresOf(sample));
  });
  it("is left alone by building, whether the template is there or not", () => {
    for (const book of [sample, emptyBook()]) {
      const built = addon.call("buildTemplate", withForeign(book, CHART, type));
      expect(built.result.ok).toBe(true);
      expect(built.book.sheets.filter(({ id }) => id === 900)).toHaveLength(1);
      expect(figuresOf(built.book)).toEqual(figuresOf(addon.call("buildTemplate", book).book));
    }
  });
  it("hinders neither report nor log, check nor pictures", () => {
    const book = withForeign(sample, CHART, type);
    const made = addon.call("createReport", book, [{ kind: "annual", goAhead: true }]);
    expect(made.result.ok).toBe(true);
    expect(made.book.sheets.some(({ name }) => name === "บันทึกรายงาน")).toBe(true);
    expect(addon.call("listPictures", book).result.ok).toBe(true);
  });
});

describe("a chart's sheet that has a name of ours", () => {
  it.each(["บันทึกรายงาน", "ita_pictures"])("%s: reports are made and logged all the same", (name) => {
    const { result, book } = addon.call("createReport", withForeign(sample, name), [
      { kind: "plan", goAhead: true },
    ]);
    expect(result.ok).toBe(true);
    expect(book.sheets.filter((sheet) => sheet.name.startsWith("บันทึกรายงาน") && !sheet.type)).toHaveLength(1);
  });
  it("the tab gets another name beside it", () => {
    const { result, book } = addon.call("buildTemplate", withForeign(emptyBook(), "คะแนนตัวชี้วัด"));
    expect(granted(result).template).toBe("ready");
    expect(book.sheets.map(({ name }) => name)).toContain("คะแนนตัวชี้วัด (ITA)");
  });
});

/** The book after a menu item to which every question was answered with yes. */
const chosen = (name: string, book: Book) =>
  addon.call(name as "overview", book, undefined, { answers: ["YES"] }).book;

describe("menu items in a book with a chart's sheet", () => {
  it("the check writes its tab", () => {
    const book = chosen("checkFromMenu", withForeign(sample, "ตรวจสอบ (ITA)"));
    expect(book.sheets.some(({ name }) => name === "ตรวจสอบ")).toBe(true);
  });
  it("a new year keeps the old one and goes on", () => {
    const book = chosen("startYearFromMenu", withForeign(sample, CHART));
    expect(book.sheets.map(({ name }) => name)).toContain("คะแนนตัวชี้วัด 2566");
    expect(granted(addon.call("overview", book).result)).toMatchObject({
      template: "ready",
      reportYear: 2567,
    });
  });
});

describe("archives of earlier years", () => {
  it("are not read again: the calls for values do not grow with them", () => {
    const next = chosen("startYearFromMenu", sample);
    const values = (book: Book) => addon.call("overview", book).calls["Sheet.getSheetValues"];
    expect(next.sheets.length).toBeGreaterThan(sample.sheets.length);
    expect(values(next)).toBe(values(sample));
  });
});
