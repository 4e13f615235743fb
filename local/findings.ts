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
}

function record({ code, severity, cellName, message }: ShownFinding): FindingRecord {
  const at = cellName?.lastIndexOf("!") ?? -1;
  const tab = at < 0 ? cellName : (cellName?.slice(0, at) ?? null);
  const cell = at < 0 ? null : (cellName?.slice(at + 1) ?? null);
  return { code, severity, tab, cell, message: message.th, messageEn: message.en };
}

/** A file's findings on one line of JSON; their array is empty where nothing was found. */
export function findingsJson(file: string, findings: readonly ShownFinding[]): string {
  return JSON.stringify({ file, findings: findings.map(record) });
}

/** The gravest first, as the checks give them. */
const SEVERITIES: readonly Severity[] = ["fault", "error", "warning", "advice"];

function group(findings: readonly ShownFinding[], severity: Severity): readonly string[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const { th, en } = SIDEBAR.severity[severity];
  const lines = own.map(({ cellName, code, message }) => `  ${cellName ?? "–"}  ${message.th} [${code}]`);
  return [`${th} (${en.toLowerCase()}) ${own.length}`, ...lines, ""];
}

/** All findings for people, by severity. */
export function findingsList(findings: readonly ShownFinding[]): string {
  const groups = SEVERITIES.flatMap((severity) => group(findings, severity));
  if (groups.length === 0) return `${SIDEBAR.noFindings.th} (${SIDEBAR.noFindings.en.toLowerCase()})`;
  return groups.join("\n").trimEnd();
}

/** 1 where something contradicts or cannot be read, else 0. */
export function exitCodeOf(findings: readonly ShownFinding[]): 0 | 1 {
  return findings.some(({ severity }) => severity === "fault" || severity === "error") ? 1 : 0;
}
