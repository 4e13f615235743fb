import type { Severity } from "./checks/finding";
import type { Bars } from "./reports/document";
import type { Language, Text } from "./text/text";
import type { CellRef } from "./workbook/assessment";
import type { Pasted, PasteSource, Replacement } from "./workbook/pasted";

/** The one contract between the sidebar and the script: both sides are typed by it, and it lists all that the page may call. */
export interface Wire {
  /** All that the sidebar shows, by one call. */
  overview(): Result<Overview>;
  /**
   * Builds or mends the template, keeping what people typed, or ends a new year that was begun. Where time is up it fails as
   * `unfinished`, with how far it is: to be asked again, which goes on from there.
   */
  buildTemplate(): Result<Overview>;
  /** The code that draws charts, which the page asks for only when it needs it. */
  chartScript(): Result<string>;
  /** Makes one report; the same document again for the same kind, year, round and officer. */
  createReport(request: ReportRequest): Result<ReportMade>;
  /** Who may open a document that this officer's click made, as Drive says now. */
  readSharing(fileId: string): Result<Sharing>;
  /** Opens such a document to everybody who has its link, or closes it to them again. */
  setSharing(request: SharingRequest): Result<Sharing>;
  /** The pictures kept in the spreadsheet and the activities that they may belong to. */
  listPictures(): Result<PictureList>;
  /** Keeps one more picture; a logo replaces the one before. */
  addPicture(picture: NewPicture): Result<PictureList>;
  /** Takes a picture away, also from the activity's cell. */
  removePicture(id: string): Result<PictureList>;
  /** Compares a pasted list with the sheet, and writes it after the officer's confirmation. */
  pasteList(request: PasteRequest): Result<PasteAnswer>;
  /** Tries whether everything works here that the add-on relies on; `finish` follows `begin`. */
  selfCheck(step: "begin" | "finish"): Result<SelfCheck>;
  /** Turns what was typed into what formulas count, in every cell whose meaning is certain. */
  convertValues(): Result<Converted>;
  /** Takes the mark off every proposed sub-indicator and title, which the officer has compared with the manual. */
  confirmItems(): Result<Overview>;
  /** Lets the offered year's rules count for now; the template must be built after it. */
  borrowRules(year: number): Result<null>;
  /** The sheet's criteria and O items as a file. */
  saveSet(): Result<SetFile>;
  /** Shows what a file of criteria would make of the sheet, and puts it in after the officer's confirmation. */
  loadSet(request: LoadSetRequest): Result<SetAnswer>;
  /** Moves the selection to a cell. */
  showCell(cell: CellRef): Result<null>;
  /** Remembers the user's language and rebuilds nothing. */
  setLanguage(language: Language): Result<null>;
}

/** A chart of a report, for the page to draw. */
export type Chart = Bars;

/** Pictures of an annual report's charts, and what they were drawn from: they are printed while it is still so. */
export interface DrawnCharts {
  /** `charts` of the Overview, to the letter. */
  readonly of: string;
  /** Base64 of a PNG file for each, at most MAX_CHART_BYTES. */
  readonly pictures: readonly string[];
}

/** The most that the picture of a chart may have. */
export const MAX_CHART_BYTES = 250_000;

/** An answer that is never an exception; `message` says what happened and what to do. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: FailureCode;
      readonly message: Text;
      /** Of an action that rests because time was up: the same call goes on from there. */
      readonly work?: WorkStep;
    };

/**
 * Why a call gave nothing. `findings` means that an explicit go-ahead is needed; `colleague` that another officer's
 * document stands for the report, and that a document of one's own must be asked for; `documentLost` that the document is
 * in the bin, deleted or closed, and that another one must be asked for, because its link is new. After `uncertain` the
 * document may have been saved.
 */
