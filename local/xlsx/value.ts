import type { CellErrorValue, CellValue as XlsxValue } from "@cj-tech-master/excelts";
import type { Cell, CellValue } from "../apps-script/book";

const ERRORS: readonly string[] = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];
const EPOCH_DAYS = 25_569;
const DAY = 86_400_000;

type Plain = string | number | boolean | CellErrorValue;

/** An error that only Sheets knows, such as #ERROR!, has no place in .xlsx. */
function plain(value: CellValue | undefined): Plain | undefined {
  if (typeof value !== "object") return value;
  return ERRORS.includes(value.error.code) ? ({ error: value.error.code } as CellErrorValue) : undefined;
}

/**
 * The cell's content for .xlsx. A formula keeps its last value, which programs without the add-on's functions go on
 * showing. A spilled value is left out: the formula that spills gives it again.
 */
export function toXlsxValue(cell: Cell): XlsxValue {
  if (cell.spill) return null;
  const value = plain(cell.value);
  if (cell.formula === undefined) return value ?? null;
  return { formula: cell.formula.slice(1), ...(value !== undefined && { result: value }) };
}

/** Days since 1899-12-30 of a date as the library gives it: in universal time. */
export const serialOf = (date: Date): number => (date.getTime() + EPOCH_DAYS * DAY) / DAY;

/** The date that the library writes as that serial number. */
export const dateOf = (serial: number): Date => new Date(Math.round((serial - EPOCH_DAYS) * DAY));

type Read = Pick<Cell, "value" | "formula">;

function fromObject(value: object, read: (inner: XlsxValue) => Read): Read {
  if ("error" in value) return { value: { error: { code: String(value.error) } } };
  if ("richText" in value)
    return { value: (value.richText as { text: string }[]).map(({ text }) => text).join("") };
  if ("hyperlink" in value && "text" in value) return read(value.text as XlsxValue);
  if ("checkbox" in value) return { value: value.checkbox === true };
  return {};
}

/** Functions as Sheets writes them: Excel marks those that it learned late, LibreOffice writes small what it does not know. */
function plainFunctions(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xlfn\.)?(?:_xlws\.)?([A-Za-z_][\w.]*)(?=\()/g,
    (all, name?: string) => name?.toUpperCase() ?? all,
  );
}

/** What the book keeps of a cell of .xlsx; links and formatted words become their plain text. `formula` is the cell's own. */
export function fromXlsxValue(value: XlsxValue, formula?: string): Read {
  if (formula !== undefined) {
    const result =
      typeof value === "object" && value !== null && "result" in value ? value.result : undefined;
    return { formula: `=${plainFunctions(formula)}`, ...fromXlsxValue(result as XlsxValue) };
  }
  if (value === null || value === undefined || value === "") return {};
  if (value instanceof Date) return { value: serialOf(value) };
  return typeof value === "object" ? fromObject(value, fromXlsxValue) : { value };
}
