import { type Book, emptyBook, type SheetState } from "../apps-script/book";
import { type Shift, shiftArea } from "../apps-script/services/shift";

/** The name under which a snapshot keeps what the engine has no place for. */
export const EXTRAS_RESOURCE = "SHEET_ITA_LOCAL_HOST_PLUGIN";

/** What of a sheet the engine does not hold. */
export type SheetExtras = Pick<SheetState, "type" | "protections" | "charts" | "metadata">;

/** What of the book the engine does not hold: it is kept beside it, in the snapshot too. */
export interface Extras extends Omit<Book, "sheets" | "names" | "ui"> {
  readonly sheets: Readonly<Record<number, SheetExtras>>;
}

/** Takes from a book what the engine does not hold. */
export function extrasOf(book: Book): Extras {
  const { sheets, names: _names, ui: _ui, ...rest } = book;
  const extras = sheets.map(({ id, type, protections, charts, metadata }) => [
    id,
    { ...(type && { type }), protections, charts, metadata },
  ]);
  return { ...rest, sheets: Object.fromEntries(extras) as Record<number, SheetExtras> };
}

/** The extras of a workbook that has none yet. */
export const noExtras = (): Extras => ({ ...extrasOf(emptyBook()), sheets: {} });

/** Lets protections and row or column metadata of a sheet follow rows or columns put in or out by a person. */
export function shiftExtras(extras: Extras, gid: number, shift: Shift): Extras {
  const sheet = extras.sheets[gid];
  if (!sheet) return extras;
  const protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && shiftArea(protection.area, shift);
    if (protection.area && !area) return [];
    return [area ? { ...protection, area } : protection];
  });
  const metadata = sheet.metadata.flatMap((item) => {
    if (item.span?.axis !== shift.axis) return [item];
    const rows = { row: item.span.start, rows: item.span.count, column: 0, columns: 1 };
    const moved = shiftArea(rows, { ...shift, axis: "rows" });
    return moved ? [{ ...item, span: { ...item.span, start: moved.row, count: moved.rows } }] : [];
  });
  return { ...extras, sheets: { ...extras.sheets, [gid]: { ...sheet, protections, metadata } } };
}
