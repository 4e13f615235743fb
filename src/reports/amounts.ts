import { formatMoney, hasSatang } from "../ita/decimal";
import type { Cell, Table, Tone } from "./document";
import { NOT_STATED } from "./words";

/** Baht on their way into a table, null for a figure that nobody entered: the table's amounts are printed in one form. */
export interface Amount {
  readonly baht: number | null;
  readonly tone?: Tone;
}

/** What a report puts into a place of a table. */
export type Entry = Cell | Amount;

const isAmount = (entry: Entry): entry is Amount => typeof entry !== "string" && "baht" in entry;

/** How amounts that stand together are printed: "50,000" or, where any has satang, "50,000.00"; "-" for none, "ไม่ระบุ" for null. */
export function amountFormat(amounts: readonly (number | null)[]): (amount: number | null) => string {
  const satang = amounts.some((amount) => amount !== null && hasSatang(amount));
  return (amount) => {
    if (amount === null) return NOT_STATED;
    return amount === 0 ? "-" : formatMoney(amount, satang);
  };
}

/** The rows as they are printed, all of their amounts in one form. */
export function withAmounts(rows: readonly (readonly Entry[])[]): Table["rows"] {
  const say = amountFormat(
    rows.flatMap((row) => row.flatMap((entry) => (isAmount(entry) ? [entry.baht] : []))),
  );
  const printed = (entry: Entry): Cell => {
    if (!isAmount(entry)) return entry;
    const { baht, ...look } = entry;
    return { text: say(baht), ...look };
  };
  return rows.map((row) => row.map(printed));
}
