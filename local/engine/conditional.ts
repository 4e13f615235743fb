import type { IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "../apps-script/book";
import { fromRange, toRange } from "./ranges";
import { fromUniverStyle, toUniverStyle } from "./style";

const NUMBERS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: "between",
  NUMBER_NOT_BETWEEN: "notBetween",
  NUMBER_EQUAL_TO: "equal",
  NUMBER_NOT_EQUAL_TO: "notEqual",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
};
const TEXTS: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_EQUAL_TO: "equal",
  TEXT_STARTS_WITH: "beginsWith",
  TEXT_ENDS_WITH: "endsWith",
  CELL_EMPTY: "containsBlanks",
  CELL_NOT_EMPTY: "notContainsBlanks",
};

interface Condition {
  readonly subType: string;
  readonly operator?: string;
  readonly value?: unknown;
}

function toCondition({ criteria, args }: ConditionalRule): Condition {
  const number = NUMBERS[criteria];
  if (number) return { subType: "number", operator: number, value: args.length > 1 ? args : args[0] };
  const text = TEXTS[criteria];
  if (text) return { subType: "text", operator: text, value: args[0] ?? "" };
  return { subType: "formula", value: String(args[0] ?? "=FALSE") };
}

/** The engine's form of a sheet's rules, in order of priority. */
export function toUniverConditional(
  rules: readonly ConditionalRule[],
  id: (index: number) => string,
): IConditionFormattingRule[] {
  return rules.map((rule, index) => {
    const set = Object.entries(toUniverStyle(rule.style)).filter(([, value]) => value !== null);
    const style = Object.fromEntries(set) as IStyleBase;
    return {
      cfId: id(index),
      ranges: rule.areas.map(toRange),
      stopIfTrue: false,
      rule: { type: "highlightCell", style, ...toCondition(rule) },
    } as IConditionFormattingRule;
  });
}

function fromCondition({ subType, operator, value }: Condition): Pick<ConditionalRule, "criteria" | "args"> {
  const maps = subType === "number" ? NUMBERS : TEXTS;
  const criteria = Object.keys(maps).find((key) => maps[key] === operator);
  const args = (Array.isArray(value) ? value : [value]) as (string | number)[];
  if (subType === "formula" || criteria === undefined) return { criteria: "CUSTOM_FORMULA", args };
  return { criteria, args: criteria.startsWith("CELL_") ? [] : args };
}

/** The rules of a sheet as the book keeps them. Kinds that Apps Script's builder cannot make are left out. */
export function fromUniverConditional(rules: readonly IConditionFormattingRule[]): ConditionalRule[] {
  const known = rules.filter(({ rule }) => rule.type === "highlightCell");
  return known.map(({ ranges, rule }) => {
    const { style, ...condition } = rule as unknown as Condition & { style: IStyleBase };
    return { areas: ranges.map(fromRange), ...fromCondition(condition), style: fromUniverStyle(style) ?? {} };
  });
}
