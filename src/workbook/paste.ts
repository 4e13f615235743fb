import type { Criteria } from "../ita/criteria/types";
import { parseItems } from "../ita/paste/items";
import type { NotUnderstood } from "../ita/paste/reason";
import type { ScoreColumn } from "../ita/paste/score-columns";
import { parseScores } from "../ita/paste/scores";
import { columnLetters } from "./a1";
import type { Assessment, Reading } from "./assessment";
import { type CellWrite, writeValues } from "./build/writing";
import { toCriteria } from "./criteria-of";
import type { Pasted, PastedCell, PasteKind, PasteSource, Replacement } from "./pasted";
import { oit } from "./tabs/oit";

/** What the cell shows that could not be read; pasted figures must not silently replace it either. */
function unreadable(
  { cellFaults }: Reading,
  tab: "scores" | "oit",
  row: number,
  column: string,
): string | null {
  const fault = cellFaults.find(({ cell }) => cell.tab === tab && cell.row === row && cell.column === column);
  return fault && fault.value !== "" ? fault.value : null;
}

function cellOf(key: string, name: string, what: PastedCell["what"], now: string, next: string): PastedCell {
  const state = now === next ? "same" : now === "" ? "new" : "differs";
  return { id: `${key}:${what}`, key, name, what, now, next, state };
}

/** What pasted text says of one item: the word of the sheet's list for its status, null for none told, and links to add. */
export interface PastedItemValue {
  readonly status: string | null;
  readonly links: readonly string[];
}

/** What pasted text says, by indicator number or item code, whatever sheet it goes into. */
export interface PastedList {
  readonly values: ReadonlyMap<string, number | PastedItemValue>;
  readonly left: readonly NotUnderstood[];
  readonly byOrder: boolean;
  readonly columns: readonly ScoreColumn[];
}

const STATUSES = oit.columns.find(({ key }) => key === "status");

/** The word of the validation list for a status; empty for none. */
function wordOf(status: string | null): string {
  const choices = STATUSES && "choices" in STATUSES ? STATUSES.choices : [];
  return choices.find(({ code }) => code === status)?.th ?? "";
}

/** Reads pasted text by the names and titles of the criteria; `year` (พ.ศ.) is that of the result, null before one is chosen. */
export function readPasted(
  { kind, text, column }: PasteSource,
  { indicators, items }: Pick<Criteria, "indicators" | "items">,
  year: number | null,
): PastedList {
  if (kind === "scores") {
    const { scores, notUnderstood: left, ...how } = parseScores(text, indicators, year, column ?? null);
    return { values: new Map([...scores].map(([no, score]) => [String(no), score])), left, ...how };
  }
  const { items: read, notUnderstood: left, byOrder } = parseItems(text, items, year);
  const values = [...read].map(([code, { status, links }]) => {
    return [code, { status: status && wordOf(status), links }] as const;
  });
  return { values: new Map(values), left, byOrder, columns: [] };
}

function scoreCells(key: string, next: number, name: string, reading: Reading): readonly PastedCell[] {
  const line = reading.assessment.scores.find(({ rowKey }) => rowKey === key);
  if (!line) return [];
  const typed = unreadable(reading, "scores", line.row, "score");
  return [cellOf(key, name, "score", typed ?? String(line.score ?? ""), String(next))];
}

function itemCells(code: string, value: PastedItemValue, reading: Reading): readonly PastedCell[] {
  const line = reading.assessment.oit.find((each) => each.code === code);
  if (!line) return [];
  const name = line.title ?? "";
  const typed = (column: string) => unreadable(reading, "oit", line.row, column);
  const all = [...new Set([...line.links, ...value.links])].join("\n");
  const [had, badLinks] = [line.links.join("\n"), typed("links")];
  const added = cellOf(code, name, "links", badLinks ?? had, all);
  const links = badLinks === null && had !== all ? { ...added, state: "new" as const } : added;
  const now = typed("status") ?? wordOf(line.status);
  return [
    ...(value.status === null ? [] : [cellOf(code, name, "status", now, value.status)]),
    ...(value.links.length === 0 ? [] : [links]),
  ];
}

/** Compares pasted text with the sheet; nothing is written. */
export function comparePasted(source: PasteSource, reading: Reading): Pasted {
  const { kind } = source;
  const { assessment } = reading;
  const { indicators, items: all } = toCriteria(assessment);
  const items = all.filter(({ code }) => assessment.oit.some((line) => line.code === code));
  const { values, left, byOrder, columns } = readPasted(
    source,
    { indicators, items },
    assessment.office.resultYear,
  );
  const nameOf = (key: string) => indicators.find(({ no }) => String(no) === key)?.name ?? "";
  const cells = [...values].flatMap(([key, value]) =>
    typeof value === "number" ? scoreCells(key, value, nameOf(key), reading) : itemCells(key, value, reading),
  );
  const listed = kind === "scores" ? indicators.length : items.length;
  return { cells, notUnderstood: left, read: values.size, listed, byOrder, columns };
}

function writeOf({ key, what, next }: PastedCell, assessment: Assessment): CellWrite | null {
  const [tab, line] =
    what === "score"
      ? (["scores", assessment.scores.find(({ rowKey }) => rowKey === key)] as const)
      : (["oit", assessment.oit.find(({ code }) => code === key)] as const);
  const column = assessment.places[tab].columns[what];
  return line && column !== undefined
    ? { row: line.row, column, value: what === "score" ? Number(next) : next }
    : null;
}

/**
 * Writes the new cells, and of those that differ the ones that the officer wants replaced and that still hold what they saw.
 * Gives the number of cells written.
 */
export function writePasted(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  kind: PasteKind,
  { cells }: Pasted,
  { assessment }: Reading,
  replacements: readonly Replacement[],
): number {
  const agreed = (cell: PastedCell) => replacements.some(({ id, was }) => id === cell.id && was === cell.now);
  const writes = cells
    .filter((cell) => cell.state === "new" || (cell.state === "differs" && agreed(cell)))
    .flatMap((cell) => writeOf(cell, assessment) ?? []);
  const place = assessment.places[kind === "scores" ? "scores" : "oit"];
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === place.sheetId);
  if (!sheet || writes.length === 0) return 0;
  writeValues(sheet, writes);
  if (kind === "scores") {
    // A cell that held 95% would show 97.62 as 9762%.
    const places = writes.map(({ row, column }) => `${columnLetters(column)}${row}`);
    sheet.getRangeList(places).setNumberFormat("0.00");
  }
  return writes.length;
}
