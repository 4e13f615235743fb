import { Workbook } from "@cj-tech-master/excelts";
import { a1ToArea, splitSheetName } from "../apps-script/a1";
import type { Book, NamedRangeState, SheetState } from "../apps-script/book";
import { badInput } from "../bad-input";
import { LISTS } from "./lists";
import { readSheet } from "./read-sheet";
import type { KeptList } from "./validation";

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch {
    throw badInput("ไฟล์นี้ไม่ใช่ .xlsx หรือเสียหาย", "This file is not an .xlsx file, or it is damaged.");
  }
  return workbook;
}

function keptLists(workbook: Workbook): KeptList {
  const sheet = workbook.getWorksheet(LISTS);
  return (reference) => {
    const { sheet: tab, a1 } = splitSheetName(reference);
    const area = tab === LISTS ? a1ToArea(a1.replace(/\$/g, ""), 1, 1) : undefined;
    if (sheet === undefined || area === undefined) return undefined;
    return Array.from(
      { length: area.rows },
      (_, row) => sheet.getCell(area.row + row + 1, area.column + 1).text,
    );
  };
}

function namesOf(workbook: Workbook, sheets: readonly SheetState[]): NamedRangeState[] {
  return workbook.definedNames.model.flatMap(({ name, ranges }) => {
    const { sheet: tab, a1 } = splitSheetName(ranges[0] ?? "");
    const sheet = sheets.find((state) => state.name === tab);
    const area = sheet && a1ToArea(a1.replace(/\$/g, ""), sheet.rowCount, sheet.columnCount);
    return sheet && area ? [{ name, sheetId: sheet.id, area }] : [];
  });
}

/** The tabs and names of an .xlsx file. Throws a BadInput for bytes that are none, and for a file without a tab. */
export async function readXlsx(bytes: Uint8Array): Promise<Pick<Book, "sheets" | "names">> {
  const workbook = await load(bytes);
  const keptList = keptLists(workbook);
  const tabs = workbook.worksheets.filter(({ name }) => name !== LISTS);
  if (tabs.length === 0) throw badInput("ไฟล์นี้ไม่มีแท็บใดเลย", "This file has no tab.");
  const sheets = tabs.map((tab, index) => readSheet(tab, index, keptList));
  return { sheets, names: namesOf(workbook, sheets) };
}
