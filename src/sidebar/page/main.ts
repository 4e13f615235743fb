import { SIDEBAR } from "../../text/sidebar";
import type { Text } from "../../text/text";
import type { Overview, ReportMade, Result, ShownFinding } from "../../wire";
import { call } from "./call";
import { editorFocus } from "./editor-focus";
import { type Actions, START, type State } from "./state";
import { SHOWN_AT_FIRST } from "./views/findings";
import { pageView } from "./views/page";

let state: State = START;

const say = (text: Text) => text[state.language];

/** The control that had the focus last; a control that was disabled for a while lost it. */
let focused = "";

/** Draws the page anew; the focus stays on the control that had it, or goes to the element with the id given. */
function show(change: Partial<State>, focus?: string): void {
  state = { ...state, ...change };
  focused = focus ?? (document.activeElement?.id || focused);
  document.documentElement.lang = state.language;
  document.getElementById("page")?.replaceChildren(...pageView({ state, say, actions }));
  document.getElementById(focused)?.focus({ preventScroll: focus === undefined });
}

/** Says something to a screen reader without moving the focus. */
function tell(text: Text): void {
  const status = document.getElementById("status");
  if (status) status.textContent = say(text);
}

/** What fresh figures change: the digits follow the sheet when they come for the first time or changed there. */
function withOverview(overview: Overview): Partial<State> {
  const digits = state.overview?.digits === overview.digits ? state.digits : overview.digits;
  const language = state.overview === null ? overview.language : state.language;
  return { overview, digits, language, failure: null };
}

async function fetchOverview(
  busy: "overview" | "template",
  said: Text,
  asked: () => Promise<Result<Overview>>,
): Promise<void> {
  if (state.busy !== null && state !== START) return;
  show({ busy, failure: null });
  tell(busy === "template" ? SIDEBAR.building : SIDEBAR.loading);
  const answer = await asked();
  if (!answer.ok) return show({ busy: null, failure: answer.message }, "failure-heading");
  show({ busy: null, ...withOverview(answer.value) });
  tell(said);
}

/** A report in two honest steps: a fresh check, which also asks about errors, then the one call that makes the report. */
async function createReport(goAhead: boolean): Promise<void> {
  if (state.busy !== null) return;
  const errors = await freshErrors();
  if (errors === null) return;
  if (errors > 0 && !goAhead) return show({ busy: null, report: { stage: "confirm", errors } }, "outcome");
  show({ report: { stage: "running", step: "make" } });
  tell(SIDEBAR.steps.make);
  const { kind, digits } = state;
  const answer = await call("createReport", { kind, digits, goAhead });
  if (answer.ok) show({ busy: null, ...withReport(answer.value) }, "outcome");
  else show({ busy: null, report: { stage: "failed", message: answer.message } }, "outcome");
}

/** What a new report changes: the outcome, and its place at the head of the list. */
function withReport(made: ReportMade): Partial<State> {
  const report = { stage: "done", made } as const;
  if (state.overview === null) return { report };
  const entry = { name: made.name, url: made.url, madeAt: new Date().toISOString() };
  const reports = [entry, ...state.overview.reports.filter(({ url }) => url !== made.url)];
  return { report, overview: { ...state.overview, reports } };
}

/** How many errors a fresh check finds; null when the sheet could not be read, which the page then says. */
async function freshErrors(): Promise<number | null> {
  show({ busy: "report", failure: null, report: { stage: "running", step: "check" } });
  tell(SIDEBAR.steps.check);
  const answer = await call("overview");
  if (!answer.ok) {
    show({ busy: null, report: { stage: "failed", message: answer.message } }, "outcome");
    return null;
  }
  show(withOverview(answer.value));
  return answer.value.findings.filter(({ severity }) => severity === "error").length;
}

async function showCell({ cell }: ShownFinding): Promise<void> {
  if (cell === null || state.busy !== null) return;
  const answer = await call("showCell", cell);
  if (answer.ok) editorFocus();
  else show({ failure: answer.message }, "failure-heading");
}

function switchLanguage(): void {
  const language = state.language === "th" ? "en" : "th";
  show({ language });
  void call("setLanguage", language);
}

const actions: Actions = {
  reload: () => void fetchOverview("overview", SIDEBAR.reloaded, () => call("overview")),
  buildTemplate: () => void fetchOverview("template", SIDEBAR.built, () => call("buildTemplate")),
  createReport: (goAhead) => void createReport(goAhead),
  closeConfirm: () => show({ report: { stage: "idle" } }, "findings-heading"),
  showCell: (finding) => void showCell(finding),
  showAllFindings: () => show({ allFindings: true }, `finding-${SHOWN_AT_FIRST}`),
  switchLanguage,
  choose: (choice) => show(choice),
};

/** The menu's สร้างรายงาน opens the page with its report panel in view. */
async function start(): Promise<void> {
  await fetchOverview("overview", SIDEBAR.reloaded, () => call("overview"));
  if (document.documentElement.dataset["start"] === "report")
    document.getElementById("report-heading")?.focus();
}

void start();
