import { describe, expect, it } from "vitest";
import { all, type Element, visibleText } from "../../local/docx-lint/tree";
import type { Block, ReportDocument, Section } from "../../src/reports/document";
import { bodyOf, reportOf, valuesOf } from "./read";

const CONTENTS: Block = { kind: "contents", title: "สารบัญ" };
const heading = (text: string, level: 1 | 2 = 2): Block => ({ kind: "heading", level, text });
const lines = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index): Block => ({ kind: "paragraph", text: `ย่อหน้าที่ ${index + 1}` }));
const upright = (...blocks: readonly Block[]): Section => ({ orientation: "portrait", blocks });

/** The contents' field of a document. */
function fieldOf(document: ReportDocument): Element {
  const [field] = all(bodyOf(document), "w:sdt");
  if (field === undefined) throw new Error("No contents.");
  return field;
}

/** The page behind each entry. */
function pagesIn(document: ReportDocument): readonly string[] {
  return all(fieldOf(document), "w:hyperlink").map((entry) => all(entry, "w:t").at(-1)?.text ?? "");
}

describe("the contents' pages", () => {
  it.each<[string, readonly Section[], readonly string[]]>([
    [
      "headings of the first level start pages, others follow",
      [upright(CONTENTS, heading("ก", 1), heading("ข"), ...lines(2), heading("ค", 1))],
      ["2", "2", "3"],
    ],
    [
      "a full page moves what follows",
      [upright(CONTENTS, heading("ก", 1), ...lines(20), heading("ข"), ...lines(30), heading("ค"))],
      ["2", "2", "3"],
    ],
    [
      "a cover is not counted, and each section starts a page",
      [
        { ...upright({ kind: "title", text: "ปก" }), cover: true },
        upright(CONTENTS),
        { orientation: "landscape", blocks: [heading("ก", 1)] },
        upright(heading("ข", 1)),
      ],
      ["2", "3"],
    ],
    [
      "a heading at the foot of a page goes to the next with its first lines",
      [upright(CONTENTS, heading("ก", 1), ...lines(25), heading("ข"), ...lines(3))],
      ["2", "3"],
    ],
  ])("%s", (_, sections, pages) => {
    expect(pagesIn(reportOf([], { sections }))).toEqual(pages);
  });
  it("are in the report's digits", () => {
    const sections = [upright(CONTENTS, heading("ก", 1))];
    expect(pagesIn(reportOf([], { sections, digits: "thai" }))).toEqual(["๒"]);
  });
  it("are fields that Word can update, one inside the entry of each heading", () => {
    const field = fieldOf(reportOf([CONTENTS, heading("ก", 1), heading("ข")]));
    expect(all(field, "w:instrText").map(({ text }) => text.trim())).toEqual([
      'TOC \\h \\o "1-2"',
      "PAGEREF _Toc000000001 \\h",
      "PAGEREF _Toc000000002 \\h",
    ]);
    const kinds = valuesOf(field, "w:fldChar", "w:fldCharType");
    for (const kind of ["begin", "separate", "end"])
      expect(kinds.filter((each) => each === kind)).toHaveLength(3);
    expect(field.children.map(({ name }) => name)).toEqual(["w:sdtPr", "w:sdtContent"]);
  });
});

describe("the contents' entries", () => {
  const sizes = (count: number) => {
    const blocks = Array.from({ length: count }, (_, index) => heading(`หัวข้อ ${index}`, index === 0 ? 1 : 2));
    return new Set(valuesOf(fieldOf(reportOf([CONTENTS, ...blocks])), "w:sz").map(Number));
  };
  it("are smaller where that keeps them on one page, and of body size where nothing does", () => {
    expect([...sizes(20)]).toEqual([32]);
    const [crowded = 0] = sizes(34);
    expect(crowded).toBeLessThan(32);
    expect([...sizes(90)]).toEqual([32]);
  });
  it("have no empty paragraph around them", () => {
    const paragraphs = all(fieldOf(reportOf([CONTENTS, heading("ก", 1)])), "w:p");
    expect(paragraphs.map(visibleText)).toEqual(["ก2"]);
  });
});
