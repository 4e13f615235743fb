import { expect, test } from "vitest";
import { columnWidths } from "../../src/docx/grid";
import { pageOf } from "../../src/docx/look";
import { textWidth } from "../../src/docx/measure";
import { printedText } from "../../src/docx/text";
import { reportOf } from "../../src/reports";
import type { ReportDocument, Table } from "../../src/reports/document";
import { figuresOf } from "../../src/workbook/figures";
import { FULL } from "./full";
import { cellWords } from "./outline";
import { SUBJECTS } from "./samples";

/** A cell's side margins in twips; a narrow one has hardly any. */
const sides = (width: number): number => (width < 900 ? 30 : 170);

/** The figures of a table that are wider than their columns, and would be broken in the middle. */
function broken(table: Table, textWidthOfPage: number, digits: ReportDocument["digits"]): readonly string[] {
  const widths = columnWidths(
    table.columns.map(({ share }) => share),
    textWidthOfPage,
  );
  return table.rows
    .filter((row) => row.length === widths.length)
    .flatMap((row) =>
      row.flatMap((cell, column) => {
        const figure = printedText(cellWords(cell), digits);
        const isFigure = /^[+-]?[0-9๐-๙,.]+$/.test(figure);
        const room = widths[column] ?? 0;
        return isFigure && textWidth(figure, table.size ?? 14) > room - sides(room)
          ? [`${table.caption}: ${figure}`]
          : [];
      }),
    );
}

function brokenIn({ sections }: ReportDocument, digits: ReportDocument["digits"]): readonly string[] {
  return sections.flatMap(({ blocks, orientation }) =>
    blocks.flatMap((block) =>
      block.kind === "table" ? broken(block, pageOf(orientation).textWidth, digits) : [],
    ),
  );
}

const withMoney = (money: number): typeof FULL => ({
  ...FULL,
  activities: FULL.activities.map((row) => ({ ...row, budget: money })),
  projects: FULL.projects.map((row) => ({ ...row, budget: money })),
  results: FULL.results.map((row) => ({ ...row, spent: money })),
  budget: FULL.budget.map((row) => ({
    ...row,
    allocated: money,
    spentQ1: money,
    spentQ2: money,
    spentQ3: money,
    spentQ4: money,
  })),
});

test.each([
  ["arabic", 234_567.5],
  ["thai", 345_678],
] as const)("figures in %s digits are as wide as their columns at most", (digits, money) => {
  const office = withMoney(money);
  const found = Object.values(SUBJECTS).flatMap((subject) =>
    brokenIn(reportOf(subject, office, figuresOf(office)), digits),
  );
  expect(found).toEqual([]);
});
