import type { Book, Cell, SheetState } from "../../local/apps-script/book";
import { flat, named, seenAt } from "./cells";
import { onlyColumn, rowsOf, seenTable } from "./oracle/table";

/** A figure or word that the sheet itself shows; null where it shows none, or an error in its place. */
export interface Shown {
  readonly place: string;
  readonly value: number | string | null;
  /** A person put it there, and not a formula of the add-on. */
  readonly typedOver: boolean;
}

/** What the sheet's own cells show of the result and of the money; a part is absent where its cell is not there. */
export interface SheetShows {
  readonly total?: Shown;
  readonly level?: Shown;
  readonly dashboardTotal?: Shown;
  readonly dashboardLevel?: Shown;
  readonly allocated?: Shown;
  readonly spent?: Shown;
}

function shownIn(sheet: SheetState, row: number, column: number, cell: Cell | undefined): Shown {
  const { value, formula } = cell ?? {};
  const plain = typeof value === "number" || typeof value === "string" ? value : null;
  return {
    place: named(sheet, row, column),
    value: plain === "" ? null : plain,
    typedOver: formula === undefined && value !== undefined && value !== "",
  };
}

interface Wanted {
  readonly tab: string;
  readonly headings: readonly string[];
  readonly label: string;
  readonly line: string;
  readonly column: string;
}

function find(book: Book, { tab, headings, label, line, column }: Wanted): Shown | undefined {
  const table = seenTable(book, tab, headings);
  const [at, across] = table ? [onlyColumn(table, label), onlyColumn(table, column)] : [null, null];
  if (!table || at === null || across === null) return undefined;
  const rows = rowsOf(table).filter((row) => flat(seenAt(table.sheet, row, at)) === flat(line));
  const row = rows[0];
  if (row === undefined || rows.length !== 1) return undefined;
  return shownIn(table.sheet, row, across, table.sheet.cells[row]?.[across]);
}

const scores = { tab: "คะแนนตัวชี้วัด", headings: ["ตัวชี้วัดที่", "คะแนน", "ระดับ"], label: "ตัวชี้วัดที่", line: "รวม" };
const dashboard = { tab: "ภาพรวม", headings: ["รายการ", "ตัวเลข", "ระดับ/สถานะ"], label: "รายการ" };

/** Reads what a person would read off the tabs คะแนนตัวชี้วัด and ภาพรวม. */
export function sheetShows(book: Book): SheetShows {
  const parts = {
    total: find(book, { ...scores, column: "คะแนน" }),
    level: find(book, { ...scores, column: "ระดับ" }),
    dashboardTotal: find(book, { ...dashboard, line: "คะแนนรวม", column: "ตัวเลข" }),
    dashboardLevel: find(book, { ...dashboard, line: "คะแนนรวม", column: "ระดับ/สถานะ" }),
    allocated: find(book, { ...dashboard, line: "ได้รับจัดสรร", column: "ตัวเลข" }),
    spent: find(book, { ...dashboard, line: "ใช้ไปรวม", column: "ตัวเลข" }),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
