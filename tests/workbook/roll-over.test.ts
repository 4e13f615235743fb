import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Book, CellValue } from "../../local/apps-script/book";
import { typedIn } from "../faults/state";
import { releasedBook } from "./fixtures/released";
import { build, cell, differences, read, run, tabOf, type } from "./host";

const start = build(releasedBook(1)).book;
const copy = (): Book => structuredClone(start);
const rolled = (book: Book): Book => run(book, "startYear").book;
const after = rolled(start);

const allValues = (book: Book): ReadonlySet<string> =>
  new Set(
    book.sheets.flatMap(({ cells }) =>
      Object.values(cells).flatMap((row) => Object.values(row).map(({ value }) => String(value))),
    ),
  );

describe("starting a new fiscal year", () => {
  const { assessment, tabFaults } = read(after);
  const old = read(start);

  test("says first what it will do, and writes nothing for that", () => {
    const planned = run(start, "yearPlan");
    expect(planned.value).toMatchObject({ reportYear: 2566, resultYear: 2565 });
    expect((planned.value as { archives: string[] }).archives).toContain("คะแนนตัวชี้วัด 2566");
    expect(differences(planned.book, start)).toEqual([]);
  });
  test("moves both years on and leaves a whole template", () => {
    expect([assessment.office.reportYear, assessment.office.resultYear]).toEqual([2567, 2566]);
    expect(tabFaults).toEqual([]);
    expect(differences(build(after).book, after)).toEqual([]);
  });
  test("makes this year's scores the comparison and empties the scores", () => {
    const { analysis } = old.figures;
    for (const { no, score } of analysis.indicators) {
      const line = assessment.scores.find(({ rowKey }) => rowKey === String(no));
      expect([no, line?.previous, line?.score]).toEqual([no, score, null]);
    }
    for (const { code, score100 } of analysis.instruments)
      expect(assessment.scores.find(({ rowKey }) => rowKey === code)?.previous).toBe(score100);
    expect(assessment.scores.find(({ rowKey }) => rowKey === "total")?.previous).toBe(analysis.total);
    expect(assessment.scores.every(({ published }) => published === null)).toBe(true);
  });
  test("keeps the office, targets, measures, plan, texts and signers", () => {
    const kept = ["activities", "projects", "targets", "texts", "signatures"] as const;
    for (const key of kept) expect(assessment[key]).toEqual(old.assessment[key]);
    const {
      rank: _rank,
      rankOf: _rankOf,
      reportYear: _report,
      resultYear: _result,
      ...office
    } = assessment.office;
    expect(old.assessment.office).toMatchObject(office);
    const target = (reading: typeof old.assessment) =>
      reading.scores.filter(({ rowKey }) => /IT$/.test(rowKey ?? "")).map((line) => line.target);
    expect(target(assessment)).toEqual(target(old.assessment));
    expect(assessment.measures.map(({ title }) => title)).toEqual(
      old.assessment.measures.map(({ title }) => title),
    );
    expect(assessment.plan.rationale).toBe(old.assessment.plan.rationale);
  });
  test("begins without results, spending, evidence, pictures and dates of declarations", () => {
    expect([assessment.results, assessment.appendix]).toEqual([[], []]);
    expect(assessment.oit.filter(({ status, links }) => status !== null || links.length > 0)).toEqual([]);
    expect(assessment.budget.filter((line) => line.allocated !== null || line.spentQ1 !== null)).toEqual([]);
    expect(assessment.declarations.filter(({ date }) => date !== null)).toEqual([]);
    expect(assessment.measures.filter(({ links }) => links.length > 0)).toEqual([]);
  });
  test("takes the next result year's criteria and O items, whatever the office had edited", () => {
    const book = copy();
    type(book, [["criteria", "instrument:IIT", "weight", 25]]);
    const next = rolled(book);
    expect(cell(next, "criteria", "instrument:IIT", "weight").value).toBe(30);
    const fresh = read(build(rolled(copy())).book).figures.criteria;
    expect(read(next).figures.criteria).toEqual(fresh);
    expect(fresh.year).toBe(2566);
  });
  test("a person stays with an item that goes on, and leaves a number that now means another item", () => {
    const book = copy();
    type(book, [["office", "resultYear", "value", 2566]]);
    const year2566 = build(book).book;
    const codes = Object.keys(tabOf(year2566, "oit").located.rows);
    type(year2566, [
      ...codes.map((code) => ["oit", code, "owner", `ผู้ดูแล ${code}`] as const),
      ["office", "resultYear", "value", 2566],
    ]);
    const next = rolled(year2566);
    const titles = (of: Book) =>
      new Map(read(of).assessment.oit.map(({ code, title, owner }) => [code, { title, owner }]));
    const [before, now] = [titles(year2566), titles(next)];
    for (const [code, { title, owner }] of now)
      expect([code, owner]).toEqual([code, before.get(code)?.title === title ? `ผู้ดูแล ${code}` : null]);
  });
  test("keeps the old year on hidden tabs: values, no formulas, no keys", () => {
    const archive = after.sheets.find(({ name }) => name === "คะแนนตัวชี้วัด 2566");
    expect(archive?.hidden).toBe(true);
    const cells = Object.values(archive?.cells ?? {}).flatMap((row) => Object.values(row));
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.map(({ value }) => value)).toContain(99.93);
    expect(read(after).tabFaults.filter(({ code }) => code === "tabTwice")).toEqual([]);
  });
});

