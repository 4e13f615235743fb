import { describe, expect, test } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { filled } from "../../local/fill";
import type { Sample } from "../../local/sample";
import { criteriaOf } from "../../src/ita/criteria";
import type { CriteriaSet } from "../../src/ita/criteria/types";
import { cell, read } from "../workbook/host";
import { addOn, granted, textOf } from "./host";

const { call } = await addOn();

const SCORES = Object.fromEntries(
  [92.5, 93.1, 94.2, 91.7, 90.4, 96.3, 95.5, 94.9].map((score, i) => [String(i + 1), { score }]),
);

/** An office with its template, its first eight scores and the status of every item of its list. */
function office(facts: Readonly<Record<string, string | number>>, items: readonly string[] = []): Book {
  const oit = Object.fromEntries(
    items.map((code) => [code, { status: "มี", links: ["https://www.example.go.th/o"] }]),
  );
  const sample: Sample = { format: 1, tabs: { office: facts, scores: SCORES, oit } };
  const withYear = call(
    "buildTemplate",
    filled(call("buildTemplate", emptyBook()).book, sample, ["office"]),
  ).book;
  return filled(withYear, sample);
}

const codes = (year: number, set: CriteriaSet = "general") =>
  (criteriaOf(year, set)?.items ?? []).map(({ code }) => code);
const overview = (book: Book) => granted(call("overview", book).result);

const TAMBON = { name: "องค์การบริหารส่วนตำบลบ้านใหม่", reportYear: 2570 };

describe("sub-indicators that are only proposed", () => {
  const book = office({ ...TAMBON, resultYear: 2569 }, codes(2569));
  const before = overview(book);
  test("do not count: 9 and 10 are waited for, and a finding says both ways out", () => {
    expect([before.total, before.level, before.missing]).toEqual([null, null, 2]);
    expect(before.rules).toMatchObject({ state: "known", year: 2569, proposed: 26 });
    const finding = before.findings.find(({ code }) => code === "oit.sub-proposed");
    expect(finding?.message.th).toContain("กดยืนยันตามคู่มือในแถบข้าง");
    expect(finding?.message.th).toContain("ตัวชี้วัดที่ 9 และ 10 ตามผลใน ITAS");
    expect(cell(book, "oit", "O11", "subIndicator").value).toBe("เสนอ: 9.3");
  });
  test("count after one click, and stay confirmed when the template is built again", () => {
    const confirmed = call("confirmItems", book);
    const after = granted(confirmed.result);
    expect([after.missing, after.rules.proposed]).toEqual([0, 0]);
    expect([after.total, after.level]).toEqual([96.38, "ผ่านดี"]);
    const again = call("buildTemplate", confirmed.book).book;
    expect(cell(again, "oit", "O11", "subIndicator").value).toBe("9.3");
    expect(overview(again).level).toBe("ผ่านดี");
  });
  test("are proposed anew when another year is chosen", () => {
    const confirmed = call("confirmItems", book).book;
    cell(confirmed, "office", "resultYear").value = 2568;
    const other = call("buildTemplate", confirmed).book;
    expect(cell(other, "oit", "O11", "subIndicator").value).toBe("เสนอ: 9.2");
    expect(overview(other).total).toBeNull();
  });
  test("never win over 9 and 10 as ITAS gives them", () => {
    const typed = structuredClone(book);
    for (const no of ["9", "10"]) {
      const target = cell(typed, "scores", no, "score");
      target.value = 90;
      delete target.formula;
    }
    const now = overview(typed);
    expect([now.missing, now.level]).toEqual([0, "ผ่านดี"]);
    expect(now.findings.map(({ code }) => code)).not.toContain("oit.sub-proposed");
  });
});

describe("a year without known rules", () => {
  const book = office({ ...TAMBON, reportYear: 2571, resultYear: 2570 });
  for (const no of ["9", "10"]) {
    const target = cell(book, "scores", no, "score");
    target.value = 97;
    delete target.formula;
  }
  test("has neither total nor level, and offers the last one's by name", () => {
    const now = overview(book);
    expect([now.total, now.level, now.passed, now.missing]).toEqual([null, null, null, 0]);
    expect(now.rules).toMatchObject({ state: "unknown", year: null, offered: 2569 });
    const finding = now.findings.find(({ code }) => code === "rules.unknown");
    expect(finding?.cell).toEqual({ tab: "office", row: "resultYear", column: "value" });
  });
  test("prints no level, no weights and no pass", () => {
    const made = call("createReport", book, [{ kind: "annual", goAhead: true }]);
    const text = textOf(made.book, granted(made.result).fileId);
    expect(text).toContain("ยังไม่มีเกณฑ์การประเมินของปีดังกล่าว");
    expect(text).not.toMatch(/ผ่านดี|ต้องปรับปรุง|ไม่ผ่าน|น้ำหนัก\(ร้อยละ\)/);
  });
  test("borrows by one click, and says so wherever its rules are printed", () => {
    const asked = call("borrowRules", book, [2569]);
    expect(asked.result.ok).toBe(true);
    const built = call("buildTemplate", asked.book);
    const now = granted(built.result);
    expect(now.rules).toMatchObject({ state: "borrowed", year: 2569, offered: null });
    expect([now.total, now.level]).toEqual([95.18, "ผ่านดี"]);
    const made = call("createReport", built.book, [{ kind: "annual", goAhead: true }]);
    const text = textOf(made.book, granted(made.result).fileId);
    expect(text.match(/ปีงบประมาณ พ\.ศ\. 2569 \(ยังไม่มีเกณฑ์ปี 2570\)/g)?.length).toBeGreaterThanOrEqual(3);
  });
  test.each([[2568], ["2569"], [2569.5], [null]])("borrows nothing but what is offered: not %s", (year) => {
    const { result, book: after } = call("borrowRules", book, [year as number]);
    expect(result.ok).toBe(false);
    expect(cell(after, "office", "borrowedYear").value ?? "").toBe("");
  });
});

