import { toArabicDigits } from "../ita/thai";

/** What a typed list such as "1, 3, 4", "๑–๕" or "9.1 และ 9.3" names. */
export interface Members {
  /** Codes of indicators ("9") and sub-indicators ("9.1"), each once, in the order typed. */
  readonly codes: readonly string[];
  /** Numbers that no indicator or sub-indicator has; true of a list with words and no number at all. */
  readonly unreadable: boolean;
}

const ENTRY = /(\d+(?:\.\d+)?)(?:\s*(?:-|–|—|ถึง)\s*(\d+(?:\.\d+)?))?/g;

/** The codes of a range, "1–5" or a single one. */
function span(from: string, to: string | undefined): readonly string[] {
  if (to === undefined || from.includes(".") || to.includes("."))
    return to === undefined ? [from] : [from, to];
  const [first, last] = [Number(from), Number(to)];
  return last < first
    ? [from, to]
    : Array.from({ length: Math.min(last - first + 1, 50) }, (_, i) => String(first + i));
}

/** Reads the indicator numbers that a person typed in one cell; words between them are left out. */
export function membersOf(text: string, known: readonly string[]): Members {
  const entries = [...matches(ENTRY, toArabicDigits(text))];
  const codes = [...new Set(entries.flatMap(([, from = "", to]) => span(from, to)))];
  const right = codes.filter((code) => known.includes(code));
  return {
    codes: right,
    unreadable: right.length < codes.length || (codes.length === 0 && /[^\s\-–]/.test(text)),
  };
}

/** All matches of a global pattern: `matchAll` is younger than the scripts' language level. */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  const own = new RegExp(pattern.source, "g");
  for (let match = own.exec(text); match !== null; match = own.exec(text)) all.push(match);
  return all;
}
