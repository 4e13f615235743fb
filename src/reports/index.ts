import type { CalendarDate } from "../ita/calendar";
import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import { annualReport } from "./annual/report";
import { declaration } from "./declaration";
import type { ReportDocument } from "./document";
import { monitoring } from "./monitoring";
import { NO_PICTURES, type ReportPictures } from "./pictures";
import { actionPlan } from "./plan";
import { quarterly } from "./quarterly";
import { shortForm } from "./short";
import type { ReportSubject } from "./title";

/** The report on a subject, whichever kind it is; `today` is the day of its making, printed as the day of its figures. */
export function reportOf(
  subject: ReportSubject,
  assessment: Assessment,
  figures: Figures,
  pictures: ReportPictures = NO_PICTURES,
  today: CalendarDate | null = null,
): ReportDocument {
  switch (subject.kind) {
    case "annual":
      return annualReport(assessment, figures, pictures, today);
    case "monitoring":
      return monitoring(assessment, figures, subject.round, pictures, today);
    case "plan":
      return actionPlan(assessment, figures, pictures, today);
    case "quarterly":
      return quarterly(assessment, figures, subject.quarter, pictures, today);
    case "gifts":
    case "complaints":
    case "risks":
      return shortForm(assessment, figures, subject, today);
    case "declaration":
      return declaration(assessment, figures, pictures);
  }
}
