import { daySerial } from "./serial";

/** What typing a text into a cell leaves there. `format` is given only when Sheets would set one by itself. */
export type Entered =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly format?: string };

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[-+]?\d+)?$|^[-+]?\.\d+$/i;

function numeric(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(/,/g, "")) : undefined;
}

function percent(text: string): Entered | undefined {
  const value = text.endsWith("%") ? numeric(text.slice(0, -1).trim()) : undefined;
  // Dividing the decimal text by 100 as a decimal keeps 29.97% from becoming 0.29969999999999997.
  if (value === undefined) return undefined;
  return {
    kind: "value",
    value: /e/i.test(text) ? value / 100 : Number(`${value}e-2`),
    format: text.includes(".") ? "0.00%" : "0%",
  };
}

function number(text: string): Entered | undefined {
  const value = numeric(text);
  if (value === undefined) return undefined;
  if (!text.includes(",")) return { kind: "value", value };
  return { kind: "value", value, format: text.includes(".") ? "#,##0.00" : "#,##0" };
}

function isoDate(text: string): Entered | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const serial = match ? daySerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  return serial === undefined ? undefined : { kind: "value", value: serial, format: "yyyy-mm-dd" };
}

function slashDate(text: string, locale: string): Entered | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return undefined;
  const american = locale === "en_US";
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const serial = american ? daySerial(year, first, second) : daySerial(year, second, first);
  return serial === undefined
    ? undefined
    : { kind: "value", value: serial, format: american ? "m/d/yyyy" : "d/m/yyyy" };
}

/**
 * Reads a text as the grid does when a person types it. Known: formulas, the text apostrophe, TRUE and FALSE,
 * numbers with thousands commas or an exponent, percents, yyyy-mm-dd, and d/m/yyyy (m/d/yyyy under en_US).
 * Everything else stays text: times, currency and month names are not read here although Sheets reads some.
 * Thai digits stay text. A Buddhist year stays the year that was typed. Under the format "@" all stays text.
 */
export function userEntered(text: string, locale: string, numberFormat?: string): Entered {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (numberFormat === "@") return { kind: "value", value: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toUpperCase() === "TRUE" };
  const read = number(trimmed) ?? percent(trimmed) ?? isoDate(trimmed) ?? slashDate(trimmed, locale);
  return read ?? { kind: "value", value: text };
}
