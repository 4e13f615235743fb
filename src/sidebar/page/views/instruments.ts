import { SIDEBAR } from "../../../text/sidebar";
import type { Overview } from "../../../wire";
import { element } from "../element";
import { scoreFigure } from "../figure";
import type { View } from "../state";
import { section } from "./section";

type Instrument = Overview["instruments"][number];

/** The three instruments as bars with a tick at the target, on an axis that begins where differences can be seen. */
export function instrumentsView({ say }: View, { instruments, suggestions }: Overview): HTMLElement {
  const from = axisStart(instruments);
  return section(
    "instruments",
    say(SIDEBAR.instruments),
    element("ul", { class: "bars" }, ...instruments.map((instrument) => row(say, instrument, from))),
    element("p", { class: "quiet" }, legend(say, instruments, from)),
    suggestions.length === 0 ? null : raise(say, suggestions),
  );
}

function raise(say: View["say"], suggestions: Overview["suggestions"]): HTMLElement {
  const items = suggestions.map((suggestion) => element("li", {}, say(suggestion)));
  return element(
    "div",
    { class: "raise" },
    element("h3", {}, say(SIDEBAR.raise)),
    element("ul", {}, ...items),
  );
}

function legend(say: View["say"], instruments: readonly Instrument[], from: number): string {
  const axis = say(SIDEBAR.axis(from));
  return instruments.some(({ target }) => target !== null) ? `${axis} · ${say(SIDEBAR.tick)}` : axis;
}

/** The ten below the lowest figure, with at least five points of bar to be seen; 0 while there is nothing to show. */
function axisStart(instruments: readonly Instrument[]): number {
  const figures = instruments
    .flatMap(({ score, target }) => [score, target])
    .filter((figure) => figure !== null);
  return figures.length === 0 ? 0 : Math.max(0, Math.floor((Math.min(...figures) - 5) / 10) * 10);
}

function row(say: View["say"], instrument: Instrument, from: number): HTMLElement {
  const { code, score, target } = instrument;
  const percent = (figure: number) => (Math.max(0, figure - from) / (100 - from)) * 100;
  return element(
    "li",
    { class: "instrument" },
    element("span", {}, code),
    element(
      "span",
      { class: "bar", "aria-hidden": "true" },
      score === null ? null : element("span", { class: "fill", style: `width:${percent(score)}%` }),
      target === null ? null : element("span", { class: "tick", style: `left:${percent(target)}%` }),
    ),
    element("span", { class: "figure" }, score === null ? "–" : scoreFigure(score)),
    element("span", { class: "quiet" }, against(say, instrument)),
  );
}

/** What the bar shows, in words. The gap is between two figures of two decimals each. */
function against(say: View["say"], { score, target }: Instrument): string {
  if (score === null) return say(SIDEBAR.noScore);
  if (target === null) return say(SIDEBAR.noTarget);
  const gap = Math.round(target * 100) - Math.round(score * 100);
  const standing = gap > 0 ? SIDEBAR.short(scoreFigure(gap / 100)) : SIDEBAR.reached;
  return `${say(SIDEBAR.target(scoreFigure(target)))} · ${say(standing)}`;
}
