import { hasRound, REPORT_KINDS, reportPart } from "../../../text/reports";
import { SIDEBAR } from "../../../text/sidebar";
import type { Text } from "../../../text/text";
import type { ReportKind } from "../../../wire";
import { element } from "../element";
import type { Choices, ReportStage, View } from "../state";
import { madeView } from "./made";
import { outside } from "./outside";
import { section } from "./section";

const KINDS = ["annual", "monitoring", "plan", "quarterly", "declaration"] as const;

/** The kinds that this office can choose: short forms only where it has their tabs. */
const kindsOf = ({ overview }: View["state"]): readonly ReportKind[] => [
  ...KINDS,
  ...(overview?.shortForms ?? []),
];

const ROUNDS = [6, 12] as const;
const QUARTERS = [1, 2, 3, 4] as const;
const DIGITS = ["arabic", "thai"] as const;

/** The report panel: what to make, the button, how far it is, and what came of it. */
export function reportView(view: View): HTMLElement {
  const { state, say, actions } = view;
  const running = state.busy === "report";
  return section(
    "report",
    say(SIDEBAR.createReport),
    ...choice(view, "kind", kindsOf(state), state.kind, (kind) => REPORT_KINDS[kind]),
    ...part(view),
    // Announcements have a setting of their own in the sheet.
    ...(state.kind === "declaration"
      ? []
      : choice(view, "digits", DIGITS, state.digits, (digits) => SIDEBAR[digits])),
    element(
      "button",
      {
        id: "create",
        type: "button",
        class: "action",
        disabled: state.busy !== null,
        click: () => actions.createReport({}),
      },
      say(running ? SIDEBAR.creating : SIDEBAR.createReport),
    ),
    steps(view, state.report),
    outcome(view, state.report),
  );
}

/** A round or a quarter, for the reports that have one. */
function part(view: View): readonly HTMLElement[] {
  const { kind, round, quarter } = view.state;
  if (hasRound(kind)) return choice(view, "round", ROUNDS, round, (months) => reportPart({ round: months }));
  if (kind === "quarterly")
    return choice(view, "quarter", QUARTERS, quarter, (no) => reportPart({ quarter: no }));
  return [];
}

function choice<K extends keyof Choices, V extends Choices[K]>(
  { state, say, actions }: View,
  key: K,
  values: readonly V[],
  chosen: Choices[K],
  text: (value: V) => Text,
): readonly HTMLElement[] {
  const options = values.map((value) =>
    element("option", { value: String(value), selected: value === chosen }, say(text(value))),
  );
  const select: HTMLSelectElement = element(
    "select",
    {
      id: key,
      disabled: state.busy !== null,
      change: () => {
        const value = values[select.selectedIndex];
        if (value !== undefined) actions.choose({ [key]: value });
      },
    },
    ...options,
  );
  return [element("label", { for: key }, say(SIDEBAR.choices[key])), select];
}

const STEPS = ["check", "make", "open"] as const;

/** How many of the steps are behind us; null before the first. */
function stepsDone(report: ReportStage): number | null {
  if (report.stage === "running") return report.step === "check" ? 0 : 1;
  return report.stage === "done" ? STEPS.length : null;
}

function steps({ say }: View, report: ReportStage): HTMLElement | null {
  const done = stepsDone(report);
  if (done === null) return null;
  const items = STEPS.map((step, index) => {
    const state = index < done ? "done" : index === done ? "running" : "waiting";
    const sign = state === "running" ? element("span", { class: "spinner" }) : state === "done" ? "✓" : "○";
    return element(
      "li",
      { class: state },
      element("span", { class: "sign", "aria-hidden": "true" }, sign),
      element(
        "span",
        {},
        say(SIDEBAR.steps[step]),
        element("span", { class: "unseen" }, ` (${say(SIDEBAR.stepState[state])})`),
      ),
    );
  });
  return element("ol", { class: "steps" }, ...items);
}

function outcome(view: View, report: ReportStage): HTMLElement | null {
  const { say } = view;
  switch (report.stage) {
    case "confirm":
      return confirmView(view, report.errors);
    case "colleague":
      return colleagueView(view, report);
    case "lost":
      return lostView(view, report);
    case "done":
      return madeView(view, report.made);
    case "failed":
      return notice("trouble", say(SIDEBAR.failed), element("p", {}, say(report.message)));
    default:
      return null;
  }
}

/** Errors in the figures: the report is made only if the officer says so here. */
function confirmView({ say, actions }: View, errors: number): HTMLElement {
  return notice(
    "trouble",
    say(SIDEBAR.confirmTitle(errors)),
    element("p", {}, say(SIDEBAR.confirmText)),
    element(
      "button",
      { id: "go-back", type: "button", class: "action", click: actions.closeConfirm },
      say(SIDEBAR.goBack),
    ),
    element(
      "button",
      {
        id: "go-on",
        type: "button",
        class: "second",
        click: () => actions.createReport({ goAhead: true }),
      },
      say(SIDEBAR.goOn),
    ),
  );
}

/** Another officer's document stands for the report: it can be opened, or one of one's own made. */
function colleagueView(
  { say, actions }: View,
  { message, document, go }: Extract<ReportStage, { stage: "colleague" }>,
): HTMLElement {
  return notice(
    "",
    say(SIDEBAR.colleagueTitle),
    element("p", {}, say(message)),
    ...(document === null ? [] : [outside(say, document.url, "action", say(SIDEBAR.openTheirs))]),
    element(
      "button",
      {
        id: "make-own",
        type: "button",
        class: "second",
        click: () => actions.createReport({ ...go, own: true }),
      },
      say(SIDEBAR.makeOwn),
    ),
  );
}

/** The document cannot be used any more: what can be done first, and a new one, whose link is another. */
function lostView(
  { say, actions }: View,
  { message, go }: Extract<ReportStage, { stage: "lost" }>,
): HTMLElement {
  return notice(
    "trouble",
    say(SIDEBAR.lostTitle),
    element("p", {}, say(message)),
    element(
      "button",
      { id: "try-again", type: "button", class: "action", click: () => actions.createReport(go) },
      say(SIDEBAR.tryAgain),
    ),
    element(
      "button",
      {
        id: "make-anew",
        type: "button",
        class: "second",
        click: () => actions.createReport({ ...go, anew: true }),
      },
      say(SIDEBAR.makeAnew),
    ),
  );
}

/** A framed message; its heading takes the focus, so that it is read out and the next key press is near. */
function notice(kind: "trouble" | "", heading: string, ...children: readonly Node[]): HTMLElement {
  return element(
    "div",
    { class: `notice ${kind}`.trim(), role: "group", "aria-labelledby": "outcome" },
    element("h3", { id: "outcome", tabindex: -1 }, heading),
    ...children,
  );
}
