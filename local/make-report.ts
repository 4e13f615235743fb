import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Severity } from "../src/checks/finding";
import type { Overview, ReportMade, ReportRequest } from "../src/wire";
import type { DriveFile } from "./apps-script/book";
import { badInput } from "./bad-input";
import { fileName } from "./file-name";
import type { Host } from "./host";
import { call, granted, openOffice } from "./open-office";
import type { Sample } from "./sample";

/** What one run of the main job gave. */
export interface ReportOutcome {
  readonly overview: Overview;
  /** How many findings there were of each severity when the report was made. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** The report was made although the checks found errors. */
  readonly wentAhead: boolean;
  /** Calls of Google's services while the report was made, in all. */
  readonly serviceCalls: number;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

function count(findings: Overview["findings"]): ReportOutcome["findings"] {
  const of = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { fault: of("fault"), error: of("error"), warning: of("warning"), advice: of("advice") };
}

function save(file: DriveFile, folder: string): string {
  const target = join(folder, fileName(file.name, ".docx"));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, Buffer.from(file.content, "base64"));
  } catch {
    throw badInput(`บันทึกเอกสารลงใน ${folder} ไม่ได้`, "the document cannot be written there");
  }
  return target;
}

async function report(host: Host, request: ReportRequest, folder: string): Promise<ReportOutcome> {
  const overview = granted(await call<Overview>(host, "overview"));
  const first = await call<ReportMade>(host, "createReport", request);
  const wentAhead = !first.result.ok && first.result.code === "findings";
  const answer = wentAhead
    ? await call<ReportMade>(host, "createReport", { ...request, goAhead: true })
    : first;
  const made = granted(answer);
  const file = host.driveFiles().find(({ id }) => id === made.fileId);
  if (!file) throw new Error(`Drive has no file ${made.fileId}.`);
  const files = [save(file, folder)];
  return { overview, findings: count(overview.findings), wentAhead, serviceCalls: answer.calls, files };
}

/**
 * The main job without Google: builds the bundle, makes the template, fills the office in, and makes the report through
 * the sidebar's endpoint, with the go-ahead that errors need. Throws a BadInput where the add-on refuses.
 */
export function makeReport(sample: Sample, request: ReportRequest, folder: string): Promise<ReportOutcome> {
  return openOffice(sample, (host) => report(host, request, folder));
}
