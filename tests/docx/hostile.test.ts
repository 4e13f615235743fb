import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { renderDocx } from "../../src/docx";
import { cleanText, printedText, safeLink } from "../../src/docx/text";
import { bodyOf, paragraphTexts, partOf, reportOf, valuesOf } from "./read";

describe("text from cells stays text", () => {
  it.each([
    ["markup", "<w:p>&amp;\"'</w:t>]]>", "<w:p>&amp;\"'</w:t>]]>"],
    ["control characters", "ก\u0000\u0007\u001b\u007f\u009fข\ufffe\uffff", "กข"],
    ["lone surrogates", "ก\ud83dข\udc00", "กข"],
    ["an emoji", "ผ่าน 😀👩‍👩‍👧", "ผ่าน 😀👩‍👩‍👧"],
    ["right-to-left text", "ครับ שלום مرحبا", "ครับ שלום مرحبا"],
    ["tabs", "ก\tข", "ก ข"],
    ["a formula", '=HYPERLINK("x")', '=HYPERLINK("x")'],
    ["the library's own placeholders", "{default-bullet-numbering-0}", "{default-bullet-numbering-0}"],
    ["zero-width spaces between Thai words", "ผู้รับ\u200bผิดชอบ", "ผู้รับ\u200bผิดชอบ"],
  ])("%s", (_, text, printed) => {
    const body = bodyOf(reportOf([{ kind: "table", columns: [{ share: 1 }], head: [], rows: [[text]] }]));
    expect(paragraphTexts(body)).toContain(printed);
  });

  it("breaks lines at every kind of line feed", () => {
    const body = bodyOf(reportOf([{ kind: "paragraph", text: "ก\nข\r\nค\rง\u2028จ\u000bฉ" }]));
    expect(valuesOf(body, "w:br")).toHaveLength(5);
    expect(paragraphTexts(body)).toEqual(["กขคงจฉ"]);
  });

  it("takes a cell of 30,000 characters", () => {
    const long = "ความโปร่งใส & <คุณธรรม> ".repeat(1250);
    const bytes = renderDocx(
      reportOf([{ kind: "table", columns: [{ share: 1 }], head: [], rows: [[long]] }]),
    );
    expect(lintDocx(bytes)).toEqual([]);
    expect(partOf(bytes, "word/document.xml")).not.toContain("w:cantSplit");
  });

  it("cleans whatever string into what XML can hold, and cleaning twice is cleaning once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).toBe(Buffer.from(clean, "utf8").toString("utf8"));
      }),
    );
  });

  it("renders whatever text in every place into a well-formed file", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const document = reportOf(
          [
            { kind: "contents", title: text },
            { kind: "heading", level: 1, text },
            { kind: "paragraph", text: [{ text, link: `https://example.go.th/${text}` }] },
            { kind: "list", style: "bullet", items: [text] },
            { kind: "table", caption: text, columns: [{ share: 1 }], head: [[text]], rows: [[text]] },
            { kind: "signatures", blocks: [{ role: text, name: text, position: text, office: text }] },
          ],
          { title: text, footer: text },
        );
        expect(lintDocx(renderDocx(document))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("Thai digits", () => {
  it("are put into everything printed", () => {
    const body = bodyOf(
      reportOf(
        [
          { kind: "heading", level: 1, text: "ส่วนที่ 1" },
          { kind: "list", style: "paren", start: 9, items: ["ก", "ปี 2564"] },
          { kind: "table", caption: "ปี 2564", columns: [{ share: 1 }], head: [["ที่ 1"]], rows: [["97.32"]] },
        ],
        { digits: "thai" },
      ),
    );
    expect(paragraphTexts(body)).toEqual([
      "ส่วนที่ ๑",
      "๙)ก",
      "๑๐)ปี ๒๕๖๔",
      "ตารางที่ ๑ ปี ๒๕๖๔",
      "ที่ ๑",
      "๙๗.๓๒",
      "",
    ]);
    expect(valuesOf(body, "w:pgNumType", "w:fmt")).toEqual(["thaiNumbers"]);
  });

  it.each([
    ["ดู https://www.go.th/oit/2564?a=1 ข้อ 3", "ดู https://www.go.th/oit/2564?a=1 ข้อ ๓"],
    ["www.go2.go.th/12ข้อ 4", "www.go2.go.th/12ข้อ ๔"],
    ["ส่ง saraban_01@go.th ภายใน 7 วัน", "ส่ง saraban_01@go.th ภายใน ๗ วัน"],
    ["O11 และ 2564/1", "O11 และ ๒๕๖๔/๑"],
    ["ภาพ IMG_12.jpg ที่ 3", "ภาพ IMG_12.jpg ที่ ๓"],
  ])("leave addresses as they are: %s", (text, printed) => {
    expect(printedText(text, "thai")).toBe(printed);
  });

  it("never touch the address that a link leads to", () => {
    const report = reportOf([{ kind: "paragraph", text: [{ text: "ข้อ 12", link: "https://a.go.th/12" }] }], {
      digits: "thai",
    });
    const bytes = renderDocx(report);
    expect(partOf(bytes, "word/_rels/document.xml.rels")).toContain('"https://a.go.th/12"');
    expect(paragraphTexts(bodyOf(report))).toEqual(["ข้อ ๑๒"]);
  });
});

describe("links", () => {
  it.each([
    ["https://www.go.th/a?b=1&c=2", "https://www.go.th/a?b=1&c=2"],
    [" http://go.th/ไทย ก ", "http://go.th/%E0%B9%84%E0%B8%97%E0%B8%A2%20%E0%B8%81"],
    ["https://go.th/%E0%B9%84?x=%20", "https://go.th/%E0%B9%84?x=%20"],
    ["https://go.th/100%", "https://go.th/100%25"],
    ['https://go.th/\ud83d"<>', "https://go.th/%22%3C%3E"],
    ["javascript:alert(1)", null],
    ["file:///etc/passwd", null],
    ["go.th", null],
    ["https://", null],
    ["", null],
  ])("%j leads to %j", (link, target) => {
    expect(safeLink(link)).toBe(target);
  });

  it("that lead nowhere are printed as text", () => {
    const body = bodyOf(reportOf([{ kind: "paragraph", text: [{ text: "ที่นี่", link: "javascript:1" }] }]));
    expect(valuesOf(body, "w:hyperlink")).toEqual([]);
    expect(paragraphTexts(body)).toEqual(["ที่นี่"]);
  });
});
