import { TableRow } from "docx";
import type { Bar, Bars } from "../reports/document";
import { type Axis, axisOf, type Placed } from "./axis";
import { type AltText, allBorders, type CellLook, fixedTable, textCell } from "./cell";
import type { PageContext } from "./context";
import { columnWidths } from "./grid";
import { COLOUR, SIZE } from "./look";
import { textHeight, textWidth } from "./measure";
import { type Piece, piece } from "./piece";
import { oneLine } from "./text";

/** A column beside the bars is as wide as its longest text, within these parts of the text width. */
const LABEL = { least: 0.15, most: 0.48 } as const;
const FIGURE = { least: 0.1, most: 0.3 } as const;
/** A cell's margins and some air for fonts that stand in, in twips. */
const AIR = 330;
const TONES = { accent: COLOUR.accent, warn: COLOUR.amber } as const;

const NONE = { style: "none", size: 0, color: "auto", space: 0 } as const;
const WHITE = { style: "single", size: 12, color: COLOUR.white, space: 0 } as const;
const RULE = { style: "single", size: 4, color: COLOUR.line, space: 0 } as const;
const MARK = { style: "single", size: 24, color: COLOUR.darkAmber, space: 0 } as const;
const PLAIN = allBorders("none", 0, "auto");

/** A bar chart of shaded cells, without its caption: it cannot be lost in conversion as a drawing can. */
export function renderBars(context: PageContext, chart: Bars) {
  if (chart.bars.length === 0) throw new Error(`Chart “${chart.caption}”: It has no bars.`);
  if (!(chart.to > chart.from)) throw new Error(`Chart “${chart.caption}”: Its axis has no length.`);
  const [label = 0, length = 0, figure = 0] = sidesOf(context, chart);
  const axis = axisOf(chart, length);
  const grid: Grid = { context, axis, widths: [label, ...axis.widths, figure] };
  const last = chart.ticks === undefined ? chart.bars.length - 1 : chart.bars.length;
  const rows = chart.bars.map((bar, index) =>
    barRow(grid, bar, axis.bars[index] ?? { end: 0, mark: null }, index < last),
  );
  return fixedTable(grid.widths, [...rows, ...axisRow(grid, chart.ticks ?? [])], altOf(context, chart));
}

/** Its caption, and its labels with their figures. */
function altOf({ print }: PageContext, { caption, bars }: Bars): AltText {
  const said = bars.map(({ label, figure }) => `${label}: ${figure}`).join("; ");
  return { title: oneLine(print(caption)), description: oneLine(print(said)) };
}

/** The rows of the chart by their heights: all of them stay together. */
export function barPieces({ bars, ticks = [] }: Bars): readonly Piece[] {
  const height = textHeight("", 1, SIZE.table) + 100;
  const rows = bars.length + (ticks.length > 0 ? 1 : 0);
  return Array.from({ length: rows }, (_, index) => piece(height, index < rows - 1));
}

/** What the rows of a chart share; the first of `widths` is the label's column, the last the figure's. */
interface Grid {
  readonly context: PageContext;
  readonly axis: Axis;
  readonly widths: readonly number[];
}

/** The widths of the labels, of the bars and of the figures, in twips. */
function sidesOf({ page, print }: PageContext, { bars }: Bars): readonly number[] {
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.max(...texts.map((text) => textWidth(print(text), SIZE.table, bold)));
  const within = (width: number, { least, most }: typeof LABEL | typeof FIGURE) =>
    Math.min(most, Math.max(least, (width + AIR) / page.textWidth));
  const label = within(
    widest(
      bars.map((bar) => bar.label),
      false,
    ),
    LABEL,
  );
  const figure = within(
    widest(
      bars.map((bar) => bar.figure),
      true,
    ),
    FIGURE,
  );
  return columnWidths([label, 1 - label - figure, figure], page.textWidth);
}

/** A cell over the grid columns `from` to `to`; none where there are none. */
function cell({ context, widths }: Grid, text: string, from: number, to: number, look: Partial<CellLook>) {
  if (to <= from) return [];
  const width = widths.slice(from, to).reduce((a, b) => a + b, 0);
  return [
    textCell(context, text, { borders: PLAIN, text: { size: SIZE.table }, ...look, width, span: to - from }),
  ];
}

/** A bar from the left, pale to the end of the axis, with a line where its mark is. */
function barRow(grid: Grid, bar: Bar, { end, mark }: Placed, keepNext: boolean): TableRow {
  const last = grid.axis.widths.length;
  const edges = [...new Set([0, end, mark ?? end, last])].sort((a, b) => a - b);
  const parts = edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0;
    const fill = to <= end ? TONES[bar.tone ?? "accent"] : COLOUR.pale;
    const borders = {
      top: WHITE,
      bottom: WHITE,
      left: from === mark ? MARK : NONE,
      right: to === mark ? MARK : NONE,
    };
    return cell(grid, "", from + 1, to + 1, { fill, borders, keepNext });
  });
  const text = { size: SIZE.table, bold: true };
  return new TableRow({
    cantSplit: true,
    children: [
      ...cell(grid, bar.label, 0, 1, { keepNext }),
      ...parts,
      ...cell(grid, bar.figure, 1 + last, 2 + last, { align: "right", text, keepNext }),
    ],
  });
}

/** The axis below the bars: a number at the left end of each tick, and the first one beside the labels. */
function axisRow(grid: Grid, ticks: NonNullable<Bars["ticks"]>): readonly TableRow[] {
  if (ticks.length === 0) return [];
  const last = grid.axis.widths.length;
  const text = { size: SIZE.axis, color: COLOUR.quiet };
  const borders = { ...PLAIN, top: RULE };
  const places = grid.axis.ticks;
  const between = ticks.flatMap((tick, index) => {
    const from = places[index - 1] ?? 0;
    const to = places[index] ?? 0;
    return cell(grid, tick.text, from + 1, to + 1, {
      align: "right",
      text,
      borders: { ...borders, right: RULE },
    });
  });
  const first = ticks[0] !== undefined && places[0] === 0 ? ticks[0].text : "";
  const children = [
    ...cell(grid, first, 0, 1, { align: "right", text }),
    ...between,
    ...cell(grid, "", (places[places.length - 1] ?? 0) + 1, 1 + last, { borders }),
    ...cell(grid, "", 1 + last, 2 + last, {}),
  ];
  return [new TableRow({ cantSplit: true, children })];
}
