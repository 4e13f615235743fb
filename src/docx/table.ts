import { TableRow } from "docx";
import type { Cell, Table, Tone } from "../reports/document";
import { allBorders, fixedTable, textCell } from "./cell";
import type { PageContext } from "./context";
import { columnWidths, layOut, type Place } from "./grid";
import { COLOUR, SIZE } from "./look";
import { plainText, type RunLook } from "./runs";

type FullCell = Exclude<Cell, string>;

const LINES = allBorders("single", 4, COLOUR.line);

const TONES: Readonly<Record<Tone, { readonly fill: string; readonly text: RunLook }>> = {
  head: { fill: COLOUR.accent, text: { bold: true, color: COLOUR.white } },
  subhead: { fill: COLOUR.subhead, text: { bold: true, color: COLOUR.white } },
  accent: { fill: COLOUR.mark, text: {} },
  pale: { fill: COLOUR.pale, text: {} },
  warn: { fill: COLOUR.paleAmber, text: { bold: true, color: COLOUR.darkAmber } },
  total: { fill: COLOUR.pale, text: { bold: true } },
};

/** Up to so many rows a table is kept on one page. */
const WHOLE = 6;
/** A row with more text than this in a cell may be taller than a page, and must be allowed to break. */
const SPLITTABLE = 1200;

/** A table with what its rows need: the context of its page and its column widths in twips. */
interface Frame {
  readonly context: PageContext;
  readonly table: Table;
  readonly widths: readonly number[];
}

interface RowKind {
  readonly head: boolean;
  readonly keepNext: boolean;
}

/** The table itself, without its caption. Throws an Error that names the table when it has no rows or they do not fit. */
export function renderTable(context: PageContext, table: Table) {
  try {
    const shares = table.columns.map((column) => column.share);
    const widths = columnWidths(shares, context.page.textWidth);
    return fixedTable(widths, rowsOf({ context, table, widths }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Table “${table.caption ?? "without a caption"}”: ${why}`);
  }
}

function rowsOf(frame: Frame): readonly TableRow[] {
  const { head, rows, columns } = frame.table;
  if (rows.length === 0) throw new Error("It has no rows.");
  const headPlaces = layOut(head.map(full), columns.length, (cell) => cell);
  const rowPlaces = layOut(rows.map(full), columns.length, (cell) => cell);
  return [
    ...headPlaces.map((places) => renderRow(frame, places, { head: true, keepNext: true })),
    ...rowPlaces.map((places, index) =>
      renderRow(frame, places, { head: false, keepNext: keepsNext(rows, index) }),
    ),
  ];
}

function full(cells: readonly Cell[]): readonly FullCell[] {
  return cells.map((cell) => (typeof cell === "string" ? { text: cell } : cell));
}

// A total alone on the next page says nothing, and a short table is read as one.
function keepsNext(rows: Table["rows"], index: number): boolean {
  const next = rows[index + 1];
  if (next === undefined) return false;
  const totals = next.some((cell) => typeof cell !== "string" && cell.tone === "total");
  return totals || rows.length <= WHOLE;
}

function renderRow(frame: Frame, places: readonly Place<FullCell>[], kind: RowKind): TableRow {
  const long = places.some(({ cell }) => plainText(cell.text).length > SPLITTABLE);
  const keepNext = kind.keepNext && !long;
  return new TableRow({
    ...(kind.head ? { tableHeader: true } : {}),
    ...(long ? {} : { cantSplit: true }),
    children: places.map((place) => renderPlace(frame, place, { head: kind.head, keepNext })),
  });
}

function renderPlace({ context, table, widths }: Frame, place: Place<FullCell>, kind: RowKind) {
  const { cell, column, span, merge } = place;
  return textCell(context, merge === "continue" ? "" : cell.text, {
    width: widths.slice(column, column + span).reduce((a, b) => a + b, 0),
    span,
    borders: LINES,
    keepNext: kind.keepNext,
    ...(merge === "none" ? {} : { merge: merge === "start" ? "restart" : "continue" }),
    ...lookOf(table, cell, column, kind.head),
  });
}

function lookOf(table: Table, cell: FullCell, column: number, head: boolean) {
  const tone = cell.tone ?? (head ? "head" : undefined);
  const { fill, text } = tone === undefined ? { fill: undefined, text: {} } : TONES[tone];
  const align = cell.align ?? (head ? "center" : (table.columns[column]?.align ?? "left"));
  return {
    align,
    text: { size: table.size ?? SIZE.table, ...text, ...(cell.bold ? { bold: true } : {}) },
    ...(fill === undefined ? {} : { fill }),
  };
}
