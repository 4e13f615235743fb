import { formatMoney } from "../../ita/decimal";
import { blocksOf, listOf, numbered, paragraph, paragraphs, type Titled } from "../blocks";
import type { Block } from "../document";
import { budgetBlocks } from "../sections/budget";
import { moneyOf } from "../sections/money";
import { projectFacts } from "../sections/progress";
import { ROUNDS, remarks, reported, resultsTable } from "../sections/results";
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
  const tables = ROUNDS.flatMap(({ round, words }) =>
    resultsTable(
      rows.filter((row) => row.round === round),
      round === null ? "ผลการดำเนินงานรายกิจกรรม" : `ผลการดำเนินงานรายกิจกรรม ${words}`,
      activities,
    ),
  );
  if (list.length + tables.length === 0) return [paragraph("ยังไม่มีการรายงานผลการดำเนินงาน")];
  return [...list, ...tables];
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
    { title: "ผลการใช้จ่ายงบประมาณ", blocks: budgetBlocks(moneyOf(source)) },
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
