import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { all, child } from "../../local/docx-lint/tree";
import { renderDocx } from "../../src/docx";
import { axisOf } from "../../src/docx/axis";
import { columnWidths, layOut } from "../../src/docx/grid";
import { pageOf } from "../../src/docx/look";
import type { Bars } from "../../src/reports/document";
import { bodyOf, reportOf, valuesOf } from "./read";

const shares = fc.array(fc.double({ min: 0.5, max: 100, noNaN: true }), { minLength: 1, maxLength: 24 });

describe("column widths", () => {
  it("add up to the text width to the twip, each within a twip of its share", () => {
    fc.assert(
      fc.property(shares, fc.constantFrom("portrait", "landscape"), (list, orientation) => {
        const { textWidth } = pageOf(orientation);
        const widths = columnWidths(list, textWidth);
        const sum = list.reduce((a, b) => a + b, 0);
        expect(widths.reduce((a, b) => a + b, 0)).toBe(textWidth);
        for (const [index, width] of widths.entries()) {
          expect(Math.abs(width - (textWidth * (list[index] ?? 0)) / sum)).toBeLessThanOrEqual(1.001);
        }
      }),
    );
  });

  it.each([[[]], [[1, 0]], [[1, -1]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY]]])(
    "refuse shares of %j",
    (list) => {
      expect(() => columnWidths(list, 9071)).toThrow("share above zero");
    },
  );

  it("leave 16 cm on an upright page and 25.7 cm on one that lies", () => {
    expect([pageOf("portrait").textWidth, pageOf("landscape").textWidth]).toEqual([9071, 14570]);
  });
});

describe("cells that span", () => {
  const cell = (name: string, span = 1, rows = 1) => ({ name, span, rows });
  const drawn = (rows: Parameters<typeof layOut<ReturnType<typeof cell>>>[0], columns: number) =>
    layOut(rows, columns, (one) => one).map((row) =>
      row.map(
        ({ cell: { name }, column, span, merge }) =>
          `${name}@${column}+${span}${merge === "continue" ? "↓" : ""}`,
      ),
    );

  it("push their neighbours aside and reach down", () => {
    expect(
      drawn(
        [
          [cell("a", 1, 2), cell("b", 2)],
          [cell("c"), cell("d")],
        ],
        3,
      ),
    ).toEqual([
      ["a@0+1", "b@1+2"],
      ["a@0+1↓", "c@1+1", "d@2+1"],
    ]);
  });

  it("may be wide and tall at once", () => {
    expect(drawn([[cell("a"), cell("b", 2, 3)], [cell("c")], [cell("d")]], 3)).toEqual([
      ["a@0+1", "b@1+2"],
      ["c@0+1", "b@1+2↓"],
      ["d@0+1", "b@1+2↓"],
    ]);
  });

  it.each([
    ["a row too short", [[cell("a")]], "Row 1 has fewer cells"],
    ["a row too long", [[cell("a"), cell("b"), cell("c")]], "Row 1 has more cells"],
    ["a span over the edge", [[cell("a"), cell("b", 2)]], "Row 1 is wider"],
    ["a span into a cell from above", [[cell("a"), cell("b", 1, 2)], [cell("c", 2)]], "Row 2 is wider"],
    ["a cell below the last row", [[cell("a"), cell("b", 1, 2)]], "below the last row"],
    ["a span of nothing", [[cell("a", 0), cell("b")]], "spans nothing"],
  ])("are refused: %s", (_, rows, message) => {
    expect(() => drawn(rows, 2)).toThrow(message);
  });
});

const bar = (value: number | null, mark: number | null = null) => ({ label: "ก", value, figure: "1", mark });
const chartOf = (...bars: readonly ReturnType<typeof bar>[]): Bars => ({
  kind: "bars",
  caption: "ก",
  from: 80,
  to: 100,
  ticks: [80, 90, 100].map((value) => ({ value, text: String(value) })),
  bars,
});

/** The lengths of the bars and the places of their marks in twips, of an axis of 5,000. */
function lengths(chart: Bars) {
  const { widths, bars } = axisOf(chart, 5000);
  const upTo = (columns: number) => widths.slice(0, columns).reduce((a, b) => a + b, 0);
  return bars.map(({ end, mark }) => [upTo(end), mark === null ? null : upTo(mark)]);
}

const scores = fc.array(
  fc.record({
    value: fc.option(fc.double({ min: -50, max: 250, noNaN: true }), { nil: null }),
    mark: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("a bar", () => {
  it.each([
    [null, 0],
    [80, 0],
    [79, 0],
    [Number.NaN, 0],
    [80.01, 100],
    [90, 2500],
    [92.5, 3125],
    [98.69, 4672],
    [99.47, 4868],
    [100, 5000],
    [101, 5000],
  ])("of %s on an axis from 80 to 100 has its true length", (value, length) => {
    expect(lengths(chartOf(bar(value)))).toEqual([[length, null]]);
  });

  it("does not reach the mark that it is below, by however little", () => {
    expect(lengths(chartOf(bar(98.99, 99), bar(99, 99), bar(99.2, 99)))).toEqual([
      [4650, 4750],
      [4750, 4750],
      [4750, 4750],
    ]);
  });

  it("and its mark always stand in order, in columns that Google Docs can hold", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const chart = chartOf(...values.map(({ value, mark }) => bar(value, mark)));
        const { widths, bars } = axisOf(chart, 5000);
        expect(widths.length).toBeLessThanOrEqual(20);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(100);
        expect(widths.reduce((a, b) => a + b, 0)).toBe(5000);
        for (const [index, { value, mark }] of values.entries()) {
          const place = bars[index];
          if (value === null || mark === null || mark <= 80 || place?.mark == null) continue;
          expect(place.end < place.mark).toBe(value < mark && place.mark > 0);
        }
      }),
    );
  });

  it("and its rest, label and figure always fill the grid", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const chart = chartOf(...values.map(({ value, mark }) => bar(value, mark)));
        expect(lintDocx(renderDocx(reportOf([chart])))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is amber when it warns, and parted from its neighbours by white", () => {
    const bars = [{ label: "ก", value: 50, figure: "50", tone: "warn" as const }];
    const body = bodyOf(reportOf([{ kind: "bars", caption: "ก", from: 0, to: 100, bars }]));
    expect(valuesOf(body, "w:shd", "w:fill")).toEqual(["C77700", "EDF1F4"]);
    const top = all(body, "w:tcBorders").map((borders) => child(borders, "w:top")?.attributes);
    expect(top[1]).toMatchObject({ "w:val": "single", "w:sz": "12", "w:color": "FFFFFF" });
  });
});
