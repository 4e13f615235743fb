import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";
import { FISCAL_MONTHS } from "../workbook/months";
import type { Code } from "./codes";
import type { Finding } from "./finding";

/** A column of a tab or a field of a form, as "tab.key". */
type Fact = string;

/**
 * Facts of the workbook that must agree: one fact that stands at several places, a figure that follows from others, columns that
 * constrain each other. `codes` are the ways in which they can fail to, in both directions.
 */
export interface Relation {
  readonly title: Text;
  readonly facts: readonly Fact[];
  /** Facts of which sums and lists are made: while one of them cannot be read in any line, nothing is known. */
  readonly whole?: readonly Fact[];
  readonly codes: readonly Code[];
}

const title = (th: string, en: string): Text => ({ th, en });
const of = (tab: string, ...keys: readonly string[]): readonly Fact[] => keys.map((key) => `${tab}.${key}`);
const MONTHS = of("activities", ...FISCAL_MONTHS.map(({ key }) => key));
const SPENT = of("budget", "spentQ1", "spentQ2", "spentQ3", "spentQ4");

/** Every relation that the checks hold; docs/checks.md is written from it, and nothing is told of what a fault leaves unknown. */
export const RELATIONS: readonly Relation[] = [
  {
    title: title("ปีงบประมาณของรายงาน กับวันที่และปีทุกแห่ง", "The report's year, and every day and year"),
    facts: [
      ...of("office", "reportYear"),
      ...of("plan", "startDate", "endDate"),
      ...of("progress", "startDate", "endDate"),
      ...of("results", "startDate", "endDate"),
      ...of("declarations", "date", "effectiveYear"),
    ],
    codes: [
      "year.report-differs",
      "date.outside-year",
      "date.reversed",
      "date.periods-differ",
      "declaration.outside-year",
      "declaration.other-year",
      "declaration.year-differs",
      "declaration.no-date",
      "declaration.no-kind",
    ],
  },
  {
    title: title("ปีของผลการประเมินกับปีของรายงาน", "The result's year and the report's"),
    facts: of("office", "reportYear", "resultYear"),
    codes: ["year.result-after-report", "year.result-old"],
  },
  {
    title: title(
      "ปีของผล ชุดเกณฑ์ และเกณฑ์ในแท็บเกณฑ์",
      "The result's year, the set, and the rules in the tab Criteria",
    ),
    facts: [...of("office", "resultYear", "set", "borrowedYear"), ...of("criteria", "code", "name")],
    codes: ["rules.unknown", "rules.unbuilt", "rules.borrowed", "rules.borrow-idle", "rules.borrow-unknown"],
  },
  {
    title: title("ข้อ OIT ชื่อข้อ และตัวชี้วัดย่อย", "O items, their titles and sub-indicators"),
    facts: of("oit", "code", "title", "subIndicator"),
    codes: ["oit.sub-proposed", "oit.sub-missing", "oit.title-empty"],
  },
  {
    title: title("เลขที่กับวันที่ของคำสั่งและประกาศ", "Number and date of orders and announcements"),
    facts: [
      ...of("office", "orderNumber", "orderDate", "reportYear"),
      ...of("declarations", "date", "policyCited", "policyDate"),
    ],
    codes: ["order.year-differs", "order.late", "order.in-text", "declaration.before-policy"],
  },
  {
    title: title(
      "ชื่อหน่วยงาน ชื่อย่อ จังหวัด ชื่ออังกฤษ",
      "The office's full, short and English name, and its province",
    ),
    facts: of("office", "name", "shortName", "nameEn", "province"),
    codes: [
      "name.short-differs",
      "name.province-differs",
      "name.province-in-text",
      "name.english-zone",
      "name.office-spelling",
      "name.other-office",
    ],
  },
  {
    title: title(
      "แผนงานและโครงการ ในแผนและรายงานความก้าวหน้า",
      "Programme and project, in the plan and in its progress report",
    ),
    facts: [
      ...of("plan", "programme", "project", "mainActivities"),
      ...of("progress", "programme", "project"),
      ...of("budget", "name"),
    ],
    codes: ["name.programme-differs", "name.plan-in-text"],
  },
  {
    title: title("ชื่อบุคคลและตำแหน่ง", "Persons and positions"),
    facts: of("signatures", "name", "position"),
    codes: ["name.person-spelling", "signature.missing", "signature.no-position", "signature.other-office"],
  },
  {
    title: title(
      "กลุ่มงานของหน่วยงาน และผู้รับผิดชอบในทุกแท็บ",
      "The office's departments, and who is responsible in every tab",
    ),
    facts: [
      ...of("office", "groups"),
      ...of("activities", "owner"),
      ...of("projects", "owner"),
      ...of("results", "owner"),
      ...of("measures", "owner"),
      ...of("oit", "owner"),
      ...of("plan", "responsibleGroup"),
      ...of("progress", "group"),
    ],
    codes: ["name.group-unknown", "name.owner-differs"],
  },
  {
    title: title("ลำดับกับจำนวนหน่วยงานทั้งหมด", "The rank and the number of offices"),
    facts: of("office", "rank", "rankOf"),
    codes: ["rank.over-total", "rank.half"],
  },
  {
    title: title("น้ำหนักของเครื่องมือ", "The instruments' weights"),
    facts: of("criteria", "weight"),
    whole: of("criteria", "weight"),
    codes: ["criteria.weights"],
  },
  {
    title: title("คะแนนแต่ละตัวชี้วัด กับตัวอื่นและปีก่อน", "A score, the others' and last year's"),
    facts: of("scores", "score", "previous"),
    codes: ["score.missing", "score.too-many-decimals", "score.outlier"],
  },
  {
    title: title(
      "คะแนน ถ่วงน้ำหนัก และระดับที่คำนวณ กับที่แสดงในช่องสูตร",
      "Computed figures and what the formulas' cells show",
    ),
    facts: of("scores", "score"),
    codes: ["score.formula-overwritten"],
  },
  {
    title: title("คะแนนที่เคยเผยแพร่กับคะแนนที่คำนวณ", "Published figures and computed ones"),
    facts: [...of("scores", "score", "published"), ...of("criteria", "weight"), ...of("oit", "status")],
    codes: [
      "score.published-differs",
      "score.weighted-published-differs",
      "score.total-published-differs",
      "score.published-sum-differs",
      "score.published-out-of-range",
    ],
  },
  {
    title: title("ระดับที่เคยเผยแพร่กับระดับตามคะแนน", "Published levels and those of the scores"),
    facts: [...of("scores", "score", "publishedLevel"), ...of("office", "resultYear")],
    codes: ["score.level-published-differs", "score.level-other-scale"],
  },
  {
    title: title("คะแนนตัวชี้วัดที่ 9 และ 10 กับสถานะข้อ OIT", "Indicators 9 and 10 and the statuses of the O items"),
    facts: [...of("scores", "score", "published"), ...of("oit", "status")],
    codes: [
      "score.item-score-differs",
      "score.unreachable",
      "score.full-though-missed",
      "oit.status-blank",
      "oit.items-unknown",
    ],
  },
  {
    title: title("สถานะ ลิงก์ และวันที่เผยแพร่ของข้อ OIT", "Status, links and date of an O item"),
    facts: [...of("oit", "status", "links", "publishedOn"), ...of("office", "resultYear", "reportYear")],
    codes: [
      "oit.no-link",
      "oit.link-though-missing",
      "oit.used-though-not-assessed",
      "oit.link-without-status",
      "oit.same-link",
      "oit.home-page",
      "oit.date-outside",
    ],
  },
  {
    title: title("ลิงก์ที่สาธารณชนเปิดได้", "Links that the public can open"),
    facts: [
      ...of("oit", "links"),
      ...of("results", "links"),
      ...of("appendix", "links"),
      ...of("office", "website"),
    ],
    codes: ["link.not-public", "link.owner-only"],
  },
  {
    title: title(
      "เป้าหมายของเครื่องมือ ของตัวชี้วัด และที่เคยเผยแพร่",
      "Targets of instruments, of indicators, and published ones",
    ),
    facts: [...of("scores", "target", "score"), ...of("analysis", "publishedTarget")],
    codes: ["target.missing", "target.published-differs", "target.indicator-differs", "target.outlier"],
  },
  {
    title: title(
      "จุดแข็งและจุดที่ต้องพัฒนาที่เคยเผยแพร่ กับคะแนน เป้าหมาย และจำนวน",
      "Published strengths and weaknesses, scores, targets and their counts",
    ),
    facts: [
      ...of("scores", "score", "target", "published"),
      ...of(
        "analysis",
        "publishedTarget",
        "publishedStrengthCount",
        "publishedStrengths",
        "publishedWeaknessCount",
        "publishedWeaknesses",
      ),
      ...of("oit", "status"),
    ],
    codes: [
      "list.strength-count-differs",
      "list.weakness-count-differs",
      "list.count-differs-computed",
      "list.count-sum",
      "list.in-both",
      "list.in-none",
      "list.incomplete",
      "list.disagrees-published",
      "list.strength-below-target",
      "list.weakness-at-target",
      "list.outside-instrument",
      "list.unreadable",
    ],
  },
  {
    title: title("ตัวชี้วัดที่ต่ำกว่าเป้าหมาย กับแนวทางและมาตรการ", "Indicators below target, guidance and measures"),
    facts: [
      ...of("scores", "score", "target"),
      ...of("analysis", "guidance"),
      ...of("measures", "indicator", "kind", "title"),
    ],
    whole: of("measures", "indicator", "kind"),
    codes: [
      "weak.no-guidance",
      "weak.no-measure",
      "measure.unknown-indicator",
      "measure.no-indicator",
      "measure.no-kind",
      "measure.duplicate",
      "measure.other-indicator",
    ],
  },
  {
    title: title("หัวข้อทั้งสิบของแผนปฏิบัติการ", "The action plan's ten sections"),
    facts: of("plan", "startDate", "endDate", "targetCount"),
    codes: ["plan.empty", "plan.section-missing", "plan.no-target-count", "plan.target-count"],
  },
  {
    title: title(
      "งบของกิจกรรมในทุกตารางของแผน และยอดรวม",
      "An activity's budget in the plan's tables, and their totals",
    ),
    facts: [...of("activities", "budget"), ...of("projects", "budget", "table")],
    whole: [...of("activities", "budget"), ...of("projects", "budget", "table")],
    codes: [
      "plan.table-total-differs",
      "plan.two-budgets",
      "plan.perhaps-two-budgets",
      "plan.detail-over-line",
      "plan.details-sum",
    ],
  },
  {
    title: title("งบตามแผนกับงบที่ได้รับ", "Planned budgets and what was received"),
    facts: [
      ...of("activities", "budget"),
      ...of("projects", "budget", "table"),
      ...of("budget", "allocated"),
    ],
    whole: [
      ...of("activities", "budget"),
      ...of("projects", "budget", "table"),
      ...of("budget", "allocated"),
    ],
    codes: ["plan.over-allocation", "plan.activity-over-allocation", "budget.no-allocation"],
  },
  {
    title: title("รายการกิจกรรมในตารางของแผน", "The lists of activities in the plan's tables"),
    facts: [...of("activities", "name"), ...of("projects", "name", "table")],
    codes: [
      "plan.duplicate-activity",
      "plan.no-table",
      "plan.line-not-in-activities",
      "plan.activity-not-in-table",
      "plan.line-not-in-summary",
    ],
  },
  {
    title: title("ชื่อกิจกรรมในทุกแท็บ", "An activity's name in every tab"),
    facts: [
      ...of("activities", "name"),
      ...of("projects", "name"),
      ...of("budget", "name"),
      ...of("appendix", "title"),
    ],
    codes: ["name.activity-spelling"],
  },
  {
    title: title("มิติของโครงการของ อปท. และยอดรวมของมิติ", "Dimensions of a local administration's projects"),
    facts: [
      ...of("activities", "name", "dimension", "budget"),
      ...of("projects", "name", "dimension", "budget", "table"),
      ...of("budget", "name", "dimension"),
    ],
    whole: [...of("activities", "dimension", "budget"), ...of("projects", "dimension", "budget", "table")],
    codes: [
      "plan.dimension-missing",
      "plan.dimension-differs",
      "plan.dimension-total-differs",
      "plan.dimension-line",
    ],
  },
  {
    title: title("งบประมาณรายปีของแผนหลายปี", "The yearly budgets of a plan of several years"),
    facts: [
      ...of("projects", "budget", "year1", "year2", "year3", "year4", "year5"),
      ...of("plan", "firstYear"),
      ...of("office", "reportYear"),
    ],
    codes: ["plan.no-first-year", "plan.year-outside", "plan.year-budget-differs"],
  },
  {
    title: title("ตัวชี้วัด หน่วยนับ และค่าเป้าหมายของกิจกรรม", "An activity's KPI, unit and target"),
    facts: [
      ...of("activities", "kpi", "unit", "target", "targetText"),
      ...of("projects", "kpi", "targetText"),
      ...of("targets", "kpi", "value"),
    ],
    codes: [
      "plan.no-kpi",
      "plan.no-target",
      "plan.unit-kpi",
      "plan.percent-over-100",
      "plan.kpi-target",
      "target.no-value",
      "target.no-kpi",
      "target.counts-differ",
    ],
  },
  {
    title: title("เดือนที่ดำเนินการกับระยะเวลาของแผน", "Months of activities and the plan's period"),
    facts: [...MONTHS, ...of("plan", "startDate", "endDate"), ...of("office", "reportYear")],
    whole: MONTHS,
    codes: ["plan.no-months", "plan.activity-no-month", "plan.quarter-empty", "plan.month-outside-period"],
  },
  {
    title: title(
      "งบที่ได้รับ ใช้ไปรายไตรมาส ใช้ไปรวม และคงเหลือ",
      "Received, spent by quarter, spent in all, and the balance",
    ),
    facts: [...of("budget", "allocated"), ...SPENT],
    codes: [
      "budget.overspent",
      "budget.no-spending",
      "budget.line-no-spending",
      "budget.quarter-gap",
      "budget.formula-overwritten",
      "budget.duplicate",
    ],
  },
  {
    title: title("ไตรมาสที่ใช้งบกับเดือนของกิจกรรม", "The quarters of spending and the activity's months"),
    facts: [...of("budget", "name"), ...SPENT, ...of("activities", "name"), ...MONTHS],
    codes: ["budget.before-plan"],
  },
  {
    title: title("งบที่ใช้รวมทุกบรรทัด และในผลการดำเนินงาน", "Spending of all lines, and of the results"),
    facts: [...of("budget", "allocated"), ...SPENT, ...of("results", "spent", "round")],
    whole: [...of("budget", "allocated"), ...SPENT, ...of("results", "spent", "round")],
    codes: ["budget.total-overspent", "budget.results-differ", "budget.rounds-differ"],
  },
  {
    title: title("กิจกรรมตามแผนกับผลการดำเนินงาน", "Planned activities and results"),
    facts: [...of("activities", "name"), ...of("results", "activity", "round")],
    whole: of("results", "round"),
    codes: [
      "result.missing",
      "result.none",
      "result.not-planned",
      "result.name-spelling",
      "result.duplicate",
      "result.no-round",
    ],
  },
  {
    title: title(
      "สถานะ ความก้าวหน้า งบ วันที่ ปัญหา และผลของกิจกรรม",
      "A result's status, progress, money, dates, problems and words",
    ),
    facts: of(
      "results",
      "status",
      "progress",
      "spent",
      "startDate",
      "endDate",
      "result",
      "problems",
      "round",
    ),
    codes: [
      "result.empty",
      "result.status-progress",
      "result.money-before-start",
      "result.money-without-progress",
      "result.status-dates",
      "result.no-reason",
      "result.no-words",
      "result.repeats-aim",
      "result.text-status",
    ],
  },
  {
    title: title("ตัวเลขในผลการดำเนินงานกับเป้าหมายของกิจกรรม", "A result's figures and the activity's target"),
    facts: [...of("results", "result", "status"), ...of("activities", "unit", "target")],
    codes: ["result.below-target"],
  },
  {
    title: title("ผลของรอบก่อนกับรอบหลัง", "Results of an earlier and a later round"),
    facts: of("results", "progress", "spent", "status", "round"),
    codes: ["result.progress-falls", "result.status-falls"],
  },
  {
    title: title("ผลการดำเนินงานกับงบ เดือน และรอบตามแผน", "Results and the plan's budget, months and rounds"),
    facts: [...of("results", "spent", "startDate", "endDate", "round"), ...of("activities", "budget")],
    codes: [
      "result.over-plan",
      "result.month-unplanned",
      "result.round-unplanned",
      "date.after-round",
      "date.before-round",
    ],
  },
  {
    title: title("สถานะโครงการกับผลของกิจกรรม", "The project's status and its activities' results"),
    facts: [...of("progress", "status"), ...of("results", "status", "round")],
    whole: of("results", "status", "round"),
    codes: ["progress.status-differs"],
  },
  {
    title: title("เลขลำดับ", "Numbering"),
    facts: [...of("measures", "number"), ...of("activities", "number"), ...of("appendix", "number")],
    codes: ["number.gap", "number.duplicate", "number.title-differs"],
  },
  {
    title: title("แถวยอดรวมกับผลรวมของรายการ", "Rows of totals and the sums of the lines"),
    facts: [
      ...of("activities", "budget"),
      ...of("projects", "budget"),
      ...of("budget", "allocated"),
      ...SPENT,
      ...of("results", "spent"),
    ],
    codes: ["row.total", "row.total-differs"],
  },
  {
    title: title("ตัวเลขในข้อความกับตัวเลขในตาราง", "Figures in words and in cells"),
    facts: [
      ...of("scores", "score", "target", "previous"),
      ...of("oit", "status"),
      ...of("plan", "startDate", "endDate", "targetCount"),
      ...of("office", "rank", "rankOf"),
      ...of("budget", "allocated"),
      ...SPENT,
    ],
    whole: [...of("budget", "allocated"), ...SPENT],
    codes: [
      "text.figure-differs",
      "text.claim-differs",
      "text.level-differs",
      "text.list-differs",
      "text.target-differs",
      "text.count-differs",
      "text.money-differs",
    ],
  },
  {
    title: title(
      "ชื่อตัวชี้วัด เครื่องมือ และระดับในข้อความกับเกณฑ์ของปี",
      "Indicators, instruments and levels in words, and the year's criteria",
    ),
    facts: of("criteria", "name", "parent"),
    codes: ["name.indicator", "name.indicator-other", "text.instrument-indicators", "text.level-other-scale"],
  },
  {
    title: title("ปีในข้อความกับปีของรายงาน", "Years in words and the report's year"),
    facts: of("office", "reportYear", "resultYear"),
    codes: ["year.in-text", "year.plan-ended", "year.gregorian"],
  },
  {
    title: title("ข้อความที่ติดมาโดยไม่ตั้งใจ", "What stays in a text by accident"),
    facts: [],
    codes: [
      "text.dotted-blank",
      "text.placeholder",
      "text.markup",
      "text.doubled",
      "text.mixed-digits",
      "text.digit-styles",
    ],
  },
  {
    title: title("แบบสั้น: ของขวัญ เรื่องร้องเรียน ความเสี่ยง", "Short forms: gifts, complaints, risks"),
    facts: [
      ...of("gifts", "round", "form"),
      ...of("complaints", "received", "finished"),
      ...of("risks", "likelihood", "impact", "level", "response", "activity"),
      ...of("activities", "name"),
    ],
    codes: [
      "gift.none-and-some",
      "complaint.over-finished",
      "complaint.quarter-missing",
      "risk.off-scale",
      "risk.level-order",
      "risk.no-response",
      "risk.unknown-activity",
    ],
  },
];

const factOf = ({ tab, row, column }: CellRef): Fact =>
  column === "value" ? `${tab}.${row}` : `${tab}.${column}`;

/** Whether the finding rests on one of these cells, which could not be read: in its own line, or anywhere if it is of all lines. */
export function restsOn(finding: Finding, unread: readonly CellRef[]): boolean {
  const relation = RELATIONS.find(({ codes }) => codes.some((code) => code === finding.code));
  return unread.some((cell) => {
    if (!relation?.facts.includes(factOf(cell))) return false;
    const elsewhere = cell.column === "value" && cell.tab !== finding.cell?.tab;
    return (
      relation.whole?.includes(factOf(cell)) === true ||
      elsewhere ||
      (cell.tab === finding.cell?.tab && cell.row === finding.cell.row)
    );
  });
}
