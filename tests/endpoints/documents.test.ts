import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../local/apps-script/book";
import type { Failures } from "../../local/apps-script/run";
import type { ReportMade, ReportRequest, Result } from "../../src/wire";
import { valuesOf } from "../workbook/host";
import { type AddOn, addOn, granted, sampleBook } from "./host";

/** The kind that is made fastest. */
const PLAN: ReportRequest = { kind: "plan", goAhead: true };
const LOG = "บันทึกรายงาน";

let addon: AddOn;
let sample: Book;
/** The sample office after somchai made its action plan. */
let first: Made;

interface Made {
  readonly report: ReportMade;
  readonly book: Book;
  readonly calls: Readonly<Record<string, number>>;
}

interface Who {
  readonly user?: string;
  readonly failures?: Failures;
  /** The advanced services that the project has; all of the manifest where absent. */
  readonly services?: readonly string[];
}

function ask(book: Book, request: ReportRequest, { services, ...who }: Who = {}) {
  const options = { user: "somchai", ...who };
  if (services === undefined) return addon.call("createReport", book, [request], options);
  const enabledAdvancedServices = services.map((userSymbol) => ({ userSymbol }));
  const manifest = { ...addon.manifest, dependencies: { enabledAdvancedServices } };
  return addon.call("createReport", book, [request], { ...options, manifest });
}

function make(book: Book, request: ReportRequest = PLAN, who: Who = {}): Made {
  const { result, ...rest } = ask(book, request, who);
  return { report: granted(result), ...rest };
}

beforeAll(async () => {
  addon = await addOn();
  sample = sampleBook(addon, "nongkhai1-2566.json");
  first = make(sample);
});

const codeOf = (result: Result<unknown>) => (result.ok ? "ok" : result.code);
const sheetOf = (book: Book, name: string) => book.sheets.find((sheet) => sheet.name === name);

/** A copy of the book in which a cell with that value holds another. */
function changed(book: Book, tab: string, from: unknown, to: string | number): Book {
  const copy = structuredClone(book);
  const cells = Object.values(sheetOf(copy, tab)?.cells ?? {}).flatMap((row) => Object.values(row));
  const cell = cells.find(({ value }) => value === from);
  if (!cell) throw new Error(`${tab} has no cell ${String(from)}.`);
  cell.value = to;
  return copy;
}

/** The log's lines by the words of their headings. */
function logOf(book: Book): readonly Readonly<Record<string, unknown>>[] {
  const sheet = sheetOf(book, LOG);
  if (!sheet) return [];
  const rows = valuesOf(sheet);
  const head = rows.findIndex((row) => row.includes("วันเวลา"));
  const headings = rows[head] ?? [];
  return rows
    .slice(head + 1)
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
}

const reports = (book: Book, user: string) =>
  granted(addon.call("overview", book, [], { user }).result).reports;

describe("Two officers", () => {
  it("the second is told whose document there is, before anything is made", () => {
    const { result, book, calls } = ask(first.book, PLAN, { user: "malee" });
    expect(codeOf(result)).toBe("colleague");
    expect(result.ok ? "" : result.message.th).toContain(first.report.name);
    expect(Object.keys(calls).filter((call) => /^Drive|createTemplate/.test(call))).toEqual([
      "Drive.Files.get",
    ]);
    expect(book.files).toEqual(first.book.files);
    expect(logOf(book)).toHaveLength(1);
  });

  it("the second may make one of their own; both keep their links from then on", () => {
    const second = make(first.book, { ...PLAN, own: true }, { user: "malee" });
    expect(second.report).toMatchObject({ isNew: true, lostOld: false, mine: true });
    expect(second.report.fileId).not.toBe(first.report.fileId);
    const somchai = make(second.book);
    expect(somchai.report).toMatchObject({ fileId: first.report.fileId, isNew: false });
    const malee = make(somchai.book, PLAN, { user: "malee" });
    expect(malee.report).toMatchObject({ fileId: second.report.fileId, isNew: false });
    expect(logOf(malee.book).map((line) => line["ลิงก์"])).toEqual(
      [first, second, somchai, malee].map(({ report }) => report.url),
    );
  });

  it("each sees both documents and which one is theirs", () => {
    const { book } = make(first.book, { ...PLAN, own: true }, { user: "malee" });
    expect(reports(book, "somchai").map(({ mine }) => mine)).toEqual([false, true]);
    expect(reports(book, "malee").map(({ mine }) => mine)).toEqual([true, false]);
    expect(reports(book, "a guest").map(({ mine }) => mine)).toEqual([false, false]);
  });

  it("share one document where Google lets the second one in", () => {
    const files = first.book.files.map((file) => ({ ...file, owner: "malee" }));
    const { report } = make({ ...first.book, files }, PLAN, { user: "malee" });
    expect(report).toMatchObject({ fileId: first.report.fileId, isNew: false, mine: false });
  });
});

