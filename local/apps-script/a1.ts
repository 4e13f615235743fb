import type { Area } from "./book";

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const head = index >= 26 ? columnName(Math.floor(index / 26) - 1) : "";
  return head + String.fromCharCode(65 + (index % 26));
}

/** A → 0, AA → 26; letters only, any case. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 text of an area without its tab: "B2" or "B2:C9". */
export function areaToA1(area: Area): string {
  const first = columnName(area.column) + (area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** A tab's name as a formula writes it: quoted unless it is a plain Latin word. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The two halves of "'Tab'!B2:C9"; `sheet` is undefined when the text names no tab. */
export function splitSheetName(text: string): { readonly sheet: string | undefined; readonly a1: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(text.trim());
  if (!match) return { sheet: undefined, a1: text.trim() };
  return { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), a1: match[3] ?? "" };
}

interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
}

function corner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

function span(a: number | undefined, b: number | undefined, size: number): readonly [number, number] {
  const from = Math.min(a ?? 0, b ?? 0);
  const to = Math.max(a ?? 0, b ?? size - 1);
  return [from, to - from + 1];
}

/** The area of "B2", "B2:C9", "A:A", "2:3" or "B2:B" in a sheet of that size; undefined when it is no reference. */
export function a1ToArea(a1: string, rowCount: number, columnCount: number): Area | undefined {
  const parts = a1.split(":");
  const first = corner(parts[0] ?? "");
  const last = parts.length === 2 ? corner(parts[1] ?? "") : first;
  if (!first || !last || parts.length > 2) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const [row, rows] = span(first.row, last.row, rowCount);
  const [column, columns] = span(first.column, last.column, columnCount);
  return { row, column, rows, columns };
}
