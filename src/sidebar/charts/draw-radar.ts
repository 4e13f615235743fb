import {
  Chart as Drawn,
  Filler,
  Legend,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from "chart.js";
import type { Chart } from "../../wire";
import { canvasOf, type Drawing, LOOK, printed } from "./picture";

Drawn.register(Filler, Legend, LineElement, PointElement, RadarController, RadialLinearScale);

const HEIGHT = 560;

/** A ring of values with the line of what they are to reach. */
export function drawRadar({ bars, from, to, ticks = [] }: Chart, digits: "arabic" | "thai"): Drawing {
  const canvas = canvasOf(HEIGHT);
  const font = { family: LOOK.font, size: LOOK.size };
  const marks = bars.map(({ mark = null }) => mark);
  const line = { borderWidth: 3, pointRadius: 4 };
  return new Drawn(canvas, {
    type: "radar",
    data: {
      labels: bars.map(({ label }) => printed(label, digits)),
      datasets: [
        {
          ...line,
          label: "คะแนน",
          data: bars.map(({ value }) => value),
          borderColor: LOOK.accent,
          backgroundColor: LOOK.fill,
          pointBackgroundColor: LOOK.accent,
          fill: true,
        },
        ...(marks.every((mark) => mark === null)
          ? []
          : [
              {
                ...line,
                label: "เป้าหมาย",
                data: marks,
                borderColor: LOOK.amber,
                borderDash: [12, 8],
                pointRadius: 0,
                fill: false,
              },
            ]),
      ],
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: 1,
      scales: {
        r: {
          min: from,
          max: to,
          afterBuildTicks: (axis) => {
            axis.ticks = ticks.map(({ value }) => ({ value }));
          },
          ticks: {
            font: { ...font, size: 16 },
            color: LOOK.ink,
            backdropColor: "rgba(255, 255, 255, 0.7)",
            callback: (value) => printed(ticks.find((tick) => tick.value === value)?.text ?? "", digits),
          },
          pointLabels: { font, color: LOOK.ink },
          grid: { color: LOOK.grid },
          angleLines: { color: LOOK.grid },
        },
      },
      plugins: { legend: { position: "bottom", labels: { font, color: LOOK.ink, boxHeight: 4 } } },
    },
  });
}
