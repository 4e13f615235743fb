/** A text, a tab's name, or one sign between them. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;

const exchanged = (formula: string, from: string, to: string): string =>
  formula.replace(PART, (part) => (part === from ? to : part));

/**
 * The formula with semicolons between its arguments, which Sheets takes in every locale; commas it takes only where the
 * decimal mark is a point. No formula of the template holds a decimal number or a list in braces.
 */
export function inAnyLocale(formula: string): string {
  return exchanged(formula, ",", ";");
}

/** The formula as the layout writes it, whichever separators the spreadsheet's locale gives it back with. */
export function withCommas(formula: string): string {
  return exchanged(formula, ";", ",");
}
