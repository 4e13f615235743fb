import { deflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { type Book, emptySheet } from "../../local/apps-script/book";
import type { Failures } from "../../local/apps-script/run";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";
import {
  type DrawnCharts,
  type KeptPicture,
  MAX_PICTURE_BYTES,
  type NewPicture,
  type PictureList,
} from "../../src/wire";
import { cell, tabOf, valuesOf } from "../workbook/host";
import { type AddOn, addOn, bytesOf, granted, sampleBook, textOf } from "./host";

const STORE = "ita_pictures";

/** Bytes of a chunk of a PNG; whoever reads sizes and ends does not ask for the checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = type === "IEND" ? Buffer.from([0xae, 0x42, 0x60, 0x82]) : Buffer.alloc(4);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, checksum]);
}

/** A grey PNG of that size, with as many bytes more as wanted. */
function png(width: number, height: number, more = 0): string {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const pixels = deflateSync(Buffer.alloc((width + 1) * height, 128));
  const parts = [chunk("IHDR", head), chunk("tEXt", Buffer.alloc(more, 65)), chunk("IDAT", pixels)];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...parts,
    chunk("IEND", Buffer.alloc(0)),
  ]).toString("base64");
}

const JPEG = Buffer.from(
  `ffd8ffe000104a46494600010100000100010000ffc0001108${"0014"}${"001e"}03012200021101031101ffda${"00".repeat(20)}ffd9`,
  "hex",
).toString("base64");

let addon: AddOn;
let sample: Book;
let activity: Extract<NewPicture["place"], { kind: "activity" }>;
/** The sample office with one picture of an activity and the logo. */
let withBoth: Book;

const picture = (change: Partial<NewPicture> = {}): NewPicture => ({
  place: activity,
  caption: "ประชุมคณะทำงาน",
  type: "image/png",
  data: png(30, 20),
  thumbnail: png(3, 2),
  ...change,
});

function add(book: Book, change: Partial<NewPicture> = {}, failures: Failures = {}) {
  return addon.call("addPicture", book, [picture(change)], { failures });
}

const list = (book: Book): PictureList => granted(addon.call("listPictures", book).result);
const shown = ({ activities }: PictureList) => activities.find(({ row }) => row === activity.row);
const store = (book: Book) => book.sheets.find(({ name }) => name === STORE);
const cellOf = (book: Book) => {
  const { sheet, located } = tabOf(book, "appendix");
  return sheet.cells[activity.row - 1]?.[(located.columns["pictures"] ?? 0) - 1]?.value;
};

/** Types into the activity's cell of pictures. */
function typed(book: Book, text: string): Book {
  const copy = structuredClone(book);
  const { located } = tabOf(copy, "appendix");
  cell(copy, "appendix", activity.row - (located.headRow ?? 0), "pictures").value = text;
  return copy;
}

beforeAll(async () => {
  addon = await addOn();
  sample = sampleBook(addon, "nongkhai1-2566.json");
  const [first] = list(sample).activities;
  if (!first) throw new Error("The sample has no activity.");
  activity = { kind: "activity", row: first.row, title: first.title };
  const one = add(sample).book;
  withBoth = add(one, {
    place: { kind: "logo" },
    caption: "ตราหน่วยงาน",
    type: "image/jpeg",
    data: JPEG,
  }).book;
});

