import { areaToA1, quoteSheetName } from "../a1";
import type { Validation } from "../book";
import { dateToSerial } from "../serial";
import { enumName, spreadsheetEnums } from "./enums";
import { sheetState } from "./grid";
import { exception } from "./host";
import { rangeRef } from "./refs";
import { register } from "./register";

type GRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Arg = Validation["args"][number];

const rules = new WeakMap<object, Validation>();

/** The rule of a checkbox whose values are TRUE and FALSE. */
export const CHECKBOX: Validation = { criteria: "CHECKBOX", args: [], allowInvalid: false };

/** The rule behind a DataValidation that the script passed. */
export function validationState(rule: unknown): Validation {
  const state = typeof rule === "object" && rule !== null ? rules.get(rule) : undefined;
  if (!state) throw exception("The parameters (Object) don't match the method signature for DataValidation.");
  return state;
}

/** A DataValidation object of a rule. */
export function makeValidation(state: Validation): GRule {
  return new LocalValidation(state) as unknown as GRule;
}

class LocalValidation implements Partial<GRule> {
  readonly #state: Validation;
  constructor(state: Validation) {
    this.#state = state;
    rules.set(this, state);
  }
  getAllowInvalid(): boolean {
    return this.#state.allowInvalid;
  }
  getCriteriaType() {
    return spreadsheetEnums.DataValidationCriteria[this.#state.criteria] as unknown as ReturnType<
      GRule["getCriteriaType"]
    >;
  }
  getCriteriaValues() {
    const { args, criteria, showDropdown } = this.#state;
    return criteria.startsWith("VALUE_IN") ? [...args, showDropdown ?? true] : [...args];
  }
  getHelpText(): string {
    return this.#state.helpText ?? "";
  }
  copy(): GBuilder {
    return asBuilder(new LocalValidationBuilder(this.#state));
  }
}

const asBuilder = (builder: LocalValidationBuilder): GBuilder => builder as unknown as GBuilder;

class LocalValidationBuilder implements Partial<GBuilder> {
  #state: Validation;
  constructor(state: Validation = { criteria: "", args: [], allowInvalid: true }) {
    this.#state = state;
  }
  #set(change: Partial<Validation>): GBuilder {
    this.#state = { ...this.#state, ...change };
    return asBuilder(this);
  }
  #require(criteria: string, ...args: Arg[]): GBuilder {
    const { showDropdown: _, ...rest } = this.#state;
    this.#state = { ...rest, criteria, args };
    return asBuilder(this);
  }
  build(): GRule {
    if (this.#state.criteria === "") throw exception("Cannot build a data validation rule without criteria.");
    return makeValidation(this.#state);
  }
  setAllowInvalid(allowInvalid: boolean): GBuilder {
    return this.#set({ allowInvalid });
  }
  setHelpText(helpText: string): GBuilder {
    return this.#set({ helpText });
  }
  requireValueInList(values: readonly unknown[], showDropdown = true): GBuilder {
    if (values.length > 500)
      throw exception("The data validation rule has more items than the limit of 500.");
    return this.#set({ criteria: "VALUE_IN_LIST", args: [values.map(String)], showDropdown });
  }
  requireValueInRange(range: GRange, showDropdown = true): GBuilder {
    const { sheetId, area } = rangeRef(range, "DataValidationBuilder.requireValueInRange");
    const a1 = `${quoteSheetName(sheetState(sheetId).name)}!${areaToA1(area)}`;
    return this.#set({ criteria: "VALUE_IN_RANGE", args: [a1], showDropdown });
  }
  requireCheckbox(): GBuilder {
    return this.#require("CHECKBOX");
  }
  requireFormulaSatisfied(formula: string): GBuilder {
    return this.#require("CUSTOM_FORMULA", formula);
  }
  requireNumberBetween(start: number, end: number): GBuilder {
    return this.#require("NUMBER_BETWEEN", start, end);
  }
  requireNumberNotBetween(start: number, end: number): GBuilder {
    return this.#require("NUMBER_NOT_BETWEEN", start, end);
  }
  requireNumberEqualTo(number: number): GBuilder {
    return this.#require("NUMBER_EQUAL_TO", number);
  }
  requireNumberGreaterThan(number: number): GBuilder {
    return this.#require("NUMBER_GREATER_THAN", number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.#require("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }
  requireNumberLessThan(number: number): GBuilder {
    return this.#require("NUMBER_LESS_THAN", number);
  }
  requireNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.#require("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }
  requireDate(): GBuilder {
    return this.#require("DATE_IS_VALID_DATE");
  }
  requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): GBuilder {
    return this.#require("DATE_BETWEEN", toSerial(start), toSerial(end));
  }
  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): GBuilder {
    return this.#require("DATE_ON_OR_AFTER", toSerial(date));
  }
  requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): GBuilder {
    return this.#require("DATE_ON_OR_BEFORE", toSerial(date));
  }
  requireTextContains(text: string): GBuilder {
    return this.#require("TEXT_CONTAINS", text);
  }
  requireTextEqualTo(text: string): GBuilder {
    return this.#require("TEXT_EQUAL_TO", text);
  }
  requireTextIsUrl(): GBuilder {
    return this.#require("TEXT_IS_VALID_URL");
  }
  withCriteria(criteria: unknown, args: readonly Arg[]): GBuilder {
    const name = enumName(criteria);
    if (name === undefined) throw exception("Invalid data validation criteria.");
    return this.#set({ criteria: name, args });
  }
}

function toSerial(date: unknown): number {
  if (date instanceof Date) return dateToSerial(date);
  throw exception("The parameters (Object) don't match the method signature for a date.");
}

/** What SpreadsheetApp.newDataValidation gives. Invalid input is allowed until it is forbidden, as in Sheets. */
export function newDataValidation(): GBuilder {
  return asBuilder(new LocalValidationBuilder());
}

register(LocalValidation, { name: "DataValidation" });
register(LocalValidationBuilder, { name: "DataValidationBuilder" });
