import * as z from "zod/mini";
import type { ReportKind, ReportRequest } from "../wire";
import type { Snapshot } from "../workbook/snapshot";
import type { DocumentMark } from "./drive";

/** One document of a report, as the spreadsheet's properties remember it. */
export interface RegisteredDocument {
  /** The officer whose click made it: only theirs can change it. */
  readonly by: string;
  readonly fileId: string;
  readonly name: string;
  /** When its content was made, ISO 8601. */
  readonly madeAt: string;
  /** As it was when the add-on last knew. */
  readonly sharing: "link" | "private";
}

/** What is remembered of a report: a document for each officer who made it, the newest first, and its last figures. */
export interface Registered {
  readonly documents: readonly RegisteredDocument[];
  readonly snapshot: Snapshot | null;
}

/** A report by its spreadsheet, kind, fiscal year (พ.ศ.) and round. */
export interface ReportKey extends Pick<ReportRequest, "kind" | "round" | "quarter"> {
  readonly spreadsheetId: string;
  readonly year: number;
}

const NONE: Registered = { documents: [], snapshot: null };
/** Google keeps 9 kB in one property, which is about twenty documents. */
const MOST_DOCUMENTS = 12;

const figure = z.nullable(z.number());
const Stored = z.object({
  documents: z.array(
    z.object({
      by: z.string().check(z.minLength(1)),
      fileId: z.string().check(z.minLength(1)),
      name: z.string(),
      madeAt: z.iso.datetime(),
      sharing: z.enum(["link", "private"]),
    }),
  ),
  snapshot: z.nullable(
    z.object({
      total: figure,
      level: z.nullable(z.string()),
      scores: z.record(z.string(), figure),
      allocated: figure,
      spent: figure,
      planned: z.number(),
      done: z.number(),
    }),
  ),
});

/** What is remembered of this report; nothing for one that was never made. */
export function registered(key: ReportKey): Registered {
  return parsed(PropertiesService.getDocumentProperties().getProperty(nameOf(key)));
}

/** Remembers a document as the newest of its report, with the report's figures; `lost` is one that it stands in for. */
export function register(
  key: ReportKey,
  document: RegisteredDocument,
  snapshot: Snapshot,
  lost: string | null,
): void {
  const { documents } = registered(key);
  const others = documents.filter(({ fileId }) => fileId !== document.fileId && fileId !== lost);
  remember(key, { documents: [document, ...others].slice(0, MOST_DOCUMENTS), snapshot });
}

/** Remembers who may open a document. */
export function registerSharing({ key, document }: Listed, sharing: RegisteredDocument["sharing"]): void {
  if (document.sharing === sharing) return;
  const before = registered(key);
  const documents = before.documents.map((each) =>
    each.fileId === document.fileId ? { ...each, sharing } : each,
  );
  remember(key, { ...before, documents });
}

function remember(key: ReportKey, entry: Registered): void {
  PropertiesService.getDocumentProperties().setProperty(nameOf(key), JSON.stringify(entry));
}

/** A document with the report that it is of. */
export interface Listed {
  readonly key: ReportKey;
  readonly document: RegisteredDocument;
}

/** All documents made from this spreadsheet, the newest first. */
export function allRegistered(spreadsheetId: string): readonly Listed[] {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const listed = Object.keys(all).flatMap((name) => {
    const key = keyOf(name);
    if (key?.spreadsheetId !== spreadsheetId) return [];
    return parsed(all[name] ?? null).documents.map((document) => ({ key, document }));
  });
  return listed.sort((a, b) => (a.document.madeAt < b.document.madeAt ? 1 : -1));
}

/** What a document of the report carries in Drive, so that it is found again where this memory has a gap. */
export function markOf(key: ReportKey, by: string): DocumentMark {
  return { itaSheet: key.spreadsheetId, itaReport: partName(key), itaOfficer: by };
}

/** The spreadsheet's id is part of the name: a copied sheet must not write into the documents of the original. */
function nameOf(key: ReportKey): string {
  return `report:${key.spreadsheetId}:${partName(key)}`;
}

function partName({ kind, year, round, quarter }: ReportKey): string {
  const part = round !== undefined ? `m${round}` : quarter !== undefined ? `q${quarter}` : "year";
  return `${kind}:${year}:${part}`;
}

const NAME = /^report:([^:]+):(annual|monitoring|plan|quarterly|declaration):(\d+):(year|m6|m12|q[1-4])$/;

function keyOf(name: string): ReportKey | null {
  const [, spreadsheetId, kind, year, part = ""] = NAME.exec(name) ?? [];
  if (spreadsheetId === undefined) return null;
  const number = Number(part.slice(1));
  return {
    spreadsheetId,
    kind: kind as ReportKind,
    year: Number(year),
    ...(part.startsWith("m") && { round: number as 6 | 12 }),
    ...(part.startsWith("q") && { quarter: number as 1 | 2 | 3 | 4 }),
  };
}

/** Nothing for anything but an entry of ours; a new document is better than a crash. */
function parsed(text: string | null): Registered {
  if (text === null) return NONE;
  try {
    const result = Stored.safeParse(JSON.parse(text));
    return result.success ? result.data : NONE;
  } catch {
    return NONE;
  }
}
