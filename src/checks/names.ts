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
  return row[b.length] ?? 0;
}

/** One letter in fifteen may be a slip; a short name allows none. */
const SLIP = 1 / 15;
const MIN_PART = 10;

/** Names that differ in a number are different things: รุ่นที่ 1 and รุ่นที่ 2. */
const digits = (text: string): string => text.replace(/\D+/g, " ").trim();

function isNear(a: string, b: string): boolean {
  const allowed = Math.floor(Math.max(a.length, b.length) * SLIP);
  return allowed > 0 && digits(a) === digits(b) && distance(a, b, allowed) <= allowed;
}

function isBeginning(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.length >= MIN_PART && more.startsWith(less);
}

/** An entry found by name: the same name, the same but for a slip of the keys, or one name the other's beginning. */
export interface NameMatch<T> {
  readonly entry: T;
  readonly likeness: "same" | "near" | "beginning";
}

/** Finds entries by name. Names are made canonical once, so that a plan of a thousand activities is searched quickly. */
export function byName<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): (name: string) => NameMatch<T> | null {
  const known = entries
    .map((entry) => ({ entry, name: canonical(nameOf(entry)) }))
    .filter(({ name }) => name !== "");
  const exact = new Map([...known].reverse().map(({ entry, name }) => [name, entry]));
  return (wanted) => {
    const name = canonical(wanted);
    const same = exact.get(name);
    if (same !== undefined) return { entry: same, likeness: "same" };
    if (name === "") return null;
    const near = known.find((each) => isNear(name, each.name));
    if (near) return { entry: near.entry, likeness: "near" };
    const [only, ...others] = known.filter((each) => isBeginning(name, each.name));
    return only && others.length === 0 ? { entry: only.entry, likeness: "beginning" } : null;
  };
}

/** The canonical name without where it is done, which plans add or leave out at will. */
export function coreOf(name: string): string {
  return canonical(name)
    .replace(/(?:ใน|ของ)?สำนักงานเขตพื้นที่การศึกษา.*$/, "")
    .replace(/ประเมินด้านita/g, "ประเมินita");
}

/** Whether one core holds the other, so that both names may mean one activity. */
export function mayMeanSame(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.length >= MIN_PART && more.includes(less);
}
