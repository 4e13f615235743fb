import type { Assessment } from "../../workbook/assessment";
import type { Figures } from "../../workbook/figures";
import { lead, paragraph, tableOf } from "../blocks";
import type { Bars, Block, Cell, Table } from "../document";
import type { Source } from "../source";
import { moneyCell, moneyText, percentText, sumMoney, textCell } from "../words";

const QUARTERS = ["spentQ1", "spentQ2", "spentQ3", "spentQ4"] as const;

type Line = Figures["budget"][number];
type BudgetRow = Assessment["budget"][number];

function rowOf({ assessment }: Source, line: Line): BudgetRow | undefined {
  return assessment.budget.find(({ row }) => row === line.row);
}

/** What all lines spent in each quarter, in baht; null for a quarter that no line reports. */
export function spentByQuarter({ assessment }: Source): readonly (number | null)[] {
  return QUARTERS.map((key) => sumMoney(assessment.budget.map((row) => row[key])));
}

function nameCell(line: Line, row: BudgetRow | undefined): string {
  const source = row?.source ?? null;
  return source === null ? textCell(line.name) : `${textCell(line.name)}\n(ได้รับจัดสรรจาก ${source})`;
}

function percentCell(percent: number | null): string {
  return percent === null ? "-" : percent.toFixed(2);
}

function allocations(source: Source): readonly Table[] {
  const { budget, budgetTotal } = source.figures;
  return tableOf({
    caption: "งบประมาณที่ได้รับ",
    columns: [{ share: 120 }, { share: 40, align: "right" }],
    head: [["โครงการ/กิจกรรม", "ได้รับ (บาท)"]],
    rows: [
      ...budget.map((line) => [nameCell(line, rowOf(source, line)), moneyCell(line.allocated)]),
      [
        { text: "รวมทั้งสิ้น", align: "right", tone: "total" },
        { text: moneyCell(budgetTotal.allocated), tone: "total" },
      ],
    ],
  });
}

function spending(source: Source): readonly Table[] {
  const { budget, budgetTotal } = source.figures;
  const row = (line: Line): readonly Cell[] => {
    const typed = rowOf(source, line);
    return [
      nameCell(line, typed),
      moneyCell(line.allocated),
      ...QUARTERS.map((key) => moneyCell(typed?.[key] ?? null)),
      moneyCell(line.spent),
      moneyCell(line.balance),
      percentCell(line.percent),
    ];
  };
  const sums = [budgetTotal.allocated, ...spentByQuarter(source), budgetTotal.spent, budgetTotal.balance];
  const sumRow: readonly Cell[] = [
    { text: "รวมทั้งสิ้น", align: "right", tone: "total" },
    ...sums.map((sum): Cell => ({ text: moneyCell(sum), tone: "total" })),
    { text: percentCell(budgetTotal.percent), tone: "total" },
  ];
  const money = { share: 16, align: "right" } as const;
  return tableOf({
    caption: "งบประมาณที่ได้รับและผลการใช้จ่าย (หน่วย: บาท)",
    columns: [{ share: 40 }, money, money, money, money, money, money, money, { share: 13, align: "right" }],
    head: [
      [
        { text: "โครงการ/กิจกรรม", rows: 2 },
        { text: "ได้รับ", rows: 2 },
        { text: "ใช้จ่ายในไตรมาส", span: 4 },
        { text: "ใช้ไป\nรวม", rows: 2 },
        { text: "คงเหลือ", rows: 2 },
        { text: "ร้อยละ", rows: 2 },
      ],
      ["1", "2", "3", "4"].map((text): Cell => ({ text, tone: "subhead" })),
    ],
    rows: [...budget.map(row), sumRow],
    size: 11,
  });
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The end of an axis: the next round number at or above the largest value. */
export function axisEnd(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(largest, 1)));
  return (STEPS.find((step) => step * power >= largest) ?? 10) * power;
}

function chart(source: Source): readonly Bars[] {
  const quarters = spentByQuarter(source);
  const largest = Math.max(0, ...quarters.map((value) => value ?? 0));
  if (largest === 0) return [];
  return [
    {
      kind: "bars",
      caption: "ผลการใช้จ่ายงบประมาณรายไตรมาส (บาท)",
      from: 0,
      to: axisEnd(largest),
      bars: quarters.map((value, index) => ({
        label: `ไตรมาส ${index + 1}`,
        value,
        figure: moneyCell(value),
      })),
    },
  ];
}

function summary({ allocated, spent, balance, percent }: Figures["budgetTotal"]): string {
  const received = allocated === null ? [] : [`ได้รับงบประมาณรวม ${moneyText(allocated)}`];
  const used = spent === null ? [] : [spent === 0 ? "ยังไม่มีการเบิกจ่าย" : `ใช้จ่ายแล้ว ${moneyText(spent)}`];
  const share = percent === null || percent === 0 ? [] : [`คิดเป็น${percentText(percent)} ของงบประมาณที่ได้รับ`];
  return [...received, ...used, ...share, ...rest(balance)].join(" ");
}

function rest(balance: number | null): readonly string[] {
  if (balance === null || balance === 0) return [];
  return balance > 0 ? [`คงเหลือ ${moneyText(balance)}`] : [`ใช้จ่ายเกินงบประมาณที่ได้รับ ${moneyText(-balance)}`];
}

/** What was received and spent, in words, a table with totals and bars by quarter; or the statement that nothing is recorded. */
export function budgetBlocks(source: Source): readonly Block[] {
  const { budget, budgetTotal } = source.figures;
  if (budget.length === 0) return [paragraph("ยังไม่มีการบันทึกงบประมาณและผลการใช้จ่ายงบประมาณ")];
  const words = summary(budgetTotal);
  const opening = words === "" ? [] : [lead(words)];
  if (spentByQuarter(source).every((value) => value === null)) {
    return [...opening, ...allocations(source), paragraph("ยังไม่มีการรายงานผลการใช้จ่ายงบประมาณ")];
  }
  return [...opening, ...spending(source), ...chart(source)];
}
