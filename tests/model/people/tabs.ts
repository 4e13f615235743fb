import type { Book, SheetState } from "../../../local/apps-script/book";
import { renameInFormula } from "../../../local/apps-script/services/shift";
import { type Edit, sheetIn } from "./edits";
import { mapReferences } from "./references";

function eachFormula(book: Book, change: (formula: string, sheet: SheetState) => string): void {
  for (const sheet of book.sheets) {
    for (const line of Object.values(sheet.cells)) {
      for (const cell of Object.values(line)) {
        if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet);
      }
    }
  }
}

function freeName(book: Book, wanted: string): string {
  const names = new Set(book.sheets.map(({ name }) => name));
  let name = wanted;
  for (let number = 1; names.has(name); number++) name = `${wanted} ${number}`;
  return name;
}

const freshId = (book: Book): number => Math.max(0, ...book.sheets.map(({ id }) => id)) + 1;

/** Gives a tab another name; formulas follow. */
export const renameTab =
  (id: number, wanted: string): Edit =>
  (book) => {
    const sheet = sheetIn(book, id);
    if (sheet.name === wanted) return;
    const [from, to] = [sheet.name, freeName(book, wanted)];
    eachFormula(book, (formula) => renameInFormula(formula, from, to));
    sheet.name = to;
  };

/** Duplicates a tab beside itself, as the tab's menu does. */
export const duplicateTab =
  (id: number): Edit =>
  (book) => {
    const sheet = sheetIn(book, id);
    const charts = structuredClone(sheet.charts).map((chart, index) => ({
      ...chart,
      id: chart.id + 7_000 + index,
    }));
    const twin = {
      ...structuredClone(sheet),
      id: freshId(book),
      name: freeName(book, `สำเนาของ ${sheet.name}`),
      charts,
    };
    book.sheets.splice(book.sheets.indexOf(sheet) + 1, 0, twin);
  };

/** Deletes a tab: whatever pointed to it shows #REF!. */
export const deleteTab =
  (id: number): Edit =>
  (book) => {
    const gone = sheetIn(book, id);
    if (book.sheets.filter(({ hidden }) => !hidden).length < 2) return;
    book.sheets = book.sheets.filter((sheet) => sheet !== gone);
    book.names = book.names.filter(({ sheetId }) => sheetId !== id);
    for (const sheet of book.sheets) {
      sheet.charts = sheet.charts.filter(({ ranges }) => ranges.every((range) => range.sheetId !== id));
    }
    if (book.active.sheetId === id) {
      const next = book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0];
      if (next) book.active = { sheetId: next.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    }
    eachFormula(book, (formula) =>
      mapReferences(formula, (reference) => (reference.tab === gone.name ? null : reference)),
    );
  };

/** Moves a tab to another place in the line of tabs. */
export const moveTab =
  (id: number, to: number): Edit =>
  (book) => {
    const sheet = sheetIn(book, id);
    const others = book.sheets.filter((each) => each !== sheet);
    others.splice(to, 0, sheet);
    book.sheets = others;
  };
