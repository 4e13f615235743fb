import type { Bars } from "../reports/document";

/** A column that Google Docs lets people set is at least 5 points wide; nearer edges are drawn as one. In twips. */
const LEAST = 100;
/** With the columns of label and figure the grid stays under Google Docs' limit of 24 or so. */
const MOST = 20;

/** A bar's place between the edges of a chart: how many columns its bar fills, and after how many its mark stands. */
export interface Placed {
  readonly end: number;
  /** Null where it has no mark. */
  readonly mark: number | null;
}

/** The columns that the bars of a chart need to have their true lengths, in twips, with each bar's and each tick's place in them. */
export interface Axis {
  readonly widths: readonly number[];
  readonly bars: readonly Placed[];
  /** After how many columns each tick stands. */
  readonly ticks: readonly number[];
}

/** Lays a chart's values, marks and ticks on columns that fill `width` twips. */
export function axisOf(chart: Bars, width: number): Axis {
  const at = (value: number) =>
    Math.round(
      ((Math.min(Math.max(value, chart.from), chart.to) - chart.from) / (chart.to - chart.from)) * width,
    );
  const bars = chart.bars.map(({ value, mark = null }) => ({
    end: value !== null && value > chart.from ? Math.max(LEAST, at(value)) : 0,
    mark: mark === null ? null : at(mark),
    below: value !== null && mark !== null && value < mark,
  }));
  const ticks = (chart.ticks ?? []).map(({ value }) => at(value));
  // A bar that is below its mark by a hair is drawn so, and not as one that reaches it.
  const ends = bars.map(({ end, mark, below }) =>
    below && mark !== null && mark - end < LEAST ? Math.max(0, mark - LEAST) : end,
  );
  const marks = bars.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  const edges = apart([...marks, ...ends, ...ticks], width);
  const place = (position: number) => nearest(edges, position);
  return {
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    bars: bars.map(({ mark, below }, index) => {
      const end = place(ends[index] ?? 0);
      if (mark === null) return { end, mark };
      return { end: below ? Math.min(end, Math.max(0, place(mark) - 1)) : end, mark: place(mark) };
    }),
    ticks: ticks.map(place),
  };
}

/** The positions from 0 to `width` that are so far apart that there is a column between any two: the first ones come first. */
function apart(positions: readonly number[], width: number, least = LEAST): readonly number[] {
  const kept = [0, width];
  for (const position of positions) {
    if (kept.every((edge) => Math.abs(edge - position) >= least)) kept.push(position);
  }
  if (kept.length - 1 > MOST) return apart(positions, width, least * 1.25);
  return kept.sort((a, b) => a - b);
}

function nearest(edges: readonly number[], position: number): number {
  const far = edges.map((edge) => Math.abs(edge - position));
  return far.indexOf(Math.min(...far));
}
