import { distance, oneSpelling } from "../ita/names";
import { keptText } from "./kept";

/** "ITA" and its long Thai name are one thing; a plan uses both. */
const ITA = /คุณธรรมและความโปร่งใส(?:ใน)?(?:การดำเนินงาน)?(?:ของหน่วยงานภาครัฐ)?/g;
const PREFIX = /^(?:[-–•*]|\d+(?:\.\d+)*[.)]|\(\d+\)|กิจกรรมที่\d+|กิจกรรม|โครงการ|มาตรการ|แนวปฏิบัติ|การ)/;
const LIST_NUMBER = /^(?:[-–•*]|\d+(?:\.\d+)*[.)]|\(\d+\))/;
const SIGNS = /[.,;:/()ฯ\-–]/g;

/** The name in one spelling, with ITA called by its letters. */
const spelled = keptText((name) =>
  oneSpelling(name)
    .replace(ITA, "ita")
    .replace(/ita(.*?)\(ita\)/g, "ita$1"),
);

/** The name as a list has it: without the number of its line, but with every number of its own. */
export const listName = keptText((name) => {
  const whole = spelled(name);
  return whole.replace(LIST_NUMBER, "").replace(SIGNS, "") || whole;
});

/** The name without ordinals and prefixes such as กิจกรรม and โครงการ, unless nothing else is left: "กิจกรรมที่ 1" stays. */
export const canonical = keptText((name) => {
  const whole = spelled(name);
  let bare = whole;
  while (PREFIX.test(bare)) bare = bare.replace(PREFIX, "");
  return bare.replace(SIGNS, "") || whole;
});

/** One letter in fifteen may be a slip; a short name allows none. */
const SLIP = 15;
/** Letters that are looked up together. */
const GRAM = 5;
const MIN_PART = 10;

/** Names that differ in a number are different things: รุ่นที่ 1 and รุ่นที่ 2. */
const digits = keptText((text) => text.replace(/\D+/g, " ").trim());

const slipsIn = (a: string, b: string): number => Math.floor(Math.max(a.length, b.length) / SLIP);

function isNear(a: string, b: string): boolean {
  const allowed = slipsIn(a, b);
  const mayBe = allowed > 0 && Math.abs(a.length - b.length) <= allowed;
  return mayBe && digits(a) === digits(b) && distance(a, b, allowed) <= allowed;
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

interface Known<T> {
  readonly entry: T;
  readonly name: string;
}

/**
 * Finds names alike without comparing all with all: where few letters differ, at least one of a name's parts stands in
 * the other unchanged, so only names that share one of its rarest parts are looked at.
 */
function alikeIn<T>(known: readonly Known<T>[]): (name: string) => readonly Known<T>[] {
  const holders = new Map<string, Known<T>[]>();
  for (const each of known) {
    const grams = new Set(
      Array.from({ length: Math.max(0, each.name.length - GRAM + 1) }, (_, i) =>
        each.name.slice(i, i + GRAM),
      ),
    );
    for (const gram of grams) {
      const group = holders.get(gram);
      if (group) group.push(each);
      else holders.set(gram, [each]);
    }
  }
  return (name) => {
    const parts = Array.from({ length: Math.floor(name.length / GRAM) }, (_, i) =>
      name.slice(i * GRAM, (i + 1) * GRAM),
    );
    const groups = parts.map((part) => holders.get(part) ?? []).sort((a, b) => a.length - b.length);
    return [...new Set(groups.slice(0, Math.floor(name.length / SLIP) + 2).flat())];
  };
}

/** The first entry of each key that only one entry has, or of each key at all. */
function byKey<T>(entries: readonly T[], keyOf: (entry: T) => string, onlyOne: boolean): Map<string, T> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return new Map(
    [...groups].flatMap(([key, [first, second]]) =>
      key === "" || first === undefined || (onlyOne && second !== undefined) ? [] : [[key, first] as const],
    ),
  );
}

/**
 * Finds entries by name. The exact name wins; then the name without its line's number; then, where it is the only one,
 * the name without ordinals and prefixes; then a name alike.
 */
export function byName<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): (name: string) => NameMatch<T> | null {
  const exact = byKey(entries, (entry) => spelled(nameOf(entry)), false);
  const inList = byKey(entries, (entry) => listName(nameOf(entry)), true);
  const bare = byKey(entries, (entry) => canonical(nameOf(entry)), true);
  const known = entries
    .map((entry) => ({ entry, name: canonical(nameOf(entry)) }))
    .filter(({ name }) => name !== "");
  let alike: ReturnType<typeof alikeIn<T>> | null = null;
  let begun: ReadonlyMap<string, readonly Known<T>[]> | null = null;
  const found = new Map<string, NameMatch<T> | null>();
  const find = (wanted: string): NameMatch<T> | null => {
    const same = exact.get(spelled(wanted)) ?? inList.get(listName(wanted)) ?? bare.get(canonical(wanted));
    if (same !== undefined) return { entry: same, likeness: "same" };
    const name = canonical(wanted);
    if (name === "") return null;
    alike ??= alikeIn(known);
    const near = alike(name).find((each) => isNear(name, each.name));
    if (near) return { entry: near.entry, likeness: "near" };
    begun ??= byBeginning(known);
    const [only, ...others] = (begun.get(name.slice(0, MIN_PART)) ?? []).filter((each) =>
      isBeginning(name, each.name),
    );
    return only && others.length === 0 ? { entry: only.entry, likeness: "beginning" } : null;
  };
  return (wanted) => {
    const old = found.get(wanted);
    if (old !== undefined) return old;
    const match = find(wanted);
    found.set(wanted, match);
    return match;
  };
}

/** Entries by how their names begin: only those that begin alike can be the beginning of one another. */
function byBeginning<T>(known: readonly Known<T>[]): ReadonlyMap<string, readonly Known<T>[]> {
  const groups = new Map<string, Known<T>[]>();
  for (const each of known) {
    const key = each.name.slice(0, MIN_PART);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
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
