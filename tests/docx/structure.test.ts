import { describe, expect, it } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { all, child, type Element, parseXml, visibleText } from "../../local/docx-lint/tree";
import { renderDocx } from "../../src/docx";
import type { Block, Section } from "../../src/reports/document";
import { fixture, PNG } from "./fixture";
import { bodyOf, paragraphTexts, partOf, reportOf, valuesOf } from "./read";

/** A block of the body in a word or two: its style or what it is, and the beginning of its text. */
function outline(block: Element): string {
  if (block.name === "w:tbl") return `table ${all(block, "w:gridCol").length}×${all(block, "w:tr").length}`;
  if (block.name !== "w:p") return block.name.replace("w:", "");
  const properties = child(block, "w:pPr");
  const style = child(properties, "w:pStyle")?.attributes["w:val"] ?? "p";
  const page = child(properties, "w:pageBreakBefore") ? " ⤓" : "";
  const end = child(properties, "w:sectPr") ? " ■" : "";
  const picture = all(block, "w:drawing").length > 0 ? " ▣" : "";
  return `${style}${page} ${visibleText(block).slice(0, 16)}${picture}`.trim() + end;
}

const blocksOf = (body: Element) => all(body, "w:body").flatMap((one) => one.children.map(outline));

describe("the report with every kind of block", () => {
  it("passes the lint in both scripts", () => {
    expect(lintDocx(renderDocx(fixture))).toEqual([]);
    expect(lintDocx(renderDocx({ ...fixture, digits: "thai", language: "en" }))).toEqual([]);
  });

  it("is built of these parts, in this order", () => {
    expect(blocksOf(bodyOf(fixture))).toMatchInlineSnapshot(`
      [
        "p",
        "p",
        "p",
        "p",
        "p  ▣",
        "p",
        "p",
        "Title รายงานผลการวิเคร",
        "Title ในการดำเนินงานขอ",
        "Title ประจำปีงบประมาณ ■",
        "TOCHeading สารบัญ",
        "sdt",
        "Heading1 ⤓ ส่วนที่ 1 บทนำ",
        "p การประเมินคุณธรร",
        "p ข้อมูลเปิดเผยต่อ",
        "Heading2 1.1 วัตถุประสงค์",
        "p 1.เพื่อวิเคราะห์",
        "p 2.เพื่อกำหนดมาตร",
        "p 3.เพื่อเผยแพร่",
        "p 9)ข้อที่เก้า",
        "p 10)ข้อที่สิบ",
        "Heading3 1.1.1 ขอบเขต",
        "p •แบบวัดการรับรู้",
        "p •แบบวัดการรับรู้",
        "Heading1 ⤓ ส่วนที่ 2 การวิเ",
        "p สำนักงานได้คะแนน",
        "Caption ตารางที่ 1 คะแนน",
        "table 6×12",
        "p",
        "Caption แผนภาพที่ 1 คะแน",
        "table 9×11",
        "p",
        "Heading2 จุดที่ต้องพัฒนา",
        "table 3×2",
        "p",
        "Caption ตารางที่ 2 ตาราง",
        "table 3×41",
        "p",
        "p ⤓",
        "table 2×2",
        "p",
        "p  ▣",
        "p ภาพรวมของกิจกรรม",
        "table 1×2",
        "p ■",
        "Heading1 ปฏิทินกิจกรรม ปี",
        "Caption ตารางที่ 3 ปฏิทิ",
        "table 16×5",
        "p",
        "sectPr",
      ]
    `);
  });

  it("has its title once in the properties, and no author but the office", () => {
    const core = partOf(renderDocx(fixture), "docProps/core.xml");
    expect(core.match(/<dc:title>([^<]*)</)?.[1]).toBe(fixture.title);
    expect(core).not.toContain("Un-named");
  });

  it("links every heading from the contents, with the page that it may stand on", () => {
    const body = bodyOf(fixture);
    const contents = all(body, "w:sdt");
    expect(contents.flatMap((one) => all(one, "w:hyperlink").map(visibleText))).toEqual([
      "ส่วนที่ 1 บทนำ2",
      "1.1 วัตถุประสงค์2",
      "1.1.1 ขอบเขต2",
      "ส่วนที่ 2 การวิเคราะห์ผลการประเมิน3",
      "จุดที่ต้องพัฒนา4",
      "ปฏิทินกิจกรรม ปีงบประมาณ พ.ศ. 25647",
    ]);
    expect(contents.flatMap((one) => valuesOf(one, "w:hyperlink", "w:anchor"))).toEqual(
      valuesOf(body, "w:bookmarkStart", "w:name"),
    );
  });

  it("asks for no deeper headings in the contents than it lists, so that refreshing them brings no others", () => {
    const field = (unlisted: boolean) =>
      all(
        bodyOf(
          reportOf([
            { kind: "contents", title: "สารบัญ" },
            { kind: "heading", level: 1, text: "ส่วนที่ 1" },
            { kind: "heading", level: 2, text: "1.1" },
            { kind: "heading", level: 3, text: "ก", unlisted },
          ]),
        ),
        "w:instrText",
      )
        .map(({ text }) => text)
        .find((text) => text.includes("TOC"));
    expect(field(false)).toContain('"1-3"');
    expect(field(true)).toContain('"1-2"');
  });

  it("repeats header rows, and keeps rows whole", () => {
    const table = all(bodyOf(fixture), "w:tbl")[3];
    const rows = table === undefined ? [] : all(table, "w:tr");
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, ...Array(40).fill(0)]);
    expect(rows.every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
  });
});

