import { type BudgetLine, total as totalOf } from "../ita/budget";
import type { CalendarDate } from "../ita/calendar";
import type { Assessment } from "../workbook/assessment";
import type { Figures } from "../workbook/figures";
import { FISCAL_MONTHS } from "../workbook/months";
import type { Entry } from "./amounts";
import { blocksOf, joined, numbered, paragraph, type Titled, tableOf, under, upright } from "./blocks";
import type { Block, ReportDocument } from "./document";
import { reportDocument } from "./frame";
import { NO_PICTURES, type ReportPictures } from "./pictures";
import { cover } from "./sections/cover";
import { dimensionRows } from "./sections/dimensions";
import { follow } from "./sections/follow";
import { moneyOf, type Quarter, WHOLE_YEAR } from "./sections/money";
import { projectFacts } from "./sections/progress";
import { progressSummary } from "./sections/progress-summary";
import { remarks, reported, resultsTable } from "./sections/results";
import { reportSignatures } from "./sections/signatures";
import { type Activity, activityName, targetText } from "./sections/timeline";
import { reportYear, type Source } from "./source";
import { reportTitle } from "./title";
import { moneyText, textCell } from "./words";

const monthsOf = (quarter: Quarter) => FISCAL_MONTHS.filter((month) => month.quarter === quarter);

/** Whether the plan has an activity in a quarter. */
const isIn = (quarter: Quarter) => (activity: Activity) => monthsOf(quarter).some(({ key }) => activity[key]);

function planned({ assessment }: Source, quarter: Quarter): readonly Block[] {
  const months = monthsOf(quarter);
  const rows = assessment.activities.filter((activity) => activity.name !== null && isIn(quarter)(activity));
  if (rows.length === 0) return [paragraph(`ไม่มีกิจกรรมตามแผนในไตรมาส ${quarter}`)];
  return tableOf({
    caption: `กิจกรรมตามแผนในไตรมาส ${quarter}`,
    columns: [
      { share: 56 },
      { share: 26, align: "center" },
      { share: 26, align: "center" },
      { share: 26, align: "right" },
      { share: 30, align: "center" },
    ],
    head: [["กิจกรรม", "เป้าหมาย", "เดือน", "งบประมาณ\n(บาท)", "ผู้รับผิดชอบ"]],
    rows: dimensionRows(rows, {
      width: 5,
      cells: (activity) => [
        activityName(activity),
        textCell(targetText(activity)),
        months.flatMap(({ key, th }) => (activity[key] ? [th] : [])).join(" "),
        { baht: activity.budget },
        textCell(activity.owner),
      ],
    }),
    size: 12,
  });
}

function sumRow(words: string, { allocated, spent: used }: BudgetLine): readonly Entry[] {
  return [
    { text: words, align: "right", tone: "total" },
    { baht: allocated, tone: "total" },
    { baht: used, tone: "total" },
  ];
}

function spent(source: Source, quarter: Quarter): readonly Block[] {
  const { projects, total } = moneyOf(source, [quarter]);
  const sum = total.spent;
  if (sum === null) return [paragraph(`ยังไม่มีการรายงานผลการใช้จ่ายงบประมาณในไตรมาส ${quarter}`)];
  const words = sum === 0 ? "ไม่มีการเบิกจ่ายงบประมาณ" : `ใช้จ่ายงบประมาณ ${moneyText(sum)}`;
  return [
    paragraph(`ในไตรมาส ${quarter} ${words}`),
    ...tableOf({
      caption: `ผลการใช้จ่ายงบประมาณในไตรมาส ${quarter} (บาท)`,
      columns: [{ share: 100 }, { share: 30, align: "right" }, { share: 30, align: "right" }],
      head: [["โครงการ/กิจกรรม", "ได้รับทั้งปี", "ใช้ใน\nไตรมาสนี้"]],
      rows: [
        ...dimensionRows(projects, {
          width: 3,
          cells: ({ name, allocated, spent: used }) => [textCell(name), { baht: allocated }, { baht: used }],
          subtotal: (words, group) => [sumRow(words, totalOf(group))],
        }),
        sumRow("รวมทั้งสิ้น", total),
      ],
    }),
  ];
}

/** The progress report of one quarter: what was planned in it, what came of it, what it cost. */
export function quarterly(
  assessment: Assessment,
  figures: Figures,
  quarter: Quarter,
  pictures: ReportPictures = NO_PICTURES,
  today: CalendarDate | null = null,
): ReportDocument {
  const source: Source = { assessment, figures, pictures, today };
  const words = `ไตรมาส ${quarter}`;
  const rows = assessment.results.filter(({ round }) => round === `Q${quarter}`);
  const has = reported(rows).length > 0;
  const toDate = moneyOf(
    source,
    WHOLE_YEAR.filter((each) => each <= quarter),
  );
  const sections: readonly Titled[] = [
    { title: "ข้อมูลโครงการ", blocks: projectFacts(source, "ข้อมูลโครงการ", toDate) },
    { title: "กิจกรรมตามแผน", blocks: planned(source, quarter) },
    {
      title: "สรุปความก้าวหน้า",
      blocks: has ? progressSummary(follow(assessment.activities, rows, isIn(quarter)), words) : [],
    },
    {
      title: "ผลการดำเนินงาน",
      blocks: has
        ? resultsTable(rows, `ผลการดำเนินงาน ${words}`, assessment.activities)
        : [paragraph(`ยังไม่มีการรายงานผลการดำเนินงานใน${words}`)],
    },
    { title: "ผลการใช้จ่ายงบประมาณ", blocks: spent(source, quarter) },
    { title: "ปัญหา อุปสรรค", blocks: remarks(rows, "problems", has) },
    { title: "ข้อเสนอแนะ", blocks: remarks(rows, "suggestions", has) },
  ];
  return reportDocument(source, reportTitle({ kind: "quarterly", quarter }, assessment.office.reportYear), [
    cover(source, "รายงานความก้าวหน้า\nการดำเนินการป้องกันการทุจริต", `${words} ประจำ${reportYear(source)}`),
    ...joined([
      upright([
        ...under(
          1,
          `รายงานความก้าวหน้า ${words}`,
          blocksOf(
            2,
            numbered(sections, (n) => `${n}. `),
          ),
        ),
        ...reportSignatures(source),
      ]),
    ]),
  ]);
}
