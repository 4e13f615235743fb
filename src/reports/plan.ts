import type { CalendarDate } from "../ita/calendar";
import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import { joined, paragraph, paragraphs, upright } from "./blocks";
import type { Block, ReportDocument } from "./document";
import { contentsPage, reportDocument } from "./frame";
import { NO_PICTURES, type ReportPictures } from "./pictures";
import { cover } from "./sections/cover";
import { direction } from "./sections/direction";
import { planPages } from "./sections/plan";
import { officeName, reportYear, type Source } from "./source";
import { planIntroduction } from "./texts/passages";
import { reportTitle } from "./title";

function opening(source: Source): readonly Block[] {
  const { office, texts } = source.assessment;
  const own = paragraphs(texts.planIntroduction);
  return [
    ...(own.length > 0 ? own : [paragraph(planIntroduction(officeName(source), reportYear(source)))]),
    ...direction(office),
  ];
}

/** The anti-corruption action plan in ten sections with its tables and signatures. */
export function actionPlan(
  assessment: Assessment,
  figures: Figures,
  pictures: ReportPictures = NO_PICTURES,
  today: CalendarDate | null = null,
): ReportDocument {
  const source: Source = { assessment, figures, pictures, today };
  const pages = planPages(source, 2);
  const empty = upright([
    paragraph(`ยังไม่มีการบันทึกแผนปฏิบัติการของ${officeName(source)} ใน${reportYear(source)}`),
  ]);
  const title = { kind: "heading", level: 1, text: "แผนปฏิบัติการป้องกันการทุจริต" } as const;
  return reportDocument(source, reportTitle({ kind: "plan" }, assessment.office.reportYear), [
    cover(source, "แผนปฏิบัติการป้องกันการทุจริต", `ประจำ${reportYear(source)}`),
    ...joined([
      ...(pages.length === 0 ? [] : [contentsPage(), upright([title, ...opening(source)])]),
      ...(pages.length === 0 ? [empty] : pages),
    ]),
  ]);
}
