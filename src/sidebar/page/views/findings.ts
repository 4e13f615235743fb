import { SIDEBAR } from "../../../text/sidebar";
import type { Overview, ShownFinding } from "../../../wire";
import { element } from "../element";
import type { View } from "../state";
import { section } from "./section";

const SEVERITIES = ["fault", "error", "warning", "advice"] as const;
const SIGNS = { fault: "✕", error: "!", warning: "!", advice: "i" } as const;
/** So many findings are read at a glance; the rest waits behind a button. */
export const SHOWN_AT_FIRST = 4;

/** What the checks found, the gravest first, each with the way to its cell. */
export function findingsView(view: View, { findings }: Overview): HTMLElement {
  const { state, say, actions } = view;
  if (findings.length === 0) {
    const mark = element("span", { class: "mark", "aria-hidden": "true" }, "✓");
    return section(
      "findings",
      say(SIDEBAR.findings),
      element("p", { class: "good" }, mark, say(SIDEBAR.noFindings)),
    );
  }
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const shown = state.allFindings ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  const hidden = sorted.length - shown.length;
  return section(
    "findings",
    say(SIDEBAR.findings),
    counts(view, findings),
    conversion(view, findings),
    element("ul", {}, ...shown.map((finding, index) => row(view, finding, index))),
    hidden === 0
      ? null
      : element(
          "button",
          { id: "show-all", type: "button", class: "link more", click: actions.showAllFindings },
          say(SIDEBAR.showAll(hidden)),
        ),
  );
}

function counts({ say }: View, findings: readonly ShownFinding[]): HTMLElement {
  const words = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [say(SIDEBAR.counts[severity](count))];
  });
  return element("p", { class: "counts" }, words.join(" · "));
}

/** One press for all cells whose meaning is certain. */
function conversion({ say, state, actions }: View, findings: readonly ShownFinding[]): HTMLElement | null {
  const count = findings.filter(({ code }) => code === "fault.unconverted").length;
  if (count === 0) return null;
  const button = element(
    "button",
    {
      id: "convert",
      type: "button",
      class: "second",
      disabled: state.busy !== null,
      click: actions.convertValues,
    },
    say(state.busy === "conversion" ? SIDEBAR.converting : SIDEBAR.convert(count)),
  );
  return element(
    "div",
    { class: "convert" },
    button,
    element("p", { class: "quiet" }, say(SIDEBAR.convertHelp)),
  );
}

function icon(severity: ShownFinding["severity"]): HTMLElement {
  return element("span", { class: `icon ${severity}`, "data-sign": SIGNS[severity], "aria-hidden": "true" });
}

function row(view: View, finding: ShownFinding, index: number): HTMLElement {
  const { say } = view;
  return element(
    "li",
    { class: "finding", id: `finding-${index}`, tabindex: -1 },
    icon(finding.severity),
    element(
      "div",
      {},
      element("span", { class: `word ${finding.severity}` }, say(SIDEBAR.severity[finding.severity])),
      element("p", {}, `${say(finding.message)} `, way(view, finding, index)),
    ),
  );
}

/** The visible words name the cell, the spoken ones its tab, too. */
function way({ say, state, actions }: View, finding: ShownFinding, index: number): HTMLElement | null {
  if (finding.cell === null || finding.cellName === null) return null;
  const mark = finding.cellName.lastIndexOf("!");
  const tab = finding.cellName.slice(0, Math.max(0, mark));
  const cell = finding.cellName.slice(mark + 1);
  const words = say(tab === "" ? SIDEBAR.goToTab(cell) : SIDEBAR.goToCell(cell));
  return element(
    "button",
    {
      id: `go-${index}`,
      type: "button",
      class: "link",
      "aria-label": tab === "" ? words : `${words} ${say(SIDEBAR.ofTab(tab))}`,
      title: finding.cellName,
      disabled: state.busy !== null,
      click: () => actions.showCell(finding),
    },
    words,
  );
}
