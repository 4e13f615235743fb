import {
  blocksOf,
  listOf,
  numbered,
  pagesOf,
  paragraph,
  paragraphs,
  type Titled,
  tableOf,
  upright,
} from "../blocks";
import type { Block, Section } from "../document";
import { officeName, period, type Source } from "../source";
import { quantity, textCell } from "../words";
import { type Fact, factsTable } from "./facts";
import { projectTables } from "./projects";
import { planSignatures } from "./signatures";
import { timeline } from "./timeline";

/** Programme, project, main activities and group: the head of the action plan. */
function planHead(source: Source): readonly Block[] {
  const { plan } = source.assessment;
  const office = officeName(source);
  const facts: readonly Fact[] = [
    ["แผนงาน", plan.programme],
    ["โครงการ", plan.project],
    ["กิจกรรม", plan.mainActivities.join("\n")],
    ["กลุ่มที่รับผิดชอบ", plan.responsibleGroup === office ? null : plan.responsibleGroup],
  ];
  const known = factsTable("ข้อมูลทั่วไปของแผนปฏิบัติการ", [...facts, ["หน่วยงาน", office]]);
  return factsTable("", facts).length === 0 ? [] : known;
}

function targetGroups({ assessment }: Source): readonly Block[] {
  const { targetGroups: groups, targetCount } = assessment.plan;
  const count = targetCount === null ? [] : [paragraph(`จำนวน ${quantity(targetCount)} คน`)];
  return [...listOf(groups), ...count];
}

function targetTable({ assessment }: Source): readonly Block[] {
  const subPlans = assessment.targets.some(({ subPlan }) => subPlan !== null);
  const said = assessment.targets.filter(({ goal, kpi, value }) => (goal ?? kpi ?? value) !== null);
  return tableOf({
    caption: "ค่าเป้าหมายและตัวชี้วัดของแผนแม่บท",
    columns: [
      ...(subPlans ? [{ share: 34 }] : []),
      { share: 43 },
      { share: 51 },
      { share: 36, align: "center" },
    ],
    head: [[...(subPlans ? ["แผนย่อย"] : []), "เป้าหมาย", "ตัวชี้วัด", targetYear(assessment.office.reportYear)]],
    rows: said.map(({ subPlan, goal, kpi, value }) => [
      ...(subPlans ? [textCell(subPlan)] : []),
      textCell(goal),
      textCell(kpi),
      textCell(value),
    ]),
    size: 12,
  });
}

function targetYear(year: number | null): string {
  return year === null ? "ค่าเป้าหมาย" : `ค่าเป้าหมาย\nปี ${year}`;
}

/** The plan's ten sections in their official order. */
function tenSections(source: Source): readonly Titled[] {
  const { assessment, figures } = source;
  const { plan, activities, office } = assessment;
  const when = period(plan.startDate, plan.endDate);
  return [
    { title: "เหตุผลความจำเป็น", blocks: paragraphs(plan.rationale) },
    { title: "วัตถุประสงค์", blocks: listOf(plan.objectives) },
    { title: "เป้าหมาย", blocks: paragraphs(plan.goals) },
    { title: "กลุ่มเป้าหมาย", blocks: targetGroups(source) },
    { title: "ค่าเป้าหมายและตัวชี้วัดของแผนแม่บท", blocks: targetTable(source) },
    {
      title: "กิจกรรม ตัวชี้วัด เป้าหมาย และงบประมาณ",
      blocks: timeline(activities, figures.planned, office.reportYear),
      orientation: "landscape",
    },
    { title: "ระยะเวลาดำเนินการ", blocks: when === null ? [] : [paragraph(when)] },
    { title: "สถานที่/พื้นที่ดำเนินการ", blocks: paragraphs(plan.place) },
    { title: "ผลประโยชน์ที่คาดว่าจะได้รับ", blocks: listOf(plan.benefits) },
    { title: "การติดตามประเมินผล", blocks: listOf(plan.monitoring) },
  ];
}

/** An empty section keeps its number and its page is upright: people look for section 7 under 7. */
function stated({ title, blocks, orientation }: Titled): Titled {
  if (blocks.length === 0) return { title, blocks: [paragraph(`ยังไม่ได้ระบุ${title}`)] };
  return { title, blocks, ...(orientation === undefined ? {} : { orientation }) };
}

/**
 * The action plan as pages: its head, its ten sections with their official numbers, the other tables and who signs it; headings stand on `level`.
 * Nothing at all while the sheet holds no plan.
 */
export function planPages(source: Source, level: 2 | 3): readonly Section[] {
  const head = planHead(source);
  const ten = tenSections(source);
  const tables = projectTables(source);
  if (head.length + tables.length === 0 && ten.every(({ blocks }) => blocks.length === 0)) return [];
  const sections = numbered(ten.map(stated), (place) => `${place}. `);
  return [
    upright(head),
    ...pagesOf(level, sections),
    ...pagesOf(level, tables),
    upright(blocksOf(level, [{ title: "การเสนอ เห็นชอบ และอนุมัติแผนปฏิบัติการ", blocks: planSignatures(source) }])),
  ];
}
