import { TableRow } from "docx";
import type { Cell, Table, Tone } from "../reports/document";
import { allBorders, fixedTable, textCell } from "./cell";
import type { PageContext } from "./context";
import { columnWidths, layOut, type Place } from "./grid";
import { COLOUR, SIZE } from "./look";
import { textHeight } from "./measure";
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

/** A table is kept on one page up to this part of it: a taller one would leave too much of the page before it empty. */
const WHOLE = 0.4;
/** A row taller than this part of a page may break, or it would leave as much of a page empty. */
const SPLITTABLE = 0.45;
/** What a cell adds to the height of its text: its margins, in twips. */
const CELL_ROOM = 100;

/** A table with what its rows need: the context of its page and its column widths in twips. */
interface Frame {
  readonly context: PageContext;
  readonly table: Table;
  readonly widths: readonly number[];
}

type Row = readonly Place<FullCell>[];

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
  const whole = isLow(frame, [...headPlaces, ...rowPlaces], WHOLE);
  return [
    ...headPlaces.map((places) => renderRow(frame, places, { head: true, keepNext: true })),
    ...rowPlaces.map((places, index) =>
      renderRow(frame, places, { head: false, keepNext: keepsNext(rowPlaces, index, whole) }),
    ),
  ];
}

/** Whether rows together are at most that part of a page high. */
function isLow({ context, table, widths }: Frame, rows: readonly Row[], part: number): boolean {
  const size = table.size ?? SIZE.table;
  const heightOf = ({ cell, column, span, merge }: Place<FullCell>) =>
    merge === "none" ? textHeight(plainText(cell.text), widthOf(widths, column, span), size) : 0;
  const height = rows.reduce((sum, row) => sum + Math.max(...row.map(heightOf)) + CELL_ROOM, 0);
  return height <= context.page.textHeight * part;
}

function widthOf(widths: readonly number[], column: number, span: number): number {
  return widths.slice(column, column + span).reduce((a, b) => a + b, 0);
}

function full(cells: readonly Cell[]): readonly FullCell[] {
  return cells.map((cell) => (typeof cell === "string" ? { text: cell } : cell));
}

// A total alone on the next page says nothing, nor does a group's name at the foot of one.
function keepsNext(rows: readonly Row[], index: number, whole: boolean): boolean {
  const next = rows[index + 1];
  if (next === undefined) return false;
  return whole || isGroup(rows[index]) || next.some(({ cell }) => cell.tone === "total");
}

function isGroup(row: Row | undefined): boolean {
  return row?.length === 1 && row[0]?.cell.tone === "pale";
}

function renderRow(frame: Frame, places: Row, kind: RowKind): TableRow {
  const long = !isLow(frame, [places], SPLITTABLE);
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
    width: widthOf(widths, column, span),
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
