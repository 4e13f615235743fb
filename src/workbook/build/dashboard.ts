import { columnLetters } from "../a1";
import { ACCENT, COMPUTED } from "./colours";
import { neighbours } from "./neighbours";
import type { Shape } from "./shape";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Muted for what was reached, the accent for what it is measured against. */
const CHART_COLOURS = ["#3E8E9E", "#C58B1B"];
const BAR = "#3E8E9E";
const TOTAL_HEIGHT = 36;
const WIDTH = 720;
const TALL = 420;
const LOW = 300;
/** Rows between the tops of the two charts. */
const CHART_ROWS = 22;

const rowsOf = ({ rows }: Shape, kind: RegExp): readonly number[] =>
  Object.entries(rows)
    .filter(([key]) => kind.test(key))
    .map(([, row]) => row);

/** The heading lines of the parts stand out, and the total is what one sees first. */
function dressLines(shape: Shape): void {
  const { surveyed, columns } = shape;
  const at = (key: string) => columnLetters(columns[key] ?? 1);
  const sections = rowsOf(shape, /^section:/).map((row) => `${at("item")}${row}:${at("bar")}${row}`);
  surveyed.sheet.getRangeList(sections).setBackground(COMPUTED).setFontColor(ACCENT).setFontWeight("bold");
  const figures = rowsOf(shape, /^section:/).map((row) => `${at("amount")}${row}:${at("fourth")}${row}`);
  surveyed.sheet.getRangeList(figures).setHorizontalAlignment("right");
  const bars = `${at("bar")}${shape.headRow + 1}:${at("bar")}${shape.lastRow}`;
  surveyed.sheet.getRange(bars).setFontColor(BAR).setFontSize(8);
  const total = shape.rows["total"] ?? shape.headRow + 2;
  if (shape.undressed) surveyed.sheet.setRowHeight(total, TOTAL_HEIGHT);
  surveyed.sheet
    .getRangeList(["item", "amount", "state"].map((key) => `${at(key)}${total}`))
    .setFontSize(16)
    .setFontWeight("bold");
}

/** Some columns of neighbouring lines, from the heading line of their part on; columns side by side are one range. */
function chartOf(shape: Shape, lines: readonly number[], columns: readonly string[]): Builder {
  const { sheet } = shape.surveyed;
  const first = Math.min(...lines) - 1;
  const builder = sheet.newChart().setNumHeaders(1).setOption("colors", CHART_COLOURS);
  return neighbours(columns.map((key) => shape.columns[key] ?? 1)).reduce(
    (chart, [at, count]) => chart.addRange(sheet.getRange(first, at, lines.length + 1, count)),
    builder,
  );
}

const SCORES = /^indicator:/;
const MONEY = /^budget:\d$/;

function scoresChart(shape: Shape): Builder {
  return chartOf(shape, rowsOf(shape, SCORES), ["item", "amount", "target"])
    .asBarChart()
    .setTitle("คะแนนตัวชี้วัดเทียบกับเป้าหมาย")
    .setRange(0, 100)
    .setOption("width", WIDTH)
    .setOption("height", TALL);
}

function moneyChart(shape: Shape): Builder {
  return chartOf(shape, rowsOf(shape, MONEY), ["item", "amount"])
    .asColumnChart()
    .setTitle("งบประมาณที่ใช้รายไตรมาส (บาท)")
    .setOption("width", WIDTH)
    .setOption("height", LOW);
}

/** Whether one of the charts shows those lines. */
function showing(charts: readonly Chart[], lines: readonly number[]): boolean {
  const rows = charts.flatMap((chart) => chart.getRanges().map((range) => range.getLastRow()));
  return rows.some((row) => lines.includes(row));
}

/** Whether both charts are there, or two others in their place. */
export function hasCharts({ surveyed }: Shape): boolean {
  return surveyed.sheet.getCharts().length >= 2;
}

/** Inserts the charts that are not there, wherever people have put the others. Where both are there nothing is asked. */
function insertCharts(shape: Shape): void {
  const { sheet } = shape.surveyed;
  const present = shape.isFresh ? [] : sheet.getCharts();
  if (present.length >= 2) return;
  const right = Math.max(...Object.values(shape.columns)) + 2;
  const top = shape.headRow + 1;
  if (!showing(present, rowsOf(shape, SCORES)))
    sheet.insertChart(scoresChart(shape).setPosition(top, right, 0, 0).build());
  if (!showing(present, rowsOf(shape, MONEY)))
    sheet.insertChart(
      moneyChart(shape)
        .setPosition(top + CHART_ROWS, right, 0, 0)
        .build(),
    );
}

/** What only the dashboard has: its parts' heading lines and its native charts. */
export function buildDashboard(shape: Shape): void {
  dressLines(shape);
  insertCharts(shape);
}
