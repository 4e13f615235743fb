import { SIDEBAR } from "../../../text/sidebar";
import type { Overview, ShownFinding } from "../../../wire";
import { element } from "../element";
import type { View } from "../state";
import { section } from "./section";

const SEVERITIES = ["fault", "error", "warning", "advice"] as const;
const SIGNS = { fault: "✕", error: "!", warning: "!", advice: "i" } as const;
/** So many findings are read at a glance; the rest waits behind a button. */
export const SHOWN_AT_FIRST = 4;

/** A finding that stands for itself, and those that follow from it. */
interface Tree {
  readonly root: ShownFinding;
  readonly effects: readonly ShownFinding[];
}

/** The findings as trees: the script tells each cause before what comes of it. */
function treesOf(findings: readonly ShownFinding[]): readonly Tree[] {
  const trees: { readonly root: ShownFinding; readonly effects: ShownFinding[] }[] = [];
  for (const finding of findings) {
    const last = trees[trees.length - 1];
    if (finding.cause === null || last === undefined) trees.push({ root: finding, effects: [] });
    else last.effects.push(finding);
  }
  return trees;
}

/** What the checks found: each cause in the order in which it is best mended, with the way to its cell. */
export function findingsView(view: View, { findings }: Overview): HTMLElement {
  const { state, say, actions } = view;
  const quiet = findings.filter(({ cause, acknowledged }) => cause === null && acknowledged).length;
  const trees = treesOf(findings.filter(({ acknowledged }) => !acknowledged));
  const known = quiet === 0 ? null : element("p", { class: "counts" }, say(SIDEBAR.acknowledgedCount(quiet)));
  if (trees.length === 0) {
    const mark = element("span", { class: "mark", "aria-hidden": "true" }, "✓");
    const good = element("p", { class: "good" }, mark, say(SIDEBAR.noFindings));
    return section("findings", say(SIDEBAR.findings), good, known);
  }
  const shown = state.allFindings ? trees : trees.slice(0, SHOWN_AT_FIRST);
  const hidden = trees.length - shown.length;
  return section(
    "findings",
    say(SIDEBAR.findings),
    counts(
      view,
      trees.map(({ root }) => root),
    ),
    trees.length > 1 ? element("p", { class: "quiet" }, say(SIDEBAR.begin)) : null,
    conversion(view, findings),
    element("ul", {}, ...shown.map((tree, index) => treeView(view, tree, index))),
    hidden === 0
      ? null
      : element(
          "button",
          { id: "show-all", type: "button", class: "link more", click: actions.showAllFindings },
          say(SIDEBAR.showAll(hidden)),
        ),
    known,
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

/** A cause, with what follows from it behind one line. */
function treeView(view: View, { root, effects }: Tree, index: number): HTMLElement {
  if (effects.length === 0) return row(view, root, String(index));
  const rows = effects.map((effect, at) => row(view, effect, `${index}-${at}`));
  const summary = element("summary", {}, view.say(SIDEBAR.effects(effects.length)));
  return row(view, root, String(index), element("details", {}, summary, element("ul", {}, ...rows)));
}

function icon(severity: ShownFinding["severity"]): HTMLElement {
  return element("span", { class: `icon ${severity}`, "data-sign": SIGNS[severity], "aria-hidden": "true" });
}

/** The word for a finding; nothing is unreadable in a cell that is only blank. */
const wordOf = ({ code, severity }: ShownFinding) =>
  code === "fault.required" ? SIDEBAR.mustFill : SIDEBAR.severity[severity];

function row(
  view: View,
  finding: ShownFinding,
  index: string,
  below: HTMLElement | null = null,
): HTMLElement {
  const { say } = view;
  return element(
    "li",
    { class: "finding", id: `finding-${index}`, tabindex: -1 },
    icon(finding.severity),
    element(
      "div",
      {},
      element("span", { class: `word ${finding.severity}` }, say(wordOf(finding))),
      element("p", {}, `${say(finding.message)} `, way(view, finding, index)),
      below,
    ),
  );
}

/** The visible words name the cell, the spoken ones its tab, too. */
function way({ say, state, actions }: View, finding: ShownFinding, index: string): HTMLElement | null {
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
