import type { Area, ConditionalRule } from "../book";
import { keptFormula, shownFormula } from "../typing/formula-separators";
import { spreadsheetEnums } from "./enums";
import { exception, host } from "./host";
import { makeRange } from "./range";
import { rangeRef } from "./refs";
import { register } from "./register";

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GRange = GoogleAppsScript.Spreadsheet.Range;

interface Placed {
  readonly sheetId: number | undefined;
  readonly rule: ConditionalRule;
}

const rules = new WeakMap<object, Placed>();

/** The rule behind an object that the script passed; it must be made for ranges of that sheet. */
export function conditionalRule(value: GRule, sheetId: number): ConditionalRule {
  const placed = rules.get(value);
  if (!placed)
    throw exception(
      "The parameters (Object[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
    );
  if (placed.sheetId !== sheetId) {
    throw exception("Conditional format rule cannot reference a different sheet.");
  }
  return placed.rule;
}

/** A ConditionalFormatRule object of a sheet's rule. */
export function makeConditionalRule(sheetId: number | undefined, rule: ConditionalRule): GRule {
  return new LocalRule({ sheetId, rule }) as unknown as GRule;
}

class LocalRule implements Partial<GRule> {
  readonly #placed: Placed;
  constructor(placed: Placed) {
    this.#placed = placed;
    rules.set(this, placed);
  }
  getRanges(): GRange[] {
    const { sheetId, rule } = this.#placed;
    return sheetId === undefined ? [] : rule.areas.map((area) => makeRange(sheetId, area));
  }
  getBooleanCondition(): GCondition {
    return new LocalCondition(this.#placed.rule) as unknown as GCondition;
  }
  copy(): GBuilder {
    return asBuilder(new LocalBuilder(this.#placed));
  }
}

class LocalCondition implements Partial<GCondition> {
  readonly #rule: ConditionalRule;
  constructor(rule: ConditionalRule) {
    this.#rule = rule;
  }
  getCriteriaType() {
    const type = spreadsheetEnums.BooleanCriteria[this.#rule.criteria];
    return type as unknown as ReturnType<GCondition["getCriteriaType"]>;
  }
  getCriteriaValues() {
    const { criteria, args } = this.#rule;
    if (criteria !== "CUSTOM_FORMULA") return [...args];
    return args.map((formula) => shownFormula(String(formula), host().book.locale));
  }
  getBackground(): string | null {
    return this.#rule.style.background ?? null;
  }
  getFontColor(): string | null {
    return this.#rule.style.color ?? null;
  }
  getBold(): boolean | null {
    return this.#rule.style.bold ?? null;
  }
}

const asBuilder = (builder: LocalBuilder): GBuilder => builder as unknown as GBuilder;
const EMPTY: ConditionalRule = { areas: [], criteria: "", args: [], style: {} };

class LocalBuilder implements Partial<GBuilder> {
  #sheetId: number | undefined;
  #rule: ConditionalRule;
  constructor(from: Placed = { sheetId: undefined, rule: EMPTY }) {
    this.#sheetId = from.sheetId;
    this.#rule = from.rule;
  }
  #when(criteria: string, ...args: (string | number)[]): GBuilder {
    this.#rule = { ...this.#rule, criteria, args };
    return asBuilder(this);
  }
  #style(
    change: { readonly [K in keyof ConditionalRule["style"]]: ConditionalRule["style"][K] | null },
  ): GBuilder {
    const entries = Object.entries({ ...this.#rule.style, ...change });
    const style = Object.fromEntries(entries.filter(([, value]) => value !== null));
    this.#rule = { ...this.#rule, style };
    return asBuilder(this);
  }
  build(): GRule {
    if (this.#rule.criteria === "") throw exception("A conditional format rule must have a condition.");
    if (this.#rule.areas.length === 0)
      throw exception("Must specify ranges for the conditional format rule.");
    return makeConditionalRule(this.#sheetId, this.#rule);
  }
  setRanges(ranges: GRange[]): GBuilder {
    const refs = ranges.map((range) => rangeRef(range, "ConditionalFormatRuleBuilder.setRanges"));
    if (new Set(refs.map((ref) => ref.sheetId)).size > 1) {
      throw exception("All ranges of a conditional format rule must be on the same sheet.");
    }
    this.#sheetId = refs[0]?.sheetId;
    const areas: Area[] = refs.map((ref) => ({ ...ref.area }));
    this.#rule = { ...this.#rule, areas };
    return asBuilder(this);
  }
  setBackground(background: string | null): GBuilder {
    return this.#style({ background });
  }
  setFontColor(color: string | null): GBuilder {
    return this.#style({ color });
  }
  setBold(bold: boolean | null): GBuilder {
    return this.#style({ bold });
  }
  setItalic(italic: boolean | null): GBuilder {
    return this.#style({ italic });
  }
  setUnderline(underline: boolean | null): GBuilder {
    return this.#style({ underline });
  }
  setStrikethrough(strikethrough: boolean | null): GBuilder {
    return this.#style({ strikethrough });
  }
  whenCellEmpty(): GBuilder {
    return this.#when("CELL_EMPTY");
  }
  whenCellNotEmpty(): GBuilder {
    return this.#when("CELL_NOT_EMPTY");
  }
  whenFormulaSatisfied(formula: string): GBuilder {
    // One that the locale cannot read is accepted and never true.
    return this.#when("CUSTOM_FORMULA", keptFormula(formula, host().book.locale) ?? "=FALSE");
  }
  whenNumberBetween(start: number, end: number): GBuilder {
    return this.#when("NUMBER_BETWEEN", start, end);
  }
  whenNumberNotBetween(start: number, end: number): GBuilder {
    return this.#when("NUMBER_NOT_BETWEEN", start, end);
  }
  whenNumberEqualTo(number: number): GBuilder {
    return this.#when("NUMBER_EQUAL_TO", number);
  }
  whenNumberNotEqualTo(number: number): GBuilder {
    return this.#when("NUMBER_NOT_EQUAL_TO", number);
  }
  whenNumberGreaterThan(number: number): GBuilder {
    return this.#when("NUMBER_GREATER_THAN", number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.#when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }
  whenNumberLessThan(number: number): GBuilder {
    return this.#when("NUMBER_LESS_THAN", number);
  }
  whenNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.#when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }
  whenTextContains(text: string): GBuilder {
    return this.#when("TEXT_CONTAINS", text);
  }
  whenTextDoesNotContain(text: string): GBuilder {
    return this.#when("TEXT_DOES_NOT_CONTAIN", text);
  }
  whenTextEqualTo(text: string): GBuilder {
    return this.#when("TEXT_EQUAL_TO", text);
  }
  whenTextStartsWith(text: string): GBuilder {
    return this.#when("TEXT_STARTS_WITH", text);
  }
  whenTextEndsWith(text: string): GBuilder {
    return this.#when("TEXT_ENDS_WITH", text);
  }
}

/** What SpreadsheetApp.newConditionalFormatRule gives. */
export function newConditionalFormatRule(): GBuilder {
  return asBuilder(new LocalBuilder());
}

register(LocalRule, { name: "ConditionalFormatRule" });
register(LocalCondition, { name: "BooleanCondition" });
register(LocalBuilder, { name: "ConditionalFormatRuleBuilder" });
