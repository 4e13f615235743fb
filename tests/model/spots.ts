import fc from "fast-check";
import { columnName } from "../../local/apps-script/a1";
import type { Book, SheetState } from "../../local/apps-script/book";
import { LAYOUTS } from "../../src/workbook/tabs";
import { flat, gridsOf, seenAt, usedOf } from "./cells";

/** Where a person aims: a tab by its name, a column by its heading or by chance, a row by chance. */
export interface Spot {
  readonly tab: string;
  readonly heading: string | null;
  /** 0–1: how far down and across. */
  readonly down: number;
  readonly across: number;
}

/** The cell that a spot comes down on in a book, zero-based. */
export interface Aim {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  /** The first row below the headings. */
  readonly first: number;
  /** The last row that holds anything. */
  readonly last: number;
  readonly width: number;
  readonly a1: string;
}

/** The visible tab of that name; where people renamed it, one by chance. */
export function tabFor(book: Book, { tab, down }: Pick<Spot, "tab" | "down">): SheetState {
  const grids = gridsOf(book);
  const sheets = grids.filter(({ hidden }) => !hidden);
  const found = sheets.find(({ name }) => name === tab) ?? sheets[Math.floor(down * sheets.length * 0.999)];
  const sheet = found ?? grids[0];
  if (!sheet) throw new Error("The book has no sheet.");
  return sheet;
}

function headingRow(
  sheet: SheetState,
  columns: number,
  heading: string | null,
): readonly [number, number] | null {
  if (heading === null) return null;
  for (let row = 0; row < 12; row++) {
    for (let column = 0; column < columns; column++) {
      if (flat(seenAt(sheet, row, column)) === flat(heading)) return [row, column];
    }
  }
  return null;
}

/** Finds the cell in the book as it is now. */
export function aim(book: Book, spot: Spot): Aim {
  const sheet = tabFor(book, spot);
  const { rows, columns } = usedOf(sheet);
  const head = headingRow(sheet, columns, spot.heading);
  const first = Math.min((head?.[0] ?? 3) + 1, sheet.rowCount - 1);
  const span = Math.max(3, rows - first + 1);
  const row = Math.min(
    sheet.rowCount - 1,
    head ? first + Math.floor(spot.down * span * 0.999) : Math.floor(spot.down * (rows + 1)),
  );
  const column = Math.min(sheet.columnCount - 1, head?.[1] ?? Math.floor(spot.across * (columns + 1)));
  return { sheet, row, column, first, last: rows - 1, width: columns, a1: `${columnName(column)}${row + 1}` };
}

const TABS = Object.values(LAYOUTS).map(({ name }) => name.th);

/** Any tab of the template. */
export const someTab = fc.constantFrom(...TABS);

const fraction = fc.integer({ min: 0, max: 999 }).map((value) => value / 1000);

function spots(tab: string, headings: readonly string[]): fc.Arbitrary<Spot> {
  return fc.record({
    tab: fc.constant(tab),
    heading: fc.constantFrom(...headings),
    down: fraction,
    across: fraction,
  });
}

/** The cells that the figures come from. */
const figures = fc.oneof(
  {
    weight: 6,
    arbitrary: spots("คะแนนตัวชี้วัด", [
      "คะแนน",
      "คะแนน",
      "คะแนน",
      "เป้าหมาย",
      "คะแนนปีก่อน",
      "ตัวชี้วัดที่",
      "ระดับ",
      "เครื่องมือ",
    ]),
  },
  {
    weight: 2,
    arbitrary: spots("รายการ OIT", [
      "สถานะ",
      "สถานะ",
      "คะแนน",
      "ข้อ",
      "ตัวชี้วัดย่อย",
      "ลิงก์ (บรรทัดละลิงก์)",
      "วันที่เผยแพร่",
    ]),
  },
  { weight: 2, arbitrary: spots("เกณฑ์", ["น้ำหนัก (%)", "คะแนนตั้งแต่", "รหัส/ระดับ", "ประเภท", "อยู่ภายใต้"]) },
  {
    weight: 3,
    arbitrary: spots("งบประมาณ", ["ได้รับ (บาท)", "ใช้ไตรมาส 1", "ใช้ไตรมาส 2", "ใช้ไปรวม", "คงเหลือ"]),
  },
  {
    weight: 2,
    arbitrary: spots("แผนกิจกรรม", ["งบประมาณ (บาท)", "กิจกรรม", "ไตรมาส 1\nต.ค.", "ไตรมาส 2\nม.ค."]),
  },
  { weight: 1, arbitrary: spots("ผลการดำเนินงาน", ["งบที่ใช้ (บาท)", "ความก้าวหน้า (%)", "สถานะ", "วันที่เริ่ม"]) },
  { weight: 1, arbitrary: spots("ข้อมูลหน่วยงาน", ["ข้อมูล"]) },
  { weight: 1, arbitrary: spots("แผนปฏิบัติการ", ["ข้อมูล"]) },
  { weight: 1, arbitrary: spots("ภาพรวม", ["ตัวเลข", "รายการ", "ระดับ/สถานะ"]) },
);

const anywhere = fc.record({ tab: someTab, heading: fc.constant(null), down: fraction, across: fraction });

/** A cell of any tab, most often one that a figure comes from. */
export const spot: fc.Arbitrary<Spot> = fc.oneof(
  { weight: 5, arbitrary: figures },
  { weight: 1, arbitrary: anywhere },
);

/** A number from 0 to below 1. */
export const chance = fraction;
