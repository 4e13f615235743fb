import * as z from "zod/mini";
import type { ReportRequest } from "../wire";

/** One report's document, as the document's properties remember it. */
export interface Registered {
  readonly fileId: string;
  readonly name: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

const Stored = z.object({
  fileId: z.string().check(z.minLength(1)),
  name: z.string(),
  madeAt: z.iso.datetime(),
});

/** The document of this report (kind, fiscal year, round), or null when it has none yet. */
export function registered(spreadsheetId: string, request: ReportRequest, year: number): Registered | null {
  const text = PropertiesService.getDocumentProperties().getProperty(keyOf(spreadsheetId, request, year));
  return text === null ? null : parsed(text);
}

/** Remembers the report's document. */
export function register(
  spreadsheetId: string,
  request: ReportRequest,
  year: number,
  entry: Registered,
): void {
  PropertiesService.getDocumentProperties().setProperty(
    keyOf(spreadsheetId, request, year),
    JSON.stringify(entry),
  );
}

/** All reports made from this spreadsheet, the newest first. */
export function allRegistered(spreadsheetId: string): readonly Registered[] {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const own = Object.keys(all).filter((key) => key.startsWith(prefixOf(spreadsheetId)));
  const entries = own.map((key) => parsed(all[key] ?? "")).filter((entry) => entry !== null);
  return entries.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** The spreadsheet's id is part of the key: a copied sheet must not write into the documents of the original. */
function prefixOf(spreadsheetId: string): string {
  return `report:${spreadsheetId}:`;
}

function keyOf(spreadsheetId: string, { kind, round, quarter }: ReportRequest, year: number): string {
  const part = round !== undefined ? `m${round}` : quarter !== undefined ? `q${quarter}` : "year";
  return `${prefixOf(spreadsheetId)}${kind}:${year}:${part}`;
}

/** Null for anything but an entry of ours; a new document is better than a crash. */
function parsed(text: string): Registered | null {
  try {
    const result = Stored.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