export type FailureCode =
  | "badRequest"
  | "templateMissing"
  | "faults"
  | "findings"
  | "noAnnouncement"
  | "noLines"
  | "busy"
  | "noPermission"
  | "quota"
  | "driveFailed"
  | "serviceOff"
  | "notConsented"
  | "uncertain"
  | "newerTemplate"
  | "colleague"
  | "documentLost"
  | "documentGone"
  | "sharingForbidden"
  | "sharingFailed"
  | "pictureRefused"
  | "picturesFull"
  | "picturesMany"
  | "sheetChanged"
  | "sheetClosed"
  | "viewOnly"
  | "serviceBusy"
  | "sheetFull"
  | "unfinished"
  | "unknown";

/** How far a long action is: `step` of its `of` parts are done, `label` names the next one. What is left is noted in the sheet. */
export interface WorkStep {
  readonly step: number;
  readonly of: number;
  readonly label: Text;
}

/** Which report; `round` is for monitoring and the short forms, and needed there, `quarter` the same for the quarterly report. */
export interface ReportRequest {
  readonly kind: ReportKind;
  readonly round?: 6 | 12;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly digits?: "arabic" | "thai";
  /** Of the annual report only; without them it has bars of cells. */
  readonly charts?: DrawnCharts;
  /** The officer has seen the errors and wants the report all the same. */
  readonly goAhead?: boolean;
  /** The officer knows of a colleague's document and wants one of their own. */
  readonly own?: boolean;
  /** The officer knows that the earlier document cannot be used any more, and wants another one with another link. */
  readonly anew?: boolean;
}

/** The kinds of report that can be made. */
export type ReportKind =
  | "annual"
  | "monitoring"
  | "plan"
  | "quarterly"
  | "declaration"
  /** Short forms: one page of evidence each, for offices that use their tabs. */
  | "gifts"
  | "complaints"
  | "risks";

/** Who may open a document: `link` is anybody who has its link. */
export type Sharing = "link" | "private";

/** Whether everybody with the link may read the document. */
export interface SharingRequest {
  readonly fileId: string;
  readonly open: boolean;
}

/** A document that was made for a report, whoever's click it was. */
export interface ReportListed extends Pick<ReportRequest, "kind" | "round" | "quarter"> {
  /** Fiscal year, พ.ศ. */
  readonly year: number;
  readonly fileId: string;
  readonly name: string;
  /** Opens the Google Doc. */
  readonly url: string;
  readonly pdfUrl: string;
  readonly docxUrl: string;
  /** ISO 8601. */
  readonly madeAt: string;
  /** This officer's click made it, so it can be brought up to date and shared from here. */
  readonly mine: boolean;
  /** As it was when the add-on last knew; people may change it in Drive. */
  readonly sharing: Sharing;
}

/** A report that was just put into Drive. */
export interface ReportMade extends ReportListed {
  /** False when the document was there before and its content was replaced. */
  readonly isNew: boolean;
  /** It stands in for an earlier document, as the officer wanted; its link is another one. */
  readonly lostOld: boolean;
  /** Which figures moved since the report was made last; null for the first time. */
  readonly changes: Text | null;
  /** False when the tab บันทึกรายงาน could not be written. */
  readonly logged: boolean;
}

/** A picture as the page sends it: made smaller already, with a still smaller one to be shown. */
export interface NewPicture {
  readonly place: PicturePlace;
  /** What is seen; printed under a picture and read out for it. */
  readonly caption: string;
  readonly type: "image/png" | "image/jpeg";
  /** Base64 of the file, at most MAX_PICTURE_BYTES. */
  readonly data: string;
  /** Base64 of a JPEG or PNG of a few kilobytes. */
  readonly thumbnail: string;
}

/** Where a picture belongs: the office's logo, or an activity of the tab ภาคผนวก by its row and its title as they were shown. */
export type PicturePlace =
  | { readonly kind: "logo" }
  | { readonly kind: "activity"; readonly row: number; readonly title: string };

/** The most that a picture may have once it is made smaller. */
export const MAX_PICTURE_BYTES = 200_000;

/** The most pictures that a spreadsheet keeps. */
export const MAX_PICTURES = 40;

/** A picture that is kept; `thumbnail` is a data URL. */
export interface KeptPicture {
  readonly id: string;
  readonly caption: string;
  readonly thumbnail: string;
}

