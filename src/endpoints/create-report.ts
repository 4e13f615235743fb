import { inView } from "../checks";
import { type Published, publish, reach, replace } from "../google/drive";
import type { DriveFailure } from "../google/drive-failure";
import { withDocumentLock } from "../google/lock";
import { officer } from "../google/officer";
import {
  markOf,
  type Registered,
  type RegisteredDocument,
  type ReportKey,
  register,
  registered,
} from "../google/registry";
import { loadRenderer } from "../google/renderer";
import { reportOf } from "../reports";
import { hasAnnouncement } from "../reports/sections/declarations";
import { hasLines } from "../reports/short";
import { reportFileName } from "../reports/title";
import {
  colleagueFailure,
  faultsFailure,
  findingsFailure,
  lostFailure,
  picturesFailure,
} from "../text/failures";
import { MAX_PICTURES, type ReportMade, type Result, type Wire } from "../wire";
import type { Assessment } from "../workbook/assessment";
import { changesText } from "../workbook/changes";
import { onScriptClock } from "../workbook/clock";
import { snapshotOf } from "../workbook/snapshot";
import { answer, done, failed, refused } from "./answer";
import { attempt } from "./attempt";
import { drawnCharts } from "./drawn-charts";
import { listed } from "./listed";
import { logReport } from "./log-report";
import { type Office, readOffice } from "./read-office";
import { reportPictures } from "./report-pictures";
import { Request, type ValidRequest } from "./request";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ReadyOffice = Extract<Office, { template: "ready" }>;

/** A report with all that its making needs. */
interface Job {
  readonly spreadsheet: Spreadsheet;
  readonly request: ValidRequest;
  readonly office: ReadyOffice;
  readonly key: ReportKey;
  readonly officer: string;
}

/** Sidebar: makes one report and puts it into its Google Doc. One at a time per spreadsheet, whoever asks. */
export function createReport(request: unknown): ReturnType<Wire["createReport"]> {
  return answer("createReport", () => {
    const asked = Request.safeParse(request);
    if (!asked.success) return failed("badRequest");
    return withDocumentLock(
      () => make(asked.data),
      () => failed("busy"),
    );
  });
}

function make(request: ValidRequest): Result<ReportMade> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const office = readOffice(spreadsheet);
  const refusal = refusalOf(office, request);
  if (refusal !== null || office.template !== "ready") return refusal ?? failed("templateMissing");
  const key = { ...partOf(request), spreadsheetId: spreadsheet.getId(), year: yearOf(office) };
  const job = { spreadsheet, request, office, key, officer: officer() };
  const target = targetOf(job);
  if ("refusal" in target) return target.refusal;
  return publishReport(job, target);
}

function partOf(request: ValidRequest): Pick<ReportKey, "kind" | "round" | "quarter"> {
  const { kind } = request;
  if ("round" in request) return { kind, round: request.round };
  return "quarter" in request ? { kind, quarter: request.quarter } : { kind };
}

const yearOf = ({ assessment }: Office): number => assessment.office.reportYear ?? 0;

/** Why this office cannot have its report, or not yet; null when nothing is in the way. */
function refusalOf(office: Office, request: ValidRequest): Result<never> | null {
  const { kind, goAhead } = request;
  const { template, findings, assessment } = office;
  if (template === "newer") return failed("newerTemplate");
  if (template === "missing") return failed("templateMissing");
  const faults = findings.filter(({ severity }) => severity === "fault");
  if (faults.length > 0) return refused("faults", faultsFailure(faults.map(({ message }) => message)));
  return nothingToPrint(assessment, request) ?? tooMuch(assessment, kind) ?? unconfirmed(findings, goAhead);
}

/** Whether the sheet holds anything of which such a report could tell. */
function nothingToPrint(assessment: Assessment, request: ValidRequest): Result<never> | null {
  if (request.kind === "declaration") return hasAnnouncement(assessment) ? null : failed("noAnnouncement");
  if (request.kind === "gifts" || request.kind === "complaints" || request.kind === "risks")
    return hasLines(assessment, request.kind, request.round) ? null : failed("noLines");
  return null;
}

