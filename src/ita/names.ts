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
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => Math.min(i, limit + 1));
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow(row, a[i - 1], b, i, limit);
    if (next === null) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

/** The distances of one letter more of the first text; null once all are above the limit. Further than it from the diagonal all are. */
function nextRow(
  row: readonly number[],
  letter: string | undefined,
  b: string,
  i: number,
  limit: number,
): readonly number[] | null {
  const far = limit + 1;
  const [from, to] = [Math.max(1, i - Math.floor(limit)), Math.min(b.length, i + Math.floor(limit))];
  const next = Array<number>(b.length + 1).fill(far);
  let left = Math.min(i, far);
  let least = left;
  next[0] = left;
  if (from > 1) left = far;
  for (let j = from; j <= to; j++) {
    const change = (row[j - 1] ?? far) + (letter === b[j - 1] ? 0 : 1);
    left = Math.min(change, (row[j] ?? far) + 1, left + 1, far);
    next[j] = left;
    if (left < least) least = left;
  }
  return least > limit ? null : next;
}
