import { type Publishing, publish, reach } from "../google/drive";
import { withDocumentLock } from "../google/lock";
import { officer } from "../google/officer";
import { type RegisteredDocument, type ReportKey, register, registered } from "../google/registry";
import { loadRenderer } from "../google/renderer";
import { reportOf } from "../reports";
import { reportFileName } from "../reports/title";
import { colleagueFailure, faultsFailure, findingsFailure } from "../text/failures";
import type { ReportMade, Result, Wire } from "../wire";
import { changesText } from "../workbook/changes";
import { snapshotOf } from "../workbook/snapshot";
import { answer, done, failed, refused } from "./answer";
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
  return answer(() => {
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
  if ("colleague" in target) return refused("colleague", colleagueFailure(target.colleague.name));
  return publishReport(job, target.old);
}

function partOf(request: ValidRequest): Pick<ReportKey, "kind" | "round" | "quarter"> {
  const { kind } = request;
  if (kind === "monitoring") return { kind, round: request.round };
  return kind === "quarterly" ? { kind, quarter: request.quarter } : { kind };
}

const yearOf = ({ assessment }: Office): number => assessment.office.reportYear ?? 0;

/** Why this office cannot have its report, or not yet; null when nothing is in the way. */
function refusalOf({ template, findings }: Office, { goAhead }: ValidRequest): Result<never> | null {
  if (template === "newer") return failed("newerTemplate");
  if (template === "missing") return failed("templateMissing");
  const faults = findings.filter(({ severity }) => severity === "fault");
  if (faults.length > 0) return refused("faults", faultsFailure(faults.map(({ message }) => message)));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return errors > 0 && goAhead !== true ? refused("findings", findingsFailure(errors)) : null;
}

type Target = { readonly old: RegisteredDocument | null } | { readonly colleague: RegisteredDocument };

/**
 * The document that takes the report: this officer's own; a colleague's where Google lets this officer in, which is
 * asked before the report is made; none yet where the officer wants their own.
 */
function targetOf({ request, key, officer: me }: Job): Target {
  const { documents } = registered(key);
  const mine = documents.find(({ by }) => by === me);
  const theirs = documents[0];
  if (mine || !theirs || request.own === true) return { old: mine ?? null };
  switch (reach(theirs.fileId)) {
    case "ready":
      return { old: theirs };
    case "bin":
      return { old: null };
    case "closed":
      return { colleague: theirs };
  }
}

function publishReport(job: Job, old: RegisteredDocument | null): Result<ReportMade> {
  const { request, office, key } = job;
  const { reportYear, shortName, name: fullName } = office.assessment.office;
  const name = reportFileName(request, reportYear, shortName ?? fullName);
  const publishing = publish(bytesOf(job), name, old?.fileId ?? null);
  if ("failure" in publishing) return failed(publishing.failure);
  const { snapshot: before } = registered(key);
  const snapshot = snapshotOf(office.figures);
  const document = documentOf(job, name, old, publishing);
  register(key, document, snapshot, publishing.published.lostOld ? (old?.fileId ?? null) : null);
  const { isNew, lostOld } = publishing.published;
  const changes = before === null ? null : changesText(before, snapshot);
  const made = { ...listed({ key, document }, job.officer), isNew, lostOld, changes };
  return done({ ...made, logged: logReport(job.spreadsheet, office, key, made) });
}

function bytesOf({ spreadsheet, request, office }: Job): Uint8Array {
  const { renderDocx, qrCode } = loadRenderer();
  const { assessment, figures } = office;
  const pictures = reportPictures(spreadsheet, assessment, request.kind, qrCode);
  const report = reportOf(request, assessment, figures, pictures);
  return renderDocx({ ...report, digits: request.digits ?? report.digits });
}

function documentOf(
  job: Job,
  name: string,
  old: RegisteredDocument | null,
  { published }: Extract<Publishing, { published: unknown }>,
): RegisteredDocument {
  const { fileId, isNew, open } = published;
  const known = isNew ? "private" : (old?.sharing ?? "private");
  return {
    by: isNew ? job.officer : (old?.by ?? job.officer),
    fileId,
    name,
    madeAt: new Date().toISOString(),
    sharing: open === null ? known : open ? "link" : "private",
  };
}