describe("A picture", () => {
  it("is kept in a hidden sheet and named in its activity's cell", () => {
    const { pictures = [], missing } = shown(list(withBoth)) ?? {};
    const [kept] = pictures as readonly KeptPicture[];
    expect(kept).toMatchObject({
      caption: "ประชุมคณะทำงาน",
      thumbnail: expect.stringMatching(/^data:image\/png/),
    });
    expect(missing).toEqual([]);
    expect(cellOf(withBoth)).toBe(`ประชุมคณะทำงาน [ภาพ:${kept?.id}]`);
    expect(store(withBoth)?.hidden).toBe(true);
    expect(withBoth.active).toEqual(sample.active);
    expect(withBoth.files).toEqual([]);
  });

  it("adds nothing to what is read for the figures", () => {
    const reads = (book: Book) => addon.call("overview", book).calls["Sheet.getSheetValues"];
    expect(reads(withBoth)).toBe(reads(sample));
  });

  it("is read by every officer and in a copy of the sheet alike", () => {
    const copy = { ...withBoth, id: "a-copy" };
    const { result } = addon.call("listPictures", copy, [], { user: "malee" });
    expect(granted(result)).toEqual(list(withBoth));
  });

  it("goes through .xlsx whole, hidden as it was", async () => {
    const large = add(sample, { data: png(30, 20, 150_000) }).book;
    const { sheets } = await readXlsx(await writeXlsx(large));
    const data = (book: Book) =>
      valuesOf(store(book) ?? emptySheet(0, "")).map((row) => row.filter((text) => text !== ""));
    expect(data({ ...large, sheets: [...sheets] })).toEqual(data(large));
    expect(sheets.find(({ name }) => name === STORE)?.hidden).toBe(true);
  });

  it("is printed forty times at most: a report with more is refused before anything is made, and says what to do", () => {
    const line = String(cellOf(withBoth));
    const report = (lines: number, kind: "annual" | "quarterly" = "annual") => {
      const book = typed(withBoth, Array.from({ length: lines }, () => line).join("\n"));
      const request =
        kind === "annual" ? { kind, goAhead: true } : ({ kind, quarter: 1, goAhead: true } as const);
      return addon.call("createReport", book, [request]);
    };
    expect(report(40).result.ok).toBe(true);
    const { result, calls, book } = report(41);
    expect(result).toMatchObject({ ok: false, code: "picturesMany" });
    expect(result.ok ? "" : result.message.th).toMatch(/41 ภาพ .*ไม่เกิน 40 ภาพ กรุณา/);
    expect([calls["HtmlService.createTemplateFromFile"], book.files]).toEqual([undefined, []]);
    expect(report(41, "quarterly").result.ok).toBe(true);
  });

  it("larger than any that is taken in is not printed, and named in the report", () => {
    const book = structuredClone(withBoth);
    const row = store(book)?.cells[1] ?? {};
    for (let column = 7; column < 20; column++) row[column] = { value: `|${"A".repeat(30_000)}` };
    const { result, book: after } = addon.call("createReport", book, [{ kind: "annual", goAhead: true }]);
    expect(textOf(after, granted(result).fileId)).toContain("ไม่พบภาพ");
  });

  it("is taken away from its cell and from the sheet", () => {
    const { logo, activities } = list(withBoth);
    const id = activities.find(({ row }) => row === activity.row)?.pictures[0]?.id ?? "";
    const { result, book } = addon.call("removePicture", withBoth, [id]);
    expect(granted(result)).toMatchObject({ logo, unused: [] });
    expect(cellOf(book) ?? "").toBe("");
    expect(JSON.stringify(store(book))).not.toContain(id);
  });

  it("stands below those that are there, under the caption that its cell says now", () => {
    const renamed = typed(withBoth, String(cellOf(withBoth)).replace("ประชุมคณะทำงาน", "ประชุมครั้งที่ 2"));
    const pictures = shown(granted(add(renamed, { caption: "อบรม" }).result))?.pictures ?? [];
    expect(pictures.map(({ caption }) => caption)).toEqual(["ประชุมครั้งที่ 2", "อบรม"]);
  });

  it("as a logo replaces the one before", () => {
    const { result, book } = add(withBoth, { place: { kind: "logo" }, caption: "ตราใหม่" });
    expect(granted(result).logo?.caption).toBe("ตราใหม่");
    expect(Object.keys(store(book)?.cells ?? {})).toHaveLength(3);
  });

  it("that was never used, or whose line was deleted, is shown as such", () => {
    expect(list(typed(withBoth, "")).unused.map(({ caption }) => caption)).toEqual(["ประชุมคณะทำงาน"]);
  });
});

