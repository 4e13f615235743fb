import { columnIndex, columnName, quoteSheetName, splitSheetName } from "../../../local/apps-script/a1";
import type { Area, Book } from "../../../local/apps-script/book";

/** A reference of a formula: the tab that it names, if any, and its corners, zero-based; `$` tells absolute ones. */
export interface Reference {
  readonly tab: string | null;
  readonly corners: readonly Corner[];
}

/** One corner of a reference. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+)(:\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(!])/gu;

function cornerOf(text: string): Corner {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text);
  return {
    row: Number(match?.[4] ?? 1) - 1,
    column: columnIndex(match?.[2] ?? "A"),
    fixedRow: match?.[3] === "$",
    fixedColumn: match?.[1] === "$",
  };
}

function cornerText({ row, column, fixedRow, fixedColumn }: Corner): string {
  return `${fixedColumn ? "$" : ""}${columnName(column)}${fixedRow ? "$" : ""}${row + 1}`;
}

/** Rewrites each reference of a formula; null makes it #REF!, as when what it pointed to is gone. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (all, prefix?: string, first?: string, rest?: string) => {
    if (first === undefined) return all;
    const tab = prefix === undefined ? null : (splitSheetName(`${prefix}A1`).sheet ?? null);
    const corners = [first, ...(rest === undefined ? [] : [rest.slice(1)])].map(cornerOf);
    const next = change({ tab, corners });
    if (next === null) return "#REF!";
    const text = next.corners.map(cornerText).join(":");
    return next.tab === null ? text : `${quoteSheetName(next.tab)}!${text}`;
  });
}

/** A formula as it stands after being copied that many rows and columns away. */
export function copied(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ tab, corners }) => {
    const moved = corners.map((corner) => ({
      ...corner,
      row: corner.fixedRow ? corner.row : corner.row + rows,
      column: corner.fixedColumn ? corner.column : corner.column + columns,
    }));
    return moved.some(({ row, column }) => row < 0 || column < 0) ? null : { tab, corners: moved };
  });
}

const within = (corner: Corner, area: Area): boolean =>
  corner.row >= area.row &&
  corner.row < area.row + area.rows &&
  corner.column >= area.column &&
  corner.column < area.column + area.columns;

/** Lets every formula of the book that points wholly into an area follow it to its new place on the same sheet. */
export function followCut(book: Book, sheetId: number, from: Area, rows: number, columns: number): void {
  const target = book.sheets.find(({ id }) => id === sheetId)?.name;
  for (const sheet of book.sheets) {
    for (const line of Object.values(sheet.cells)) {
      for (const cell of Object.values(line)) {
        if (cell.formula === undefined) continue;
        cell.formula = mapReferences(cell.formula, (reference) => {
          if ((reference.tab ?? sheet.name) !== target) return reference;
          if (!reference.corners.every((corner) => within(corner, from))) return reference;
          const corners = reference.corners.map((corner) => ({
            ...corner,
            row: corner.row + rows,
            column: corner.column + columns,
          }));
          return { ...reference, corners };
        });
      }
    }
  }
}