describe("a new year is refused, and nothing changes,", () => {
  const refused = (book: Book, expected: unknown) => {
    const { value, book: left } = run(book, "startYear");
    expect(value).toMatchObject(expected as object);
    expect(differences(left, book)).toEqual([]);
  };
  test("a second time in a row", () => refused(after, { reason: "empty" }));
  test("while a sheet has the name of an archive", () => {
    const book = copy();
    book.sheets.push({
      ...structuredClone(book.sheets[0] as Book["sheets"][0]),
      id: 990,
      cells: {},
      name: "งบประมาณ 2566",
    });
    refused(book, { reason: "archived", name: "งบประมาณ 2566" });
  });
  test("without the years", () => {
    const book = copy();
    type(book, [["office", "reportYear", "value", ""]]);
    refused(book, { reason: "years" });
  });
  test("while the template is broken, newer or not there", () => {
    const book = copy();
    book.sheets = book.sheets.filter(({ name }) => name !== "งบประมาณ");
    refused(book, { reason: "broken" });
    const newer = copy();
    const { sheet, located } = tabOf(newer, "scores");
    const marker = sheet.cells[located.keyRow - 1]?.[located.keyColumn - 1];
    if (marker) marker.value = "ita:scores:99";
    refused(newer, { reason: "newer" });
  });
});

const entry = fc.oneof(
  fc.record({ text: fc.constantFrom("=1+1", "+66 2", "1.10", "1/2566", "'อัญประกาศ", "-", "๙๕.๕", "บันทึก") }),
  fc.record({ text: fc.integer({ min: 0, max: 100 }) }),
);
const place = fc.constantFrom(
  ["oit", "O1", "note"] as const,
  ["oit", "O3", "links"] as const,
  ["scores", "5", "note"] as const,
  ["scores", "7", "published"] as const,
  ["results", 2, "problems"] as const,
  ["budget", 3, "spentQ2"] as const,
  ["appendix", 4, "title"] as const,
  ["measures", 2, "result"] as const,
  ["criteria", "indicator:3", "name"] as const,
  ["analysis", "8", "guidance"] as const,
  ["declarations", 1, "effectiveYear"] as const,
  ["office", "rank", "value"] as const,
);

test("whatever was typed is found afterwards, in its tab or in the archive", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, entry), { minLength: 1, maxLength: 12 }), (entries) => {
      const book = copy();
      type(
        book,
        entries.map(([[tab, row, column], { text }]) => [tab, row, column, text as CellValue] as const),
      );
      const found = allValues(rolled(book));
      expect(typedIn(book).filter((value) => !found.has(value))).toEqual([]);
    }),
    { numRuns: 4 },
  );
});
