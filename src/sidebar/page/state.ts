import type { Language, Text } from "../../text/text";
import type {
  NewPicture,
  Overview,
  PictureList,
  ReportKind,
  ReportListed,
  ReportMade,
  ReportRequest,
  SelfCheck,
  Sharing,
  WorkStep,
} from "../../wire";
import { fiscalQuarterOf } from "./figure";

/** What an officer has agreed to, having read why it is asked. */
export type Go = Pick<ReportRequest, "goAhead" | "own" | "anew">;

/** How far a report is. The page knows of two steps for certain: the fresh check, and the one call that makes the report. */
export type ReportStage =
  | { readonly stage: "idle" }
  | { readonly stage: "running"; readonly step: "check" | "make" }
  | { readonly stage: "confirm"; readonly errors: number }
  | {
      readonly stage: "colleague";
      readonly message: Text;
      readonly document: ReportListed | null;
      readonly go: Go;
    }
  | { readonly stage: "lost"; readonly message: Text; readonly go: Go }
  | { readonly stage: "done"; readonly made: ReportMade }
  | { readonly stage: "failed"; readonly message: Text };

/** The one document whose sharing is looked at; `sharing` is null until Drive has answered. */
export interface SharingPanel {
  readonly fileId: string;
  readonly sharing: Sharing | null;
  /** What opening means is shown, and the click that does it is awaited. */
  readonly confirming: boolean;
  readonly failure: Text | null;
}

/** A picture that was chosen and made smaller, before it is sent. */
export type PreparedPicture = Pick<NewPicture, "type" | "data" | "thumbnail">;

/** What the pictures' part shows: nothing until somebody opens it. */
export interface PicturePanel {
  readonly list: PictureList | null;
  /** The row of the activity that gets the picture; `logo` for the emblem. */
  readonly place: number | "logo";
  readonly prepared: PreparedPicture | null;
  readonly caption: string;
  readonly failure: Text | null;
}

/** All that the page shows is made from this. */
export interface State {
  readonly overview: Overview | null;
  readonly language: Language;
  /** What the one call under way is for; nothing else may be started meanwhile. */
  readonly busy:
    | "selfCheck"
    | "overview"
    | "rules"
    | "template"
    | "conversion"
    | "report"
    | "sharing"
    | "pictures"
    | null;
  /** How far the template is while it is being built; null until the first part is done. */
  readonly work: WorkStep | null;
  /** Why the last call for figures or the template failed. */
  readonly failure: Text | null;
  readonly report: ReportStage;
  readonly kind: ReportKind;
  readonly round: 6 | 12;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly digits: "arabic" | "thai";
  readonly sharing: SharingPanel | null;
  readonly pictures: PicturePanel;
  readonly allFindings: boolean;
  /** What the self-check has seen; null while none was asked for. */
  readonly selfCheck: SelfCheck | null;
}

/** Before anything is known. */
export const START: State = {
  overview: null,
  language: "th",
  busy: "overview",
  work: null,
  failure: null,
  report: { stage: "idle" },
  kind: "annual",
  round: 6,
  quarter: fiscalQuarterOf(new Date()).quarter,
  digits: "arabic",
  sharing: null,
  pictures: { list: null, place: "logo", prepared: null, caption: "", failure: null },
  allFindings: false,
  selfCheck: null,
};

/** What the views need: the state, its words in the user's language, and what a press does. */
export interface View {
  readonly state: State;
  readonly say: (text: Text) => string;
  readonly actions: Actions;
}

/** What an officer chooses for a report. */
export type Choices = Pick<State, "kind" | "round" | "quarter" | "digits">;

/** Everything that a person can do on the page. */
export interface Actions {
  readonly reload: () => void;
  readonly buildTemplate: () => void;
  readonly createReport: (go: Go) => void;
  readonly closeConfirm: () => void;
  readonly showCell: (finding: Overview["findings"][number]) => void;
  readonly showAllFindings: () => void;
  readonly copySelfCheck: () => void;
  readonly convertValues: () => void;
  /** Lets the offered year's rules count for now, and builds the template with them. */
  readonly borrowRules: (year: number) => void;
  readonly confirmItems: () => void;
  /** Shows figures that a part of the page has got anew. */
  readonly showFresh: (overview: Overview) => void;
  readonly switchLanguage: () => void;
  readonly choose: (choice: Partial<Choices>) => void;
  /** Asks Drive who may open a document, and shows it. */
  readonly lookAtSharing: (fileId: string) => void;
  /** Shows or hides what opening a document means. */
  readonly confirmSharing: (panel: SharingPanel, confirming: boolean) => void;
  readonly setSharing: (fileId: string, open: boolean) => void;
  readonly openPictures: () => void;
  readonly choosePlace: (place: PicturePanel["place"]) => void;
  readonly chooseFile: (file: File) => void;
  /** Keeps what is being typed; draws nothing, for that would take the keyboard away. */
  readonly typeCaption: (caption: string) => void;
  readonly addPicture: () => void;
  readonly removePicture: (id: string) => void;
}
