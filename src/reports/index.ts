import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import { annualReport } from "./annual/report";
import { declaration } from "./declaration";
import type { ReportDocument } from "./document";
import { monitoring } from "./monitoring";
import { NO_PICTURES, type ReportPictures } from "./pictures";
import { actionPlan } from "./plan";
import { quarterly } from "./quarterly";
import type { ReportSubject } from "./title";

/** What a report is asked for by: a kind, and the round (months) or quarter that some kinds need. */
export interface ReportQuestion {
  readonly kind: ReportSubject["kind"];
  readonly round?: 6 | 12;
  readonly quarter?: 1 | 2 | 3 | 4;
}

/** The subject that is asked for; null where its kind needs a round or a quarter and none is given. */
export function subjectOf({ kind, round, quarter }: ReportQuestion): ReportSubject | null {
  switch (kind) {
    case "monitoring":
      return round === undefined ? null : { kind, round };
    case "quarterly":
      return quarter === undefined ? null : { kind, quarter };
    default:
      return { kind };
  }
}

/** The report on a subject, whichever kind it is. */
export function reportOf(
  subject: ReportSubject,
  assessment: Assessment,
  figures: Figures,
  pictures: ReportPictures = NO_PICTURES,
): ReportDocument {
  switch (subject.kind) {
    case "annual":
      return annualReport(assessment, figures, pictures);
    case "monitoring":
      return monitoring(assessment, figures, subject.round, pictures);
    case "plan":
      return actionPlan(assessment, figures, pictures);
    case "quarterly":
      return quarterly(assessment, figures, subject.quarter, pictures);
    case "declaration":
      return declaration(assessment, figures, pictures);
  }
}
