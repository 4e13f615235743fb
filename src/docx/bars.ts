import { TableRow } from "docx";
import type { Bar, Bars } from "../reports/document";
import { allBorders, type CellLook, fixedTable, textCell } from "./cell";
import type { PageContext } from "./context";
import { columnWidths } from "./grid";
import { COLOUR, SIZE } from "./look";
import { textHeight, textWidth } from "./measure";
import { type Piece, piece } from "./piece";

/** A bar's full length in grid columns; with label and figure the grid stays under Google Docs' limit of 24 or so. */
const STEPS = 20;
/** A column beside the bars is as wide as its longest text, within these parts of the text width. */
const LABEL = { least: 0.15, most: 0.48 } as const;
const FIGURE = { least: 0.1, most: 0.3 } as const;
/** A cell's margins and some air, in twips. */
const AIR = 260;
const TONES = { accent: COLOUR.accent, warn: COLOUR.amber } as const;

const NONE = { style: "none", size: 0, color: "auto", space: 0 } as const;
const WHITE = { style: "single", size: 12, color: COLOUR.white, space: 0 } as const;
const PLAIN = allBorders("none", 0, "auto");
const PARTED = { top: WHITE, bottom: WHITE, left: NONE, right: NONE } as const;

/** A bar chart of shaded cells, without its caption: it cannot be lost in conversion as a drawing can. */
export function renderBars(context: PageContext, chart: Bars) {
  if (chart.bars.length === 0) throw new Error(`Chart “${chart.caption}”: It has no bars.`);
  if (!(chart.to > chart.from)) throw new Error(`Chart “${chart.caption}”: Its axis has no length.`);
  const widths = gridOf(context, chart);
  const last = chart.bars.length - 1;
  return fixedTable(
    widths,
    chart.bars.map((bar, index) => renderBar(context, widths, bar, stepsOf(chart, bar), index < last)),
  );
}

/** The bars by their heights: all of them stay together. */
export function barPieces({ bars }: Bars): readonly Piece[] {
  const height = textHeight("", 1, SIZE.table) + 100;
  return bars.map((_, index) => piece(height, index < bars.length - 1));
}

/** How many of the 20 steps a value fills: clamped to the axis, at least one for anything above its start. */
export function stepsOf(axis: Pick<Bars, "from" | "to">, bar: Pick<Bar, "value">): number {
  const { value } = bar;
  if (value === null || !(value > axis.from)) return 0;
  const part = (Math.min(value, axis.to) - axis.from) / (axis.to - axis.from);
  return Math.max(1, Math.round(part * STEPS));
}

function gridOf({ page, print }: PageContext, { bars }: Bars): readonly number[] {
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
  const step = (1 - label - figure) / STEPS;
  return columnWidths([label, ...Array.from({ length: STEPS }, () => step), figure], page.textWidth);
}

function renderBar(
  context: PageContext,
  widths: readonly number[],
  bar: Bar,
  steps: number,
  keepNext: boolean,
): TableRow {
  const widthOf = (from: number, to: number) => widths.slice(from, to).reduce((a, b) => a + b, 0);
  const cell = (text: string, from: number, to: number, look: Partial<CellLook>) =>
    textCell(context, text, {
      borders: PLAIN,
      text: { size: SIZE.table },
      ...look,
      width: widthOf(from, to),
      span: to - from,
      keepNext,
    });
  const end = 1 + steps;
  const full = { fill: TONES[bar.tone ?? "accent"], borders: PARTED };
  const rest = { fill: COLOUR.pale, borders: PARTED };
  return new TableRow({
    cantSplit: true,
    children: [
      cell(bar.label, 0, 1, {}),
      ...(steps > 0 ? [cell("", 1, end, full)] : []),
      ...(steps < STEPS ? [cell("", end, 1 + STEPS, rest)] : []),
      cell(bar.figure, 1 + STEPS, 2 + STEPS, { align: "right", text: { size: SIZE.table, bold: true } }),
    ],
  });
}
