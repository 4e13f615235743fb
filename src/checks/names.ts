import { toArabicDigits } from "../ita/thai";

/** "ITA" and its long Thai name are one thing; a plan uses both. */
const ITA = /คุณธรรมและความโปร่งใส(?:ใน)?(?:การดำเนินงาน)?(?:ของหน่วยงานภาครัฐ)?/g;
const PREFIX = /^(?:[-–•*]|\d+(?:\.\d+)*[.)]|\(\d+\)|กิจกรรมที่\d+|กิจกรรม|โครงการ|มาตรการ|แนวปฏิบัติ|การ)/;

/** A name without what people write in different ways: spaces, quotes, ordinals, digit style, prefixes such as กิจกรรม and โครงการ. */
export function canonical(name: string): string {
  let bare = toArabicDigits(name)
    .toLowerCase()
    .replace(/[\s\u200b\u00a0"'“”‘’]/g, "")
    .replace(/ํา/g, "ำ")
    .replace(/เเ/g, "แ")
    .replace(ITA, "ita")
    .replace(/ita(.*?)\(ita\)/g, "ita$1");
  while (PREFIX.test(bare)) bare = bare.replace(PREFIX, "");
  return bare.replace(/[.,;:/()ฯ\-–]/g, "");
}

/** How many letters must be changed, put in or left out to make one text of the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** One letter in fifteen may be a slip; a short name allows none. */
const SLIP = 1 / 15;
const MIN_PART = 10;

const isNear = (a: string, b: string): boolean => {
  const allowed = Math.floor(Math.max(a.length, b.length) * SLIP);
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed && digits(a) === digits(b);
};

/** Names that differ in a number are different things: รุ่นที่ 1 and รุ่นที่ 2. */
const digits = (text: string): string => text.replace(/\D+/g, " ").trim();

/** How two names agree: the same, the same but for a slip of the keys, one the beginning of the other, or not at all. */
export type Likeness = "same" | "near" | "beginning" | null;

/** How two names of activities agree once both are canonical. */
export function likeness(a: string, b: string): Likeness {
  const [first, second] = [canonical(a), canonical(b)];
  if (first === "" || second === "") return null;
  if (first === second) return "same";
  if (isNear(first, second)) return "near";
  const [less, more] = first.length < second.length ? [first, second] : [second, first];
  return less.length >= MIN_PART && more.startsWith(less) ? "beginning" : null;
}

/** The entry that a name means: the best likeness of all, and of equal ones the first. */
export function bestMatch<T>(
  name: string,
  entries: readonly T[],
  nameOf: (entry: T) => string,
): { readonly entry: T; readonly likeness: NonNullable<Likeness> } | null {
  for (const wanted of ["same", "near", "beginning"] as const) {
    const fitting = entries.filter((entry) => likeness(name, nameOf(entry)) === wanted);
    const [entry] = fitting;
    if (entry !== undefined && (wanted !== "beginning" || fitting.length === 1))
      return { entry, likeness: wanted };
  }
  return null;
}

/** Whether the one name holds the other's core, so that both may mean one activity; generic endings do not count. */
export function mayMeanSame(a: string, b: string): boolean {
  const [less = "", more = ""] = [core(a), core(b)].sort((x, y) => x.length - y.length);
  return less.length >= MIN_PART && more.includes(less);
}

/** The canonical name without where it is done, which plans add or leave out at will. */
function core(name: string): string {
  return canonical(name)
    .replace(/(?:ใน|ของ)?สำนักงานเขตพื้นที่การศึกษา.*$/, "")
    .replace(/ประเมินด้านita/g, "ประเมินita");
}