/** More pictures than one document can take. */
function tooMuch({ appendix }: Assessment, kind: ValidRequest["kind"]): Result<never> | null {
  const pictures = kind === "annual" ? appendix.flatMap((line) => line.pictures).length : 0;
  return pictures > MAX_PICTURES ? refused("picturesMany", picturesFailure(pictures, MAX_PICTURES)) : null;
}

/** Errors of which the officer has not said that the report is wanted all the same. */
function unconfirmed(findings: Office["findings"], goAhead: boolean | undefined): Result<never> | null {
  const errors = inView(findings).filter(({ severity }) => severity === "error").length;
  return errors > 0 && goAhead !== true ? refused("findings", findingsFailure(errors)) : null;
}

type Target =
  | { readonly old: RegisteredDocument | null; readonly before: Registered["snapshot"] }
  | { readonly refusal: Result<never> };

/**
 * The document that takes the report: this officer's own; a colleague's where Google lets this officer in, which is
 * asked before the report is made; none yet where the officer wants their own.
 */
function targetOf({ request, key, officer: me }: Job): Target {
  const { documents, snapshot: before } = registered(key);
  const mine = documents.find(({ by }) => by === me);
  const theirs = documents[0];
  if (mine || !theirs || request.own === true) return { old: mine ?? null, before };
  const reached = reach(theirs.fileId);
  if (reached === "ready") return { old: theirs, before };
  if (reached === "bin" || reached === "notFound" || reached === "noPermission")
    return { refusal: refused("colleague", colleagueFailure(theirs.name)) };
  return { refusal: failed(reached) };
}

function publishReport(job: Job, { old, before }: Exclude<Target, { refusal: unknown }>): Result<ReportMade> {
  const { request, office, key } = job;
  const { reportYear, shortName, name: fullName } = office.assessment.office;
  const name = reportFileName(request, reportYear, shortName ?? fullName);
  const lost = request.anew === true ? old : null;
  const kept = lost === null ? old : null;
  const upload = { bytes: bytesOf(job), name, mark: markOf(key, kept?.by ?? job.officer) };
  const outcome = kept === null ? publish(upload) : replace(upload, kept.fileId);
  if ("failure" in outcome) return failureOf(outcome.failure, old);
  const { published } = outcome;
  const snapshot = snapshotOf(office.figures);
  const document = documentOf(job, name, kept, published);
  // What could not be remembered is found by its mark in Drive next time.
  attempt(() => register(key, document, snapshot, lost?.fileId ?? null));
  const changes = before === null ? null : changesText(before, snapshot);
  const facts = { isNew: published.isNew, lostOld: lost !== null, changes };
  const made = { ...listed({ key, document }, job.officer), ...facts };
  return done({ ...made, logged: logReport(job.spreadsheet, office, key, made) });
}

/** A document that is gone is evidence somewhere: another one, with another link, is made only when the officer says so. */
function failureOf(failure: DriveFailure | "bin", old: RegisteredDocument | null): Result<never> {
  if (failure !== "bin" && failure !== "notFound") return failed(failure);
  return old === null ? failed("uncertain") : refused("documentLost", lostFailure(failure, old.name));
}

function bytesOf({ spreadsheet, request, office }: Job): Uint8Array {
  const { renderDocx, qrCode } = loadRenderer();
  const { assessment, figures } = office;
  const charts = request.kind === "annual" ? drawnCharts(request.charts, assessment, figures) : [];
  const pictures = { ...reportPictures(spreadsheet, assessment, request.kind, qrCode), charts };
  const report = reportOf(request, assessment, figures, pictures, onScriptClock(new Date()));
  return renderDocx({ ...report, digits: request.digits ?? report.digits });
}

function documentOf(
  job: Job,
  name: string,
  old: RegisteredDocument | null,
  { fileId, isNew, open }: Published,
): RegisteredDocument {
  const known = isNew ? "private" : (old?.sharing ?? "private");
  return {
    by: old?.by ?? job.officer,
    fileId,
    name,
    madeAt: new Date().toISOString(),
    sharing: open === null ? known : open ? "link" : "private",
  };
}
