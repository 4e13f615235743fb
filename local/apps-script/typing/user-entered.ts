import { isDateFormat } from "../serial";
import { type Conventions, conventionsOf } from "./conventions";
import { type TypedDate, typedDate } from "./date";
import { hundredth, type TypedNumber, typedNumber } from "./number";

/** What typing a text into a cell leaves there. `format` is given only where the cell's format becomes another one. */
export type Entered =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly format?: string };

type Kind = "plain" | "percent" | "date" | "currency";

function kindOf(format: string | undefined): Kind {
  if (isDateFormat(format)) return "date";
  if (format?.includes("%")) return "percent";
  return format?.includes("[$") ? "currency" : "plain";
}

/** A number in a cell of that format: percentages, dates and amounts of money bring their own format, a number none. */
function inFormat(read: TypedNumber | TypedDate, numberFormat: string | undefined): Entered {
  const { value, format } = read;
  const [now, typed] = [kindOf(numberFormat), kindOf(format)];
  if (now === "percent" && typed === "plain") return { kind: "value", value: hundredth(value) };
  const own = numberFormat !== undefined && numberFormat.toLowerCase() !== "general";
  const keeps = format === undefined || (own && (typed === "plain" || typed === now));
  return keeps ? { kind: "value", value } : { kind: "value", value, format };
}

function truth(text: string, { yes, no }: Conventions): boolean | undefined {
  const word = text.toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : undefined;
}

/** A formula is typed with "=", or with "+" before what is no number: such telephone numbers are the well-known trap. */
function formulaIn(text: string): string | undefined {
  if (text.startsWith("=") && text.length > 1) return text;
  return /^\+./.test(text) ? `=${text}` : undefined;
}

/**
 * Reads a text as the grid of a spreadsheet of that locale does when a person types it, and setValue with it. Google
 * documents none of this: formulas, the apostrophe, numbers, percentages, amounts with the locale's currency sign, days
 * by the locale's order, month names, times. What is not read here stays text, as do Thai digits. Under "@" all is text,
 * a formula too. In a cell of percentages a bare number is one; what brings a format of another kind with it (a
 * percentage in a cell of scores, a day) changes the cell's. The last two and all of month names are assumptions.
 */
export function userEntered(text: string, locale: string, numberFormat?: string): Entered {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (numberFormat === "@") return { kind: "value", value: text };
  const [trimmed, conventions] = [text.trim(), conventionsOf(locale)];
  const bool = truth(trimmed, conventions);
  if (bool !== undefined) return { kind: "value", value: bool };
  const read = typedNumber(trimmed, conventions) ?? typedDate(trimmed, conventions);
  if (read) return inFormat(read, numberFormat);
  const formula = formulaIn(text);
  return formula === undefined ? { kind: "value", value: text } : { kind: "formula", formula };
}
