import type { Book, Cell, SheetState } from "../../../local/apps-script/book";
import { daySerial } from "../../../local/apps-script/serial";
import { cellsOf, gridsOf } from "../cells";
import { hold } from "../violation";

/** Tabs that the add-on writes for people to look at. */
export const OUTPUTS = /^(ภาพรวม|ตรวจสอบ|บันทึกรายงาน)/;

/** What the hidden key at the corner of a tab says, and the journal of a new year under way. */
const KEY = /^ita(:[A-Za-z]+:\d+|-new-year:)/;

/** A day by its serial number; in a column of texts it becomes the text that it has shown. */
const SHOWN_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function content({ formula, value, spill }: Cell): string | null {
  if (spill) return null;
  if (formula !== undefined) return null;
  if (value === undefined || value === "" || typeof value === "object") return null;
  const [, day, month, year] = SHOWN_DAY.exec(String(value)) ?? [];
  const serial = daySerial(Number(year), Number(month), Number(day));
  const text = String(serial ?? value).trim();
  return KEY.test(text) ? null : text;
}

/** The values of a sheet's lines; a line of the template that was copied with its hidden key and all it holds is one. */
function texts(sheet: SheetState): readonly string[] {
  const lines = Object.values(sheet.cells).map((line) => {
    return Object.entries(line).flatMap(([column, cell]) => {
      const text = content(cell);
      return text === null || text === "" ? [] : [{ column: Number(column), text }];
    });
  });
  const copies = new Set<string>();
  return lines.flatMap((values) => {
    const line = JSON.stringify(values);
    if (values[0]?.column === 0 && copies.has(line)) return [];
    copies.add(line);
    return values.map(({ text }) => text);
  });
}

/** How often each value that is no formula stands in the book's cells. */
export function contents(book: Book): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const all = gridsOf(book).filter(({ name }) => !OUTPUTS.test(name));
  for (const text of all.flatMap(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** All notes of the book, one text. */
export function notesOf(book: Book): string {
  return gridsOf(book)
    .flatMap((sheet) => cellsOf(sheet).flatMap(({ cell }) => cell.note ?? []))
    .join("\n");
}

/** (b) What stood in cells before an action of ours stands in some cell or note after it; `own` are words of the template. */
export function holdKept(before: Book, after: Book, own: ReadonlySet<string>, action: string): void {
  const [old, now] = [contents(before), contents(after)];
  const lost = [...old].filter(([text, count]) => !own.has(text) && (now.get(text) ?? 0) < count);
  if (lost.length === 0) return;
  const notes = notesOf(after);
  const gone = lost.filter(([text]) => !notes.includes(text));
  hold(
    gone.length === 0,
    "lost",
    () =>
      `${action} lost ${gone.map(([text, count]) => `${JSON.stringify(text)} (${count} → ${now.get(text) ?? 0})`).join(", ")}`,
  );
}

/** The people's values of each row, with notes or without: what must stay together. */
function lines(book: Book, own: ReadonlySet<string>, notes: boolean): readonly (readonly string[])[] {
  return gridsOf(book)
    .filter(({ name }) => !OUTPUTS.test(name))
    .flatMap((sheet) =>
      Object.values(sheet.cells).map((line) =>
        Object.values(line)
          .flatMap((cell) => [...(notes ? [cell.note ?? []] : []), content(cell) ?? []].flat())
          .filter((text) => text !== "" && !own.has(text)),
      ),
    );
}

/** (b) What stood in one row stands in one row afterwards, wherever that is, in cells or notes. */
export function holdLines(before: Book, after: Book, own: ReadonlySet<string>, action: string): void {
  const now = lines(after, own, true);
  const holds = (row: readonly string[], line: readonly string[]) =>
    line.every((text) => row.some((each) => each === text || each.includes(text)));
  const torn = lines(before, own, false).filter((line) => !now.some((row) => holds(row, line)));
  hold(
    torn.length === 0,
    "line torn",
    () => `${action}: ${torn.map((line) => line.join(" | ")).join(" // ")}`,
  );
}
