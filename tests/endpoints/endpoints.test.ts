import { beforeAll, describe, expect, it } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import type { ReportMade, Result } from "../../src/wire";
import { markerOf } from "../../src/workbook/keys";
import { type AddOn, addOn, bytesOf, granted, sampleBook, textOf } from "./host";

let addon: AddOn;
let sample: Book;
/** The sample office after somchai made its report. */
let first: Made;

const ANNUAL = { kind: "annual", goAhead: true } as const;

interface Made {
  readonly report: ReportMade;
  readonly book: Book;
  readonly calls: Readonly<Record<string, number>>;
}

function make(book: Book, user = "somchai"): Made {
  const { result, ...rest } = addon.call("createReport", book, [ANNUAL], { user });
  return { report: granted(result), ...rest };
}

beforeAll(async () => {
  addon = await addOn();
  sample = sampleBook(addon, "nongkhai1-2566.json");
  first = make(sample);
});

/** A copy of the sample office's spreadsheet with one tab changed. */
function changed(tab: string, change: (sheet: Book["sheets"][number], book: Book) => void): Book {
  const book = structuredClone(sample);
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`No tab ${tab}.`);
  change(sheet, book);
  return book;
}

/** A copy in which the cell with that text on a tab holds something else. */
const typedOver = (tab: string, text: unknown, value: string | number) =>
  changed(tab, (sheet) => {
    const cell = Object.values(sheet.cells)
      .flatMap((row) => Object.values(row))
      .find((each) => each.value === text);
    if (!cell) throw new Error(`No cell ${String(text)}.`);
    cell.value = value;
  });

const codeOf = (result: Result<unknown>) => (result.ok ? "ok" : result.code);
const sentenceOf = (result: Result<unknown>) => (result.ok ? "" : result.message.th);

describe("overview", () => {
  it("of an empty spreadsheet says that the template is missing, and shows no figure", () => {
    const shown = granted(addon.call("overview", emptyBook()).result);
    expect(shown).toMatchObject({
      template: "missing",
      total: null,
      level: null,
      passed: null,
      instruments: [],
    });
  });

  it("of the sample office shows its published result", () => {
    const shown = granted(addon.call("overview", sample).result);
    expect(shown).toMatchObject({
      template: "ready",
      total: 97.32,
      level: "AA",
      passed: true,
      missing: 0,
      rank: 23,
    });
    expect(shown.instruments.map(({ code, weighted }) => [code, weighted])).toEqual([
      ["IIT", 29.79],
      ["EIT", 29.03],
      ["OIT", 38.5],
    ]);
  });

  it("names each finding's cell as people see it", () => {
    const { findings } = granted(addon.call("overview", sample).result);
    const cells = findings.flatMap(({ cellName }) => (cellName === null ? [] : [cellName]));
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((name) => !/^[฀-๿A-Z ]+![A-Z]+\d+$/.test(name))).toEqual([]);
  });

  it("reads each tab once and writes nothing", () => {
    const { calls, book } = addon.call("overview", sample);
    expect(calls["Sheet.getSheetValues"]).toBe(sample.sheets.length);
    expect(Object.keys(calls).filter((call) => /\.(set|clear|delete|insert|add)/.test(call))).toEqual([]);
    expect(book.sheets).toEqual(sample.sheets);
  });

  it.each([
    ["no score", 95.78, ""],
    ["a score that is a word", 95.78, "รอผล"],
    ["a score above 100", 95.78, 105],
  ])("with %s shows neither total nor level", (_, score, value) => {
    const shown = granted(addon.call("overview", typedOver("คะแนนตัวชี้วัด", score, value)).result);
    expect(shown).toMatchObject({ total: null, level: null, passed: null });
    expect(shown.suggestions.filter(({ th }) => th.includes("คะแนนรวม"))).toEqual([]);
  });

  it.each([
    ["มาตรการ", 97.32, "AA"],
    ["รายการ OIT", null, null],
  ])(
    "without the tab %s is broken, names the tab, and shows total %s as the sheet does",
    (tab, total, level) => {
      const book = changed(tab, (sheet, all) => {
        all.sheets = all.sheets.filter((each) => each !== sheet);
      });
      const shown = granted(addon.call("overview", book).result);
      expect(shown).toMatchObject({ template: "broken", total, level });
      expect(shown.findings.map(({ message }) => message.th).join()).toContain(tab);
    },
  );

  it("of a newer template says so", () => {
    const book = typedOver("คะแนนตัวชี้วัด", markerOf("scores"), "ita:scores:99");
    expect(codeOf(addon.call("overview", book).result)).toBe("newerTemplate");
    expect(codeOf(addon.call("buildTemplate", book).result)).toBe("newerTemplate");
    expect(codeOf(addon.call("createReport", book, [ANNUAL]).result)).toBe("newerTemplate");
  });
});

