import type { CalendarDate } from "../../ita/calendar";
import type { Assessment } from "../../workbook/assessment";
import type { Figures } from "../../workbook/figures";
import { joined, under, upright } from "../blocks";
import type { ReportDocument } from "../document";
import { contentsPage, reportDocument } from "../frame";
import { NO_PICTURES, type ReportPictures } from "../pictures";
import { cover } from "../sections/cover";
import { reportSignatures } from "../sections/signatures";
import { reportYear, type Source } from "../source";
import { reportTitle } from "../title";
import { analysis } from "./analysis";
import { appendix } from "./appendix";
import { withDrawn } from "./charts";
import { introduction } from "./introduction";
import { outcome } from "./outcome";
import { work } from "./work";

/**
 * The annual report (O43 up to FY2566, O28 in FY2568, O26 in FY2569): introduction, analysis, what was done, results and appendix.
 * Every figure in it comes from `figures`; a section without data is left out or says so.
 */
export function annualReport(
  assessment: Assessment,
  figures: Figures,
  pictures: ReportPictures = NO_PICTURES,
  today: CalendarDate | null = null,
): ReportDocument {
  const source: Source = { assessment, figures, pictures, today };
  const done = work(source);
  const [first, ...others] = done;
  const pages = [
    cover(
      source,
      "รายงานการดำเนินการตามมาตรการ\nส่งเสริมคุณธรรมและความโปร่งใส\nภายในหน่วยงาน",
      `ประจำ${reportYear(source)}`,
    ),
    ...joined([
      contentsPage(),
      upright(under(1, "ส่วนที่ 1 บทนำ", introduction(source))),
      upright(under(1, "ส่วนที่ 2 การวิเคราะห์ผลการประเมิน", analysis(source))),
      upright(under(1, "ส่วนที่ 3 การดำเนินงาน", first?.blocks ?? [])),
      ...others,
      upright([...under(1, "ส่วนที่ 4 ผลการดำเนินงาน", outcome(source)), ...reportSignatures(source)]),
      ...appendix(source),
    ]),
  ];
  const title = reportTitle({ kind: "annual" }, assessment.office.reportYear);
  return reportDocument(source, title, withDrawn(pages, pictures.charts));
}
