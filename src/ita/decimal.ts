import Big from "big.js";

/** Decimal places that a spreadsheet itself keeps: beyond 15 significant digits a double holds only binary dust. */
const SIGNIFICANT_DIGITS = 15;

/** Divisions carry 40 places and are cut to 20 before a figure is rounded, so that 29.034999… (96.78333…·0.3) is 29.035. */
const WORKING_PLACES = 40;
const GUARD_PLACES = 20;

const Decimal = Big();
Decimal.DP = WORKING_PLACES;

/** The exact decimal of a finite number (cut to 15 significant digits as a spreadsheet does) or of plain digits; throws otherwise. */
export function decimal(value: Big | number | string): Big {
  return new Decimal(typeof value === "number" ? value.toPrecision(SIGNIFICANT_DIGITS) : value);
}

/** Half-up to two decimals, as all thirteen official FY2564 rows are; the only place of the add-on that rounds. */
export function round2(value: Big | number): number {
  const places = decimal(value).round(GUARD_PLACES, Big.roundHalfUp).round(2, Big.roundHalfUp);
  return places.toNumber() + 0; // -0 + 0 is 0
}

/** A score as published: always two decimals, "97.32". */
export function formatScore(value: number): string {
  return decimal(round2(value)).toFixed(2);
}

/** Whether a sum in baht has satang, once it is rounded to them. */
export function hasSatang(value: number): boolean {
  return decimal(round2(value)).mod(1).toNumber() !== 0;
}

/** Baht with thousands separators, two decimals only when there are satang: "50,000", "50,000.50"; with `satang` always: "50,000.00". */
export function formatMoney(value: number, satang = hasSatang(value)): string {
  const [whole = "0", rest = "00"] = decimal(round2(value)).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return satang ? `${grouped}.${rest}` : grouped;
}
