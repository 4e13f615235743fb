import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { all, parseXml, visibleText } from "../../local/docx-lint/tree";
import { renderDocx } from "../../src/docx";
import type { Block, ReportDocument, Section } from "../../src/reports/document";
import { bodyOf, reportOf, valuesOf } from "./read";

const BLOCKS: readonly Block[] = [
  { kind: "heading", level: 1, text: "ประกาศสำนักงานตัวอย่าง\nเรื่อง เจตจำนงสุจริต" },
  { kind: "paragraph", text: "ข้อความ 12" },
  {
    kind: "signatures",
    blocks: [{ role: "", name: null, position: "ตำแหน่ง ผู้อำนวยการ", office: null }],
  },
];
const announced = (blocks: readonly Block[] = BLOCKS): Section => ({
  orientation: "portrait",
  form: "announcement",
  blocks,
});
const english = BLOCKS.map((block): Block => ({ ...block, language: "en" }));
const alone = reportOf([], { digits: "thai", sections: [announced(), announced(english)] });
const appended = reportOf([], {
  sections: [
    { orientation: "portrait", cover: true, blocks: [{ kind: "title", text: "ปก" }] },
    { orientation: "portrait", blocks: [{ kind: "heading", level: 1, text: "ภาคผนวก" }] },
    { ...announced(), digits: "thai" },
    { orientation: "portrait", blocks: [{ kind: "paragraph", text: "ท้ายเล่ม" }] },
  ],
});

/** Heads and feet of a document by the name of their part. */
function parts(document: ReportDocument, kind: "header" | "footer") {
  const files = unzipSync(renderDocx(document));
  return Object.keys(files)
    .filter((path) => path.startsWith(`word/${kind}`))
    .map((path) => parseXml(strFromU8(files[path] ?? new Uint8Array())));
}

describe("an announcement", () => {
  it("is black, its title in the middle", () => {
    const colours = new Set(valuesOf(bodyOf(alone), "w:color"));
    expect([...colours]).toEqual(["000000"]);
    const heading = all(bodyOf(alone), "w:p").find((paragraph) =>
      visibleText(paragraph).startsWith("ประกาศ"),
    );
    expect(valuesOf(heading ?? bodyOf(alone), "w:jc")).toEqual(["center"]);
  });
  it("has no foot, and its number at the head of all pages but the first", () => {
    for (const foot of parts(alone, "footer")) expect(visibleText(foot)).toBe("");
    expect(parts(alone, "footer").some((foot) => all(foot, "w:tbl").length > 0)).toBe(false);
    expect(all(bodyOf(alone), "w:titlePg")).toHaveLength(2);
    expect(new Set(parts(alone, "header").map(visibleText))).toEqual(new Set(["", "-  -"]));
  });
  it("counts its own pages, in its own digits", () => {
    expect(valuesOf(bodyOf(alone), "w:pgNumType", "w:start")).toEqual(["1", "1"]);
    expect(valuesOf(bodyOf(alone), "w:pgNumType", "w:fmt")).toEqual(["thaiNumbers", "decimal"]);
  });
  it("is signed without the word for position", () => {
    const said = all(bodyOf(reportOf([], { sections: [announced()] })), "w:p").map(visibleText);
    expect(said).toContain("ผู้อำนวยการ");
    expect(said.filter((line) => line.startsWith("ตำแหน่ง"))).toEqual([]);
  });
  it("goes on with the report's pages in an appendix, where what follows has the report's foot again", () => {
    expect(valuesOf(bodyOf(appended), "w:pgNumType", "w:start")).toEqual([
      undefined,
      "1",
      undefined,
      undefined,
    ]);
    expect(valuesOf(bodyOf(appended), "w:pgNumType", "w:fmt")[2]).toBe("thaiNumbers");
    const [, , third, last] = all(bodyOf(appended), "w:sectPr");
    expect(all(third ?? bodyOf(appended), "w:footerReference")).toHaveLength(2);
    expect(all(last ?? bodyOf(appended), "w:headerReference")).toHaveLength(1);
  });
  it("passes the lint", () => {
    expect([...lintDocx(renderDocx(alone)), ...lintDocx(renderDocx(appended))]).toEqual([]);
  });
});
