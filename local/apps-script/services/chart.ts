import type { ChartState, SheetState } from "../book";
import { enumName } from "./enums";
import { sheetState } from "./grid";
import { exception, host } from "./host";
import { makeRange } from "./range";
import { rangeRef, signatureError } from "./refs";
import { CURRENT_SPREADSHEET, register } from "./register";

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const charts = new WeakMap<object, ChartState>();
const asBuilder = (builder: LocalChartBuilder): GBuilder => builder as unknown as GBuilder;

function chartState(chart: GChart): ChartState {
  const state = charts.get(chart);
  if (!state) throw signatureError("Sheet.insertChart", [chart]);
  return state;
}

function makeChart(state: ChartState): GChart {
  return new LocalChart(state) as unknown as GChart;
}

/** What Sheet.newChart gives. */
export function newChart(_sheetId: number): GBuilder {
  const anchor = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  return asBuilder(
    new LocalChartBuilder({ id: 0, type: "COLUMN", ranges: [], anchor, options: {}, headers: 0 }),
  );
}

/** The charts of a sheet. */
export function listCharts(sheetId: number): GChart[] {
  return sheetState(sheetId).charts.map(makeChart);
}

/** Adds a chart to a sheet and gives it its id. */
export function insertChart(sheetId: number, chart: GChart): void {
  const all = host().book.sheets.flatMap((sheet) => sheet.charts);
  const id = Math.max(0, ...all.map((each) => each.id)) + 1;
  sheetState(sheetId).charts.push({ ...chartState(chart), id });
}

/** Replaces the chart that has the same id. */
export function updateChart(sheetId: number, chart: GChart): void {
  const state = chartState(chart);
  const sheet = sheetState(sheetId);
  if (!sheet.charts.some((each) => each.id === state.id)) throw exception("Chart not found");
  sheet.charts = sheet.charts.map((each) => (each.id === state.id ? state : each));
}

/** Puts a chart on a sheet of its own, of which nothing else is left. */
export function moveChartToOwnSheet(chart: GChart, own: SheetState): void {
  const { id } = chartState(chart);
  const home = homeOfChart(chart);
  own.charts = home.charts.filter((each) => each.id === id);
  home.charts = home.charts.filter((each) => each.id !== id);
  own.type = "OBJECT";
}

/** The sheet that a chart is on. */
export function homeOfChart(chart: GChart): SheetState {
  const { id } = chartState(chart);
  const home = host().book.sheets.find((sheet) => sheet.charts.some((each) => each.id === id));
  if (!home) throw exception("Chart not found");
  return home;
}

/** Takes a chart away. */
export function removeChart(sheetId: number, chart: GChart): void {
  const { id } = chartState(chart);
  const sheet = sheetState(sheetId);
  sheet.charts = sheet.charts.filter((each) => each.id !== id);
}

class LocalChart implements Partial<GChart> {
  readonly #state: ChartState;
  constructor(state: ChartState) {
    this.#state = state;
    charts.set(this, state);
  }
  getChartId(): number | null {
    return this.#state.id || null;
  }
  getRanges(): GRange[] {
    return this.#state.ranges.map(({ sheetId, area }) => makeRange(sheetId, area));
  }
  getNumHeaders(): number {
    return this.#state.headers;
  }
  modify(): GBuilder {
    return asBuilder(new LocalChartBuilder(this.#state));
  }
}

class LocalChartBuilder implements Partial<GBuilder> {
  #state: ChartState;
  constructor(state: ChartState) {
    this.#state = { ...state, ranges: [...state.ranges], options: { ...state.options } };
  }
  #set(change: Partial<ChartState>): GBuilder {
    this.#state = { ...this.#state, ...change };
    return asBuilder(this);
  }
  #option(option: string, value: unknown): GBuilder {
    return this.#set({ options: { ...this.#state.options, [option]: value } });
  }
  // biome-ignore lint/suspicious/noExplicitAny: the specific builders share this one, whose type has more methods
  #as(type: string): any {
    return this.#set({ type });
  }
  build(): GChart {
    return makeChart(this.#state);
  }
  addRange(range: GRange): GBuilder {
    const { sheetId, area } = rangeRef(range, "EmbeddedChartBuilder.addRange");
    return this.#set({ ranges: [...this.#state.ranges, { sheetId, area: { ...area } }] });
  }
  clearRanges(): GBuilder {
    return this.#set({ ranges: [] });
  }
  getRanges(): GRange[] {
    return this.#state.ranges.map(({ sheetId, area }) => makeRange(sheetId, area));
  }
  asBarChart() {
    return this.#as("BAR");
  }
  asColumnChart() {
    return this.#as("COLUMN");
  }
  asLineChart() {
    return this.#as("LINE");
  }
  asPieChart() {
    return this.#as("PIE");
  }
  setChartType(type: unknown): GBuilder {
    const name = enumName(type);
    if (name === undefined) throw signatureError("EmbeddedChartBuilder.setChartType", [type]);
    return this.#set({ type: name });
  }
  setNumHeaders(headers: number): GBuilder {
    return this.#set({ headers });
  }
  setOption(option: string, value: unknown): GBuilder {
    return this.#option(option, value);
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): GBuilder {
    return this.#set({ anchor: { row, column, offsetX, offsetY } });
  }
  setTransposeRowsAndColumns(transpose: boolean): GBuilder {
    return this.#option("transposeRowsAndColumns", transpose);
  }
  setTitle(title: string): GBuilder {
    return this.#option("title", title);
  }
  setColors(colors: readonly string[]): GBuilder {
    return this.#option("colors", [...colors]);
  }
  setRange(start: number, end: number): GBuilder {
    return this.#option("vAxis.viewWindow", { min: start, max: end });
  }
  setXAxisTitle(title: string): GBuilder {
    return this.#option("hAxis.title", title);
  }
  setYAxisTitle(title: string): GBuilder {
    return this.#option("vAxis.title", title);
  }
  setLegendPosition(position: unknown): GBuilder {
    return this.#option("legend.position", (enumName(position) ?? "RIGHT").toLowerCase());
  }
}

register(LocalChart, { name: "EmbeddedChart", scopes: CURRENT_SPREADSHEET });
register(LocalChartBuilder, { name: "EmbeddedChartBuilder", scopes: CURRENT_SPREADSHEET });
