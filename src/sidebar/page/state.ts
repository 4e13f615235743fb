import type { Language, Text } from "../../text/text";
import type { Overview, ReportKind, ReportMade } from "../../wire";

/** How far a report is. The page knows of two steps for certain: the fresh check, and the one call that makes the report. */
export type ReportStage =
  | { readonly stage: "idle" }
  | { readonly stage: "running"; readonly step: "check" | "make" }
  | { readonly stage: "confirm"; readonly errors: number }
  | { readonly stage: "done"; readonly made: ReportMade }
  | { readonly stage: "failed"; readonly message: Text };

/** All that the page shows is made from this. */
export interface State {
  readonly overview: Overview | null;
  readonly language: Language;
  /** What the one call under way is for; nothing else may be started meanwhile. */
  readonly busy: "overview" | "template" | "report" | null;
  /** Why the last call for figures or the template failed. */
  readonly failure: Text | null;
  readonly report: ReportStage;
  readonly kind: ReportKind;
  readonly digits: "arabic" | "thai";
  readonly allFindings: boolean;
}

/** Before anything is known. */
export const START: State = {
  overview: null,
  language: "th",
  busy: "overview",
  failure: null,
  report: { stage: "idle" },
  kind: "annual",
  digits: "arabic",
  allFindings: false,
};

/** What the views need: the state, its words in the user's language, and what a press does. */
export interface View {
  readonly state: State;
  readonly say: (text: Text) => string;
  readonly actions: Actions;
}

/** Everything that a person can do on the page. */
export interface Actions {
  readonly reload: () => void;
  readonly buildTemplate: () => void;
  readonly createReport: (goAhead: boolean) => void;
  readonly closeConfirm: () => void;
  readonly showCell: (finding: Overview["findings"][number]) => void;
  readonly showAllFindings: () => void;
  readonly switchLanguage: () => void;
  readonly choose: (choice: Partial<Pick<State, "kind" | "digits">>) => void;
}
