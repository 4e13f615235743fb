import { a1ToArea, splitSheetName } from "./a1";
import type { Book, Cell, SheetState, Validation } from "./book";
import { isDateFormat } from "./serial";

const text = (value: unknown): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

const NUMBERS: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  BETWEEN: (value, first, second) => value >= first && value <= second,
  NOT_BETWEEN: (value, first, second) => value < first || value > second,
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => value > first,
  AFTER: (value, first) => value > first,
  GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  ON_OR_AFTER: (value, first) => value >= first,
  LESS_THAN: (value, first) => value < first,
  BEFORE: (value, first) => value < first,
  LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  ON_OR_BEFORE: (value, first) => value <= first,
  IS_VALID_DATE: () => true,
};

const TEXTS: Readonly<Record<string, (value: string, sought: string) => boolean>> = {
  CONTAINS: (value, sought) => value.toLowerCase().includes(sought.toLowerCase()),
  EQUAL_TO: (value, sought) => value === sought,
  IS_VALID_URL: (value) => /^https?:\/\/[^\s/]+\.[^\s]*$/i.test(value),
};

function itemsIn({ sheets }: Pick<Book, "sheets">, reference: string, home: SheetState): readonly string[] {
  const { sheet: tab, a1 } = splitSheetName(reference.replace(/\$/g, ""));
  const sheet = tab === undefined ? home : sheets.find(({ name }) => name === tab);
  const area = sheet && a1ToArea(a1, sheet.rowCount, sheet.columnCount);
  if (!area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return text(sheet.cells[row]?.[area.column + (index % area.columns)]?.value ?? "");
  }).filter((item) => item !== "");
}

/** The items of a rule that lists or points to what may be entered; undefined for any other rule. */
export function allowedItems(
  { criteria, args }: Validation,
  book: Pick<Book, "sheets">,
  home: SheetState,
): readonly string[] | undefined {
  const [first] = args;
  if (criteria === "VALUE_IN_LIST") return (Array.isArray(first) ? first : []).map(text);
  return criteria === "VALUE_IN_RANGE" ? itemsIn(book, String(first), home) : undefined;
}

/** Whether the cell's rule refuses what is in the cell. A blank and a formula pass; so does what needs a formula to judge. */
export function isRefused(cell: Cell, book: Pick<Book, "sheets">, home: SheetState): boolean {
  const { validation: rule, value, formula } = cell;
  if (!rule || rule.allowInvalid || value === undefined || value === "" || formula !== undefined)
    return false;
  const items = allowedItems(rule, book, home);
  if (items) return !items.includes(text(value));
  const [, kind = "", test = ""] = /^(NUMBER|DATE|TEXT|CHECKBOX)_?(.*)$/.exec(rule.criteria) ?? [];
  const [first, second] = rule.args.map(Number);
  if (kind === "CHECKBOX") return typeof value !== "boolean";
  if (kind === "TEXT") return !TEXTS[test]?.(text(value), String(rule.args[0] ?? ""));
  if (kind === "") return false;
  const fits = typeof value === "number" && (kind === "NUMBER" || isDateFormat(cell.style?.numberFormat));
  return !fits || !NUMBERS[test]?.(value, first ?? 0, second ?? 0);
}
