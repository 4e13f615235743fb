import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../scripts/build";
import type { Severity } from "../src/checks/finding";
import type { Overview, ReportKind, ReportMade, ReportRequest, Result } from "../src/wire";
import type { DriveFile } from "./apps-script/book";
import { badInput } from "./bad-input";
import { fileName } from "./file-name";
import { fillSample } from "./fill-sample";
import { createHost, type Host } from "./host";
import type { Sample } from "./sample";

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

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

interface Answer<T> {
  readonly result: Result<T>;
  readonly calls: number;
}

/** Calls an endpoint as the sidebar does. */
async function call<T>(host: Host, endpoint: string, ...args: readonly unknown[]): Promise<Answer<T>> {
  const run = await host.scriptRun(endpoint, args);
  if (!run.ok) throw new Error(run.error.stack);
  const calls = Object.values(run.calls).reduce((sum, count) => sum + count, 0);
  return { result: run.value as Result<T>, calls };
}

/** The value of an answer; a refusal becomes bad input, because its message says what to mend. */
function granted<T>({ result }: Answer<T>): T {
  if (result.ok) return result.value;
  throw badInput(result.message.th, result.message.en);
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

/**
 * The main job without Google: builds the bundle, makes the template, fills the office in, and makes the report through
 * the sidebar's endpoint, with the go-ahead that errors need. Throws a BadInput where the add-on refuses.
 */
export async function makeReport(sample: Sample, kind: ReportKind, folder: string): Promise<ReportOutcome> {
  await build();
  const host = createHost({ bundleDir: path("dist"), manifestPath: path("dist/appsscript.json") });
  try {
    await fillSample(host, sample);
    const overview = granted(await call<Overview>(host, "overview"));
    const request: ReportRequest = { kind };
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
  } finally {
    host.dispose();
  }
}
