import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import type { ReportDocument } from "./document";
import { reportDocument } from "./frame";
import { NO_PICTURES, type ReportPictures } from "./pictures";
import { announcements } from "./sections/declarations";
import { announcementDigits, type Source } from "./source";
import { reportTitle } from "./title";

/** The office's declarations, each an announcement on pages of its own, without cover or contents. Without a text there is no section. */
export function declaration(
  assessment: Assessment,
  figures: Figures,
  pictures: ReportPictures = NO_PICTURES,
): ReportDocument {
  const source: Source = { assessment, figures, pictures, today: null };
  const title = reportTitle({ kind: "declaration" }, assessment.office.reportYear);
  const document = reportDocument(source, title, announcements(source, 1));
  return { ...document, digits: announcementDigits(source) };
}
