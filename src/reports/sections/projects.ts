import type { Assessment } from "../../workbook/assessment";
import { linesOf, type Titled, tableOf } from "../blocks";
import type { Block, Cell, TableColumn } from "../document";
import type { Source } from "../source";
import { moneyCell, sumMoney, textCell } from "../words";

type Project = Assessment["projects"][number];
type Kind = "strategic" | "short" | "summary";

interface Shape {
  readonly kind: Kind;
  readonly title: string;
  readonly orientation?: Titled["orientation"];
  readonly columns: readonly (TableColumn & {
    readonly head: string;
    readonly cell: (row: Project) => string;
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
  cell: (row: Project) => moneyCell(row.budget),
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
function goals(rows: readonly Project[]): readonly (string | null)[] {
  let last: string | null = null;
  return rows.map((row) => {
    last = row.guideline ?? last;
    return last;
  });
}

function merged(all: readonly (string | null)[], index: number): Cell | null {
  const own = all[index] ?? null;
  if (index > 0 && own === all[index - 1]) return null;
  const after = all.slice(index).findIndex((goal) => goal !== own);
  return { text: textCell(own), rows: after === -1 ? all.length - index : after };
}

function cells(shape: Shape, rows: readonly Project[], index: number): readonly Cell[] {
  const row = rows[index];
  if (row === undefined) return [];
  return shape.columns.flatMap((column): readonly Cell[] => {
    if (column !== guideline) return [column.cell(row)];
    const cell = merged(goals(rows), index);
    return cell === null ? [] : [cell];
  });
}

function totalRow(shape: Shape, rows: readonly Project[]): readonly (readonly Cell[])[] {
  const sum = sumMoney(rows.map((row) => row.budget));
  if (sum === null) return [];
  const at = shape.columns.indexOf(budget);
  const after = shape.columns.length - at - 1;
  return [
    [
      { text: "รวมทั้งสิ้น", span: at, align: "right", tone: "total" },
      { text: moneyCell(sum), tone: "total" },
      ...(after === 0 ? [] : [{ text: "", span: after, tone: "total" } as const]),
    ],
  ];
}

function projectTable(source: Source, shape: Shape): readonly Block[] {
  const rows = source.assessment.projects.filter((row) => row.table === shape.kind && row.name !== null);
  if (rows.length === 0) return [];
  return tableOf({
    caption: shape.title,
    columns: shape.columns.map(({ share, align }) => ({ share, ...(align === undefined ? {} : { align }) })),
    head: [shape.columns.map(({ head }) => head)],
    rows: [...rows.map((_, index) => cells(shape, rows, index)), ...totalRow(shape, rows)],
    size: 12,
  });
}

/** The strategic, short and summary tables that have rows, each with its computed total. */
export function projectTables(source: Source): readonly Titled[] {
  return SHAPES.map((shape) => ({
    title: shape.title,
    blocks: projectTable(source, shape),
    ...(shape.orientation === undefined ? {} : { orientation: shape.orientation }),
  })).filter(({ blocks }) => blocks.length > 0);
}
