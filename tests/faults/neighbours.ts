import type { Book } from "../../local/apps-script/book";
import type { Edit } from "../../local/apps-script/services/colleague";
import type { LayoutKey } from "../../src/workbook/tabs";
import type { Click } from "../endpoints/host";
import { tabOf } from "../workbook/host";
import { firstDifference } from "./differ";
import { allIn, notesIn, stateOf } from "./state";
import { type Course, lost, type Run, saidOf, UNEXPECTED } from "./sweep";

/** What colleagues type; it stands nowhere before. */
export const WORDS = "เพื่อนพิมพ์ไว้";

/** A colleague types into a cell, by the tab, the line of data from 1 and the column's key. */
export function types(book: Book, tab: LayoutKey, line: number, column: string): Edit {
  const { sheet, located } = tabOf(book, tab);
  const row = Number(located.headRow) + line;
  return { kind: "type", sheet: sheet.name, row, column: Number(located.columns[column]), value: WORDS };
}

/** A colleague inserts a row right above the tab's heading, so that all lines of data move. */
export function inserts(book: Book, tab: LayoutKey): Edit {
  const { sheet, located } = tabOf(book, tab);
  return { kind: "insertRow", sheet: sheet.name, before: Number(located.headRow) };
}

const BUILD: Click = { name: "buildTemplate" };

/** The book after one more build, which puts right what is looked after only then. */
const built = (run: Run, book: Book): unknown => stateOf(run(BUILD, book).book);

/** The ends that are right: the colleague was there before the action, or after it. */
export function rightEnds(run: Run, { action }: Course, edit: Edit): readonly unknown[] {
  const { click, book } = action;
  const edits = (of: Book) => run({ name: "overview" }, of, { meanwhile: [{ ...edit, at: 1 }] }).book;
  return [built(run, run(click, edits(book)).book), built(run, edits(run(click, book).book))];
}

/** What is wrong where a colleague was at work just before that call; `ends` are those that are right. */
export function disturbedAt(
  run: Run,
  { action, typed }: Course,
  at: number,
  edit: Edit,
  ends: readonly unknown[],
): readonly string[] {
  const { book } = action;
  const result = run(action.click, book, { meanwhile: [{ ...edit, at }] });
  const said = saidOf(result);
  const words = edit.kind === "type" ? [WORDS] : [];
  const there = new Set([...allIn(result.book), ...notesIn(result.book)]);
  const end = built(run, result.book);
  const differences = ends.map((right) => firstDifference(end, right));
  const faults = [
    UNEXPECTED.test(said) ? said : null,
    lost(words, there),
    edit.kind === "insertRow" ? lost(typed, there) : null,
    differences.includes(null) || !action.exact ? null : `${said}: ${differences.join(" // ")}`,
  ];
  return faults.filter((fault) => fault !== null);
}
