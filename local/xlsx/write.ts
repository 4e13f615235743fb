import { Workbook, type Worksheet, type WorksheetView } from "@cj-tech-master/excelts";
import { areaToA1, columnName, quoteSheetName } from "../apps-script/a1";
import type { Area, Book, SheetState } from "../apps-script/book";
import { LISTS } from "./lists";
import { toArgb } from "./style";
import { renamer, xlsxTabNames } from "./tab-name";
import type { KeepList } from "./validation";
import { toCharacters, writeSheet } from "./write-sheet";

/** Sheets' own width of a column, pixels. */
const DEFAULT_WIDTH = 100;

function view({ frozenRows, frozenColumns, hiddenGridlines }: SheetState): Partial<WorksheetView> {
  const frozen = frozenRows > 0 || frozenColumns > 0;
  return {
    showGridLines: !hiddenGridlines,
    ...(frozen ? { state: "frozen", xSplit: frozenColumns, ySplit: frozenRows } : { state: "normal" }),
  } as Partial<WorksheetView>;
}

function addTab(workbook: Workbook, name: string, state: SheetState): Worksheet {
  const tabColor = state.tabColor === null ? {} : { tabColor: { argb: toArgb(state.tabColor) } };
  return workbook.addWorksheet(name, {
    views: [view(state)],
    state: state.hidden ? "hidden" : "visible",
    properties: { ...tabColor, defaultColWidth: toCharacters(DEFAULT_WIDTH) },
  });
}

/** Keeps long lists on a hidden tab of their own, one a column. */
function listKeeper(workbook: Workbook): KeepList {
  const known = new Map<string, string>();
  return (items) => {
    const key = JSON.stringify(items);
    const sheet = workbook.getWorksheet(LISTS) ?? workbook.addWorksheet(LISTS, { state: "veryHidden" });
    const column = columnName(known.size);
    const reference = known.get(key) ?? `${LISTS}!$${column}$1:$${column}$${items.length}`;
    if (!known.has(key))
      items.forEach((item, row) => {
        sheet.getCell(`${column}${row + 1}`).value = item;
      });
    known.set(key, reference);
    return reference;
  };
}

function absolute(area: Area): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The workbook as the bytes of an .xlsx file. Charts are not written, so a sheet that is nothing else is left out. */
export async function writeXlsx({
  names: ranges,
  ...all
}: Pick<Book, "sheets" | "names">): Promise<Uint8Array> {
  const workbook = new Workbook();
  const book = { sheets: all.sheets.filter(({ type }) => type === undefined), names: ranges };
  const names = book.sheets.map(({ name }) => name);
  const tabs = xlsxTabNames(names);
  const rename = renamer(names, tabs);
  const keepList = listKeeper(workbook);
  const pairs = book.sheets.map((state, index) => ({ state, name: tabs[index] ?? state.name }));
  const sheets = pairs.map(({ state, name }) => addTab(workbook, name, state));
  sheets.forEach((sheet, index) => {
    const state = book.sheets[index];
    if (state) writeSheet(sheet, state, rename, keepList);
  });
  for (const { name, sheetId, area } of book.names) {
    const tab = pairs.find(({ state }) => state.id === sheetId)?.name;
    if (tab !== undefined) workbook.definedNames.add(`${quoteSheetName(tab)}!${absolute(area)}`, name);
  }
  return workbook.xlsx.writeBuffer();
}
