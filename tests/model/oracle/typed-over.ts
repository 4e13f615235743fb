import type { Book } from "../../../local/apps-script/book";
import { named } from "../cells";
import { linesOf, onlyColumn, seenTable } from "./table";

/** A table with the columns that the add-on computes: there is no figure for people to type. */
interface Computed {
  readonly tab: string;
  readonly headings: readonly string[];
  /** Tells the table's own lines from remarks below it. */
  readonly line: RegExp;
  readonly label: string;
  readonly columns: readonly string[];
}

const TABLES: readonly Computed[] = [
  {
    tab: "คะแนนตัวชี้วัด",
    headings: ["ตัวชี้วัดที่", "คะแนน", "ระดับ"],
    line: /^(\d+|[IEO]IT|รวม)$/,
    label: "ตัวชี้วัดที่",
    columns: ["ถ่วงน้ำหนัก", "ต่างจากปีก่อน", "ขาดจากเป้า", "ลำดับ"],
  },
  {
    tab: "งบประมาณ",
    headings: ["โครงการ/กิจกรรม", "ได้รับ (บาท)", "ใช้ไปรวม"],
    line: /./,
    label: "โครงการ/กิจกรรม",
    columns: ["ใช้ไปรวม", "คงเหลือ", "ร้อยละ"],
  },
];

/** The cells in which a person's number stands where a formula of ours belongs. */
export function typedOver(book: Book): readonly string[] {
  return TABLES.flatMap(({ tab, headings, line, label, columns }) => {
    const table = seenTable(book, tab, headings);
    const lines = table && linesOf(table, [label, ...columns]);
    if (!table || !lines) return [];
    const places = columns.map((heading) => onlyColumn(table, heading) ?? 0);
    return lines
      .filter(({ texts }) => line.test(texts[0] ?? ""))
      .flatMap(({ row, cells }) =>
        cells
          .slice(1)
          .flatMap((cell, index) =>
            cell?.formula === undefined && typeof cell?.value === "number"
              ? [named(table.sheet, row, places[index] ?? 0)]
              : [],
          ),
      );
  });
}
