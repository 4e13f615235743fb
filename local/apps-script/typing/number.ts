import type { Conventions } from "./conventions";

/** A number with the format that Sheets gives a cell by itself when it is typed so; none for a bare number. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const PLAIN = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[-+]?\d+)?$|^[-+]?\.\d+$/i;

/** The text with a comma between thousands and a point before decimals; undefined where it is no number, or one beyond all. */
function plain(text: string, { decimal, thousands }: Conventions): string | undefined {
  const marks: Readonly<Record<string, string>> = { [decimal]: ".", [thousands]: "," };
  const english = text.replace(/[.,]/g, (mark) => marks[mark] ?? mark);
  return PLAIN.test(english) && Number.isFinite(amountOf(english)) ? english : undefined;
}

const amountOf = (english: string): number => Number(english.replace(/,/g, ""));
const decimals = (english: string, none: string): string => (english.includes(".") ? `${none}.00` : none);

function percent(text: string, conventions: Conventions): TypedNumber | undefined {
  const english = text.endsWith("%") ? plain(text.slice(0, -1).trim(), conventions) : undefined;
  return english === undefined
    ? undefined
    : { value: hundredth(amountOf(english)), format: `${decimals(english, "0")}%` };
}

/** A hundredth as a person means it: 29.97 gives 0.2997 and not 0.29969999999999997. */
export function hundredth(value: number): number {
  const text = String(value);
  return /e/i.test(text) ? value / 100 : Number(`${text}e-2`);
}

function money(text: string, conventions: Conventions): TypedNumber | undefined {
  const { currency } = conventions;
  const match = /^([-+]?)(.*)$/.exec(text);
  const [sign = "", rest = ""] = [match?.[1], match?.[2]];
  const bare = rest.startsWith(currency)
    ? rest.slice(currency.length)
    : rest.endsWith(currency)
      ? rest.slice(0, -currency.length)
      : undefined;
  const english = bare === undefined ? undefined : plain(sign + bare.trim(), conventions);
  return english === undefined
    ? undefined
    : { value: amountOf(english), format: decimals(english, `[$${currency}]#,##0`) };
}

/** A number, an amount with the locale's own currency sign, or a percentage. Digits of other scripts are none. */
export function typedNumber(text: string, conventions: Conventions): TypedNumber | undefined {
  const english = plain(text, conventions);
  if (english === undefined) return percent(text, conventions) ?? money(text, conventions);
  const value = amountOf(english);
  if (/e/i.test(english)) return { value, format: "0.00E+00" };
  return english.includes(",") ? { value, format: decimals(english, "#,##0") } : { value };
}