/** What the page shows of the pictures. */
export interface PictureList {
  readonly logo: KeptPicture | null;
  readonly activities: readonly {
    readonly row: number;
    readonly title: string;
    readonly pictures: readonly KeptPicture[];
    /** What its cell names but nobody keeps: it will not be printed. */
    readonly missing: readonly string[];
  }[];
  /** Kept, but named by no cell. */
  readonly unused: readonly KeptPicture[];
}

/** A set of criteria as a file: its name and its text. */
export interface SetFile {
  readonly name: string;
  readonly text: string;
}

/** The text of such a file. Without `write` nothing changes. */
export interface LoadSetRequest {
  readonly text: string;
  readonly write: boolean;
}

/** What a file of criteria would make of the sheet, and the sheet's figures once it is in. */
export interface SetAnswer {
  readonly preview: Text;
  readonly overview: Overview | null;
}

/** By whose rules the total is judged, and what of the year's list still waits for the office. */
export interface ShownRules {
  readonly state: "known" | "borrowed" | "unbuilt" | "unknown";
  /** The fiscal year of the rules that count; null where none do. */
  readonly year: number | null;
  /** The year whose rules may be borrowed; null where there is none. */
  readonly offered: number | null;
  /** Proposed sub-indicators and titles that nobody has confirmed. */
  readonly proposed: number;
}

/** A finding as the page shows it: its cell has a name that a person can read, e.g. "คะแนนตัวชี้วัด!D14". */
export interface ShownFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly cell: CellRef | null;
  readonly cellName: string | null;
  /** The finding above that explains this one; null for one that stands for itself. */
  readonly cause: { readonly code: string; readonly cellName: string | null } | null;
  /** The officer has written down why it may stay so; the page counts it and no more. */
  readonly acknowledged: boolean;
}

/** What the sidebar shows. Figures that are not complete are null, never a guess. */
export interface Overview {
  readonly language: Language;
  /** `unfinished` means that a build or a new year was cut off, and that the same button goes on with it. */
  readonly template: "ready" | "missing" | "broken" | "unfinished";
  readonly officeName: string | null;
  readonly reportYear: number | null;
  readonly resultYear: number | null;
  readonly total: number | null;
  readonly level: string | null;
  readonly passed: boolean | null;
  readonly passMark: number;
  readonly rules: ShownRules;
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
  /** Whether figures are left out because a cell of them cannot be read or does not count. */
  readonly unsure: { readonly budget: boolean; readonly quarters: boolean };
  /** The charts of the annual report as JSON, a list of Chart; null while there are none. */
  readonly charts: string | null;
  readonly findings: readonly ShownFinding[];
  readonly digits: "arabic" | "thai";
  /** The short forms whose tabs this spreadsheet has. */
  readonly shortForms: readonly ("gifts" | "complaints" | "risks")[];
  /** The documents made from this spreadsheet, the newest first. */
  readonly reports: readonly ReportListed[];
}

/** How many cells were converted, and what the sidebar shows of the sheet then. */
export interface Converted {
  readonly converted: number;
  readonly overview: Overview;
}

/** Text pasted from ITAS or a spreadsheet. Without `write` nothing changes; `replace` names the differing cells to overwrite. */
export interface PasteRequest extends PasteSource {
  readonly write: boolean;
  readonly replace: readonly Replacement[];
}

/** What pasted text means for the sheet; `written` counts cells, and is null where nothing was to be written. */
export interface PasteAnswer extends Omit<Pasted, "notUnderstood"> {
  readonly left: readonly { readonly line: number; readonly text: string; readonly reason: Text }[];
  readonly written: number | null;
}

/** What the self-check has seen so far; `block` is the same without office data, for a report of a fault. */
export interface SelfCheck {
  readonly finished: boolean;
  readonly points: readonly {
    readonly mark: "good" | "bad" | "note";
    readonly title: Text;
    readonly seen: string;
    /** What to do; null where nothing has to be done. */
    readonly cure: Text | null;
  }[];
  readonly block: string;
}
