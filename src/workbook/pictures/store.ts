import { ensureSize } from "../build/writing";
import { gridNamed } from "../sheets";
import { textOf } from "../text-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The name of the hidden sheet that keeps the pictures, with no sign that .xlsx forbids; see docs/decisions/0007-pictures.md. */
export const PICTURE_STORE = "ita_pictures";

/** A picture without its bytes; `thumbnail` is a data URL, sizes are pixels. */
export interface StoredPicture {
  readonly id: string;
  readonly type: "image/png" | "image/jpeg";
  readonly width: number;
  readonly height: number;
  /** What was said of it when it was added. */
  readonly caption: string;
  readonly thumbnail: string;
}

/** A picture with the base64 of its file. */
export interface WholePicture extends StoredPicture {
  readonly data: string;
}

const HEADINGS = ["id", "type", "width", "height", "caption", "thumbnail", "data"] as const;
const FACTS = HEADINGS.length - 1;
/** Below the 32,767 characters that .xlsx keeps in one cell. */
const CHUNK = 30_000;
/** Before each text, so that none is taken for a formula, a number or a date. */
const GUARD = "|";

/** All pictures that are kept, without their bytes. */
export function storedPictures(spreadsheet: Spreadsheet): readonly StoredPicture[] {
  const sheet = gridNamed(spreadsheet, PICTURE_STORE);
  if (!sheet || sheet.getLastRow() < 2) return [];
  const rows: unknown[][] = sheet.getRange(2, 1, sheet.getLastRow() - 1, FACTS).getValues();
  return rows.flatMap((cells) => {
    const picture = factsOf(cells);
    return picture ? [picture] : [];
  });
}

/** All pictures with their bytes, by id: as much as the sheet holds, so asked for only when a report needs it. */
export function wholePictures(spreadsheet: Spreadsheet): ReadonlyMap<string, WholePicture> {
  const sheet = gridNamed(spreadsheet, PICTURE_STORE);
  const rows: unknown[][] = sheet ? sheet.getDataRange().getValues() : [];
  const pictures = rows.flatMap((cells) => {
    const facts = factsOf(cells);
    const data = cells.slice(FACTS).map(unguarded).join("");
    return facts && data !== "" ? [[facts.id, { ...facts, data }] as const] : [];
  });
  return new Map(pictures);
}

/** Keeps one more picture; makes the hidden sheet where there is none. */
export function storePicture(spreadsheet: Spreadsheet, picture: WholePicture): void {
  const sheet = gridNamed(spreadsheet, PICTURE_STORE) ?? newStore(spreadsheet);
  const { id, type, width, height, caption, thumbnail, data } = picture;
  const chunks = data.match(new RegExp(`.{1,${CHUNK}}`, "g")) ?? [];
  const cells = [id, type, String(width), String(height), caption, thumbnail, ...chunks];
  const last = sheet.getLastRow();
  if (last === 0) ready(sheet);
  const row = Math.max(1, last) + 1;
  ensureSize(sheet, row, cells.length);
  sheet
    .getRange(row, 1, 1, cells.length)
    .setNumberFormat("@")
    .setValues([cells.map((text) => GUARD + text)]);
}

/** Keeps a picture no longer; false when it was not there. */
export function dropPicture(spreadsheet: Spreadsheet, id: string): boolean {
  const sheet = gridNamed(spreadsheet, PICTURE_STORE);
  if (!sheet) return false;
  const ids: unknown[][] = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), 1).getValues();
  const at = ids.findIndex((cells) => unguarded(cells[0]) === id);
  if (at < 0) return false;
  sheet.deleteRow(at + 1);
  return true;
}

/** A new sheet at the right of all; the one that people are at stays the active one. */
function newStore(spreadsheet: Spreadsheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(PICTURE_STORE, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Hides an empty store and gives it its headings, which tell that it is ready. */
function ready(sheet: Sheet): void {
  sheet.hideSheet();
  sheet.getRange(1, 1, 1, HEADINGS.length).setValues([[...HEADINGS]]);
}

const unguarded = (cell: unknown): string => textOf(cell).replace(/^\|/, "");

function factsOf(cells: readonly unknown[]): StoredPicture | null {
  const [id = "", type, width, height, caption = "", thumbnail = ""] = cells.slice(0, FACTS).map(unguarded);
  if (type !== "image/png" && type !== "image/jpeg") return null;
  const size = { width: Number(width), height: Number(height) };
  return id !== "" && size.width > 0 && size.height > 0 ? { id, type, ...size, caption, thumbnail } : null;
}