describe("another supervising body's set", () => {
  test("a college of สอศ. has its 23 items of 2569, whose ranges count at once", () => {
    const set = { name: "วิทยาลัยเทคนิคตัวอย่าง", reportYear: 2570, resultYear: 2569, set: "ชุดสถานศึกษา (สอศ.)" };
    const book = office(set, codes(2569, "vocational"));
    const now = overview(book);
    expect([now.missing, now.rules.proposed, now.level]).toEqual([0, 0, "ผ่านดี"]);
    expect(read(book).assessment.oit).toHaveLength(23);
  });
  test("a hospital has MOIT 1–22, which give neither 9 nor 10", () => {
    const set = {
      name: "โรงพยาบาลตัวอย่าง",
      reportYear: 2570,
      resultYear: 2569,
      set: "ชุดกระทรวงสาธารณสุข (MOIT)",
    };
    const now = overview(office(set, codes(2569, "moph")));
    expect(now.missing).toBe(2);
    expect(now.findings.map(({ code }) => code)).not.toContain("oit.sub-missing");
  });
});

describe("a set as a file", () => {
  const college = office(
    { name: "วิทยาลัยเทคนิคตัวอย่าง", reportYear: 2570, resultYear: 2569, set: "ชุดสถานศึกษา (สอศ.)" },
    codes(2569, "vocational"),
  );
  const file = granted(call("saveSet", college).result);
  const changed = (change: (set: Record<string, unknown>) => object) =>
    JSON.stringify({ ...JSON.parse(file.text), ...change(JSON.parse(file.text)) });
  const mine = office({ ...TAMBON, reportYear: 2571, resultYear: 2570 });
  const text = changed(() => ({ year: 2570, name: "คู่มือปี 2570 ของจังหวัด" }));

  test("is looked at before it is used, and nothing changes by that", () => {
    const looked = call("loadSet", mine, [{ text, write: false }]);
    expect(granted(looked.result).preview.th).toContain("“คู่มือปี 2570 ของจังหวัด” เกณฑ์ปี 2570 มี OIT 23 ข้อ");
    expect(looked.book).toEqual(mine);
  });
  test("makes an unknown year known, and is still there after the next build", () => {
    const used = call("loadSet", mine, [{ text, write: true }]);
    expect(granted(used.result).overview?.rules).toMatchObject({ state: "known", year: 2570 });
    const again = call("buildTemplate", used.book);
    expect(granted(again.result).rules).toMatchObject({ state: "known", year: 2570 });
    expect(read(again.book).figures.criteria).toMatchObject({ set: "own", name: "คู่มือปี 2570 ของจังหวัด" });
    expect(read(again.book).assessment.oit).toHaveLength(23);
  });
  test("keeps scores and statuses that were typed", () => {
    const typed = office({ ...TAMBON, resultYear: 2569 }, ["O1", "O26"]);
    const { book } = call("loadSet", typed, [{ text: file.text, write: true }]);
    const { oit, scores } = read(book).assessment;
    expect(scores.find(({ rowKey }) => rowKey === "1")?.score).toBe(92.5);
    expect(oit.filter(({ status }) => status === "published").map(({ code }) => code)).toEqual(["O1", "O26"]);
  });
  test.each([
    ["no JSON", "สวัสดี", "ไม่ใช่ชุดเกณฑ์"],
    ["another file", JSON.stringify({ format: 1, tabs: {} }), "ไม่ใช่ชุดเกณฑ์"],
    [
      "weights that do not add up",
      changed((s) => ({ instruments: (s["instruments"] as object[]).slice(0, 2) })),
      "60",
    ],
    [
      "an item that stands twice",
      changed((s) => ({ items: [...(s["items"] as object[]), (s["items"] as object[])[0]] })),
      "O1",
    ],
    [
      "a scale that does not begin at 0",
      changed((s) => ({ levels: (s["levels"] as object[]).slice(0, 2) })),
      "0 คะแนน",
    ],
    ["an item of no sub-indicator of it", changed(() => ({ subIndicators: [] })), "O1 9.1"],
  ])("is refused with a sentence: %s", (_, bad, words) => {
    const { result, book } = call("loadSet", mine, [{ text: bad, write: true }]);
    expect(result.ok).toBe(false);
    expect(result.ok ? "" : result.message.th).toContain(words);
    expect(book).toEqual(mine);
  });
});

describe("the kind of office", () => {
  test.each([
    ["องค์การบริหารส่วนตำบลบ้านใหม่", "ผู้อนุมัติแผนปฏิบัติการ"],
    ["สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาตัวอย่าง", "ผู้อนุมัติแผนปฏิบัติการ (สพฐ.)"],
  ])("%s: %s", (name, role) => {
    const book = office({ name, reportYear: 2570, resultYear: 2569 });
    expect(cell(book, "signatures", "approver", "role").value).toBe(role);
  });
  test("a role in the office's own words stays when the kind changes", () => {
    const book = office({ name: "เทศบาลเมืองตัวอย่าง", reportYear: 2570, resultYear: 2569 });
    cell(book, "signatures", "approver", "role").value = "ผู้อนุมัติแผน นายกเทศมนตรี";
    cell(book, "office", "kind").value = "สพป./สพม.";
    const built = call("buildTemplate", book).book;
    expect(cell(built, "signatures", "approver", "role").value).toBe("ผู้อนุมัติแผน นายกเทศมนตรี");
  });
});
