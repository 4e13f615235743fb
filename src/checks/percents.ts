import { toArabicDigits } from "../ita/thai";
import { matches } from "./members";

/** Whether a unit is the percentage. */
export const isPercent = (unit: string | null): boolean => /ร้อยละ|เปอร์เซ็นต์|%/.test(unit ?? "");
const PERCENT = /(?:ร้อยละ|เปอร์เซ็นต์)\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*(?:%|เปอร์เซ็นต์)/g;

/** The percentages that a text names. */
export function percentsIn(
  text: string | null,
): readonly { readonly quote: string; readonly value: number }[] {
  return matches(PERCENT, toArabicDigits(text ?? "")).map(([quote, a, b]) => ({
    quote: quote.trim(),
    value: Number(a ?? b),
  }));
}
