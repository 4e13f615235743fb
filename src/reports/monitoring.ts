import type { CalendarDate } from "../ita/calendar";
import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import {
  blocksOf,
  joined,
  listOf,
  numbered,
  paragraph,
  paragraphs,
  type Titled,
  under,
  upright,
} from "./blocks";
import type { Block, ReportDocument } from "./document";
import { contentsPage, reportDocument } from "./frame";
import { NO_PICTURES, type ReportPictures } from "./pictures";
import { monthsOf, type Round, roundText } from "./round";
import { budgetBlocks } from "./sections/budget";
import { cover } from "./sections/cover";
import { direction } from "./sections/direction";
import { follow } from "./sections/follow";
import { type Money, moneyOf, WHOLE_YEAR } from "./sections/money";
import { budgetNotes } from "./sections/notes";
import { planPages } from "./sections/plan";
import { projectFacts } from "./sections/progress";
import { progressSummary } from "./sections/progress-summary";
import { type Result, remarks, reported, resultsTable } from "./sections/results";
import { reportSignatures } from "./sections/signatures";
import { monthOf, officeName, reportYear, type Source } from "./source";
import { background, preface } from "./texts/passages";
import { reportTitle } from "./title";

function summary({ assessment }: Source, rows: readonly Result[], words: string): readonly Block[] {
  if (reported(rows).length === 0) return [];
  return progressSummary(
    follow(assessment.activities, rows, () => true),
    words,
  );
}

function sections(source: Source, rows: readonly Result[], money: Money, words: string): readonly Titled[] {
  const { assessment } = source;
  const has = reported(rows).length > 0;
  const own = paragraphs(assessment.texts.background);
  const standard = [paragraph(background(officeName(source), reportYear(source)))];
  const table = resultsTable(rows, `ผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต ${words}`, assessment.activities);
  return [
    { title: "ข้อมูลโครงการ", blocks: projectFacts(source, "ข้อมูลโครงการ", money) },
    { title: "วิสัยทัศน์ พันธกิจ และเป้าประสงค์", blocks: direction(assessment.office) },
    { title: "ความสอดคล้องกับนโยบาย", blocks: listOf(assessment.office.policies) },
    { title: "ความเป็นมา", blocks: own.length > 0 ? own : standard },
    { title: `สรุปความก้าวหน้า ${words}`, blocks: summary(source, rows, words) },
    {
      title: `ผลการดำเนินงาน ${words}`,
      blocks: has ? table : [paragraph(`ยังไม่มีการรายงานผลการดำเนินงาน ${words}`)],
    },
    { title: "ผลการใช้จ่ายงบประมาณ", blocks: [...budgetBlocks(money), ...budgetNotes(source)] },
    { title: "ปัญหา อุปสรรค", blocks: remarks(rows, "problems", has) },
    { title: "ข้อเสนอแนะ", blocks: remarks(rows, "suggestions", has) },
  ];
}

function prefaceBlocks(source: Source, what: string): readonly Block[] {
  const own = paragraphs(source.assessment.texts.preface);
  const text = own.length > 0 ? own : [paragraph(preface(officeName(source), what))];
  const end = [officeName(source), ...monthOf(source)].join("\n");
  return [...text, { kind: "paragraph", text: end, align: "right" }];
}

/** The monitoring report after 6 or 12 months: preface, project, policies, results, money, problems and suggestions, then the plan. */
export function monitoring(
  assessment: Assessment,
  figures: Figures,
  round: Round,
  pictures: ReportPictures = NO_PICTURES,
  today: CalendarDate | null = null,
): ReportDocument {
  const source: Source = { assessment, figures, pictures, today };
  const year = assessment.office.reportYear;
  const title = reportTitle({ kind: "monitoring", round }, year);
  const words = roundText(round);
  const months = monthsOf(round, year);
  const rows = assessment.results.filter((row) => row.round === String(round));
  const money = moneyOf(source, round === 6 ? [1, 2] : WHOLE_YEAR);
  const plan = planPages(source, 2);
  const head = under(
    1,
    `รายงานผล ${words}`,
    blocksOf(
      2,
      numbered(sections(source, rows, money, words), (n) => `${n}. `),
    ),
  );
  return reportDocument(source, title, [
    cover(
      source,
      "รายงานการกำกับติดตาม\nการดำเนินการป้องกันการทุจริต",
      [`${words} ประจำ${reportYear(source)}`, ...(months === null ? [] : [`(${months})`])].join("\n"),
    ),
    ...joined([
      upright(under(1, "คำนำ", prefaceBlocks(source, title))),
      upright([{ kind: "pageBreak" }]),
      contentsPage(),
      upright([...head, ...reportSignatures(source)]),
      upright(plan.length === 0 ? [] : [{ kind: "heading", level: 1, text: "แผนปฏิบัติการป้องกันการทุจริต" }]),
      ...plan,
    ]),
  ]);
}
