import { columnIndex, columnName, quoteSheetName, splitSheetName } from "../a1";
import type { Area, Book, ProtectionState, SheetState } from "../book";

/** Rows or columns put in (`count` > 0, before the zero-based `at`) or taken out (`count` < 0, from `at` on). */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+)(:\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(!])/gu;

/** The new first index and length of a stretch; undefined when nothing of it is left. */
function shiftSpan(
  start: number,
  length: number,
  { at, count }: Shift,
): readonly [number, number] | undefined {
  if (count >= 0) {
    if (at <= start) return [start + count, length];
    return at < start + length ? [start, length + count] : [start, length];
  }
  const gone = -count;
  const lost = Math.max(0, Math.min(start + length, at + gone) - Math.max(start, at));
  if (lost === length) return undefined;
  const before = Math.max(0, Math.min(start, at + gone) - at);
  return [start - before, length - lost];
}

/** Where an area lies afterwards; undefined when it is gone. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const rows = shift.axis === "rows";
  const moved = rows ? shiftSpan(area.row, area.rows, shift) : shiftSpan(area.column, area.columns, shift);
  if (!moved) return undefined;
  return rows ? { ...area, row: moved[0], rows: moved[1] } : { ...area, column: moved[0], columns: moved[1] };
}

interface Corner {
  readonly text: string;
  readonly absoluteColumn: string;
  readonly column: number;
  readonly absoluteRow: string;
  readonly row: number;
}

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text);
  return {
    text,
    absoluteColumn: match?.[1] ?? "",
    column: columnIndex(match?.[2] ?? "A"),
    absoluteRow: match?.[3] ?? "",
    row: Number(match?.[4] ?? 1) - 1,
  };
}

function corner(source: Corner, row: number, column: number): string {
  return `${source.absoluteColumn}${columnName(column)}${source.absoluteRow}${row + 1}`;
}

function shiftReference(first: string, last: string | undefined, shift: Shift): string {
  const a = parseCorner(first);
  const b = parseCorner(last ?? first);
  const area = { row: a.row, column: a.column, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
  const moved = shiftArea(area, shift);
  if (!moved) return "#REF!";
  const start = corner(a, moved.row, moved.column);
  if (last === undefined) return start;
  return `${start}:${corner(b, moved.row + moved.rows - 1, moved.column + moved.columns - 1)}`;
}

/** A formula standing on the sheet `home` after a shift on the sheet `target`. References without digits stay. */
export function shiftFormula(formula: string, home: string, target: string, shift: Shift): string {
  return formula.replace(TOKEN, (all, prefix?: string, first?: string, rest?: string) => {
    if (first === undefined) return all;
    const sheet = prefix === undefined ? home : (splitSheetName(`${prefix}A1`).sheet ?? home);
    if (sheet !== target) return all;
    return (prefix ?? "") + shiftReference(first, rest?.slice(1), shift);
  });
}

/** A formula after a sheet was given another name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const quoted = `'${from.replace(/'/g, "''")}'!`;
  return formula.replace(TOKEN, (all, prefix?: string) =>
    prefix === quoted || prefix === `${from}!` ? quoteSheetName(to) + all.slice(prefix.length - 1) : all,
  );
}

function shiftKeys<T>(map: Record<number, T>, { at, count }: Shift): Record<number, T> {
  const entries = Object.entries(map).map(([key, value]) => [Number(key), value] as const);
  const kept = entries.filter(([key]) => count >= 0 || key < at || key >= at - count);
  return Object.fromEntries(kept.map(([key, value]) => [key < at ? key : key + count, value]));
}

function shiftList(list: readonly number[], shift: Shift): number[] {
  return Object.keys(shiftKeys(Object.fromEntries(list.map((index) => [index, true])), shift)).map(Number);
}

function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

/** Spilled values stay with their formula: the engine spills them anew. */
function dropSpills(sheet: SheetState): void {
  for (const cells of Object.values(sheet.cells)) {
    for (const cell of Object.values(cells)) {
      if (!cell.spill) continue;
      delete cell.spill;
      delete cell.value;
    }
  }
}

function shiftCells(sheet: SheetState, shift: Shift): void {
  dropSpills(sheet);
  if (shift.axis === "rows") {
    sheet.cells = shiftKeys(sheet.cells, shift);
    return;
  }
  for (const [row, cells] of Object.entries(sheet.cells)) sheet.cells[Number(row)] = shiftKeys(cells, shift);
}

function shiftFormulas(book: Book, target: SheetState, shift: Shift): void {
  for (const sheet of book.sheets) {
    for (const cells of Object.values(sheet.cells)) {
      for (const cell of Object.values(cells)) {
        if (cell.formula !== undefined) {
          cell.formula = shiftFormula(cell.formula, sheet.name, target.name, shift);
        }
      }
    }
  }
}

function shiftSizes(sheet: SheetState, shift: Shift): void {
  if (shift.axis === "rows") {
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftList(sheet.hiddenRows, shift);
    sheet.rowCount += shift.count;
  } else {
    sheet.columnWidths = shiftKeys(sheet.columnWidths, shift);
    sheet.hiddenColumns = shiftList(sheet.hiddenColumns, shift);
    sheet.columnCount += shift.count;
  }
}

function shiftRanges(sheet: SheetState, shift: Shift): void {
  sheet.merges = shiftAreas(sheet.merges, shift);
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection): ProtectionState[] => {
    if (!protection.area) return [{ ...protection, except: shiftAreas(protection.except ?? [], shift) }];
    const area = shiftArea(protection.area, shift);
    return area ? [{ ...protection, area }] : [];
  });
  sheet.metadata = sheet.metadata.flatMap((item) => {
    if (item.span?.axis !== shift.axis) return [item];
    const moved = shiftSpan(item.span.start, item.span.count, shift);
    return moved ? [{ ...item, span: { ...item.span, start: moved[0], count: moved[1] } }] : [];
  });
}

/** Does to the book what inserting or deleting rows or columns does: everything that names a place moves along. */
export function shiftSheet(book: Book, sheet: SheetState, shift: Shift): void {
  shiftCells(sheet, shift);
  shiftFormulas(book, sheet, shift);
  shiftSizes(sheet, shift);
  shiftRanges(sheet, shift);
  book.names = book.names.flatMap((name) => {
    if (name.sheetId !== sheet.id) return [name];
    const area = shiftArea(name.area, shift);
    return area ? [{ ...name, area }] : [];
  });
  for (const chart of book.sheets.flatMap((each) => each.charts)) {
    for (const range of chart.ranges) {
      if (range.sheetId === sheet.id) range.area = shiftArea(range.area, shift) ?? range.area;
    }
  }
}
