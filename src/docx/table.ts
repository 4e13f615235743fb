import { TableRow } from "docx";
import type { Table, Tone } from "../reports/document";
import { type AltText, allBorders, fixedTable, textCell } from "./cell";
import { type FullCell, fitted, type Laid, laidOut } from "./column-widths";
import type { PageContext } from "./context";
import type { Place } from "./grid";
import { COLOUR } from "./look";
import { textHeight } from "./measure";
import { type Piece, piece } from "./piece";
import { plainText, type RunLook } from "./runs";
import { oneLine } from "./text";

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
/** The first two rows stay together up to this part of a page, so that a table does not begin with one row at a page's foot. */
const PAIR = 0.2;
/** A table with a row taller than so many lines is read from the top of its cells. */
const TALL = 3;
/** What a cell adds to the height of its text: its margins, in twips. */
const CELL_ROOM = 100;
/** What a cell's side margins take of its width, in twips. */
const CELL_SIDES = 170;

/** A table with what its rows need: the context of its page, its column widths in twips and its type size in points. */
interface Frame {
  readonly context: PageContext;
  readonly table: Table;
  readonly widths: readonly number[];
  readonly size: number;
}

type Row = readonly Place<FullCell>[];

interface RowKind {
  readonly head: boolean;
  readonly top: boolean;
  readonly keepNext: boolean;
}

/** The table itself, without its caption. Throws an Error that names the table when it has no rows or they do not fit. */
export function renderTable(context: PageContext, table: Table) {
  const laid = laidOut(table);
  const { widths, size } = fitted(context, table, laid, context.page.textWidth);
  const frame = { context, table, widths, size };
  const rows = planned(frame, laid).map(({ places, kind }) => renderRow(frame, places, kind));
  return fixedTable(widths, rows, altOf(context, table));
}

/** Its caption, and the headings of its columns. */
function altOf({ print, words }: PageContext, { caption, head }: Table): AltText {
  const headings = head.flat().map((cell) => plainText(typeof cell === "string" ? cell : cell.text));
  const description = oneLine(print(headings.filter((heading) => heading.trim() !== "").join(", ")));
  const title = oneLine(print(caption ?? "")) || description || words.table;
  return { title, description: description || title };
}

/** The rows by their heights, the way they stay together. */
export function tablePieces(context: PageContext, table: Table): readonly Piece[] {
  const laid = laidOut(table);
  const { widths, size } = fitted(context, table, laid, context.page.textWidth);
  const frame = { context, table, widths, size };
  return planned(frame, laid).map(({ places, kind }) => piece(heightOf(frame, places), kind.keepNext));
}

interface PlannedRow {
  readonly places: Row;
  readonly kind: RowKind;
}

function planned(frame: Frame, { head: headPlaces, rows: rowPlaces }: Laid): readonly PlannedRow[] {
  const whole = isLow(frame, [...headPlaces, ...rowPlaces], WHOLE);
  const pair = isLow(frame, rowPlaces.slice(0, 2), PAIR);
  const top = rowPlaces.some((places) => heightOf(frame, places) > tallLine(frame));
  return [
    ...headPlaces.map((places) => ({ places, kind: { head: true, top: false, keepNext: true } })),
    ...rowPlaces.map((places, index) => ({
      places,
      kind: {
        head: false,
        top,
        keepNext: keepsNext(rowPlaces, index, whole || (index === 0 && pair)),
      },
    })),
  ];
}

/** Whether rows together are at most that part of a page high. */
function isLow(frame: Frame, rows: readonly Row[], part: number): boolean {
  const height = rows.reduce((sum, row) => sum + heightOf(frame, row), 0);
  return height <= frame.context.page.textHeight * part;
}

/** About how high a row is, in twips; cells that reach over rows are left out. */
function heightOf({ widths, size }: Frame, row: Row): number {
  const heights = row.map(({ cell, column, span, merge }) =>
    merge === "none" ? textHeight(plainText(cell.text), widthOf(widths, column, span) - CELL_SIDES, size) : 0,
  );
  return Math.max(...heights) + CELL_ROOM;
}

function tallLine({ widths, size }: Frame): number {
  return textHeight("\n".repeat(TALL - 1), widthOf(widths, 0, 1), size) + CELL_ROOM;
}

function widthOf(widths: readonly number[], column: number, span: number): number {
  return widths.slice(column, column + span).reduce((a, b) => a + b, 0);
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
    children: places.map((place) => renderPlace(frame, place, { ...kind, keepNext })),
  });
}

function renderPlace(frame: Frame, place: Place<FullCell>, kind: RowKind) {
  const { context, widths } = frame;
  const { cell, column, span, merge } = place;
  return textCell(context, merge === "continue" ? "" : cell.text, {
    width: widthOf(widths, column, span),
    span,
    borders: LINES,
    keepNext: kind.keepNext,
    ...(kind.top ? { verticalAlign: "top" as const } : {}),
    ...(merge === "none" ? {} : { merge: merge === "start" ? "restart" : "continue" }),
    ...lookOf(frame, cell, column, kind.head),
  });
}

function lookOf({ table, size }: Frame, cell: FullCell, column: number, head: boolean) {
  const tone = cell.tone ?? (head ? "head" : undefined);
  const { fill, text } = tone === undefined ? { fill: undefined, text: {} } : TONES[tone];
  const align = cell.align ?? (head ? "center" : (table.columns[column]?.align ?? "left"));
  return {
    align,
    text: { size, ...text, ...(cell.bold ? { bold: true } : {}) },
    ...(fill === undefined ? {} : { fill }),
  };
}
