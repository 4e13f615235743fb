import type { CalendarDate } from "../../ita/calendar";
import type { Assessment } from "../../workbook/assessment";
import type { Figures } from "../../workbook/figures";
import { paragraph } from "../blocks";
import type { Block, ReportDocument, Section } from "../document";
import { reportDocument } from "../frame";
import { NO_PICTURES } from "../pictures";
import { monthsOf, type Round, roundText } from "../round";
import { reportSignatures } from "../sections/signatures";
import { asOf, officeName, type Source } from "../source";
import { type ReportSubject, reportTitle, type ShortForm } from "../title";
import { complaintBlocks, complaintsOf } from "./complaints";
import { giftBlocks, giftsOf } from "./gifts";
import { riskBlocks, risksOf } from "./risks";

interface Form {
  readonly blocks: (source: Source, round: Round, words: string) => readonly Block[];
  readonly lines: (assessment: Assessment, round: Round) => readonly unknown[];
  readonly orientation: Section["orientation"];
}

const FORMS: Readonly<Record<ShortForm, Form>> = {
  gifts: { blocks: giftBlocks, lines: giftsOf, orientation: "portrait" },
  complaints: { blocks: complaintBlocks, lines: complaintsOf, orientation: "portrait" },
  risks: { blocks: riskBlocks, lines: risksOf, orientation: "landscape" },
};

/** Whether anything was entered of which the form could tell in that round: an empty table says nothing, not "none". */
export function hasLines(assessment: Assessment, kind: ShortForm, round: Round): boolean {
  return FORMS[kind].lines(assessment, round).length > 0;
}

/** The page of a short form: what it is, whose and of which months, its table, and who signs reports. */
export function shortForm(
  assessment: Assessment,
  figures: Figures,
  { kind, round }: Extract<ReportSubject, { kind: ShortForm }>,
  today: CalendarDate | null,
): ReportDocument {
  const source: Source = { assessment, figures, pictures: NO_PICTURES, today };
  const { blocks, orientation } = FORMS[kind];
  const year = assessment.office.reportYear;
  const title = reportTitle({ kind, round }, year);
  const months = monthsOf(round, year);
  const words = [roundText(round), ...(months === null ? [] : [`(${months})`])].join(" ");
  return reportDocument(source, title, [
    {
      orientation,
      blocks: [
        { kind: "heading", level: 1, text: title },
        { kind: "paragraph", text: officeName(source), align: "center" },
        ...blocks(source, round, words),
        ...asOf(source).map(paragraph),
        ...reportSignatures(source).map((block) => ({ ...block, across: true })),
      ],
    },
  ]);
}
