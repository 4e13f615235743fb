import type { Severity } from "../src/checks/finding";
import { SIDEBAR } from "../src/text/sidebar";
import type { ShownFinding } from "../src/wire";

/** A finding as scripts read it; stable. `tab` and `cell` are null where a whole tab, or no cell of it, is meant. */
export interface FindingRecord {
  readonly code: string;
  readonly severity: Severity;
  /** The tab's name in the sheet. */
  readonly tab: string | null;
  /** A1 without the tab. */
  readonly cell: string | null;
  readonly message: string;
  readonly messageEn: string;
  /** The finding that explains this one, where there is one. */
  readonly cause?: Pick<FindingRecord, "code" | "tab" | "cell">;
}

/** The tab and the A1 in a cell's name. */
function placeOf(cellName: string | null): Pick<FindingRecord, "tab" | "cell"> {
  const at = cellName?.lastIndexOf("!") ?? -1;
  const tab = at < 0 ? cellName : (cellName?.slice(0, at) ?? null);
  return { tab, cell: at < 0 ? null : (cellName?.slice(at + 1) ?? null) };
}

function record({ code, severity, cellName, message, cause }: ShownFinding): FindingRecord {
  const own = { code, severity, ...placeOf(cellName), message: message.th, messageEn: message.en };
  return cause === null ? own : { ...own, cause: { code: cause.code, ...placeOf(cause.cellName) } };
}

/** A file's findings on one line of JSON; their array is empty where nothing was found. */
export function findingsJson(file: string, findings: readonly ShownFinding[]): string {
  return JSON.stringify({ file, findings: findings.map(record) });
}

/** The gravest first, as the checks give them. */
const SEVERITIES: readonly Severity[] = ["fault", "error", "warning", "advice"];

/** Findings without a cause, each with those that follow from it. */
function trees(findings: readonly ShownFinding[]): readonly (readonly ShownFinding[])[] {
  return findings.reduce<ShownFinding[][]>((all, finding) => {
    const last = all[all.length - 1];
    if (finding.cause === null || last === undefined) all.push([finding]);
    else last.push(finding);
    return all;
  }, []);
}

function line({ cellName, code, message, cause }: ShownFinding): string {
  return `${cause === null ? "  " : "    └ "}${cellName ?? "–"}  ${message.th} [${code}]`;
}

function group(findings: readonly ShownFinding[], severity: Severity): readonly string[] {
  const own = trees(findings).filter(([root]) => root?.severity === severity);
  if (own.length === 0) return [];
  const { th, en } = SIDEBAR.severity[severity];
  return [`${th} (${en.toLowerCase()}) ${own.length}`, ...own.flat().map(line), ""];
}

/** All findings for people: causes by severity, each followed by what comes of it. */
export function findingsList(findings: readonly ShownFinding[]): string {
  const groups = SEVERITIES.flatMap((severity) => group(findings, severity));
  if (groups.length === 0) return `${SIDEBAR.noFindings.th} (${SIDEBAR.noFindings.en.toLowerCase()})`;
  return groups.join("\n").trimEnd();
}

/** 1 where something contradicts or cannot be read, else 0. */
export function exitCodeOf(findings: readonly ShownFinding[]): 0 | 1 {
  return findings.some(({ severity }) => severity === "fault" || severity === "error") ? 1 : 0;
}
