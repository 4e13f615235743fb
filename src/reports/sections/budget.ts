import { type BudgetLine, total as totalOf } from "../../ita/budget";
import { amountFormat, type Entry } from "../amounts";
import { lead, paragraph, tableOf } from "../blocks";
import type { Bars, Block, Table } from "../document";
import { moneyText, quantity, sumMoney, textCell } from "../words";
import { dimensionRows } from "./dimensions";
import type { Money, ProjectMoney } from "./money";
import { shareCell, shareText } from "./share";

const MONEY = { share: 28, align: "right" } as const;

function nameCell({ name, source }: ProjectMoney): string {
  return source === null ? textCell(name) : `${textCell(name)}\n(ได้รับจัดสรรจาก ${source})`;
}

function totalCells(sums: readonly (number | null)[], words = "รวมทั้งสิ้น"): readonly Entry[] {
  return [
    { text: words, align: "right", tone: "total" },
    ...sums.map((baht): Entry => ({ baht, tone: "total" })),
  ];
}

function allocations({ projects, total }: Money): readonly Table[] {
  return tableOf({
    caption: "งบประมาณที่ได้รับ (บาท)",
    columns: [{ share: 120 }, { share: 40, align: "right" }],
    head: [["โครงการ/กิจกรรม", "ได้รับ"]],
    rows: [
      ...dimensionRows(projects, {
        width: 2,
        cells: (project) => [nameCell(project), { baht: project.allocated }],
        subtotal: (words, group) => [totalCells([totalOf(group).allocated], words)],
      }),
      totalCells([total.allocated]),
    ],
  });
}

function amounts({ allocated, spent, balance }: BudgetLine): readonly Entry[] {
  return [allocated, spent, balance].map((baht) => ({ baht }));
}

function lineTotal(words: string, line: BudgetLine): readonly Entry[] {
  const { allocated, spent, balance } = line;
  return [...totalCells([allocated, spent, balance], words), { text: shareCell(line), tone: "total" }];
}

function yearly({ projects, total }: Money): readonly Table[] {
  return tableOf({
    caption: "งบประมาณที่ได้รับ ใช้ไป และคงเหลือ (บาท)",
    columns: [{ share: 54 }, MONEY, MONEY, MONEY, { share: 20, align: "right" }],
    head: [["โครงการ/กิจกรรม", "ได้รับ", "ใช้ไป", "คงเหลือ", "ร้อยละ"]],
    rows: [
      ...dimensionRows(projects, {
        width: 5,
        cells: (project) => [nameCell(project), ...amounts(project), shareCell(project)],
        subtotal: (words, group) => [lineTotal(words, totalOf(group))],
      }),
      lineTotal("รวมทั้งสิ้น", total),
    ],
    size: 12,
  });
}

/** What some projects spent in each quarter looked at, and in all of these. */
function quarterSums(projects: readonly ProjectMoney[]): readonly (number | null)[] {
  const [first] = projects;
  const quarters = (first?.byQuarter ?? []).map((_, index) =>
    sumMoney(projects.map((project) => project.byQuarter[index] ?? null)),
  );
  return [...quarters, totalOf(projects).spent];
}

function byQuarter({ quarters, projects, byQuarter: sums, total }: Money): readonly Table[] {
  return tableOf({
    caption: "ผลการใช้จ่ายงบประมาณรายไตรมาส (บาท)",
    columns: [{ share: 30 }, ...quarters.map(() => MONEY), MONEY],
    head: [["โครงการ/กิจกรรม", ...quarters.map((quarter) => `ไตรมาส ${quarter}`), "รวม"]],
    rows: [
      ...dimensionRows(projects, {
        width: quarters.length + 2,
        cells: (project) => [
          textCell(project.name),
          ...[...project.byQuarter, project.spent].map((baht) => ({ baht })),
        ],
        subtotal: (words, group) => [totalCells(quarterSums(group), words)],
      }),
      totalCells([...sums, total.spent]),
    ],
    size: 11,
  });
}

const STEPS = [1, 2, 2.5, 5, 10];
/** The parts of an axis of money at which its numbers stand. */
const PARTS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The end of an axis: the next round number at or above the largest value. */
export function axisEnd(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1)));
  return (STEPS.find((step) => step * power >= largest) ?? 10) * power;
}

function chart({ quarters, byQuarter: sums }: Money): readonly Bars[] {
  const largest = Math.max(0, ...sums.map((value) => value ?? 0));
  if (largest === 0) return [];
  const say = amountFormat(sums);
  const to = axisEnd(largest);
  return [
    {
      kind: "bars",
      caption: "ผลการใช้จ่ายงบประมาณรวมรายไตรมาส (บาท)",
      from: 0,
      to,
      ticks: PARTS.map((part) => ({ value: part * to, text: part === 0 ? "0" : quantity(part * to) })),
      bars: quarters.map((quarter, index) => {
        const value = sums[index] ?? null;
        return { label: `ไตรมาส ${quarter}`, value, figure: say(value) };
      }),
    },
  ];
}

function rest(balance: number | null): readonly string[] {
  if (balance === null || balance === 0) return [];
  return balance > 0 ? [`คงเหลือ ${moneyText(balance)}`] : [`ใช้จ่ายเกินงบประมาณที่ได้รับ ${moneyText(-balance)}`];
}

function summary(line: BudgetLine): string {
  const { allocated, spent, balance } = line;
  const received = allocated === null || allocated === 0 ? [] : [`ได้รับงบประมาณรวม ${moneyText(allocated)}`];
  const none = allocated === 0 ? ["ไม่ใช้งบประมาณ"] : [];
  const used =
    spent === null || allocated === 0
      ? []
      : [spent === 0 ? "ยังไม่มีการเบิกจ่าย" : `ใช้จ่ายแล้ว ${moneyText(spent)}`];
  const part = spent === 0 ? null : shareText(line);
  const share = part === null ? [] : [`คิดเป็น${part} ของงบประมาณที่ได้รับ`];
  return [...received, ...none, ...used, ...share, ...rest(balance)].join(" ");
}

/** Only the quarters that somebody reported: a column of blanks says nothing. */
function reportedQuarters(money: Money): Money {
  const pick = <T>(values: readonly T[]) =>
    values.filter((_, index) => (money.byQuarter[index] ?? null) !== null);
  return {
    ...money,
    quarters: pick(money.quarters),
    byQuarter: pick(money.byQuarter),
    projects: money.projects.map((project) => ({ ...project, byQuarter: pick(project.byQuarter) })),
  };
}

/** What was received and spent, in words, in tables with totals and as bars by quarter; or the statement that nothing is recorded. */
export function budgetBlocks(money: Money): readonly Block[] {
  if (money.projects.length === 0) return [paragraph("ยังไม่มีการบันทึกงบประมาณและผลการใช้จ่ายงบประมาณ")];
  const words = summary(money.total);
  const opening = words === "" ? [] : [lead(words)];
  if (money.byQuarter.every((value) => value === null)) {
    return [...opening, ...allocations(money), paragraph("ยังไม่มีการรายงานผลการใช้จ่ายงบประมาณ")];
  }
  const spent = reportedQuarters(money);
  return [
    ...opening,
    ...yearly(money),
    ...(money.total.spent === 0 ? [] : byQuarter(spent)),
    ...chart(spent),
  ];
}