describe("A document", () => {
  it("costs one call of Drive to bring up to date, and one look more the first time", () => {
    const drive = ({ calls }: Made) => Object.entries(calls).filter(([call]) => call.startsWith("Drive"));
    expect(drive(first)).toEqual([
      ["Drive.Files.list", 1],
      ["Drive.Files.create", 1],
    ]);
    expect(drive(make(first.book))).toEqual([["Drive.Files.update", 1]]);
  });

  it("that was moved to a shared drive keeps its link, and who may open it can be set there", () => {
    const files = first.book.files.map((file) => ({ ...file, inSharedDrive: true }));
    const again = make({ ...first.book, files });
    expect(again.report).toMatchObject({ fileId: first.report.fileId, isNew: false });
    const request = { fileId: first.report.fileId, open: true };
    const open = addon.call("setSharing", again.book, [request], { user: "somchai" });
    expect(granted(open.result)).toBe("link");
  });

  it("of a copied sheet is the copy's own, and so is its log from there on", () => {
    const copy = make({ ...first.book, id: "a-copy" });
    expect(copy.report).toMatchObject({ isNew: true, lostOld: false, changes: null });
    expect(copy.book.files).toHaveLength(2);
    expect(logOf(copy.book)).toHaveLength(2);
  });
});

describe("A document that cannot be used any more", () => {
  const inBin = () => first.book.files.map((file) => ({ ...file, trashed: true }));

  it.each([
    ["is in the bin", inBin, "ถังขยะ"],
    ["is gone", () => [], "ไม่พบเอกสาร"],
  ])("because it %s is asked about: no new link without the officer's word", (_, files, words) => {
    const { result, book } = ask({ ...first.book, files: files() }, PLAN);
    expect(codeOf(result)).toBe("documentLost");
    expect(result.ok ? "" : result.message.th).toContain(words);
    expect(result.ok ? "" : result.message.th).toContain(first.report.name);
    expect(book.files).toHaveLength(files().length);
    expect(reports(book, "somchai").map(({ fileId }) => fileId)).toEqual([first.report.fileId]);
  });

  it("is used again when it was taken out of the bin", () => {
    const { book } = ask({ ...first.book, files: inBin() }, PLAN);
    const files = book.files.map((file) => ({ ...file, trashed: false }));
    expect(make({ ...book, files }).report).toMatchObject({ fileId: first.report.fileId, isNew: false });
  });

  it("gives way to a new one after the officer's word, which is the one from then on", () => {
    const second = make({ ...first.book, files: inBin() }, { ...PLAN, anew: true });
    expect(second.report).toMatchObject({ isNew: true, lostOld: true });
    expect(second.report.fileId).not.toBe(first.report.fileId);
    expect(reports(second.book, "somchai").map(({ fileId }) => fileId)).toEqual([second.report.fileId]);
    expect(logOf(second.book).at(-1)?.["การจัดทำ"]).toContain("แทนฉบับเดิม");
    expect(make(second.book).report).toMatchObject({ fileId: second.report.fileId, isNew: false });
  });
});

