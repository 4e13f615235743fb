import type { ISheetDataValidationRule } from "@univerjs/core";
import type { SheetState, Validation } from "../apps-script/book";
import { daySerial } from "../apps-script/serial";
import { coverCells, fromRange, toRange } from "./ranges";

const OPERATORS: Readonly<Record<string, string>> = {
  BETWEEN: "between",
  NOT_BETWEEN: "notBetween",
  EQUAL_TO: "equal",
  NOT_EQUAL_TO: "notEqual",
  GREATER_THAN: "greaterThan",
  GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  LESS_THAN: "lessThan",
  LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
};
const DATE_OPERATORS: Readonly<Record<string, string>> = {
  AFTER: "greaterThan",
  BEFORE: "lessThan",
  BETWEEN: "between",
  EQUAL_TO: "equal",
  ON_OR_AFTER: "greaterThanOrEqual",
  ON_OR_BEFORE: "lessThanOrEqual",
};
const ANY_DATE = "1900-01-01";

type Core = Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2">;

function core(type: string, operator?: string, formula1?: string, formula2?: string): Core {
  const parts = { operator, formula1, formula2 };
  const set = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { type, ...Object.fromEntries(set) };
}

function dateText(serial: unknown): string {
  return new Date(Math.round((Number(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}

function toCore({ criteria, args }: Validation): Core {
  const [first, second] = args;
  const number = OPERATORS[criteria.replace(/^NUMBER_/, "")];
  if (criteria.startsWith("NUMBER_") && number) {
    return core("decimal", number, String(first), second === undefined ? undefined : String(second));
  }
  const date = DATE_OPERATORS[criteria.replace(/^DATE_/, "")];
  if (criteria.startsWith("DATE_") && date) {
    return core("date", date, dateText(first), second === undefined ? undefined : dateText(second));
  }
  if (criteria === "DATE_IS_VALID_DATE") return core("date", "greaterThanOrEqual", ANY_DATE);
  if (criteria === "VALUE_IN_LIST") return core("list", undefined, JSON.stringify(first));
  if (criteria === "VALUE_IN_RANGE") return core("list", undefined, `=${String(first)}`);
  if (criteria === "CHECKBOX") return core("checkbox");
  if (criteria === "CUSTOM_FORMULA") return core("custom", undefined, String(first));
  // The engine has no such rule: it keeps it, lets everything pass, and gives it back.
  return core("any");
}

/** The engine's rules of a sheet: equal rules of neighbouring cells are one. */
export function toUniverValidations(
  sheet: SheetState,
  uid: (index: number) => string,
): ISheetDataValidationRule[] {
  const cells = new Map<string, [number, number][]>();
  for (const [row, columns] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (!cell.validation) continue;
      const key = JSON.stringify(cell.validation);
      const list = cells.get(key) ?? [];
      list.push([Number(row), Number(column)]);
      cells.set(key, list);
    }
  }
  return [...cells].map(([key, positions], index) => {
    const rule = JSON.parse(key) as Validation;
    const exact = toCore(rule);
    return {
      ...exact,
      uid: uid(index),
      ranges: coverCells(positions).map(toRange),
      allowBlank: true,
      showErrorMessage: true,
      showDropDown: rule.showDropdown ?? true,
      errorStyle: rule.allowInvalid ? 2 : 1,
      ...(rule.helpText !== undefined && { error: rule.helpText }),
      ...(exact.type === "any" && { promptTitle: JSON.stringify([rule.criteria, rule.args]) }),
    };
  });
}

const reverse = (map: Readonly<Record<string, string>>, value: string | undefined): string =>
  Object.keys(map).find((key) => map[key] === value) ?? "EQUAL_TO";

function serialOf(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split(/[-/]/).map(Number);
  return daySerial(year, month, day) ?? 0;
}

function listCriteria(formula: string): Pick<Validation, "criteria" | "args"> {
  if (formula.startsWith("=")) return { criteria: "VALUE_IN_RANGE", args: [formula.slice(1)] };
  const items = formula.startsWith("[") ? (JSON.parse(formula) as string[]) : formula.split(",");
  return { criteria: "VALUE_IN_LIST", args: [items] };
}

function fromCore(rule: ISheetDataValidationRule): Pick<Validation, "criteria" | "args"> {
  const { type, operator, promptTitle } = rule;
  const formulas = [rule.formula1, rule.formula2].filter((text): text is string => text !== undefined);
  if (type === "list" || type === "listMultiple") return listCriteria(formulas[0] ?? "");
  if (type === "checkbox") return { criteria: "CHECKBOX", args: [] };
  if (type === "custom") return { criteria: "CUSTOM_FORMULA", args: formulas };
  if (type === "date") {
    if (formulas[0] === ANY_DATE) return { criteria: "DATE_IS_VALID_DATE", args: [] };
    return { criteria: `DATE_${reverse(DATE_OPERATORS, operator)}`, args: formulas.map(serialOf) };
  }
  if (type === "any" && promptTitle) {
    const [criteria, args] = JSON.parse(promptTitle) as [string, Validation["args"]];
    return { criteria, args };
  }
  return { criteria: `NUMBER_${reverse(OPERATORS, operator)}`, args: formulas.map(Number) };
}

/** Puts the engine's rules of a sheet into the cells of the book. */
export function readValidations(sheet: SheetState, rules: readonly ISheetDataValidationRule[]): void {
  for (const rule of rules) {
    const { criteria, args } = fromCore(rule);
    const validation: Validation = {
      criteria,
      args,
      allowInvalid: rule.errorStyle !== 1,
      ...(rule.error !== undefined && { helpText: rule.error }),
      ...(rule.type === "list" && { showDropdown: rule.showDropDown ?? true }),
    };
    for (const range of rule.ranges) putValidation(sheet, fromRange(range), validation);
  }
}

function putValidation(sheet: SheetState, area: ReturnType<typeof fromRange>, validation: Validation): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cells = sheet.cells[row] ?? {};
      cells[column] = { ...cells[column], validation };
      sheet.cells[row] = cells;
    }
  }
}
