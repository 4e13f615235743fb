import { CellValueType, type ICellData, type INumfmtLocaleTag, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { userEntered } from "../../apps-script/typing/user-entered";
import type { SpreadsheetPage } from "./create-univer";

const BEFORE_THE_COMPONENT = 100;

/** What a cell becomes by a typed text; undefined where the component knows as well, as it does of formulas. */
function typedCell(
  cell: ICellData,
  text: string,
  locale: string,
  format: string | undefined,
): ICellData | undefined {
  const entered = userEntered(text, locale, format);
  if (entered.kind === "blank") return undefined;
  if (entered.kind === "formula") return { ...cell, f: entered.formula, v: null, p: null };
  const { value } = entered;
  const style = entered.format === undefined ? {} : { s: { n: { pattern: entered.format } } };
  if (typeof value === "boolean") return { ...cell, ...style, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...cell, ...style, v: value, t };
}

/** Makes what is typed into a cell what Sheets makes of it in a spreadsheet of that locale, and shows it so. */
export function followLocale({ injector }: SpreadsheetPage, locale: string): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(locale as INumfmtLocaleTag);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_THE_COMPONENT,
    handler: (cell: Nullable<ICellData>, { worksheet, row, col }, next) => {
      const text = cell?.f || cell?.p || cell?.t === CellValueType.FORCE_STRING ? undefined : cell?.v;
      if (typeof text !== "string") return next(cell);
      const format = worksheet.getComposedCellStyle(row, col).n?.pattern;
      return typedCell(cell ?? {}, text, locale, format) ?? next(cell);
    },
  });
}