describe("One report, one document, whatever is lost on the way", () => {
  const lostAnswer = { message: "Internal Error", code: 500, done: true };

  it("Drive made it and answered with an error: it is found and remembered", () => {
    const { report, book } = make(sample, PLAN, { failures: { "Drive.Files.create": lostAnswer } });
    expect(report).toMatchObject({ fileId: book.files[0]?.id, isNew: true });
    expect(make(book).report).toMatchObject({ fileId: report.fileId, isNew: false });
  });

  it("Drive did not make it: the sentence says that it may have, and the next click makes one", () => {
    const failures = { "Drive.Files.create": { message: "Internal Error", code: 500 } };
    const { result, book } = ask(sample, PLAN, { failures });
    expect(codeOf(result)).toBe("uncertain");
    expect(result.ok ? "" : result.message.th).toContain("อาจได้รับการบันทึกแล้ว");
    expect(make(book).book.files).toHaveLength(1);
  });

  it("an update whose answer was lost keeps the document and says that it may be saved", () => {
    const { result, book } = ask(first.book, PLAN, { failures: { "Drive.Files.update": lostAnswer } });
    expect(codeOf(result)).toBe("uncertain");
    expect(make(book).report).toMatchObject({ fileId: first.report.fileId, isNew: false });
  });

  it("the run was cut off after Drive's: the next click goes on with the same document", () => {
    const total = Object.values(first.calls).reduce((sum, count) => sum + count, 0);
    const stops = [0, 3, 6, 9].map((back) => total - back);
    for (const stopAt of stops) {
      const run = addon.run("createReport", sample, [PLAN], { user: "somchai", stopAt });
      expect(run.ok).toBe(false);
      const next = make(run.book);
      expect(next.book.files).toHaveLength(1);
      expect(next.report.fileId).toBe(next.book.files[0]?.id);
    }
  });

  it("the memory of it cannot be written: it is found by its mark", () => {
    const failures = {
      "Properties.setProperty": { message: "You have exceeded the property storage quota.", nth: 2 },
    };
    const { report, book } = make(sample, PLAN, { failures });
    expect(make(book).report).toMatchObject({ fileId: report.fileId, isNew: false });
  });

  it("another officer's mark is another document", () => {
    const { book } = make(first.book, { ...PLAN, own: true }, { user: "malee" });
    expect(book.files).toHaveLength(2);
  });
});

describe("Set-up that is not done is told as set-up", () => {
  it.each([
    [
      "serviceOff",
      "Access Not Configured. Drive API has not been used in project 1 before or it is disabled.",
      "Drive API",
    ],
    ["notConsented", "Request had insufficient authentication scopes.", "อนุญาต"],
  ])("%s", (code, message, words) => {
    const failure = { message, code: 403 };
    for (const call of ["Drive.Files.list", "Drive.Files.create", "Drive.Files.update", "Drive.Files.get"]) {
      const book = /update|get/.test(call) ? first.book : sample;
      const user = call.endsWith("get") ? "malee" : "somchai";
      const { result } = ask(book, PLAN, { user, failures: { [call]: failure } });
      expect([call, codeOf(result)]).toEqual([call, code]);
      expect(result.ok ? "" : result.message.th).toContain(words);
      expect(result.ok ? "" : result.message.th).not.toMatch(/ขอสิทธิ์แก้ไข/);
    }
  });

  it("a project without the service at all", () => {
    const { result } = ask(sample, PLAN, { services: [] });
    expect(codeOf(result)).toBe("serviceOff");
  });
});