describe("createReport", () => {
  it("puts a .docx into a new Google Doc by one call, after a look for one that an earlier click left", () => {
    const { report, book, calls } = first;
    expect(report).toMatchObject({ isNew: true, lostOld: false });
    expect(report.name).toMatch(/^รายงานผลมาตรการส่งเสริมคุณธรรมฯ .*2566.*สพป.หนองคาย เขต 1$/);
    expect(report.pdfUrl).toBe(`https://docs.google.com/document/d/${report.fileId}/export?format=pdf`);
    expect(book.files).toMatchObject([
      { id: report.fileId, mimeType: "application/vnd.google-apps.document" },
    ]);
    expect(bytesOf(book, report.fileId).subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    expect(Object.entries(calls).filter(([call]) => call.startsWith("Drive."))).toEqual([
      ["Drive.Files.list", 1],
      ["Drive.Files.create", 1],
    ]);
    expect(book.sheets.slice(0, -1)).toEqual(sample.sheets);
    expect(book.active).toEqual(sample.active);
  });

  it.each([
    ["monitoring", { round: 6 }, "รอบ 6 เดือน"],
    ["monitoring", { round: 12 }, "รอบ 12 เดือน"],
    ["plan", {}, "แผนปฏิบัติการ"],
    ["quarterly", { quarter: 2 }, "ไตรมาส 2"],
    ["declaration", {}, "ประกาศ"],
  ] as const)("makes the %s report %j as a document of its own", (kind, part, words) => {
    const request = { kind, ...part, goAhead: true };
    const { result, book } = addon.call("createReport", first.book, [request], { user: "somchai" });
    const report = granted(result);
    expect(report).toMatchObject({ kind, ...part, isNew: true });
    expect(report.fileId).not.toBe(first.report.fileId);
    expect(report.name).toContain(words);
    expect(textOf(book, report.fileId)).toContain("หนองคาย");
  });

  it("makes no document of declarations that nobody has written, and says where to write them", () => {
    const book = sampleBook(addon, "nakhonsawan3-2564.json");
    const { result, calls } = addon.call("createReport", book, [{ kind: "declaration", goAhead: true }]);
    expect(codeOf(result)).toBe("noAnnouncement");
    expect(Object.keys(calls).filter((call) => call.startsWith("Drive."))).toEqual([]);
  });

  it("made again replaces the content of the same document and lists it once", () => {
    const second = make(first.book);
    expect(second.report).toMatchObject({ fileId: first.report.fileId, isNew: false, lostOld: false });
    expect(second.book.files).toMatchObject([{ id: first.report.fileId, version: 2 }]);
    expect(second.calls["Drive.Files.create"]).toBeUndefined();
    const { reports } = granted(addon.call("overview", second.book).result);
    expect(reports.map(({ url }) => url)).toEqual([first.report.url]);
  });

  it("in the digits chosen, Arabic ones by the sheet", () => {
    const { result, book } = addon.call("createReport", sample, [{ ...ANNUAL, digits: "thai" }]);
    expect(textOf(book, granted(result).fileId)).toContain("พ.ศ. ๒๕๖๖");
    expect(textOf(first.book, first.report.fileId)).toContain("พ.ศ. 2566");
  });

  it("asks for an explicit go-ahead while there are errors, and makes nothing", () => {
    const { result, book } = addon.call("createReport", sample, [{ kind: "annual" }]);
    const errors = granted(addon.call("overview", sample).result).findings.filter(
      ({ severity, cause }) => severity === "error" && cause === null,
    );
    expect(codeOf(result)).toBe("findings");
    expect(sentenceOf(result)).toContain(`${errors.length} ข้อผิดพลาด`);
    expect(book.files).toEqual([]);
  });

  it.each([
    ["a word in a score's cell", "คะแนนตัวชี้วัด", 95.78, "รอผล"],
    ["105 points", "คะแนนตัวชี้วัด", 95.78, 105],
    ["no fiscal year", "ข้อมูลหน่วยงาน", 2566, ""],
    ["no office name", "ข้อมูลหน่วยงาน", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคาย เขต 1", ""],
  ])("refuses %s even with a go-ahead, and names the cell", (_, tab, text, value) => {
    const { result, book } = addon.call("createReport", typedOver(tab, text, value), [ANNUAL]);
    expect(codeOf(result)).toBe("faults");
    expect(sentenceOf(result)).toMatch(new RegExp(`${tab}![A-Z]+\\d+ `));
    expect(book.files).toEqual([]);
  });

  it("refuses an empty spreadsheet with สร้างแม่แบบ as the cure", () => {
    const { result } = addon.call("createReport", emptyBook(), [ANNUAL]);
    expect(codeOf(result)).toBe("templateMissing");
    expect(sentenceOf(result)).toContain("สร้างแม่แบบ");
  });

  it.each([
    ["an unknown kind", { kind: "weekly" }],
    ["an unknown field", { kind: "annual", fileId: "somebody-else's" }],
    ["an unknown digit style", { kind: "annual", digits: "roman" }],
    ["a monitoring report without its round", { kind: "monitoring" }],
    ["a round that there is not", { kind: "monitoring", round: 9 }],
    ["a quarter of a monitoring report", { kind: "monitoring", round: 6, quarter: 1 }],
    ["a fifth quarter", { kind: "quarterly", quarter: 5 }],
    ["a round of the annual report", { kind: "annual", round: 6 }],
    ["a go-ahead that is no yes or no", { kind: "annual", goAhead: "yes" }],
    ["a text", "annual"],
    ["nothing", null],
  ])("takes %s for a bad request", (_, request) => {
    const { result, calls } = addon.call("createReport", sample, [request as never]);
    expect(codeOf(result)).toBe("badRequest");
    expect(calls).toEqual({});
  });

  it("waits for nobody for long: a second one is told that one is under way", () => {
    const busy = { failures: { "Lock.tryLock": { message: "held" } } };
    const { result, calls } = addon.call("createReport", sample, [ANNUAL], busy);
    expect(codeOf(result)).toBe("busy");
    expect(Object.keys(calls).filter((call) => /Drive|getValues/.test(call))).toEqual([]);
    expect(codeOf(addon.call("buildTemplate", sample, [], busy).result)).toBe("busy");
  });

  it.each([
    ["quota", { message: "The user's Drive storage quota has been exceeded.", code: 403 }],
    ["noPermission", { message: "The user does not have sufficient permissions for this file.", code: 403 }],
    ["driveFailed", { message: "Bad Request", code: 400 }],
  ])("answers %s when Drive refuses; the old document and its link stand", (code, failure) => {
    const failures = { "Drive.Files.update": failure, "Drive.Files.create": failure };
    const { result, book, logs } = addon.call("createReport", first.book, [ANNUAL], {
      user: "somchai",
      failures,
    });
    expect(codeOf(result)).toBe(code);
    expect(sentenceOf(result)).toContain("เอกสารเดิมไม่เปลี่ยนแปลง");
    expect(sentenceOf(result)).not.toContain(failure.message);
    expect(logs.map(({ level }) => level)).toEqual(["ERROR"]);
    expect(book.files).toEqual(first.book.files);
    expect(book.properties).toEqual(first.book.properties);
  });

  it("leaves the original's document alone when the spreadsheet was copied", () => {
    const copy = make({ ...first.book, id: "a-copy" });
    expect(copy.report).toMatchObject({ isNew: true, lostOld: false });
    expect(granted(addon.call("overview", copy.book).result).reports).toHaveLength(1);
  });

  it("takes a remembered document that cannot be read for none", () => {
    const key = `report:${sample.id}:annual:2566:year`;
    const stored = ["{", "null", '{"documents":[]}', '{"documents":[{"fileId":5}],"snapshot":null}'];
    const books = stored.map((text) => ({
      ...sample,
      properties: { ...sample.properties, document: { [key]: text } },
    }));
    expect(books.map((book) => granted(addon.call("overview", book).result).reports)).toEqual(
      stored.map(() => []),
    );
    expect(make(books[2] ?? sample).report).toMatchObject({ isNew: true, lostOld: false });
  });

  it("answers what nobody foresaw with one sentence, and logs it", () => {
    const failures = { "HtmlService.createTemplateFromFile": { message: "Secret internals." } };
    const { result, logs } = addon.call("createReport", sample, [ANNUAL], { failures });
    expect(codeOf(result)).toBe("unknown");
    expect(JSON.stringify(result)).not.toContain("Secret");
    expect(logs).toMatchObject([{ level: "ERROR", text: expect.stringContaining("Secret internals.") }]);
  });
});

describe("showCell", () => {
  it("selects the cell with the keys, also after a column was moved in front of it", () => {
    const cell = { tab: "scores", row: "2", column: "score" } as const;
    const { book } = addon.call("showCell", sample, [cell]);
    const sheet = sample.sheets.find(({ name }) => name === "คะแนนตัวชี้วัด");
    expect(book.active.sheetId).toBe(sheet?.id);
    const at = ({ active }: Book) => active.area;
    const value = (of: Book) => {
      const { row, column } = at(of);
      return of.sheets.find(({ id }) => id === of.active.sheetId)?.cells[row]?.[column]?.value;
    };
    const typed = addon.call("showCell", typedOver("คะแนนตัวชี้วัด", value(book), 12.34), [cell]).book;
    expect(value(typed)).toBe(12.34);
  });

  it("reads the one tab that it goes to", () => {
    const { calls } = addon.call("showCell", sample, [{ tab: "scores", row: "2", column: "score" }]);
    expect(calls["Sheet.getSheetValues"]).toBe(1);
    expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBeLessThan(10);
  });

  it("goes to the tab when the cell is gone, and tells when the tab is gone", () => {
    const gone = { tab: "scores", row: "none", column: "none" } as const;
    const { book } = addon.call("showCell", sample, [gone]);
    expect(book.active.area).toMatchObject({ row: 0, column: 0 });
    expect(codeOf(addon.call("showCell", emptyBook(), [gone]).result)).toBe("templateMissing");
  });

  it.each([[{ tab: "nowhere", row: 1, column: "a" }], [{ tab: "scores", row: -1, column: "a" }], ["A1"]])(
    "takes %j for a bad request",
    (cell) => {
      expect(codeOf(addon.call("showCell", sample, [cell as never]).result)).toBe("badRequest");
    },
  );
});

describe("setLanguage", () => {
  it("is remembered for the user; before that it is that of the account", () => {
    const language = (book: Book, user = "somchai", how = {}) =>
      granted(addon.call("overview", book, [], { user, ...how }).result).language;
    expect(language(emptyBook())).toBe("th");
    expect(language({ ...emptyBook(), locale: "en_GB" })).toBe("th");
    expect(language(emptyBook(), "somchai", { language: "en-GB" })).toBe("en");
    const { book } = addon.call("setLanguage", emptyBook(), ["en"], { user: "somchai" });
    expect(language(book)).toBe("en");
    expect(language(book, "malee")).toBe("th");
  });

  it("takes another language for a bad request", () => {
    expect(codeOf(addon.call("setLanguage", emptyBook(), ["fr" as never]).result)).toBe("badRequest");
  });
});

describe("buildTemplate", () => {
  it("makes a template that the overview then calls ready, and once more changes no cell", () => {
    const first = addon.call("buildTemplate", emptyBook());
    expect(granted(first.result)).toMatchObject({ template: "ready", total: null, level: null, missing: 10 });
    const second = addon.call("buildTemplate", first.book);
    expect(second.book.sheets).toEqual(first.book.sheets);
  });
});
