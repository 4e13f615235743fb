import { reportOf } from "../../src/reports";
import type { ReportDocument } from "../../src/reports/document";
import { NO_PICTURES, type ReportPictures } from "../../src/reports/pictures";
import { hasAnnouncement } from "../../src/reports/sections/declarations";
import type { ReportSubject } from "../../src/reports/title";
import { figuresOf } from "../../src/workbook/figures";
import { assessmentFrom, sample } from "../checks/from-data";

/** The two sample offices by the name of their data files. */
export const OFFICES = ["nongkhai1-2566", "nakhonsawan3-2564"] as const;

/** Every kind of report, monitoring in both rounds, by a name for files. */
export const SUBJECTS: Readonly<Record<string, ReportSubject>> = {
  annual: { kind: "annual" },
  "monitoring-6": { kind: "monitoring", round: 6 },
  "monitoring-12": { kind: "monitoring", round: 12 },
  plan: { kind: "plan" },
  "quarterly-2": { kind: "quarterly", quarter: 2 },
  declaration: { kind: "declaration" },
};

/** The day on which these reports are made. */
const TODAY = { year: 2023, month: 3, day: 31 };

/** A sample office's report, read from its data file as the workbook would be read. */
export function sampleReport(
  office: (typeof OFFICES)[number],
  subject: ReportSubject,
  pictures: ReportPictures = NO_PICTURES,
): ReportDocument {
  const assessment = assessmentFrom(sample(office));
  return reportOf(subject, assessment, figuresOf(assessment), pictures, TODAY);
}

/** The reports that a sample office has: one without declarations announces nothing. */
export function subjectsOf(office: (typeof OFFICES)[number]): readonly (readonly [string, ReportSubject])[] {
  const announces = hasAnnouncement(assessmentFrom(sample(office)));
  return Object.entries(SUBJECTS).filter(([, { kind }]) => kind !== "declaration" || announces);
}
