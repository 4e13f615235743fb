import { parseItems } from "../ita/paste/items";
import { pastedLines } from "../ita/paste/lines";
import { parseScores } from "../ita/paste/scores";
import { columnLetters } from "./a1";
import type { Assessment, Reading } from "./assessment";
import { type CellWrite, writeValues } from "./build/writing";
import { toCriteria } from "./criteria-of";
import type { Pasted, PastedCell, PasteKind, Replacement } from "./pasted";
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

function cellOf(key: string, what: PastedCell["what"], now: string, next: string): PastedCell {
  const state = now === next ? "same" : now === "" ? "new" : "differs";
  return { id: `${key}:${what}`, key, what, now, next, state };
}

function pastedScores(text: string, reading: Reading): Pick<Pasted, "cells" | "notUnderstood"> {
  const { assessment } = reading;
  const { scores, notUnderstood } = parseScores(text, toCriteria(assessment).indicators);
  const cells = [...scores].flatMap(([no, next]) => {
    const line = assessment.scores.find(({ rowKey }) => rowKey === String(no));
    if (!line) return [];
    const typed = unreadable(reading, "scores", line.row, "score");
    return [cellOf(String(no), "score", typed ?? String(line.score ?? ""), String(next))];
  });
  return { cells, notUnderstood };
}

const STATUSES = oit.columns.find(({ key }) => key === "status");

/** The word of the validation list for a status; empty for none. */
function wordOf(status: string | null): string {
  const choices = STATUSES && "choices" in STATUSES ? STATUSES.choices : [];
  return choices.find(({ code }) => code === status)?.th ?? "";
}

function pastedItems(text: string, reading: Reading): Pick<Pasted, "cells" | "notUnderstood"> {
  const { oit: lines } = reading.assessment;
  const { items, notUnderstood } = parseItems(
    text,
    lines.flatMap(({ code }) => code ?? []),
  );
  const cells = [...items].flatMap(([code, { status, links }]) => {
    const line = lines.find((each) => each.code === code);
    if (!line) return [];
    const typed = (column: string) => unreadable(reading, "oit", line.row, column);
    const all = [...new Set([...line.links, ...links])].join("\n");
    const [had, badLinks] = [line.links.join("\n"), typed("links")];
    const added = {
      ...cellOf(code, "links", badLinks ?? had, all),
      ...(badLinks === null && had !== all ? { state: "new" as const } : {}),
    };
    return [
      ...(status === null
        ? []
        : [cellOf(code, "status", typed("status") ?? wordOf(line.status), wordOf(status))]),
      ...(links.length === 0 ? [] : [added]),
    ];
  });
  return { cells, notUnderstood };
}

/** Compares pasted text with the sheet; nothing is written. */
export function comparePasted(kind: PasteKind, text: string, reading: Reading): Pasted {
  const compared = kind === "scores" ? pastedScores(text, reading) : pastedItems(text, reading);
  return { ...compared, lines: pastedLines(text).length };
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
  if (kind === "scores") {
    // A cell that held 95% would show 97.62 as 9762%.
    const places = writes.map(({ row, column }) => `${columnLetters(column)}${row}`);
    sheet.getRangeList(places).setNumberFormat("0.00");
  }
  writeValues(sheet, writes);
  return writes.length;
}
