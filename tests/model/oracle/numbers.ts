import type { Cell } from "../../../local/apps-script/book";
import { isDateFormat } from "../../../local/apps-script/serial";

/**
 * What a person would say that a cell holds. `plain` is a number that any formula adds; `spelled` a number written so
 * that a person reads it and a formula may not; `doubtful` is anything else that stands there.
 */
export type Told =
  | { readonly kind: "blank" }
  | { readonly kind: "plain" | "spelled"; readonly value: number }
  | { readonly kind: "doubtful"; readonly text: string };

const THAI = "๐๑๒๓๔๕๖๗๘๙";
const NONE = /^(-|–|—|ไม่มี|ไม่ใช้งบประมาณ|ไม่ใช้งบ|ไม่ได้ใช้งบประมาณ)$/;

const arabic = (text: string): string =>
  [...text].map((letter) => (THAI.includes(letter) ? String(THAI.indexOf(letter)) : letter)).join("");

/** Reads a number as a person spells it: Thai digits, commas, บาท, .-, %, คะแนน. */
function spelledNumber(text: string): number | null {
  const bare = arabic(text)
    .replace(/[\s\u00a0\u200b]+/g, "")
    .replace(/(บาท(ถ้วน)?|คะแนน|%|ร้อยละ|\.-|\.–|฿)/g, "");
  return /^[+-]?\d{1,3}(,\d{3})*(\.\d+)?$|^[+-]?\d+(\.\d*)?$|^[+-]?\.\d+$/.test(bare)
    ? Number(bare.replace(/,/g, ""))
    : null;
}

/** How a real date is told of, which is no amount. */
export const DAY = "the day";

function ofNumber(value: number, format: string | undefined, fits: boolean, highest: number): Told {
  if (isDateFormat(format)) return { kind: "doubtful", text: `${DAY} ${value}` };
  if (!fits) return { kind: "doubtful", text: String(value) };
  return format?.includes("%") && highest <= 100
    ? { kind: "spelled", value: value * 100 }
    : { kind: "plain", value };
}

/**
 * A cell that should hold a number within those bounds. A score under a percent format is a spelling of what is seen; an
 * amount under one counts as the number that it is, which is all that a formula knows of it.
 */
export function told(cell: Cell | undefined, lowest: number, highest: number): Told {
  const value = cell?.value;
  const format = cell?.style?.numberFormat;
  if (value === undefined || (typeof value === "string" && value.trim() === "")) return { kind: "blank" };
  const fits = (number: number) => number >= lowest && number <= highest;
  if (typeof value === "number") return ofNumber(value, format, fits(value), highest);
  if (typeof value !== "string") return { kind: "doubtful", text: JSON.stringify(value) };
  if (lowest === 0 && highest > 100 && NONE.test(value.trim())) return { kind: "spelled", value: 0 };
  const number = spelledNumber(value);
  return number !== null && fits(number)
    ? { kind: "spelled", value: number }
    : { kind: "doubtful", text: value };
}

const SCALE = 12;

/** A decimal as a whole number of 10⁻¹². */
export function exact(value: number): bigint {
  const [whole = "0", part = ""] = value.toFixed(SCALE).split(".");
  return BigInt(whole + part.padEnd(SCALE, "0"));
}

/** A fraction at two decimals, half away from zero. */
export function atTwo(numerator: bigint, denominator: bigint): number {
  const sign = numerator < 0n !== denominator < 0n ? -1 : 1;
  const [top, bottom] = [
    numerator < 0n ? -numerator : numerator,
    denominator < 0n ? -denominator : denominator,
  ];
  const cents = (top * 200n + bottom) / (bottom * 2n);
  return (sign * Number(cents)) / 100;
}

/** One in units of `exact`. */
export const ONE = 10n ** BigInt(SCALE);

/** A number at two decimals. */
export const rounded = (value: number): number => atTwo(exact(value), ONE);