describe("The tab บันทึกรายงาน", () => {
  it("is made by the first report and notes all of it as text", () => {
    expect(sheetOf(sample, LOG)).toBeUndefined();
    const [line] = logOf(first.book);
    expect(line).toMatchObject({
      รายงาน: "แผนปฏิบัติการป้องกันการทุจริต",
      ปีงบประมาณ: "2566",
      ชื่อเอกสาร: first.report.name,
      ลิงก์: first.report.url,
      คะแนนรวม: "97.32",
      ระดับ: "AA",
      ยืนยันสร้างต่อทั้งที่มีข้อผิดพลาด: "ยืนยันสร้างต่อ",
      สิ่งที่เปลี่ยนจากครั้งก่อน: "บันทึกครั้งแรก",
    });
    expect(line?.["วันเวลา"]).toMatch(/^\d{1,2} \S+ 25\d\d เวลา \d\d\.\d\d น\.$/);
    const found = granted(addon.call("overview", sample).result).findings;
    const causes = found.filter(({ severity, cause }) => severity === "error" && cause === null);
    expect(line?.["ข้อผิดพลาด"]).toBe(String(causes.length));
  });

  it("says which figures moved since the last time", () => {
    const moved = changed(first.book, "คะแนนตัวชี้วัด", 95.78, 90.78);
    const { report, book } = make(moved);
    expect(report.changes?.th).toMatch(/^คะแนนรวม: 97\.32 → \d\d\.\d\d; .*ตัวชี้วัดที่ \d+: 95\.78 → 90\.78$/);
    expect(report.changes?.en).toContain("95.78 → 90.78");
    expect(logOf(book).at(-1)?.["สิ่งที่เปลี่ยนจากครั้งก่อน"]).toBe(report.changes?.th);
    expect(make(book).report.changes?.th).toBe("ตัวเลขไม่เปลี่ยนแปลงจากครั้งก่อน");
  });

  it("goes on where people moved its columns and called it otherwise", () => {
    const book = structuredClone(first.book);
    const log = sheetOf(book, LOG);
    if (!log) throw new Error("No log.");
    log.name = "ทะเบียน";
    for (const row of Object.values(log.cells)) {
      const [when, kind] = [row[1], row[2]];
      if (kind) row[1] = kind;
      if (when) row[2] = when;
    }
    const again = make(book).book;
    expect(sheetOf(again, LOG)).toBeUndefined();
    const rows = valuesOf(sheetOf(again, "ทะเบียน") ?? log);
    expect(rows.at(-1)?.[1]).toBe(rows.at(-2)?.[1]);
    expect(rows.at(-1)?.[2]).toMatch(/เวลา/);
  });

  it("is left alone by the template's builder", () => {
    const built = addon.call("buildTemplate", first.book);
    expect(granted(built.result).template).toBe("ready");
    expect(sheetOf(built.book, LOG)).toEqual(sheetOf(first.book, LOG));
  });

  it("that cannot be written takes nothing from the report, which says so", () => {
    const message = "You are trying to edit a protected cell or object.";
    const { report, book } = make(first.book, PLAN, { failures: { "Range.setValues": { message } } });
    expect(report).toMatchObject({ fileId: first.report.fileId, logged: false });
    expect(book.files[0]?.version).toBe(2);
    expect(logOf(book)).toHaveLength(1);
  });

  it("takes a name that begins like a formula for text", () => {
    const named = changed(sample, "ข้อมูลหน่วยงาน", "สพป.หนองคาย เขต 1", "=1+1");
    const { book } = make(named);
    const cells = Object.values(sheetOf(book, LOG)?.cells ?? {}).flatMap((row) => Object.values(row));
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});

describe("Sharing", () => {
  const user = "somchai";
  const set = (book: Book, open: boolean, who: Who = {}) =>
    addon.call("setSharing", book, [{ fileId: first.report.fileId, open }], { user, ...who });

  it("opens a document to everybody with the link, shows it, and takes it back", () => {
    expect(first.report.sharing).toBe("private");
    const open = set(first.book, true);
    expect(granted(open.result)).toBe("link");
    expect(open.book.files[0]?.permissions.slice(1)).toEqual([
      { id: "anyoneWithLink", type: "anyone", role: "reader" },
    ]);
    expect(reports(open.book, user)[0]?.sharing).toBe("link");
    expect(make(open.book).report.sharing).toBe("link");
    const closed = set(open.book, false);
    expect(granted(closed.result)).toBe("private");
    expect(closed.book.files[0]?.permissions).toEqual(first.book.files[0]?.permissions);
  });

  it("shows what somebody changed in Drive itself", () => {
    const book = structuredClone(first.book);
    book.files[0]?.permissions.push({ id: "anyoneWithLink", type: "anyone", role: "writer" });
    const read = addon.call("readSharing", book, [first.report.fileId], { user });
    expect(granted(read.result)).toBe("link");
    expect(reports(read.book, user)[0]?.sharing).toBe("link");
  });

  it.each([
    ["sharingForbidden", { message: "The domain policy does not permit sharing outside.", code: 403 }],
    ["sharingFailed", { message: "Internal Error", code: 500 }],
  ])("that Google refuses is answered by %s, and nothing changes", (code, failure) => {
    const { result, book } = set(first.book, true, { failures: { "Drive.Permissions.create": failure } });
    expect(codeOf(result)).toBe(code);
    expect(JSON.stringify(result)).not.toContain(failure.message);
    expect(book.files).toEqual(first.book.files);
    expect(reports(book, user)[0]?.sharing).toBe("private");
  });

  it("of a colleague's document is for the colleague", () => {
    expect(codeOf(set(first.book, true, { user: "malee" }).result)).toBe("documentGone");
  });

  it.each([
    [{ fileId: "somebody-else's", open: true }],
    [{ fileId: "", open: true }],
    [{ open: true }],
    ["x"],
  ])("takes %j for a bad request and asks Drive nothing", (request) => {
    const { result, calls } = addon.call("setSharing", first.book, [request as never], { user });
    expect(codeOf(result)).toBe("badRequest");
    expect(Object.keys(calls).filter((call) => call.startsWith("Drive"))).toEqual([]);
  });
});
