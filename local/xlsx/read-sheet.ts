import type { Worksheet, Cell as XlsxCell } from "@cj-tech-master/excelts";
import { a1ToArea } from "../apps-script/a1";
import { type Cell, emptySheet, type SheetState } from "../apps-script/book";
import { fromXlsxConditional } from "./conditional";
import { fromArgb, fromXlsxStyle, onlySet } from "./style";
import { fromXlsxValidation, type KeptList } from "./validation";
import { fromXlsxValue } from "./value";

const CHARACTER = 7;
const PADDING = 5;
const POINT = 0.75;
/** A rule on whole columns is kept for as many rows as a new tab has. */
const ROWS = 1000;
const COLUMNS = 26;

function noteOf({ note }: XlsxCell): string | undefined {
  if (note === undefined || typeof note === "string") return note || undefined;
  return (note.texts ?? []).map(({ text }) => text).join("") || undefined;
}

function readCell(cell: XlsxCell): Cell {
  const covered = cell.isMerged && cell.master !== cell;
  const value = covered ? {} : fromXlsxValue(cell.value, cell.formula);
  return { ...value, ...onlySet({ style: fromXlsxStyle(cell.style), note: noteOf(cell) }) };
}

function readCells(sheet: Worksheet): SheetState["cells"] {
  const cells: SheetState["cells"] = {};
  sheet.eachRow({ includeEmpty: true }, (row, at) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const read = readCell(cell);
      if (Object.keys(read).length > 0) cells[at - 1] = { ...cells[at - 1], [column - 1]: read };
    });
  });
  return cells;
}

function addValidations(state: SheetState, sheet: Worksheet, keptList: KeptList): void {
  for (const [key, given] of Object.entries(sheet.dataValidations.model)) {
    const validation = fromXlsxValidation(given, keptList);
    const area = a1ToArea(key.replace(/^range:/, "").replace(/\$/g, ""), ROWS, COLUMNS);
    if (validation === undefined || area === undefined) continue;
    for (let row = area.row; row < Math.min(area.row + area.rows, state.rowCount); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        state.cells[row] = { ...state.cells[row], [column]: { ...state.cells[row]?.[column], validation } };
      }
    }
  }
}

function readSizes(
  sheet: Worksheet,
): Pick<SheetState, "columnWidths" | "rowHeights" | "hiddenColumns" | "hiddenRows"> {
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => sheet.getColumn(index + 1));
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.findRow(index + 1));
  const widths = columns.flatMap(({ width }, index) =>
    width === undefined ? [] : [[index, Math.round(width * CHARACTER + PADDING)] as const],
  );
  const heights = rows.flatMap((row, index) =>
    row?.height ? [[index, Math.round(row.height / POINT)] as const] : [],
  );
  return {
    columnWidths: Object.fromEntries(widths),
    rowHeights: Object.fromEntries(heights),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    hiddenRows: rows.flatMap((row, index) => (row?.hidden ? [index] : [])),
  };
}

function readView(sheet: Worksheet): Pick<SheetState, "frozenRows" | "frozenColumns" | "hiddenGridlines"> {
  const view = sheet.views[0];
  const frozen = view?.state === "frozen" ? view : undefined;
  return {
    frozenRows: frozen && "ySplit" in frozen ? (frozen.ySplit ?? 0) : 0,
    frozenColumns: frozen && "xSplit" in frozen ? (frozen.xSplit ?? 0) : 0,
    hiddenGridlines: view?.showGridLines === false,
  };
}

/** A tab of the file as the book keeps it, with that gid; a formula's last value is kept until the engine computes it. */
export function readSheet(sheet: Worksheet, gid: number, keptList: KeptList): SheetState {
  const merges = ((sheet.model as { merges?: readonly string[] }).merges ?? []).flatMap(
    (text) => a1ToArea(text, ROWS, COLUMNS) ?? [],
  );
  const state: SheetState = {
    ...emptySheet(gid, sheet.name),
    rowCount: Math.max(ROWS, sheet.rowCount),
    columnCount: Math.max(COLUMNS, sheet.columnCount),
    hidden: sheet.state !== "visible",
    tabColor: fromArgb(sheet.properties.tabColor) ?? null,
    cells: readCells(sheet),
    ...readSizes(sheet),
    ...readView(sheet),
    merges,
  };
  state.conditionalRules = fromXlsxConditional(sheet.conditionalFormattings, {
    rows: state.rowCount,
    columns: state.columnCount,
  });
  addValidations(state, sheet, keptList);
  return state;
}
