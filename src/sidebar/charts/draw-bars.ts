import { BarController, BarElement, CategoryScale, Chart as Drawn, LinearScale, type Plugin } from "chart.js";
import type { Chart } from "../../wire";
import { canvasOf, type Drawing, LOOK, printed, WIDTH } from "./picture";

Drawn.register(BarController, BarElement, CategoryScale, LinearScale);

const ROW = 38;
const AXIS = 48;
/** Room for the figures at the right, in pixels. */
const FIGURES = 140;
const BAR = 24;

/** A chart's bars with their figures, an axis, and a line at what each is to reach. */
export function drawBars(chart: Chart, digits: "arabic" | "thai"): Drawing {
  const { bars, from, to, ticks = [] } = chart;
  const canvas = canvasOf(bars.length * ROW + AXIS);
  const font = { family: LOOK.font, size: LOOK.size };
  return new Drawn(canvas, {
    type: "bar",
    data: {
      labels: bars.map(({ label }) => printed(label, digits)),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map(({ tone }) => (tone === "warn" ? LOOK.amber : LOOK.accent)),
          barThickness: BAR,
        },
      ],
    },
    options: {
      indexAxis: "y",
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: 1,
      layout: { padding: { right: FIGURES, top: 4 } },
      plugins: { legend: { display: false } },
      scales: {
        x: {
          min: from,
          max: to,
          afterBuildTicks: (axis) => {
            axis.ticks = ticks.map(({ value }) => ({ value }));
          },
          ticks: {
            font,
            color: LOOK.ink,
            callback: (value) => printed(ticks.find((tick) => tick.value === value)?.text ?? "", digits),
          },
          grid: { color: LOOK.grid },
        },
        y: { ticks: { font, color: LOOK.ink, autoSkip: false }, grid: { display: false } },
      },
    },
    plugins: [beside(chart, digits)],
  });
}

/** Writes the figures at the right end of the rows, and draws the lines. */
function beside({ bars }: Chart, digits: "arabic" | "thai"): Plugin<"bar"> {
  return {
    id: "beside",
    afterDatasetsDraw: ({ ctx, scales, chartArea }) => {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      for (const [index, { figure, mark }] of bars.entries()) {
        const middle = y.getPixelForValue(index);
        ctx.fillStyle = LOOK.ink;
        ctx.font = `600 ${LOOK.size}px ${LOOK.font}`;
        ctx.textAlign = "right";
        ctx.textBaseline = "middle";
        ctx.fillText(printed(figure, digits), WIDTH - 8, middle);
        if (mark == null || mark < x.min || mark > x.max) continue;
        ctx.fillStyle = LOOK.mark;
        ctx.fillRect(
          Math.min(x.getPixelForValue(mark), chartArea.right) - 2,
          middle - BAR / 2 - 5,
          4,
          BAR + 10,
        );
      }
    },
  };
}
