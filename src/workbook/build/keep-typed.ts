import { textOf } from "../text-of";
import { type CellWrite, give } from "./writing";

const KEPT = "ค่าที่พิมพ์ไว้เดิม:";

/** The note with what was typed at its end, once. */
function withTyped(note: string, text: string): string {
  const kept = `${KEPT} ${text}`;
  if (note === "" || note.includes(kept)) return note || kept;
  return `${note}\n${kept}`;
}

/** Keeps in the notes of cells what people typed there before something else is written over it. */
export function keepTyped(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly CellWrite<string>[],
): void {
  if (cells.length === 0) return;
  const notes: string[][] = sheet.getDataRange().getNotes();
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
