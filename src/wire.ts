import type { Severity } from "./checks/finding";
import type { Language, Text } from "./text/text";
import type { CellRef } from "./workbook/assessment";

/** The one contract between the sidebar and the script: both sides are typed by it, and it lists all that the page may call. */
export interface Wire {
  /** All that the sidebar shows, by one call. */
  overview(): Result<Overview>;
  /** Builds or mends the template, keeping what people typed. */
  buildTemplate(): Result<Overview>;
  /** Makes one report; the same document again for the same kind, year and round. */
  createReport(request: ReportRequest): Result<ReportMade>;
  /** Moves the selection to a cell. */
  showCell(cell: CellRef): Result<null>;
  /** Remembers the user's language and rebuilds nothing. */
  setLanguage(language: Language): Result<null>;
}

/** An answer that is never an exception; `message` says what happened and what to do. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly message: Text };

/** Why a call gave nothing. `findings` means that an explicit go-ahead is needed. */
export type FailureCode =
  | "badRequest"
  | "templateMissing"
  | "faults"
  | "findings"
  | "busy"
  | "noPermission"
  | "quota"
  | "driveFailed"
  | "newerTemplate"
  | "unknown";

/** Which report; `round` is for monitoring, `quarter` for the quarterly report. */
export interface ReportRequest {
  readonly kind: ReportKind;
  readonly round?: 6 | 12;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly digits?: "arabic" | "thai";
  /** The officer has seen the errors and wants the report all the same. */
  readonly goAhead?: boolean;
}

/** The kinds of report that can be made. */
export type ReportKind = "annual";

/** A report that lies in Drive. */
export interface ReportMade {
  readonly fileId: string;
  readonly name: string;
  /** Opens the Google Doc. */
  readonly url: string;
  readonly pdfUrl: string;
  readonly docxUrl: string;
  /** False when the document was there before and its content was replaced. */
  readonly isNew: boolean;
  /** An earlier document was gone, or closed to this user; this one has another link. */
  readonly lostOld: boolean;
}

/** A finding as the page shows it: its cell has a name that a person can read, e.g. "คะแนนตัวชี้วัด!D14". */
export interface ShownFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly cell: CellRef | null;
  readonly cellName: string | null;
}

/** What the sidebar shows. Figures that are not complete are null, never a guess. */
export interface Overview {
  readonly language: Language;
  readonly template: "ready" | "missing" | "broken";
  readonly officeName: string | null;
  readonly reportYear: number | null;
  readonly resultYear: number | null;
  readonly total: number | null;
  readonly level: string | null;
  readonly passed: boolean | null;
  readonly passMark: number;
  /** How many indicator scores are still missing. */
  readonly missing: number;
  readonly rank: number | null;
  readonly rankOf: number | null;
  readonly instruments: readonly {
    readonly code: string;
    readonly score: number | null;
    readonly weighted: number | null;
    readonly target: number | null;
  }[];
  /** What would raise the result, the most useful first: three at most, none of doubtful figures. */
  readonly suggestions: readonly Text[];
  readonly quarters: readonly { readonly quarter: number; readonly planned: number; readonly done: number }[];
  readonly budget: {
    readonly allocated: number | null;
    readonly spent: number | null;
    readonly percent: number | null;
  };
  readonly findings: readonly ShownFinding[];
  readonly digits: "arabic" | "thai";
  readonly reports: readonly { readonly name: string; readonly url: string; readonly madeAt: string }[];
}
