import type { Assessment, CellRef, Place } from "./assessment";
import { FORM_COLUMNS } from "./keys";

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const head = column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : "";
  return head + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The place of a cell as A1 text without its tab; null when its row or column is not there. */
export function a1Of(place: Place, { row, column }: Pick<CellRef, "row" | "column">): string | null {
  const atRow = typeof row === "number" ? row : place.rows[row];
  const atColumn = place.columns[column];
  return atRow === undefined || atColumn === undefined ? null : columnLetters(atColumn) + atRow;
}

/** A cell as people name it, e.g. "คะแนนตัวชี้วัด!D14"; the tab's name alone when the cell is not there. */
export function cellName(places: Assessment["places"], ref: CellRef): string {
  const place = places[ref.tab];
  const a1 = a1Of(place, ref);
  return a1 === null ? place.sheetName : `${place.sheetName}!${a1}`;
}

/** A sheet's name in a formula. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The column of a form that holds what people enter. */
export const FORM_VALUE = FORM_COLUMNS[1];