describe("pages", () => {
  const sections: readonly Section[] = [
    { orientation: "portrait", cover: true, blocks: [{ kind: "title", text: "ปก" }] },
    { orientation: "portrait", blocks: [{ kind: "paragraph", text: "ก" }] },
    { orientation: "landscape", blocks: [{ kind: "paragraph", text: "ข" }] },
  ];
  const bytes = renderDocx(reportOf([], { sections }));
  const body = parseXml(partOf(bytes, "word/document.xml"));

  it("are A4, upright or lying", () => {
    expect(
      all(body, "w:pgSz").map(({ attributes }) => [
        attributes["w:w"],
        attributes["w:h"],
        attributes["w:orient"],
      ]),
    ).toEqual([
      ["11906", "16838", "portrait"],
      ["11906", "16838", "portrait"],
      ["16838", "11906", "landscape"],
    ]);
  });

  it("have 3 cm to bind on an upright page, 2.5 cm above and 2 cm on the other sides", () => {
    expect(valuesOf(body, "w:pgMar", "w:left")).toEqual(["1701", "1701", "1134"]);
    expect(valuesOf(body, "w:pgMar", "w:right")).toEqual(["1134", "1134", "1134"]);
    expect(valuesOf(body, "w:pgMar", "w:top")).toEqual(["1418", "1418", "1418"]);
    expect(valuesOf(body, "w:pgMar", "w:bottom")).toEqual(["1134", "1134", "1134"]);
  });

  it("carry office and number at the foot, but a cover carries nothing", () => {
    const feet = [1, 2, 3].map((number) => parseXml(partOf(bytes, `word/footer${number}.xml`)));
    expect(feet.map(visibleText)).toEqual(["", "สำนักงานตัวอย่างหน้า ", "สำนักงานตัวอย่างหน้า "]);
    expect(feet.map((foot) => all(foot, "w:instrText").map(({ text }) => text))).toEqual([
      [],
      ["PAGE"],
      ["PAGE"],
    ]);
  });

  it("are counted from the first after the cover", () => {
    expect(valuesOf(body, "w:pgNumType", "w:start")).toEqual([undefined, "1", undefined]);
  });

  const one: Block = { kind: "heading", level: 1, text: "ก" };
  const text: Block = { kind: "paragraph", text: "ข" };
  const space: Block = { kind: "pageBreak" };
  it.each([
    ["a part that comes first starts none", [one], ["Heading1 ก"]],
    ["a later part starts one", [text, one], ["p ข", "Heading1 ⤓ ก"]],
    ["a break before a part is not doubled", [text, space, one], ["p ข", "Heading1 ⤓ ก"]],
    ["two breaks make no empty page", [text, space, space, text], ["p ข", "p ⤓", "p ข"]],
    ["a break between texts is kept", [text, space, text], ["p ข", "p ⤓", "p ข"]],
    ["a break at either end is dropped", [space, text, space], ["p ข"]],
    ["a break before the first part is dropped", [space, one], ["Heading1 ก"]],
  ])("%s", (_, blocks, expected) => {
    expect(blocksOf(bodyOf(reportOf(blocks))).slice(0, -1)).toEqual(expected);
  });
});

describe("numbers", () => {
  const table = (caption?: string): Block => ({
    kind: "table",
    ...(caption === undefined ? {} : { caption }),
    columns: [{ share: 1 }],
    head: [["ก"]],
    rows: [["ข"]],
  });
  const bars: Block = {
    kind: "bars",
    caption: "จ",
    from: 0,
    to: 1,
    bars: [{ label: "", value: 1, figure: "" }],
  };
  const sections: readonly Section[] = [
    { orientation: "portrait", blocks: [table("หนึ่ง"), table(), bars] },
    { orientation: "landscape", blocks: [table("สอง"), bars] },
  ];
  const captions = (language: "th" | "en") =>
    all(bodyOf(reportOf([], { sections, language })), "w:p")
      .filter((one) => child(child(one, "w:pPr"), "w:pStyle")?.attributes["w:val"] === "Caption")
      .map(visibleText);

  it("run through the document, tables and charts apart, skipping tables without a caption", () => {
    expect(captions("th")).toEqual(["ตารางที่ 1 หนึ่ง", "แผนภาพที่ 1 จ", "ตารางที่ 2 สอง", "แผนภาพที่ 2 จ"]);
    expect(captions("en")).toEqual(["Table 1 หนึ่ง", "Figure 1 จ", "Table 2 สอง", "Figure 2 จ"]);
  });

  it("of lists are written out from where they start", () => {
    const body = bodyOf(
      reportOf([
        { kind: "list", style: "number", items: ["ก", "ข"] },
        { kind: "list", style: "paren", start: 3, items: ["ค"] },
        { kind: "list", style: "bullet", items: ["ง"] },
      ]),
    );
    expect(paragraphTexts(body)).toEqual(["1.ก", "2.ข", "3)ค", "•ง"]);
    expect(all(body, "w:numPr")).toEqual([]);
  });
});

