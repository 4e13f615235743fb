import { describe, expect, it } from "vitest";
import { all, visibleText } from "../../local/docx-lint/tree";
import { pageOf } from "../../src/docx/look";
import { textHeight, textWidth } from "../../src/docx/measure";
import type { Cell, Table } from "../../src/reports/document";
import { bodyOf, reportOf } from "./read";

const LONG = "ร้อยละของบุคลากรที่ตระหนักในการป้องกันการทุจริต ".repeat(12);

const table = (rows: readonly (readonly Cell[])[]): Table => ({
  kind: "table",
  columns: [{ share: 1 }, { share: 3 }],
  head: [["ที่", "เรื่อง"]],
  rows,
});

/** The rows of a rendered table that stay with the next, by their first word. */
function kept(rows: readonly (readonly Cell[])[]): readonly string[] {
  return all(bodyOf(reportOf([table(rows)])), "w:tr")
    .filter((row) => all(row, "w:p").every((paragraph) => all(paragraph, "w:keepNext").length === 1))
    .map((row) => visibleText(row).slice(0, 2));
}

describe("rows that stay with the next", () => {
  it("are all of a low table's", () => {
    expect(
      kept([
        ["ก1", "สั้น"],
        ["ก2", "สั้น"],
        ["ก3", "สั้น"],
      ]),
    ).toEqual(["ที", "ก1", "ก2"]);
  });

  it("are none but the head's of a table as high as the page, however few rows it has", () => {
    expect(
      kept([
        ["ก1", LONG],
        ["ก2", LONG],
        ["ก3", LONG],
        ["ก4", LONG],
      ]),
    ).toEqual(["ที"]);
  });

  it("are the first of a long table of low rows, so that no row stands alone at a page's foot", () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`${index + 10}`, "สั้น"]);
    expect(kept(rows)).toEqual(["ที", "10"]);
  });

  it("are a group's name, and the row before the total", () => {
    const group = { text: "กลุ่ม", span: 2, tone: "pale" } as const;
    const total = { text: "รวม", span: 2, tone: "total" } as const;
    expect(kept([["ก1", LONG], [group], ["ก2", LONG], ["ก3", LONG], ["ก4", LONG], [total]])).toEqual([
      "ที",
      "กล",
      "ก4",
    ]);
  });
});

it("a row that is half a page high may break, a lower one may not", () => {
  const rows = all(
    bodyOf(
      reportOf([
        table([
          ["ก", LONG],
          ["ข", LONG.repeat(3)],
        ]),
      ]),
    ),
    "w:tr",
  );
  expect(rows.map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 0]);
});

it("a bar's figure has a column that holds it", () => {
  const figure = "123,456,789.50";
  const chart = (value: string) => ({
    kind: "bars" as const,
    caption: "งบประมาณ",
    from: 0,
    to: 1,
    bars: [{ label: "ไตรมาส 1", value: 1, figure: value }],
  });
  const last = (value: string) =>
    Number(all(bodyOf(reportOf([chart(value)])), "w:gridCol").at(-1)?.attributes["w:w"]);
  expect(last(figure)).toBeGreaterThan(textWidth(figure, 14));
  expect(last("1")).toBeLessThan(last(figure));
  expect(last(figure.repeat(9))).toBeLessThan(pageOf("portrait").textWidth / 3);
});

it("marks above and below Thai letters have no width, and every line its height", () => {
  expect(textWidth("ที่นี่", 16)).toBe(textWidth("ทน", 16));
  expect(textHeight("ก\nข", 9000, 16)).toBe(2 * textHeight("ก", 9000, 16));
  expect(textHeight(LONG, 3000, 16)).toBeGreaterThan(textHeight(LONG, 9000, 16));
});
