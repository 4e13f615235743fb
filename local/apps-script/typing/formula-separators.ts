import { conventionsOf } from "./conventions";

const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const KEPT = new RegExp(String.raw`${QUOTED}|\d+\.\d+|[\s\S]`, "g");
/** A comma after the row number of a cell's name is no decimal mark. */
const TYPED = new RegExp(String.raw`${QUOTED}|(?<![A-Za-z$\d])\d+,\d+|[\s\S]`, "g");

/**
 * A formula as it is kept, with commas and decimal points; null where the locale cannot read it. Semicolons separate in
 * every locale; where the decimal mark is a comma, a comma separates nothing (seen in public reports of add-ons in de_DE).
 */
export function keptFormula(formula: string, locale: string): string | null {
  const { decimal } = conventionsOf(locale);
  let readable = true;
  const kept = formula.replace(TYPED, (part) => {
    if (part === ";") return ",";
    if (decimal === "." || part.startsWith('"') || part.startsWith("'")) return part;
    if (/^\d+,\d+$/.test(part)) return part.replace(",", ".");
    readable = readable && part !== ",";
    return part;
  });
  return readable ? kept : null;
}

/** The formula as a spreadsheet of that locale shows it and gives it to scripts. */
export function shownFormula(formula: string, locale: string): string {
  if (conventionsOf(locale).decimal === ".") return formula;
  return formula.replace(KEPT, (part) =>
    part === "," ? ";" : /^\d+\.\d+$/.test(part) ? part.replace(".", ",") : part,
  );
}
