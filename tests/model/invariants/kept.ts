import type { Book, Cell } from "../../../local/apps-script/book";
import { cellsOf, gridsOf } from "../cells";
import { hold } from "../violation";

/** Tabs that the add-on writes for people to look at. */
const OUTPUTS = /^(ภาพรวม|ตรวจสอบ|บันทึกรายงาน)/;

function content({ formula, value, spill }: Cell): string | null {
  if (spill) return null;
  if (formula !== undefined) return null;
  if (value === undefined || value === "" || typeof value === "object") return null;
  return String(value).trim();
}

/** How often each value that is no formula stands in the book's cells. */
export function contents(book: Book): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sheet of gridsOf(book)) {
    if (OUTPUTS.test(sheet.name)) continue;
    for (const { cell } of cellsOf(sheet)) {
      const text = content(cell);
      if (text !== null && text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
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

/** The people's values of each row, as one text a row: what must stay together. */
function lines(book: Book, own: ReadonlySet<string>): ReadonlySet<string> {
  const texts = gridsOf(book)
    .filter(({ name }) => !OUTPUTS.test(name))
    .flatMap((sheet) =>
      Object.values(sheet.cells).map((line) =>
        Object.values(line)
          .flatMap((cell) => content(cell) ?? [])
          .filter((text) => text !== "" && !own.has(text))
          .join(" | "),
      ),
    );
  return new Set(texts);
}

/** (b) What stood in one row stands in one row afterwards, wherever that is. */
export function holdLines(before: Book, after: Book, own: ReadonlySet<string>, action: string): void {
  const now = [...lines(after, own)];
  const torn = [...lines(before, own)].filter((line) => !now.some((each) => each.includes(line)));
  hold(torn.length === 0, "line torn", () => `${action}: ${torn.join(" // ")}`);
}
