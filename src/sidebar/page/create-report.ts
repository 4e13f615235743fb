import { hasRound } from "../../text/reports";
import { SIDEBAR } from "../../text/sidebar";
import type { ReportListed, ReportMade, ReportRequest, Result } from "../../wire";
import { call } from "./call";
import { drawCharts } from "./draw-charts";
import type { Go, State } from "./state";
import { current, show, tell, withOverview } from "./store";

type Refusal = Extract<Result<never>, { ok: false }>;

/** A report in two honest steps: a fresh check, which also asks about errors, then the one call that makes the report. */
export async function createReport(go: Go): Promise<void> {
  if (current().busy !== null) return;
  const errors = await freshErrors();
  if (errors === null) return;
  if (errors > 0 && go.goAhead !== true)
    return show({ busy: null, report: { stage: "confirm", errors } }, "outcome");
  show({ report: { stage: "running", step: "make" } });
  tell(SIDEBAR.steps.make);
  const answer = await call("createReport", { ...requestOf(current(), go), ...(await drawn()) });
  if (answer.ok) return show({ busy: null, ...withReport(answer.value) }, "outcome");
  show({ busy: null, report: stageOf(answer, go) }, "outcome");
}

/** The charts of an annual report, drawn of the figures that were just read. */
async function drawn(): Promise<Pick<ReportRequest, "charts">> {
  const { kind, digits, overview } = current();
  if (kind !== "annual") return {};
  const charts = await drawCharts(overview?.charts ?? null, digits);
  return charts === null ? {} : { charts };
}

/** What the page shows of a report that was not made: some refusals wait for another click. */
function stageOf({ code, message }: Refusal, go: Go): State["report"] {
  if (code === "colleague") return { stage: "colleague", message, document: theirs(current()), go };
  return code === "documentLost" ? { stage: "lost", message, go } : { stage: "failed", message };
}

function requestOf({ kind, round, quarter, digits }: State, go: Go): ReportRequest {
  return {
    kind,
    ...(hasRound(kind) && { round }),
    ...(kind === "quarterly" && { quarter }),
    ...(kind !== "declaration" && { digits }),
    ...go,
  };
}

/** The newest document of the report asked for that another officer made. */
function theirs(state: State): ReportListed | null {
  const { kind, round, quarter } = requestOf(state, {});
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
  return answer.value.findings.filter(({ severity, cause }) => severity === "error" && cause === null).length;
}
