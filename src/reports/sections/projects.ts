import type { Assessment } from "../../workbook/assessment";
import type { Entry } from "../amounts";
import { linesOf, type Titled, tableOf } from "../blocks";
import type { Cell, TableColumn } from "../document";
import type { Source } from "../source";
import { sumMoney, textCell } from "../words";
import { dimensionRows } from "./dimensions";
import { type PlanYear, planYears } from "./plan-years";

type Project = Assessment["projects"][number];
type Kind = "strategic" | "short" | "summary";

interface Shape {
  readonly kind: Kind;
  readonly title: string;
  readonly orientation?: Titled["orientation"];
  readonly columns: readonly (TableColumn & {
    readonly head: string;
    readonly cell: (row: Project) => Entry;
  })[];
}

const guideline = { share: 34, head: "แนวทาง/\nเป้าประสงค์", cell: (row: Project) => textCell(row.guideline) };
const strategy = { share: 34, head: "กลยุทธ์", cell: (row: Project) => textCell(row.strategy) };
const name = { share: 44, head: "โครงการ/กิจกรรม", cell: nameCell };
const kpi = { share: 32, head: "ตัวชี้วัด", cell: (row: Project) => textCell(row.kpi) };
const target = { share: 32, head: "เป้าหมาย", cell: (row: Project) => textCell(row.targetText) };
const budget = {
  share: 25,
  align: "right",
  head: "งบประมาณ\n(บาท)",
  cell: (row: Project) => ({ baht: row.budget }),
} as const;
const owner = {
  share: 32,
  align: "center",
  head: "ผู้รับผิดชอบ",
  cell: (row: Project) => textCell(row.owner),
} as const;

/** The plan's three other tables with the columns that each has in the official form. */
const SHAPES: readonly Shape[] = [
  {
    kind: "strategic",
    title: "แผนเชิงยุทธศาสตร์",
    orientation: "landscape",
    columns: [guideline, strategy, name, kpi, budget],
  },
  {
    kind: "short",
    title: "ตารางกิจกรรมโดยสรุป",
    orientation: "landscape",
    columns: [name, kpi, target, budget, owner],
  },
  { kind: "summary", title: "แบบสรุปโครงการ/กิจกรรม", columns: [guideline, name, budget, owner] },
];

function nameCell({ name: title, details }: Project): string {
  return [
    textCell(title),
    ...details.flatMap(linesOf).map((line) => `- ${line.replace(/^[-–•]\s*/, "")}`),
  ].join("\n");
}

/** A goal written once stands for the rows below it that have none, as a merged cell does on paper. */
function withGoals(rows: readonly Project[]): readonly Project[] {
  let last: string | null = null;
  return rows.map((row) => {
    last = row.guideline ?? last;
    return { ...row, guideline: last };
  });
}

/** The goal's cell with the rows below it that share it; null in those. */
function goalCell(rows: readonly Project[], index: number): Cell | null {
  const own = rows[index]?.guideline ?? null;
  if (index > 0 && own === rows[index - 1]?.guideline) return null;
  const after = rows.slice(index).findIndex((row) => row.guideline !== own);
  return { text: textCell(own), rows: after === -1 ? rows.length - index : after };
}

/** A table with the years of its money: the report's alone, or those of a plan of several years. */
interface Plan {
  readonly shape: Shape;
  readonly years: readonly PlanYear[];
}

const amounts = ({ years }: Plan, row: Project): readonly (number | null)[] =>
  years.length === 0 ? [row.budget] : years.map((year) => year.budget(row));

const width = ({ shape, years }: Plan): number => shape.columns.length + Math.max(0, years.length - 1);

function cells(plan: Plan, rows: readonly Project[], row: Project): readonly Entry[] {
  return plan.shape.columns.flatMap((column): readonly Entry[] => {
    if (column === budget) return amounts(plan, row).map((baht) => ({ baht }));
    if (column !== guideline) return [column.cell(row)];
    const cell = goalCell(rows, rows.indexOf(row));
    return cell === null ? [] : [cell];
  });
}

/** The sums of some rows under their words; no row of sums where none has an amount. */
function sumRow(plan: Plan, words: string, rows: readonly Project[]): readonly (readonly Entry[])[] {
  const all = rows.map((row) => amounts(plan, row));
  const sums = (all[0] ?? []).map((_, index) => sumMoney(all.map((line) => line[index] ?? null)));
  if (sums.every((sum) => sum === null)) return [];
  const at = plan.shape.columns.indexOf(budget);
  const after = plan.shape.columns.length - at - 1;
  return [
    [
      { text: words, span: at, align: "right", tone: "total" },
      ...sums.map((sum) => ({ baht: sum, tone: "total" }) as const),
      ...(after === 0 ? [] : [{ text: "", span: after, tone: "total" } as const]),
    ],
  ];
}

/** One line of headings; with several years a second one below the money. */
function head({ shape, years }: Plan): readonly (readonly Cell[])[] {
  if (years.length === 0) return [shape.columns.map((column) => column.head)];
  const top = shape.columns.map(
    (column): Cell =>
      column === budget ? { text: "งบประมาณ (บาท)", span: years.length } : { text: column.head, rows: 2 },
  );
  return [top, years.map(({ words }): Cell => ({ text: words, tone: "subhead" }))];
}

/** A column of one of several years holds "12,500,000" and no more. */
const YEAR_SHARE = 26;

function columns({ shape, years }: Plan): readonly TableColumn[] {
  return shape.columns.flatMap((column): readonly TableColumn[] => {
    const { share, align } = column;
    if (column === budget && years.length > 0)
      return years.map(() => ({ share: YEAR_SHARE, align: "right" }));
    return [{ share, ...(align === undefined ? {} : { align }) }];
  });
}

function projectTable(source: Source, shape: Shape): Titled {
  const own = source.assessment.projects.filter((row) => row.table === shape.kind && row.name !== null);
  const rows = withGoals(own);
  const plan = { shape, years: planYears(source, rows) };
  const orientation = plan.years.length > 1 ? "landscape" : shape.orientation;
  const table = tableOf({
    caption: shape.title,
    columns: columns(plan),
    head: head(plan),
    rows: [
      ...dimensionRows(rows, {
        width: width(plan),
        cells: (row, _, group) => cells(plan, group, row),
        subtotal: (words, group) => sumRow(plan, words, group),
      }),
      ...sumRow(plan, "รวมทั้งสิ้น", rows),
    ],
    size: 12,
  });
  return { title: shape.title, blocks: table, ...(orientation === undefined ? {} : { orientation }) };
}

/** The strategic, short and summary tables that have rows, by dimension where they have any, each with its computed totals. */
export function projectTables(source: Source): readonly Titled[] {
  return SHAPES.map((shape) => projectTable(source, shape)).filter(({ blocks }) => blocks.length > 0);
}
