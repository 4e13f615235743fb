import { beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../local/apps-script/book";
import type { PasteRequest } from "../../src/wire";
import { cell, read, type } from "../workbook/host";
import { type AddOn, addOn, granted, sampleBook } from "./host";

let add: AddOn;
let sample: Book;
beforeAll(async () => {
  add = await addOn();
  sample = sampleBook(add, "nongkhai1-2566.json");
});

const book = (): Book => structuredClone(sample);
const LOOK = { write: false, replace: [] } as const;
const paste = (on: Book, request: Pick<PasteRequest, "kind" | "text"> & Partial<PasteRequest>) => {
  const { result, book: after } = add.call("pasteList", on, [{ ...LOOK, ...request }]);
  return { answer: granted(result), after };
};
const score = (of: Book, no: string) => read(of).assessment.scores.find(({ rowKey }) => rowKey === no)?.score;

describe("pasted scores", () => {
  test("are shown against the sheet first, and nothing is written", () => {
    const on = book();
    const { answer, after } = paste(on, { kind: "scores", text: "ตัวชี้วัดที่ ๗ 97.62\n6 95.00\nรวม 97.32" });
    expect(answer.cells).toEqual([
      {
        id: "7:score",
        key: "7",
        name: "ประสิทธิภาพการสื่อสาร",
        what: "score",
        now: "97.62",
        next: "97.62",
        state: "same",
      },
      {
        id: "6:score",
        key: "6",
        name: "คุณภาพการดำเนินงาน",
        what: "score",
        now: "95.78",
        next: "95",
        state: "differs",
      },
    ]);
    expect(answer.left).toMatchObject([{ line: 3, text: "รวม 97.32", reason: { th: "ระบบคำนวณค่านี้ให้เอง" } }]);
    expect(answer).toMatchObject({ read: 2, listed: 10, byOrder: false, written: null });
    expect(after).toEqual(on);
  });
  test("fill blank cells when they are confirmed, and leave a differing one", () => {
    const on = book();
    type(on, [["scores", "7", "score", ""]]);
    delete cell(on, "scores", "7", "score").value;
    const { answer, after } = paste(on, { kind: "scores", text: "7 97.62\n6 95", write: true });
    expect(answer.written).toBe(1);
    expect([score(after, "7"), score(after, "6")]).toEqual([97.62, 95.78]);
    expect(answer.cells.map(({ state }) => state)).toEqual(["same", "differs"]);
  });
  test("replace a differing value only as it was seen", () => {
    const replace = [{ id: "6:score", was: "95.78" }];
    const seen = paste(book(), { kind: "scores", text: "6 95", write: true, replace });
    expect([score(seen.after, "6"), seen.answer.written]).toEqual([95, 1]);
    const changed = book();
    type(changed, [["scores", "6", "score", 88]]);
    const late = paste(changed, { kind: "scores", text: "6 95", write: true, replace });
    expect([score(late.after, "6"), late.answer.written]).toEqual([88, 0]);
  });
  test("do not silently replace words that stand for a score", () => {
    const on = book();
    type(on, [["scores", "6", "score", "รอผล"]]);
    const { answer, after } = paste(on, { kind: "scores", text: "6 95", write: true });
    expect(answer.cells).toMatchObject([{ now: "รอผล", state: "differs" }]);
    expect(cell(after, "scores", "6", "score").value).toBe("รอผล");
  });
  test("are no percentages in a cell that held one", () => {
    const on = book();
    const target = cell(on, "scores", "6", "score");
    Object.assign(target, { value: 0.95, style: { ...target.style, numberFormat: "0.00%" } });
    const replace = [{ id: "6:score", was: "95.00%" }];
    const { after } = paste(on, { kind: "scores", text: "6 95.78", write: true, replace });
    expect(cell(after, "scores", "6", "score")).toMatchObject({
      value: 95.78,
      style: { numberFormat: "0.00" },
    });
  });
});

describe("pasted O items", () => {
  test("set a status and add links to those that are there", () => {
    const on = book();
    for (const column of ["status", "links"]) delete cell(on, "oit", "O11", column).value;
    type(on, [["oit", "O12", "links", "https://a.go.th/1"]]);
    const text = "ข้อ 11 มี https://b.go.th/11\nO12 https://b.go.th/12";
    const { answer, after } = paste(on, { kind: "items", text, write: true });
    expect(answer.written).toBe(3);
    const item = (code: string) => read(after).assessment.oit.find((each) => each.code === code);
    expect(item("O11")).toMatchObject({ status: "published", links: ["https://b.go.th/11"] });
    expect(item("O12")?.links).toEqual(["https://a.go.th/1", "https://b.go.th/12"]);
    expect(answer.cells.every(({ state }) => state === "same")).toBe(true);
  });
  test("never turn into a formula", () => {
    const on = book();
    delete cell(on, "oit", "O11", "links").value;
    const { after } = paste(on, {
      kind: "items",
      text: "O11 มี https://b.go.th/=1+1\n=HYPERLINK(1)",
      write: true,
    });
    expect(cell(after, "oit", "O11", "links").formula).toBeUndefined();
  });
});

test("a table of two unnamed columns is written by the one that the officer chose", () => {
  const on = book();
  for (const no of ["6", "7"]) delete cell(on, "scores", no, "score").value;
  const text = "คุณภาพการดำเนินงาน 81.25 91.5\nประสิทธิภาพการสื่อสาร 82.25 92.5";
  const asked = paste(on, { kind: "scores", text });
  expect([asked.answer.cells, asked.answer.columns.length]).toEqual([[], 2]);
  const { after } = paste(on, { kind: "scores", text, column: 1, write: true });
  const scores = read(after).assessment.scores;
  expect(["6", "7"].map((no) => scores.find(({ rowKey }) => rowKey === no)?.score)).toEqual([91.5, 92.5]);
});

test("a request that is none of ours is refused", () => {
  const { result } = add.call("pasteList", book(), [{ kind: "other" } as unknown as PasteRequest]);
  expect(result).toMatchObject({ ok: false, code: "badRequest" });
});
