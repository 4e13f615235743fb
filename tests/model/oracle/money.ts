import type { Book } from "../../../local/apps-script/book";
import { atTwo, exact, ONE, told } from "./numbers";
import { onlyColumn, rowsOf, seenTable } from "./table";

/** A sum of the tab งบประมาณ in baht: `sure` where all its cells are plain numbers; null where nobody can tell. */
export interface MoneyTruth {
  readonly sum: number | null;
  readonly sure: boolean;
  readonly why: string;
}

const QUARTERS = [1, 2, 3, 4].map((quarter) => `ใช้ไตรมาส ${quarter}`);
const MOST = 1e15;

function sumOf(book: Book, headings: readonly string[]): MoneyTruth {
  const table = seenTable(book, "งบประมาณ", headings);
  if (!table) return { sum: null, sure: false, why: "the tab งบประมาณ is not there" };
  const columns = headings.map((heading) => onlyColumn(table, heading));
  if (columns.includes(null)) return { sum: null, sure: false, why: "a column stands twice" };
  const cells = rowsOf(table).flatMap((row) =>
    columns.map((column) => told(table.sheet.cells[row]?.[column ?? 0], 0, MOST)),
  );
  const doubtful = cells.find(({ kind }) => kind === "doubtful");
  if (doubtful?.kind === "doubtful") return { sum: null, sure: false, why: `${doubtful.text} is no amount` };
  const known = cells.flatMap((cell) => ("value" in cell ? [cell.value] : []));
  const sum = known.reduce((all, value) => all + exact(value), 0n);
  return {
    sum: known.length === 0 ? null : atTwo(sum, ONE),
    sure: cells.every(({ kind }) => kind !== "spelled"),
    why: known.length === 0 ? "nothing is filled in" : "",
  };
}

/** What the office received and spent, as its cells say. */
export function moneyOf(book: Book): { readonly allocated: MoneyTruth; readonly spent: MoneyTruth } {
  return { allocated: sumOf(book, ["ได้รับ (บาท)"]), spent: sumOf(book, QUARTERS) };
}
