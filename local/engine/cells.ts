import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell, CellValue } from "../apps-script/book";
import { type StylePatch, toUniverStyle } from "./style";

/** A cell as set-range-values takes it: null takes a property away. */
export interface CellPatch {
  v?: string | number | null;
  t?: number | null;
  f?: string | null;
  si?: null;
  p?: null;
  s?: StylePatch | null;
}

const ERROR = /^#(?:N\/A|NAME\?|NULL!|NUM!|REF!|SPILL!|CALC!|VALUE!|DIV\/0!|ERROR!|CYCLE!|CONNECT!)$/;

/** The value in a cell of the engine; `message` is what a custom function said when it failed there. */
export function cellValue(cell: Nullable<ICellData>, message?: string): CellValue | undefined {
  const value = cell?.v;
  if (value === null || value === undefined) {
    // A link or another formatted text has its words in a small document.
    const text = cell?.p?.body?.dataStream.replace(/\r\n$/, "");
    return text === undefined || text === "" ? undefined : text;
  }
  if (typeof value === "boolean" || cell?.t === 3) return Boolean(Number(value));
  if (typeof value === "number" && !Number.isFinite(value)) return { error: { code: "#NUM!" } };
  if (typeof value === "string" && ERROR.test(value)) {
    return { error: { code: value, ...(message !== undefined && value === "#ERROR!" && { message }) } };
  }
  return value === "" ? undefined : value;
}

function content(cell: Cell | undefined): string {
  if (cell === undefined || cell.spill) return "";
  return (
    cell.formula ?? (cell.value === undefined ? "" : `${typeof cell.value} ${JSON.stringify(cell.value)}`)
  );
}

function contentPatch(cell: Cell | undefined): CellPatch {
  const cleared: CellPatch = { f: null, si: null, p: null, v: null };
  if (cell === undefined || cell.spill) return cleared;
  if (cell.formula !== undefined) return { ...cleared, f: cell.formula };
  const { value } = cell;
  if (value === undefined) return cleared;
  if (typeof value === "boolean") return { ...cleared, v: value ? 1 : 0, t: 3 };
  if (typeof value === "object") return { ...cleared, v: value.error.code, t: 1 };
  return { ...cleared, v: value, t: typeof value === "number" ? 2 : 1 };
}

function stylePatch(before: Cell | undefined, after: Cell | undefined): CellPatch {
  if (JSON.stringify(before?.style) === JSON.stringify(after?.style)) return {};
  const style = toUniverStyle(after?.style ?? {});
  // The same properties in another order are the same style.
  if (JSON.stringify(toUniverStyle(before?.style ?? {})) === JSON.stringify(style)) return {};
  return { s: after?.style ? style : null };
}

/** What makes the one cell of the other; undefined when nothing has to change. Computed values do not count. */
export function cellPatch(before: Cell | undefined, after: Cell | undefined): CellPatch | undefined {
  const changed = content(before) !== content(after) ? contentPatch(after) : {};
  const patch = { ...changed, ...stylePatch(before, after) };
  return Object.keys(patch).length > 0 ? patch : undefined;
}
