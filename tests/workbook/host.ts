import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { buildSync } from "esbuild";
import type { Book, Cell, CellValue, SheetState } from "../../local/apps-script/book";
import { parseBundle } from "../../local/apps-script/bundle";
import { readManifest } from "../../local/apps-script/manifest";
import { type RunResult, runFunction } from "../../local/apps-script/run";
import type { Reading } from "../../src/workbook/assessment";
import type { BuildResult } from "../../src/workbook/build/build";
import type { Figures } from "../../src/workbook/figures";
import { findTab, type Located } from "../../src/workbook/locate";
import { LAYOUTS, type LayoutKey, type TabKey } from "../../src/workbook/tabs";

/** What the tests run inside the services: the add-on's own calls without its menu and sidebar. */
const ENTRY = `
  import { buildTemplate } from "./src/workbook/build/build";
  import { migrate } from "./src/workbook/build/migrations";
  import { figuresOf } from "./src/workbook/figures";
  import { readWorkbook } from "./src/workbook/read";
  import { planYear, startYear as start } from "./src/workbook/roll-over/start-year";
  import { writeFindings as write } from "./src/workbook/write-findings";
  import { survey } from "./src/workbook/survey";
  export const migrated = (migrations) => { migrate(survey(SpreadsheetApp.getActiveSpreadsheet()), migrations); };
  export const yearPlan = () => planYear(SpreadsheetApp.getActiveSpreadsheet());
  export const startYear = () => {
    const outcome = start(SpreadsheetApp.getActiveSpreadsheet(), { mayGoOn: () => true, agreed: null, newId: () => "test" });
    return outcome.done ?? outcome;
  };
  export const writeFindings = (lines, at) => write(SpreadsheetApp.getActiveSpreadsheet(), lines, at);
  export const build = () => buildTemplate(SpreadsheetApp.getActiveSpreadsheet());
  export const read = () => {
    const reading = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
    return JSON.stringify({ ...reading, figures: figuresOf(reading.assessment, reading.cellFaults) });
  };
`;

const ENTRIES = ["build", "read", "yearPlan", "startYear", "writeFindings", "migrated"] as const;

const manifest = readManifest(resolve("appsscript.json"));

function bundle() {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: resolve("."), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "workbook",
    target: "es2019",
  });
  const wrappers = ENTRIES.map(
    (name) => `function ${name}() { return workbook.${name}.apply(null, arguments); }`,
  );
  const source = `${outputFiles[0]?.text ?? ""}\n${wrappers.join("\n")}`;
  return parseBundle([{ name: "Code", type: "SERVER_JS", source }]);
}

const program = bundle();

/** Runs one of the add-on's calls on a copy of the book. */
export function run(
  book: Book,
  name: (typeof ENTRIES)[number],
  ...args: readonly unknown[]
): Extract<RunResult, { ok: true }> {
  const result = runFunction({ bundle: program, manifest, book, name, args });
  if (!result.ok) throw new Error(result.error.stack);
  return result;
}

/** Builds the template in a copy of the book. */
export function build(book: Book): {
  readonly book: Book;
  readonly result: BuildResult;
  readonly calls: Readonly<Record<string, number>>;
} {
  const { book: built, value, calls } = run(book, "build");
  return { book: built, result: value as BuildResult, calls };
}

/** Reads the book as the add-on does. */
export function read(
  book: Book,
): Reading & { readonly figures: Figures; readonly calls: Readonly<Record<string, number>> } {
  const { value, calls } = run(book, "read");
  return { ...(JSON.parse(String(value)) as Reading & { figures: Figures }), calls };
}

/** The sheet's values from its first cell on, as getDataRange would give them. */
export function valuesOf({ cells }: SheetState): unknown[][] {
  const rows = Math.max(-1, ...Object.keys(cells).map(Number)) + 1;
  const columns = Math.max(
    0,
    ...Object.values(cells).flatMap((row) => Object.keys(row).map((at) => Number(at) + 1)),
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row]?.[column]?.value ?? ""),
  );
}

/** The sheet that holds the tab's keys, and where they lie. */
export function tabOf(book: Book, tab: LayoutKey): { readonly sheet: SheetState; readonly located: Located } {
  for (const sheet of book.sheets) {
    const located = findTab(valuesOf(sheet), tab);
    if (located) return { sheet, located };
  }
  throw new Error(`${LAYOUTS[tab].name.th} is not in the book`);
}

/** The cell by keys; a number is the n-th row of data, from 1. */
export function cell(book: Book, tab: LayoutKey, row: string | number, column = "value"): Cell {
  return cellIn(tabOf(book, tab), row, column);
}

/** The same in a tab that was found already, for those who ask for many. */
export function cellIn(
  { sheet, located }: ReturnType<typeof tabOf>,
  row: string | number,
  column: string,
): Cell {
  const at = typeof row === "number" ? (located.headRow ?? 0) + row : located.rows[row];
  const across = located.columns[column];
  if (at === undefined || across === undefined) throw new Error(`no cell ${located.tab} ${row} ${column}`);
  sheet.rowCount = Math.max(sheet.rowCount, at);
  const line = sheet.cells[at - 1] ?? {};
  const target = line[across - 1] ?? {};
  sheet.cells[at - 1] = line;
  line[across - 1] = target;
  return target;
}

/** Types values into the book itself, each as `[tab, row, column, value]`. */
export function type(
  book: Book,
  entries: readonly (readonly [TabKey, string | number, string, CellValue])[],
): void {
  const tabs = new Map<TabKey, ReturnType<typeof tabOf>>();
  for (const [tab, row, column, value] of entries) {
    const place = tabs.get(tab) ?? tabOf(book, tab);
    tabs.set(tab, place);
    const target = cellIn(place, row, column);
    target.value = value;
    delete target.formula;
  }
}

/** The names of sheets that are not the same in both books, and of the book's other parts that are not. */
export function differences(a: Book, b: Book): readonly string[] {
  const names = [...new Set([...a.sheets, ...b.sheets].map(({ name }) => name))];
  const sheet = (book: Book, name: string) => book.sheets.find((each) => each.name === name);
  const sheets = names.filter((name) => !isDeepStrictEqual(sheet(a, name), sheet(b, name)));
  return isDeepStrictEqual({ ...a, sheets: [] }, { ...b, sheets: [] }) ? sheets : [...sheets, "book"];
}
