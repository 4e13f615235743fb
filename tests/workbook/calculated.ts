import { resolve } from "node:path";
import { buildSync } from "esbuild";
import { expect } from "vitest";
import { type Book, type CellValue, emptyBook } from "../../local/apps-script/book";
import { parseBundle } from "../../local/apps-script/bundle";
import { loadCustomFunctions } from "../../local/engine/custom-functions";
import { createEngine } from "../../local/engine/engine";
import { build, read, tabOf, type } from "./host";

const SCORES = [99.93, 98.69, 99.93, 99.47, 98.46, 95.78, 97.62, 96.94, 92.5, 100];
const FUNCTIONS = ["ITA_RATING", "WEIGHTED_SCORE", "OIT_SCORE", "ITA_GAP"];

function customFunctions() {
  const { outputFiles } = buildSync({
    entryPoints: [resolve("src/functions.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "functions",
    target: "es2019",
  });
  const wrappers = FUNCTIONS.map(
    (name) => `function ${name}() { return functions.${name}.apply(null, arguments); }`,
  );
  const source = `${outputFiles[0]?.text ?? ""}\n${wrappers.join("\n")}`;
  return loadCustomFunctions(parseBundle([{ name: "Code", type: "SERVER_JS", source }]), FUNCTIONS);
}

/** The tabs whose formulas are tested, to spare the engine the others. */
function small(book: Book): Book {
  const tabs = ["office", "criteria", "scores", "oit", "budget"] as const;
  const sheets = tabs.map((tab) => tabOf(book, tab).sheet);
  return { ...book, sheets, active: { ...book.active, sheetId: sheets[0]?.id ?? 0 } };
}

/** The template for a year, with the tabs that have formulas. */
export function template(year: number): Book {
  const { book } = build(emptyBook());
  type(book, [["office", "resultYear", "value", year]]);
  return small(build(book).book);
}

type Entry = readonly [string, string, CellValue];
/** Entries of the scores tab. */
export const scores = (entries: readonly Entry[]) => entries.map((entry) => ["scores", ...entry] as const);
/** The sample's ten scores, ready to be typed. */
export const allScores = scores(SCORES.map((score, index) => [String(index + 1), "score", score] as const));

/** The column of the office tab where nothing else stands. */
const PROBE = 20;
const engine = createEngine({ customFunctions: customFunctions() });

let turn = 0;

/** A formula whose value tells that the book of this turn has been computed, and not the one before. */
function withProbe(book: Book): Book {
  turn += 1;
  const { sheet } = tabOf(book, "office");
  const sheets = book.sheets.map((each) =>
    each === sheet
      ? { ...each, cells: { ...each.cells, 0: { ...each.cells[0], [PROBE]: { formula: `=${turn}+0` } } } }
      : each,
  );
  return { ...book, sheets };
}

/** The book as it is once every formula has its value. */
export async function computed(book: Book): Promise<Book> {
  await engine.apply(engine.toBook(), withProbe(book));
  const done = () => tabOf(engine.toBook(), "office").sheet.cells[0]?.[PROBE]?.value === turn;
  for (let tries = 0; tries < 200 && !done(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await engine.calculated();
  }
  return engine.toBook();
}

/** The values of a column of the scores tab by row key; "" and nothing are both blank. */
export function column(book: Book, key: string): Record<string, unknown> {
  const { located, sheet } = tabOf(book, "scores");
  const at = Number(located.columns[key]) - 1;
  return Object.fromEntries(
    Object.entries(located.rows).map(([row, place]) => [row, sheet.cells[place - 1]?.[at]?.value ?? ""]),
  );
}

/** A copy of the template with the sample's scores and targets. */
export const filled = (year: Book): Book => {
  const book = structuredClone(year);
  type(book, [
    ...allScores,
    ...scores([
      ["IIT", "target", 99],
      ["EIT", "target", 97.5],
      ["OIT", "target", 95],
      ["1", "previous", 97.5],
    ]),
  ]);
  return book;
};

/** Ends the engine that all tests of a file share. */
export const disposeEngine = (): void => engine.dispose();

/** Compares every computed cell of the scores with what the subject computes from the typed ones. */
export function expectEqualToSubject(book: Book): void {
  const { analysis } = read(book).figures;
  const [score, weighted, level] = [column(book, "score"), column(book, "weighted"), column(book, "level")];
  expect([score["total"], level["total"]]).toEqual([analysis.total ?? "", analysis.level ?? ""]);
  for (const { code, score100, weighted: points } of analysis.instruments) {
    expect([score[code], weighted[code]]).toEqual([score100 ?? "", points ?? ""]);
  }
  for (const each of analysis.indicators) {
    const row = String(each.no);
    const cells = ["target", "difference", "gap", "level", "rank"].map((key) => column(book, key)[row]);
    const { target, difference, gap, level: own, rank } = each;
    expect([row, ...cells]).toEqual([
      row,
      ...[target, difference, gap, own, rank].map((value) => value ?? ""),
    ]);
  }
}
