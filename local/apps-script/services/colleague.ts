import type { CellValue, SheetState } from "../book";
import { editCell } from "./grid";
import { host } from "./host";
import { shiftSheet } from "./shift";

/** What a colleague does in the open spreadsheet: rows and columns count from 1, `sheet` is a tab's name. */
export type Edit =
  | {
      readonly kind: "type";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | { readonly kind: "insertRow"; readonly sheet: string; readonly before: number };

/** An edit just before the service call of that number (from 1) of the running execution. */
export type Meanwhile = Edit & { readonly at: number };

function apply(sheet: SheetState, edit: Edit): void {
  if (edit.kind === "insertRow") {
    shiftSheet(host().book, sheet, { axis: "rows", at: edit.before - 1, count: 1 });
    return;
  }
  editCell(sheet, edit.row - 1, edit.column - 1, (cell) => {
    cell.value = edit.value;
    delete cell.formula;
  });
}

/** Does what colleagues do just before the service call of that number; a tab that is not there takes no edit. */
export function colleaguesAct(call: number): void {
  const { book, meanwhile } = host();
  for (const edit of meanwhile) {
    const sheet = book.sheets.find(({ name }) => name === edit.sheet);
    if (edit.at === call && sheet) apply(sheet, edit);
  }
}
