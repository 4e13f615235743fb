import type { Book, Cell, SheetState } from "../../local/apps-script/book";
import { generalTab, isTyped } from "../../src/workbook/fields";
import { ALWAYS, TABS, type TabKey } from "../../src/workbook/tabs";
import { tabOf } from "../workbook/host";

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** The id of a new year, and the minute of a check. */
const OF_THE_RUN = /^(ita-archive:)[^:]+|^\d{1,2} \S+ 25\d\d \d\d:\d\d น\.$/;

/** What must be the same whichever way a workbook came to be: everything but the numbers that Google gives out. */
export function stateOf(book: Book): unknown {
  const names = new Map(book.sheets.map(({ id, name }) => [id, name]));
  const text = (value: string): string =>
    value.replace(/#gid=(\d+)/g, (_, id) => `#${names.get(Number(id)) ?? "?"}`);
  const cellOf = (cell: Cell): Cell => ({
    ...cell,
    ...(typeof cell.value === "string" && { value: cell.value.replace(OF_THE_RUN, "$1") }),
    ...(cell.formula !== undefined && { formula: text(cell.formula) }),
  });
  const cellsOf = ({ cells }: SheetState) =>
    Object.fromEntries(
      Object.entries(cells).map(([row, line]) => [
        row,
        Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, cellOf(cell)])),
      ]),
    );
  return book.sheets.map(({ id: _, cells: __, protections, charts, ...sheet }) => ({
    ...sheet,
    cells: cellsOf({ ...sheet, id: 0, cells: __, protections, charts }),
    protections: protections.map(({ id: _id, ...each }) => each).sort(byText),
    charts: charts
      .map(({ id: _id, ranges, ...chart }) => ({
        ...chart,
        ranges: ranges.map(({ sheetId, area }) => ({ sheet: names.get(sheetId), area })),
      }))
      .sort(byText),
  }));
}

/** The tabs that people fill in and that every office has. */
const TYPED_TABS = ALWAYS.filter((key): key is TabKey => key in TABS);

/** Every text and number that stands in a cell of a person's. */
export function typedIn(book: Book): readonly string[] {
  return TYPED_TABS.flatMap((key) => {
    const { sheet, located } = tabOf(book, key);
    const tab = generalTab(TABS[key]);
    const columns =
      tab.kind === "form"
        ? ["value"]
        : tab.columns.filter((each) => isTyped(tab, each)).map((each) => each.key);
    return Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Number(row) < (located.headRow ?? 0)
        ? []
        : columns.flatMap((column) => {
            const found = cells[Number(located.columns[column]) - 1];
            return found?.value === undefined || found.formula !== undefined ? [] : [String(found.value)];
          }),
    );
  });
}

/** Every value that stands in any cell of the workbook, as text. */
export function allIn(book: Book): ReadonlySet<string> {
  const cells = book.sheets.flatMap((sheet) =>
    Object.values(sheet.cells).flatMap((row) => Object.values(row)),
  );
  return new Set(cells.map(({ value }) => String(value)));
}

/** Every line of every note, without the words before it. */
export function notesIn(book: Book): readonly string[] {
  const cells = book.sheets.flatMap((sheet) =>
    Object.values(sheet.cells).flatMap((row) => Object.values(row)),
  );
  return cells.flatMap(({ note = "" }) => note.split("\n").map((line) => line.replace(/^[^:]*: /, "")));
}
