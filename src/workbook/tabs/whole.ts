import { HEAD } from "../keys";
import type { References } from "../layout";

/** Between words in one text, where no code has it. */
const BREAK = "¦";
/** Longer texts than that are put together: Excel takes none above 255 characters. */
const LONGEST = 200;

function quoted(text: string): string {
  const parts = text.match(new RegExp(`.{1,${LONGEST}}`, "g")) ?? [""];
  return parts.map((part) => `"${part}"`).join("&");
}

/** True where each of the words stands in exactly one of the cells; `cells` gives a text for each row of the range `rows`. */
function eachOnce(cells: string, rows: string, words: readonly string[]): string {
  if (words.length === 0) return "TRUE";
  const known = `ISNUMBER(FIND("${BREAK}"&${cells}&"${BREAK}",${quoted(BREAK + words.join(BREAK) + BREAK)}))`;
  const first = `(MATCH(${cells},${cells},0)=ROW(${rows})-MIN(ROW(${rows}))+1)`;
  const count = words.length;
  return `AND(SUMPRODUCT(--${known})=${count},SUMPRODUCT(${known}*${first})=${count})`;
}

/** True where the tab has its lines, each once, as its column of codes tells. */
export function hasLines(ref: References, tab: string, words: readonly string[]): string {
  const codes = ref.column(tab, "code");
  return eachOnce(`TRIM(${codes})`, codes, words);
}

/** True where the criteria have their lines of that kind, each once and no other. */
export function hasCriteria(ref: References, kind: string, codes: readonly string[]): string {
  const [kinds, rows] = [ref.column("criteria", "kind"), ref.column("criteria", "code")];
  const lines = `TRIM(${kinds})&":"&TRIM(${rows})`;
  const words = codes.map((code) => `${kind}:${code}`);
  return `AND(SUMPRODUCT(--(TRIM(${kinds})="${kind}"))=${codes.length},${eachOnce(lines, rows, words)})`;
}

/**
 * True where the criteria have each of those lines once: by what people see in it, else by its hidden key, for an office may
 * name its levels otherwise. Each is a hidden key, the word of its kind, and its code where its kind has several lines.
 */
export function hasEach(
  ref: References,
  lines: readonly (readonly [key: string, kind: string, code: string | null])[],
): string {
  const [kinds, codes] = [ref.column("criteria", "kind"), ref.column("criteria", "code")];
  const each = lines.map(([key, kind, code]) => {
    const own = code === null ? "" : `,${codes},"${code}"`;
    return `MAX(COUNTIFS(${kinds},"${kind}"${own}),COUNTIF(${ref.keys("criteria")},"${key}"))=1`;
  });
  return each.length === 0 ? "TRUE" : `AND(${each.join(",")})`;
}

/** True while the tab has its line of headings: by its hidden key or by the first word in it. */
export function isHeaded(ref: References, tab: string, column: string, heading: string): string {
  return `OR(INDEX(${ref.keys(tab)},1)="${HEAD}",INDEX(${ref.column(tab, column)},1)="${heading}")`;
}

/** True while the tab can be read as the template's: its hidden marker is there, and nothing of it waits to be finished. */
export function isFinished(ref: References, tab: string): string {
  const { cell, before } = ref.marker(tab);
  return `VALUE(MID(${cell},${before.length + 1},9))>0`;
}
