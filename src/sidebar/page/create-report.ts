import { SIDEBAR } from "../../text/sidebar";
import type { ReportListed, ReportMade, ReportRequest } from "../../wire";
import { call } from "./call";
import type { State } from "./state";
import { current, show, tell, withOverview } from "./store";

/** A report in two honest steps: a fresh check, which also asks about errors, then the one call that makes the report. */
export async function createReport(go: { readonly goAhead: boolean; readonly own: boolean }): Promise<void> {
  if (current().busy !== null) return;
  const errors = await freshErrors();
  if (errors === null) return;
  if (errors > 0 && !go.goAhead) return show({ busy: null, report: { stage: "confirm", errors } }, "outcome");
  show({ report: { stage: "running", step: "make" } });
  tell(SIDEBAR.steps.make);
  const answer = await call("createReport", requestOf(current(), go));
  if (answer.ok) return show({ busy: null, ...withReport(answer.value) }, "outcome");
  const { message } = answer;
  const report =
    answer.code === "colleague"
      ? ({ stage: "colleague", message, document: theirs(current()), goAhead: go.goAhead } as const)
      : ({ stage: "failed", message } as const);
  show({ busy: null, report }, "outcome");
}

function requestOf(
  state: State,
  { goAhead, own }: { readonly goAhead: boolean; readonly own: boolean },
): ReportRequest {
  const { kind, round, quarter, digits } = state;
  return {
    kind,
    ...(kind === "monitoring" && { round }),
    ...(kind === "quarterly" && { quarter }),
    digits,
    goAhead,
    ...(own && { own }),
  };
}

/** The newest document of the report asked for that another officer made. */
function theirs(state: State): ReportListed | null {
  const { kind, round, quarter } = requestOf(state, { goAhead: false, own: false });
  const year = state.overview?.reportYear;
  const same = (report: ReportListed) =>
    report.kind === kind && report.round === round && report.quarter === quarter && report.year === year;
  return state.overview?.reports.find((report) => !report.mine && same(report)) ?? null;
}

/** What a new report changes: the outcome, and its place at the head of the list. */
function withReport(made: ReportMade): Partial<State> {
  const { overview } = current();
  const report = { stage: "done", made } as const;
  if (overview === null) return { report };
  const replaced = ({ fileId, mine, kind, year, round, quarter }: ReportListed) =>
    fileId === made.fileId ||
    (made.lostOld &&
      mine &&
      kind === made.kind &&
      year === made.year &&
      round === made.round &&
      quarter === made.quarter);
  const reports = [made, ...overview.reports.filter((each) => !replaced(each))];
  return { report, sharing: null, overview: { ...overview, reports } };
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
