import type {
  DataValidation,
  DataValidationOperator,
  DataValidationWithFormulae,
} from "@cj-tech-master/excelts";
import type { Validation } from "../apps-script/book";
import { NUMBER_OPERATORS } from "./operators";
import { onlySet } from "./style";
import { dateOf, serialOf } from "./value";

type Criteria = Pick<Validation, "criteria" | "args">;

const OPERATORS: readonly (readonly [ours: string, theirs: DataValidationOperator])[] = [
  ...NUMBER_OPERATORS,
  ["DATE_BETWEEN", "between"],
  ["DATE_NOT_BETWEEN", "notBetween"],
  ["DATE_EQUAL_TO", "equal"],
  ["DATE_AFTER", "greaterThan"],
  ["DATE_ON_OR_AFTER", "greaterThanOrEqual"],
  ["DATE_BEFORE", "lessThan"],
  ["DATE_ON_OR_BEFORE", "lessThanOrEqual"],
];
const FIRST_DATE = 2;
/** Excel refuses a longer list that stands in the rule itself. */
const LIST_LIMIT = 255;

/** Puts a list that the rule itself cannot hold somewhere else and gives the reference to it. */
export type KeepList = (items: readonly string[]) => string;

function listFormula(items: readonly string[], keepList: KeepList): string {
  const joined = items.join(",");
  const fits =
    joined.length <= LIST_LIMIT && !items.some((item) => /[",\n]/.test(item) || item !== item.trim());
  return fits ? `"${joined}"` : keepList(items);
}

function rule(
  type: DataValidationWithFormulae["type"],
  formulae: readonly unknown[],
  operator?: DataValidationOperator,
) {
  return { type, formulae: [...formulae], ...(operator && { operator }) };
}

function toCore({ criteria, args }: Validation, keepList: KeepList): DataValidationWithFormulae | undefined {
  if (criteria === "VALUE_IN_LIST")
    return rule("list", [listFormula((args[0] ?? []) as readonly string[], keepList)]);
  if (criteria === "VALUE_IN_RANGE") return rule("list", [String(args[0]).replace(/^=/, "")]);
  if (criteria === "CHECKBOX") return rule("list", ['"TRUE,FALSE"']);
  if (criteria === "CUSTOM_FORMULA") return rule("custom", [String(args[0]).replace(/^=/, "")]);
  if (criteria === "DATE_IS_VALID_DATE") return rule("date", [dateOf(FIRST_DATE)], "greaterThanOrEqual");
  const operator = OPERATORS.find(([ours]) => ours === criteria)?.[1];
  if (operator === undefined) return undefined;
  return criteria.startsWith("DATE_")
    ? rule(
        "date",
        args.map((day) => dateOf(Number(day))),
        operator,
      )
    : rule("decimal", args, operator);
}

/** The rule as .xlsx has it; undefined for a kind that Excel does not know. */
export function toXlsxValidation(validation: Validation, keepList: KeepList): DataValidation | undefined {
  const core = toCore(validation, keepList);
  if (core === undefined) return undefined;
  return {
    ...core,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: validation.allowInvalid ? "warning" : "stop",
    // Excel shows no more than 255 letters.
    ...(validation.helpText !== undefined && { error: validation.helpText.slice(0, LIST_LIMIT) }),
  };
}

/** LibreOffice writes a second bound, 0, for tests that have one. */
function bounds(operator: DataValidationOperator, formulae: readonly unknown[]): readonly unknown[] {
  return formulae.slice(0, /between/i.test(operator) ? 2 : 1);
}

function fromDates(operator: DataValidationOperator, formulae: readonly unknown[]): Criteria | undefined {
  const days = bounds(operator, formulae).map((day) => (day instanceof Date ? serialOf(day) : Number.NaN));
  if (days.some(Number.isNaN)) return undefined;
  if (operator === "greaterThanOrEqual" && days[0] === FIRST_DATE)
    return { criteria: "DATE_IS_VALID_DATE", args: [] };
  const criteria = OPERATORS.find(([ours, theirs]) => ours.startsWith("DATE_") && theirs === operator)?.[0];
  return criteria === undefined ? undefined : { criteria, args: days };
}

function fromNumbers(operator: DataValidationOperator, formulae: readonly unknown[]): Criteria | undefined {
  const args = bounds(operator, formulae).map(Number);
  const criteria = OPERATORS.find(([ours, theirs]) => ours.startsWith("NUMBER_") && theirs === operator)?.[0];
  return criteria === undefined || args.some(Number.isNaN) ? undefined : { criteria, args };
}

/** The items behind a reference that `KeepList` gave; undefined when it is a range of the workbook's own. */
export type KeptList = (reference: string) => readonly string[] | undefined;

function fromList(formula: string, keptList: KeptList): Criteria {
  if (formula === '"TRUE,FALSE"') return { criteria: "CHECKBOX", args: [] };
  const quoted = /^"(.*)"$/s
    .exec(formula)?.[1]
    ?.split(",")
    .map((item) => item.trim());
  const items = quoted ?? keptList(formula);
  return items
    ? { criteria: "VALUE_IN_LIST", args: [items] }
    : { criteria: "VALUE_IN_RANGE", args: [formula] };
}

function fromCore(given: DataValidation, keptList: KeptList): Criteria | undefined {
  if (given.type === "any") return undefined;
  const { type, operator = "between", formulae = [] } = given;
  if (type === "list") return fromList(String(formulae[0] ?? ""), keptList);
  if (type === "custom") return { criteria: "CUSTOM_FORMULA", args: [`=${String(formulae[0] ?? "")}`] };
  if (type === "date") return fromDates(operator, formulae);
  return type === "textLength" ? undefined : fromNumbers(operator, formulae);
}

/** The rule as the book keeps it; undefined for a kind that Apps Script's builder cannot make. */
export function fromXlsxValidation(given: DataValidation, keptList: KeptList): Validation | undefined {
  const core = fromCore(given, keptList);
  if (core === undefined) return undefined;
  const strict = given.showErrorMessage === true && (given.errorStyle ?? "stop") === "stop";
  const showDropdown = core.criteria === "VALUE_IN_LIST" || core.criteria === "VALUE_IN_RANGE" || undefined;
  return { ...core, allowInvalid: !strict, ...onlySet({ helpText: given.error, showDropdown }) };
}
