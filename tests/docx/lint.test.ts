import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { renderDocx } from "../../src/docx";
import type { Block, ReportDocument } from "../../src/reports/document";
import { fixture } from "./fixture";
import { reportOf } from "./read";

// Three rows of each table are enough to break a rule in, and quicker to read forty times.
const short: ReportDocument = {
  ...fixture,
  sections: fixture.sections.map((section) => ({ ...section, blocks: section.blocks.map(shortened) })),
};

function shortened(block: Block): Block {
  if (block.kind === "bars") return { ...block, bars: block.bars.slice(0, 1) };
  return block.kind === "table"
    ? { ...block, rows: [...block.rows.slice(0, 2), ...block.rows.slice(10, 11)] }
    : block;
}

const clean = renderDocx(short);
const BODY = "word/document.xml";
const STYLES = "word/styles.xml";

/** The clean file with the first match in one part replaced; fails when nothing matched, so that no plant is lost. */
function planted(path: string, find: string | RegExp, put: string): Uint8Array {
  const files = unzipSync(clean);
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = before.replace(find, put);
  if (after === before) throw new Error(`Nothing to plant in ${path}.`);
  return zipSync({ ...files, [path]: strToU8(after) });
}

describe("a file that breaks one rule is told so", () => {
  it.each<[string, string, string | RegExp, string, string | RegExp]>([
    [
      "grid",
      BODY,
      /<w:gridCol w:w="\d+"\/>/,
      '<w:gridCol w:w="1"/>',
      "A table's grid does not add up to its width.",
    ],
    [
      "cell width",
      BODY,
      /(<w:tcW w:type="dxa" w:w=")\d+/,
      "$11",
      "A cell is not as wide as the grid columns under it.",
    ],
    ["cell count", BODY, /<w:gridSpan w:val="3"\/>/, "", "A row does not fill its table's grid."],
    ["layout", BODY, '<w:tblLayout w:type="fixed"/>', "", "A table's layout is not fixed."],
    [
      "percent",
      BODY,
      /<w:tblW [^>]*>/,
      '<w:tblW w:type="pct" w:w="100%"/>',
      "A width (w:tblW) is not in twips.",
    ],
    ["table style", BODY, "<w:tblPr>", '<w:tblPr><w:tblStyle w:val="x"/>', "A table leans on a table style."],
    ["cell borders", BODY, /<w:tcBorders>.*?<\/w:tcBorders>/, "", "A cell has no borders of its own."],
    ["adjacent tables", BODY, /(<w:tbl>.*?<\/w:tbl>)/, "$1$1", "A table is not followed by a paragraph."],
    [
      "empty cell",
      BODY,
      /(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/,
      "$1$2",
      "A cell does not end in a paragraph.",
    ],
    [
      "wide figure",
      BODY,
      /(<w:tc>(?:(?!<\/w:tc>).)*>)97\.32</,
      "$11,234,567,890,123.50<",
      "The figure “1,234,567,890,123.50” is wider than its cell.",
    ],
    ["header row", BODY, "<w:tblHeader/>", "", "A table with a caption has no header row."],
    [
      "header rows only",
      BODY,
      /(<w:tblHeader\/><\/w:trPr>(?:(?!<\/w:tr>).)*<\/w:tr>).*?<\/w:tbl>/,
      "$1</w:tbl>",
      "A table has header rows only.",
    ],
    [
      "lone caption",
      BODY,
      /(ตารางที่\u00a0<\/w:t>.*?<\/w:p>)/,
      "$1<w:p/>",
      "No table stands under “ตารางที่ 1 คะแนนรายตัวชี้วัด เรียงจากสูงไปต่ำ”.",
    ],
    ["line height", BODY, 'w:lineRule="auto"', 'w:lineRule="exact"', "A line height is not automatic."],
    ["line height of a style", STYLES, 'w:lineRule="auto"', "", "A line height is not automatic."],
    ["font slots", BODY, 'w:cs="Sarabun"', 'w:cs="Arial"', "A font does not fill its four slots alike."],
    ["font of a run", BODY, /<w:r><w:rPr><w:rFonts [^>]*>/, "<w:r><w:rPr>", "A run has no font of its own."],
    ["complex size", BODY, '<w:szCs w:val="32"/>', '<w:szCs w:val="20"/>', "w:sz and w:szCs disagree."],
    ["complex weight", BODY, "<w:bCs/>", "", "w:b and w:bCs disagree."],
    ["language", BODY, /(<w:r>(?:(?!<\/w:r>).)*)<w:lang [^>]*>/, "$1", "A run has no language."],
    [
      "Thai rules",
      BODY,
      /(<w:r>(?:(?!<\/w:r>).)*w:bidi=)"th-TH"/,
      '$1"en-US"',
      "A run's Thai would not break as Thai.",
    ],
    [
      "wrong language",
      BODY,
      /w:val="th-TH"( w:eastAsia="th-TH" w:bidi="th-TH"\/><\/w:rPr><w:t [^>]*>)ก[^<]*/,
      'w:val="en-US"$1ก',
      "A run's language is not that of its text: “ก”.",
    ],
    ["two scripts", BODY, /(<w:t [^>]*>)[ก-ฮ][^<]*/, "$1กA", "A run holds two scripts: “กA”."],
    [
      "lone heading",
      BODY,
      /(<w:pStyle w:val="Heading2"\/>)<w:keepNext\/>/,
      "$1",
      /^“.*” may be left at the foot of a page\.$/,
    ],
    [
      "lone header row",
      BODY,
      /(<w:tblHeader\/>(?:(?!<w:keepNext).)*)<w:keepNext\/>/,
      "$1",
      /^The row “.*” may be left at the foot of a page\.$/,
    ],
    ["undefined", BODY, " บทนำ</w:t>", " undefined</w:t>", "The text says “ undefined”."],
    ["NaN", BODY, ">97.32<", ">NaN<", "The text says “NaN”."],
    [
      "glued field",
      "word/footer2.xml",
      /(<w:fldChar [^>]*end"[^>]*>)/,
      "$1<w:t>x</w:t>",
      "A field shares its run with text.",
    ],
    [
      "bare Normal",
      STYLES,
      /(styleId="Normal" .*?)<w:sz w:val="32"\/>/,
      "$1",
      "The Normal style has no w:sz.",
    ],
    [
      "circular style",
      STYLES,
      /(styleId="Title".*?basedOn w:val=")Normal/,
      "$1Title",
      "The style Title rests on itself.",
    ],
    [
      "floating",
      BODY,
      /<wp:inline([^>]*)>(.*?)<\/wp:inline>/,
      "<wp:anchor$1>$2</wp:anchor>",
      "Something floats (wp:anchor).",
    ],
    ["hidden", BODY, "<w:b/>", "<w:b/><w:vanish/>", "Some text is hidden."],
    ["alternative text", BODY, /descr="ตราสำนักงาน"/, 'descr=" "', "A picture has no alternative text."],
    ["alternative text of a table", BODY, /<w:tblCaption [^>]*>/, "", "A table has no alternative text."],
    ["page of the contents", BODY, /PAGEREF/, "REF", /^The contents shows no page of “.*”\.$/],
    ["loose figure", BODY, "พ.ศ.\u00a0", "พ.ศ. ปี ", /^A line may end before a figure of “.*”\.$/],
    ["heading jump", BODY, '"Heading2"', '"Heading3"', "The heading “1.1 วัตถุประสงค์” skips a level."],
    ["empty heading", BODY, /(<w:bookmarkStart [^>]*>).*?(<w:bookmarkEnd)/, "$1$2", "A heading is empty."],
    [
      "dead link",
      BODY,
      'w:name="_Toc000000001"',
      'w:name="x"',
      "A link leads to no bookmark: _Toc000000001.",
    ],
    [
      "double bookmark",
      BODY,
      'w:name="_Toc000000001"',
      'w:name="_Toc000000002"',
      "Two bookmarks are _Toc000000002.",
    ],
    [
      "empty contents",
      BODY,
      /<w:sdtContent>.*?<\/w:sdtContent>/,
      "<w:sdtContent/>",
      "The contents has no entries.",
    ],
    [
      "lost picture",
      BODY,
      /r:embed="[^"]*"/,
      'r:embed="rId999"',
      "word/document.xml refers to rId999, which is not there.",
    ],
    ["page", BODY, 'w:w="11906"', 'w:w="12240"', "A page is not A4: 12240 by 16838 twips."],
    ["run order", BODY, "<w:b/><w:bCs/>", "<w:bCs/><w:b/>", "The children of w:rPr are out of order."],
    [
      "paragraph order",
      BODY,
      /<w:keepNext\/>(<w:keepLines\/>)/,
      "$1<w:keepNext/>",
      "The children of w:pPr are out of order.",
    ],
    [
      "table order",
      BODY,
      /(<w:tblW [^>]*>)(<w:tblInd [^>]*>)/,
      "$2$1",
      "The children of w:tblPr are out of order.",
    ],
    [
      "cell order",
      BODY,
      /(<w:tcW [^>]*>)(<w:tcBorders>.*?<\/w:tcBorders>)/,
      "$2$1",
      "The children of w:tcPr are out of order.",
    ],
  ])("%s", (_, path, find, put, sentence) => {
    const said = lintDocx(planted(path, find, put)).map((one) => one.replace(/ \(\d+ times\)$/, ""));
    expect(said).toContainEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
  });

  it("caption that repeats its heading", () => {
    const rows = [["1"]];
    const table = { kind: "table", caption: "ผล", columns: [{ share: 1 }], head: [["ที่"]], rows } as const;
    const said = (repeats: boolean) =>
      lintDocx(
        renderDocx(
          reportOf([
            { kind: "heading", level: 1, text: "1. ผล" },
            { ...table, repeats },
          ]),
        ),
      );
    expect(said(false)).toEqual(["A caption repeats its heading “ผล”."]);
    expect(said(true)).toEqual([]);
  });

  it("how often it breaks it", () => {
    expect(lintDocx(planted(BODY, /w:lineRule="auto"/g, ""))).toEqual([
      expect.stringMatching(/^A line height is not automatic\. \(\d{3,} times\)$/),
    ]);
  });
});

describe("a total that its rows do not add up to", () => {
  const money = (...rows: readonly (readonly string[])[]) =>
    lintDocx(
      renderDocx(
        reportOf([
          {
            kind: "table",
            caption: "งบประมาณ",
            columns: [{ share: 3 }, { share: 1 }, { share: 1 }],
            head: [["โครงการ", "ได้รับ", "ร้อยละ"]],
            rows,
          },
        ]),
      ),
    );

  it("is told, in whatever digits", () => {
    const wrong = "“รวมทั้งสิ้น” is 3,000.51, which its rows do not add up to.";
    const rows = [
      ["ก", "1,000.25", "90.00"],
      ["ข", "2,000.25", "80.00"],
    ];
    expect(money(...rows, ["รวมทั้งสิ้น", "3,000.50", "85.00"])).toEqual([]);
    expect(money(...rows, ["รวมทั้งสิ้น", "3,000.51", "85.00"])).toEqual([wrong]);
  });

  it("is told of a group, too, and figures that nobody entered are left out", () => {
    const group = ["รวมมิติที่ 1", "30", "-"];
    const rows = [["ก", "10", "-"], ["ข", "20", "-"], group, ["ค", "5", "-"], ["ง", "ไม่ระบุ", "-"]];
    expect(money(...rows, ["รวมมิติที่ 2", "5", "-"], ["รวมทั้งสิ้น", "35", "-"])).toEqual([]);
    expect(money(...rows, ["รวมมิติที่ 2", "35", "-"], ["รวมทั้งสิ้น", "35", "-"])).toEqual([
      "“รวมมิติที่ 2” is 35, which its rows do not add up to.",
    ]);
  });
});

it("bytes that are no .docx are refused", () => {
  expect(() => lintDocx(strToU8("ไม่ใช่"))).toThrow();
  expect(() => lintDocx(zipSync({ "word/document.xml": strToU8("<a><b></a>") }))).toThrow();
});