describe("what cannot be drawn is refused by name", () => {
  const picture = { kind: "picture", type: "png", data: PNG, width: 2, height: 1, alt: "ภาพ" } as const;
  it.each<[string, Block, string]>([
    [
      "a table without rows",
      { kind: "table", caption: "ว่าง", columns: [{ share: 1 }], head: [["ก"]], rows: [] },
      "Table “ว่าง”: It has no rows.",
    ],
    [
      "a row that does not fit",
      { kind: "table", caption: "สั้น", columns: [{ share: 1 }, { share: 1 }], head: [], rows: [["ก"]] },
      "Table “สั้น”: Row 1 has fewer cells",
    ],
    [
      "a chart without bars",
      { kind: "bars", caption: "ว่าง", from: 0, to: 1, bars: [] },
      "Chart “ว่าง”: It has no bars.",
    ],
    [
      "an axis without length",
      { kind: "bars", caption: "สั้น", from: 1, to: 1, bars: [{ label: "", value: 1, figure: "" }] },
      "Chart “สั้น”: Its axis",
    ],
    ["bytes that are no base64", { ...picture, data: "ภาพ" }, "Picture “ภาพ”: Its data is not base64."],
    ["a picture without size", { ...picture, width: 0 }, "Picture “ภาพ”: It has no size."],
    [
      "a grid without pictures",
      { kind: "pictures", perRow: 2, pictures: [] },
      "A grid of pictures has none.",
    ],
    ["signatures of nobody", { kind: "signatures", blocks: [] }, "A signature page has no signature."],
  ])("%s", (_, block, message) => {
    expect(() => renderDocx(reportOf([block]))).toThrow(message);
  });

  it("a report without sections", () => {
    expect(() => renderDocx(reportOf([], { sections: [] }))).toThrow("It has no sections.");
  });
});

describe("signatures", () => {
  it("leave a line for the name, and say what is known below it", () => {
    const blocks = [
      { role: "ผู้เสนอ", name: null, position: "นักวิชาการ", office: "กลุ่มอำนวยการ" },
      { role: "ผู้อนุมัติ", name: "ชื่อ สกุล", position: "ตำแหน่ง ผู้อำนวยการ", office: null },
    ];
    const body = bodyOf(reportOf([{ kind: "signatures", blocks }]));
    expect(paragraphTexts(body)).toEqual([
      "ผู้เสนอ",
      `(${".".repeat(48)})`,
      "ตำแหน่ง นักวิชาการ",
      "กลุ่มอำนวยการ",
      "ผู้อนุมัติ",
      "(ชื่อ สกุล)",
      "ตำแหน่ง ผู้อำนวยการ",
      "",
    ]);
    expect(all(body, "w:tr").every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
  });
});

describe("languages", () => {
  const spoken = (block: Block, options: Parameters<typeof reportOf>[1] = {}) => {
    const paragraph = all(bodyOf(reportOf([block], options)), "w:p")[0];
    return (paragraph === undefined ? [] : all(paragraph, "w:r")).map((run) => [
      visibleText(run),
      all(run, "w:lang")[0]?.attributes["w:val"],
      all(run, "w:lang")[0]?.attributes["w:bidi"],
    ]);
  };

  it("go by script: words and numbers are never broken as Thai is", () => {
    expect(spoken({ kind: "paragraph", text: "ได้ 38.50 คะแนน (ITA Online) จริง" })).toEqual([
      ["ได้ ", "th-TH", "th-TH"],
      ["38.50", "en-US", "th-TH"],
      [" คะแนน ", "th-TH", "th-TH"],
      ["(ITA Online)", "en-US", "th-TH"],
      [" จริง", "th-TH", "th-TH"],
    ]);
  });

  it("are the document's where a text has neither script", () => {
    expect(spoken({ kind: "paragraph", text: "✓" })).toEqual([["✓", "th-TH", "th-TH"]]);
    expect(spoken({ kind: "paragraph", text: "✓", language: "en" })).toEqual([["✓", "en-US", "th-TH"]]);
  });

  it("an English block keeps 0–9 in a report of Thai digits", () => {
    const digits = { digits: "thai" } as const;
    expect(spoken({ kind: "paragraph", text: "in 2022", language: "en" }, digits)[0]?.[0]).toBe("in 2022");
    expect(spoken({ kind: "paragraph", text: "ปี 2565" }, digits)[0]?.[0]).toBe("ปี ๒๕๖๕");
  });

  it("digits typed in the other style are turned, but for addresses", () => {
    const text = "ข้อ ๓ ที่ https://a.go.th/๑2 และ a๒@b.go.th";
    expect(
      spoken({ kind: "paragraph", text })
        .map(([said]) => said)
        .join(""),
    ).toContain("ข้อ 3 ");
  });
});
