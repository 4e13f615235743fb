import { decimal, round2 } from "../ita/decimal";
import type { Assessment, TotalRow } from "../workbook/assessment";
import type { Tab } from "../workbook/layout";
import { TABS } from "../workbook/tabs";
import { headingOf, short } from "./cells";
import type { Finding } from "./finding";
import { found } from "./found";

/** The sum of a column of baht; null where no line has an amount. */
function sumOf(assessment: Assessment, { tab }: TotalRow, column: string): number | null {
  const rows = assessment[tab] as readonly Readonly<Record<string, unknown>>[];
  const amounts = rows.flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
  if (amounts.length === 0) return null;
  return round2(amounts.reduce((sum, amount) => sum.plus(decimal(amount)), decimal(0)));
}

/** A table that is several tables, or told for several rounds, has a total of each, which no sum of a column tells. */
const SEVERAL: readonly string[] = ["projects", "results"];

/** Rows of totals: said once each, with the amount that is not the sum of the lines, if one is not. */
export function totalRowFindings(
  assessment: Assessment,
  rows: readonly TotalRow[],
  whole: boolean,
): readonly Finding[] {
  return rows.map((total) => {
    const { tab, row, name, amounts } = total;
    const words = { tab: TABS[tab].name, row, name: short(name) };
    const only = rows.filter((each) => each.tab === tab).length === 1 && !SEVERAL.includes(tab);
    const wrong = Object.entries(amounts).find(([column, typed]) => {
      const sum = only && whole ? sumOf(assessment, total, column) : null;
      return sum !== null && sum !== typed;
    });
    if (wrong === undefined) return found("row.total", { tab, row, column: nameColumn(tab) }, words);
    const [at, typed] = wrong;
    const figures = { ...words, column: headingOf(tab, at), typed, sum: sumOf(assessment, total, at) ?? 0 };
    return found("row.total-differs", { tab, row, column: at }, figures);
  });
}

/** The column that holds a line's name. */
function nameColumn(tab: TotalRow["tab"]): string {
  const layout: Tab = TABS[tab];
  const keys = layout.kind === "table" ? layout.columns.map(({ key }) => key) : [];
  return ["name", "activity", "title", "goal"].find((key) => keys.includes(key)) ?? keys[0] ?? "name";
}
