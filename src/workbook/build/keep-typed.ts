import { textOf } from "../text-of";
import { type CellWrite, give } from "./writing";

const KEPT = "ค่าที่พิมพ์ไว้เดิม:";

/** The note with what was typed at its end, once. */
function withTyped(note: string, text: string): string {
  const kept = `${KEPT} ${text}`;
  if (note === "" || note.includes(kept)) return note || kept;
  return `${note}\n${kept}`;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The notes of a sheet; asked for only where some of its cells will be written over. */
export function notesFor(sheet: Sheet, cells: readonly unknown[]): readonly (readonly string[])[] {
  return cells.length > 0 ? sheet.getDataRange().getNotes() : [];
}

/** Keeps in the notes of cells, which were read before, what people typed there and something else is written over. */
export function keepTyped(
  sheet: Sheet,
  cells: readonly CellWrite<string>[],
  notes: readonly (readonly string[])[],
): void {
  if (cells.length === 0) return;
  const kept = cells.map(({ row, column, value }) => {
    return { row, column, value: withTyped(textOf(notes[row - 1]?.[column - 1]), value) };
  });
  give(
    sheet,
    kept,
    (range, all) => range.setNotes(all),
    (list, note) => list.setNote(note),
  );
}
