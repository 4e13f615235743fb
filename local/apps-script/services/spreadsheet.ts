import { splitSheetName } from "../a1";
import { checkRole, checkSheet } from "./access";
import { setActive } from "./active";
import { homeOfChart, moveChartToOwnSheet } from "./chart";
import { listMetadata, type MetadataArgs, newMetadata } from "./developer-metadata";
import { enumName } from "./enums";
import { sheetState } from "./grid";
import { exception, host } from "./host";
import { listNames, removeName, setName } from "./named-range";
import { listProtections } from "./protection";
import { checkInside, makeRange } from "./range";
import { rangeRef } from "./refs";
import { CURRENT_SPREADSHEET, register } from "./register";
import { addSheet, areaOfA1, makeSheet, renameSheet, sheetId } from "./sheet";

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** The one spreadsheet that the add-on is bound to. */
export function makeSpreadsheet(): GSpreadsheet {
  return new LocalSpreadsheet() as unknown as GSpreadsheet;
}

function freshName(word: "ชีต" | "แผนภูมิ"): string {
  const taken = new Set(host().book.sheets.map((sheet) => sheet.name));
  let number = word === "ชีต" ? taken.size : 0;
  do number += 1;
  while (taken.has(word + number));
  return word + number;
}

function namedRange(text: string): GRange | undefined {
  const name = host().book.names.find((each) => each.name === text);
  return name && makeRange(name.sheetId, name.area);
}

function rangeOfText(text: string): GRange {
  const { sheet: tab, a1 } = splitSheetName(text);
  const { active, sheets } = host().book;
  const sheet = tab === undefined ? sheetState(active.sheetId) : sheets.find((each) => each.name === tab);
  if (!sheet || sheet.type !== undefined) throw exception("Range not found");
  const area = areaOfA1(sheet, a1);
  checkInside(sheet.id, area);
  return makeRange(sheet.id, area);
}

class LocalSpreadsheet implements Partial<GSpreadsheet> {
  getId(): string {
    return host().book.id;
  }
  getUrl(): string {
    return host().book.url;
  }
  getName(): string {
    return host().book.name;
  }
  rename(name: string): void {
    host().book.name = name;
  }
  getSpreadsheetLocale(): string {
    return host().book.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    host().book.locale = locale;
  }
  getSpreadsheetTimeZone(): string {
    return host().book.timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    host().book.timeZone = timeZone;
  }

  getSheets(): GSheet[] {
    return host().book.sheets.map((sheet) => makeSheet(sheet.id));
  }
  getNumSheets(): number {
    return host().book.sheets.length;
  }
  getSheetByName(name: string): GSheet | null {
    const sheet = host().book.sheets.find((each) => each.name === name);
    return sheet ? makeSheet(sheet.id) : null;
  }
  getSheetById(id: number): GSheet | null {
    return host().book.sheets.some((each) => each.id === id) ? makeSheet(id) : null;
  }
  insertSheet(first?: unknown, second?: unknown, options?: { template?: GSheet | undefined }): GSheet {
    const { active, sheets } = host().book;
    const { template } = options ?? {};
    const place = typeof first === "number" ? first : second;
    const after = sheets.findIndex((sheet) => sheet.id === active.sheetId) + 1;
    return addSheet(
      typeof first === "string" ? first : freshName("ชีต"),
      typeof place === "number" ? place : after,
      template && sheetState(sheetId(template, "Spreadsheet.insertSheet")),
    );
  }
  deleteSheet(sheet: GSheet): void {
    const { book } = host();
    const id = sheetId(sheet, "Spreadsheet.deleteSheet");
    checkSheet(id, true);
    if (book.sheets.length === 1) throw exception("You can't remove all the sheets in a document.");
    book.sheets = book.sheets.filter((each) => each.id !== id);
    book.names = book.names.filter((name) => name.sheetId !== id);
    const [first] = book.sheets;
    if (first && book.active.sheetId === id) {
      setActive({ sheetId: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } });
    }
  }
  moveChartToObjectSheet(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): GSheet {
    const home = homeOfChart(chart);
    if (home.type === "OBJECT") return makeSheet(home.id);
    // Google's name and place of the new sheet are not documented: these are an assumption.
    const own = addSheet(freshName("แผนภูมิ"), host().book.sheets.indexOf(home));
    moveChartToOwnSheet(chart, sheetState(sheetId(own, "Spreadsheet.moveChartToObjectSheet")));
    return own;
  }
  getActiveSheet(): GSheet {
    return makeSheet(host().book.active.sheetId);
  }
  setActiveSheet(sheet: GSheet): GSheet {
    const id = sheetId(sheet, "Spreadsheet.setActiveSheet");
    const { active } = host().book;
    if (active.sheetId !== id) setActive({ sheetId: id, area: { row: 0, column: 0, rows: 1, columns: 1 } });
    return makeSheet(id);
  }
  moveActiveSheet(position: number): void {
    const { active, sheets } = host().book;
    const from = sheets.findIndex((sheet) => sheet.id === active.sheetId);
    if (position < 1 || position > sheets.length) throw exception("Sheet index out of bounds.");
    sheets.splice(position - 1, 0, ...sheets.splice(from, 1));
  }
  renameActiveSheet(name: string): void {
    renameSheet(sheetState(host().book.active.sheetId), name);
  }

  getRange(a1Notation: string): GRange {
    return namedRange(a1Notation) ?? rangeOfText(a1Notation);
  }
  getRangeByName(name: string): GRange | null {
    return namedRange(name) ?? null;
  }
  getNamedRanges() {
    return listNames(() => true);
  }
  setNamedRange(name: string, range: GRange): void {
    setName(name, range);
  }
  removeNamedRange(name: string): void {
    removeName(name);
  }
  getProtections(type: unknown) {
    const kind = enumName(type) ?? "";
    return host().book.sheets.flatMap((sheet) => listProtections(sheet.id, kind));
  }
  addDeveloperMetadata(...args: MetadataArgs): GSpreadsheet {
    newMetadata(undefined, args);
    return makeSpreadsheet();
  }
  getDeveloperMetadata() {
    return listMetadata(undefined);
  }

  getActiveRange(): GRange {
    const { sheetId: id, area } = host().book.active;
    return makeRange(id, area);
  }
  getActiveCell(): GRange {
    const { sheetId: id, area } = host().book.active;
    return makeRange(id, { ...area, rows: 1, columns: 1 });
  }
  setActiveRange(range: GRange): GRange {
    setActive(rangeRef(range, "Spreadsheet.setActiveRange"));
    return range;
  }
  setActiveSelection(place: GRange | string): GRange {
    const range = typeof place === "string" ? rangeOfText(place) : place;
    setActive(rangeRef(range, "Spreadsheet.setActiveSelection"));
    return range;
  }
  toast(message: string, title = "", seconds: number | null = 5): void {
    host().book.ui.push({ kind: "toast", message, title, seconds: seconds ?? 5 });
  }
}

const EDITS = /^(?:set(?!Active)|insert|delete|move|rename|remove|add)/;

register(LocalSpreadsheet, {
  name: "Spreadsheet",
  scopes: CURRENT_SPREADSHEET,
  before: (_, method) => {
    if (EDITS.test(method)) checkRole();
  },
});
