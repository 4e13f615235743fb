import { toArabicDigits } from "./thai";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * A text with each Thai letter written in one way and without invisible characters: sara am taken apart (ํ + า), two เ for แ,
 * a tone mark typed before its vowel. Spaces and everything else stay.
 */
export function wellSpelled(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/เเ/g, "แ")
    .replace(/ํ([่-๋]?)า/g, "$1ำ")
    .replace(/([่-๋])([ัิ-ฺ])/g, "$2$1");
}

/** The text for comparing names: well spelled, with 0–9 for Thai digits, small Latin letters and no spaces or quotes. */
export function oneSpelling(text: string): string {
  return toArabicDigits(wellSpelled(text))
    .toLowerCase()
    .replace(/[\s"'“”‘’]/g, "");
}

/** As oneSpelling gives it, of letters and digits only: names that differ in brackets, dashes, full stops or ๆ are one. */
export function bareName(text: string): string {
  return oneSpelling(text).replace(/[^a-z0-9ก-ฮะ-ฺเ-ๅ็-์]/g, "");
}

/** How many letters must be changed, put in or left out to make one text of the other; `limit` + 1 once it is above the limit. */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}
