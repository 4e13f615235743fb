import * as z from "zod/mini";
import { documentLinks, publish } from "../google/drive";
import { withDocumentLock } from "../google/lock";
import { register, registered } from "../google/registry";
import { loadRenderer } from "../google/renderer";
import { annualReport } from "../reports/annual/report";
import { reportFileName } from "../reports/title";
import { faultsFailure, findingsFailure } from "../text/failures";
import type { ReportMade, ReportRequest, Result, Wire } from "../wire";
import { cellName } from "../workbook/a1";
import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import { answer, done, failed, refused } from "./answer";
import { type Office, readOffice } from "./read-office";

const Request = z.strictObject({
  kind: z.literal("annual"),
  round: z.exactOptional(z.literal([6, 12])),
  quarter: z.exactOptional(z.literal([1, 2, 3, 4])),
  digits: z.exactOptional(z.enum(["arabic", "thai"])),
  goAhead: z.exactOptional(z.boolean()),
});

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

function make(request: ReportRequest): Result<ReportMade> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const office = readOffice(spreadsheet);
  const refusal = refusalOf(office, request);
  if (refusal !== null || office.template !== "ready") return refusal ?? failed("templateMissing");
  return publishReport(spreadsheet.getId(), request, office);
}

/** Why this office cannot have its report, or not yet; null when nothing is in the way. */
function refusalOf(
  { template, findings, assessment }: Office,
  { goAhead }: ReportRequest,
): Result<never> | null {
  if (template === "newer") return failed("newerTemplate");
  if (template === "missing") return failed("templateMissing");
  const faults = findings.filter(({ severity }) => severity === "fault");
  if (faults.length > 0)
    return refused("faults", faultsFailure(faults.map((fault) => named(fault, assessment))));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return errors > 0 && goAhead !== true ? refused("findings", findingsFailure(errors)) : null;
}

function named({ cell, message }: Office["findings"][number], { places }: Assessment) {
  return { cellName: cell === null ? null : cellName(places, cell), message };
}

function publishReport(
  spreadsheetId: string,
  request: ReportRequest,
  { assessment, figures }: { readonly assessment: Assessment; readonly figures: Figures },
): Result<ReportMade> {
  const report = annualReport(assessment, figures);
  const bytes = loadRenderer()({ ...report, digits: request.digits ?? report.digits });
  const { reportYear, shortName, name: fullName } = assessment.office;
  const name = reportFileName({ kind: request.kind }, reportYear, shortName ?? fullName);
  const year = reportYear ?? 0;
  const publishing = publish(bytes, name, registered(spreadsheetId, request, year)?.fileId ?? null);
  if ("failure" in publishing) return failed(publishing.failure);
  const { published } = publishing;
  register(spreadsheetId, request, year, {
    fileId: published.fileId,
    name,
    madeAt: new Date().toISOString(),
  });
  return done({ ...published, name, ...documentLinks(published.fileId) });
}
