import { formatMoney } from "../../ita/decimal";
import type { Assessment } from "../../workbook/assessment";
import { blocksOf, lead, listOf, numbered, paragraph, paragraphs, type Titled } from "../blocks";
import type { Block } from "../document";
import { budgetBlocks } from "../sections/budget";
import { earlierRounds, latest } from "../sections/latest";
import { moneyOf } from "../sections/money";
import { budgetNotes } from "../sections/notes";
import { projectFacts } from "../sections/progress";
import { type Result, remarks, reported, resultsTable, roundWords } from "../sections/results";
import { officeName, reportYear, type Source } from "../source";

function opening(source: Source): readonly Block[] {
  const own = paragraphs(source.assessment.texts.resultsIntroduction);
  if (own.length > 0) return own;
  if (!hasReport(source) && source.figures.budget.length === 0) return [];
  const { allocated } = source.figures.budgetTotal;
  const project = source.assessment.progress.project ?? source.assessment.plan.project;
  const money =
    allocated === null || allocated === 0 ? "" : ` โดยได้รับจัดสรรงบประมาณ จำนวน ${formatMoney(allocated)} บาท`;
  const what =
    project === null
      ? "ดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
      : `ดำเนินงานตามโครงการ${project.trim().replace(/^โครงการ\s*/, "")}`;
  return [paragraph(`ใน${reportYear(source)} ${officeName(source)} ${what}${money} มีผลการดำเนินงานดังนี้`)];
}

function activityResults(source: Source): readonly Block[] {
  const { progress, results: rows, activities } = source.assessment;
  const list = listOf(progress.results);
  const last = latest(rows);
  if (list.length + last.length === 0) return [paragraph("ยังไม่มีการรายงานผลการดำเนินงาน")];
  return [...list, ...before(rows), ...resultsOf(last, activities)];
}

/** The rounds before the last one in a line each: their own reports have them in full. */
function before(rows: readonly Result[]): readonly Block[] {
  const lines = earlierRounds(rows);
  return lines.length === 0
    ? []
    : [lead("รายงานในรอบก่อนหน้า"), { kind: "list", style: "bullet", items: lines }];
}

/** Each activity's last report; which round it is of stands once where all are of one. */
function resultsOf(rows: readonly Result[], activities: Assessment["activities"]): readonly Block[] {
  const rounds = new Set(rows.map(roundWords));
  const [only] = [...rounds];
  const name = "ผลการดำเนินงานรายกิจกรรม";
  if (rounds.size === 1) return resultsTable(rows, only == null ? name : `${name} ${only}`, activities);
  return resultsTable(rows, `${name} ตามรายงานล่าสุดของแต่ละกิจกรรม`, activities, (row) => {
    const words = roundWords(row);
    return words === null ? null : `(${words})`;
  });
}

/** Whether anything was reported at all: only then can "ไม่มี" be said of problems and suggestions. */
function hasReport({ assessment }: Source): boolean {
  return assessment.progress.results.length > 0 || reported(assessment.results).length > 0;
}

/** Part 4: progress of the project, results per round, budget, problems and suggestions. */
export function outcome(source: Source): readonly Block[] {
  const { results: rows, progress } = source.assessment;
  const sections: readonly Titled[] = [
    { title: "รายงานความก้าวหน้าของโครงการ", blocks: projectFacts(source, "รายงานความก้าวหน้าของโครงการ") },
    { title: "ผลการดำเนินงาน", blocks: activityResults(source) },
    { title: "ผลการใช้จ่ายงบประมาณ", blocks: [...budgetBlocks(moneyOf(source)), ...budgetNotes(source)] },
    { title: "ปัญหา อุปสรรค", blocks: remarks(rows, "problems", hasReport(source)) },
    { title: "ข้อเสนอแนะ", blocks: remarks(rows, "suggestions", hasReport(source), progress.suggestions) },
  ];
  return [
    ...opening(source),
    ...blocksOf(
      2,
      numbered(sections, (place) => `4.${place} `),
    ),
  ];
}