describe("A picture is refused", () => {
  const html = Buffer.from("<script>alert(1)</script>".repeat(9)).toString("base64");
  it.each<[string, () => unknown]>([
    ["with too many bytes", () => picture({ data: png(30, 20, MAX_PICTURE_BYTES) })],
    ["that is no picture", () => picture({ data: html })],
    ["of another type than it says", () => picture({ type: "image/jpeg" })],
    ["that ends too early", () => picture({ data: png(30, 20).slice(0, -16) })],
    ["without a size", () => picture({ data: png(0, 20) })],
    ["with something else to be shown", () => picture({ thumbnail: html })],
    ["that is no base64", () => picture({ data: "data:image/png;base64,iVBORw0KGgo=" })],
    ["without a caption", () => picture({ caption: "  " })],
    ["with the mark of another in its caption", () => picture({ caption: "ภาพ [ภาพ:A1B2C3D4]" })],
    ["of a type that documents do not keep", () => ({ ...picture(), type: "image/svg+xml" })],
    ["for a place that there is not", () => ({ ...picture(), place: { kind: "scores" } })],
  ])("%s, and nothing is written", (_, asked) => {
    const { result, book } = addon.call("addPicture", sample, [asked() as NewPicture]);
    expect(result.ok ? "ok" : result.code).toBe("pictureRefused");
    expect(book.sheets).toEqual(sample.sheets);
  });

  it("when the activity is another one by now", () => {
    const { result, book } = add(sample, { place: { ...activity, title: "อย่างอื่น" } });
    expect(result.ok ? "ok" : result.code).toBe("sheetChanged");
    expect(book.sheets).toEqual(sample.sheets);
  });

  it("after the fortieth, but a logo may still replace the one before", () => {
    const full = structuredClone(withBoth);
    const sheet = store(full);
    if (!sheet) throw new Error("No store.");
    for (let row = 3; row <= 40; row++) {
      const line = structuredClone(sheet.cells[1] ?? {});
      if (line[0]) line[0].value = `|ID${row}`;
      if (line[4]) line[4].value = `|ภาพที่ ${row}`;
      sheet.cells[row] = line;
    }
    const more = add(full).result;
    expect(more.ok ? "ok" : more.message.th).toContain("40");
    expect(granted(add(full, { place: { kind: "logo" } }).result).logo).not.toBeNull();
  });

  it("by a protected sheet, with a sentence, and leaves no part of it behind", () => {
    const message = "You are trying to edit a protected cell or object.";
    const { result, book } = add(withBoth, {}, { "Range.setValue": { message } });
    expect(result.ok ? "ok" : result.code).toBe("sheetClosed");
    expect(list(book)).toEqual(list(withBoth));
  });
});

describe("The annual report", () => {
  const ANNUAL = { kind: "annual", goAhead: true } as const;

  it("prints logo, pictures with captions and QR codes, byte for byte, and names what is missing", () => {
    const book = typed(withBoth, `${String(cellOf(withBoth))}\nภาพที่หายไป [ภาพ:FFFF0000]`);
    const { result, book: after } = addon.call("createReport", book, [ANNUAL]);
    const { fileId } = granted(result);
    const media = Object.entries(unzipSync(bytesOf(after, fileId))).filter(([path]) =>
      path.startsWith("word/media/"),
    );
    const contents = media.map(([, bytes]) => Buffer.from(bytes).toString("base64"));
    expect(contents).toContain(png(30, 20));
    expect(contents).toContain(JPEG);
    expect(media.some(([path]) => path.endsWith(".gif"))).toBe(true);
    expect(textOf(after, fileId)).toContain("ประชุมคณะทำงาน");
    expect(textOf(after, fileId)).toContain("ไม่พบภาพ “ภาพที่หายไป”");
    expect(textOf(after, fileId)).not.toContain("[ภาพ:");
  });

  describe("with charts that the page drew", () => {
    let text = "";
    beforeAll(() => {
      text = granted(addon.call("overview", sample).result).charts ?? "";
    });
    const drawn = () => (JSON.parse(text) as readonly unknown[]).map((_, index) => png(40 + index, 30));
    const made = (change: Partial<DrawnCharts> = {}) => {
      const sent = { of: text, pictures: drawn(), ...change };
      const { result, book } = addon.call("createReport", sample, [{ ...ANNUAL, charts: sent }]);
      const files = unzipSync(bytesOf(book, granted(result).fileId));
      const pictures = Object.keys(files).filter((path) => /^word\/media\/.*png$/.test(path));
      const isBars = strFromU8(files["word/document.xml"] ?? new Uint8Array()).includes('w:fill="C77700"');
      return { pictures: pictures.length, isBars };
    };

    it("has pictures in the place of all bars of cells", () => {
      expect(made()).toEqual({ pictures: drawn().length, isBars: false });
    });

    it.each<[string, () => Partial<DrawnCharts>]>([
      ["figures changed since", () => ({ of: text.replace("99.93", "99.94") })],
      ["one is missing", () => ({ pictures: drawn().slice(1) })],
      ["one is no picture", () => ({ pictures: [...drawn().slice(1), "A".repeat(64)] })],
    ])("has bars of cells, all of them, where %s", (_, change) => {
      expect(made(change())).toEqual({ pictures: 0, isBars: true });
    });

    it("is refused where one is too large, or is none in base64", () => {
      for (const picture of ["A".repeat(400_000), "<script>alert(1)</script>"]) {
        const sent = { of: text, pictures: [picture] };
        const { result } = addon.call("createReport", sample, [{ ...ANNUAL, charts: sent }]);
        expect(result.ok ? "ok" : result.code).toBe("badRequest");
      }
    });
  });
});
