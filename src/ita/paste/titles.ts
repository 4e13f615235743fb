import type { OitItem } from "../criteria/types";
import { bareName, distance } from "../names";

/** How a text beside an item's number bears on it. */
export type TitleVerdict = "agrees" | "silent" | "unlike" | "another";

/** What the titles of a year's items say of a text. */
export interface Titles {
  /** The one item that has the text for its title, but for a slip of the keys; null for none. */
  readonly of: (text: string) => string | null;
  /** Whether the text is the item's title or its beginning, says nothing, is none known, or is rather another item's. */
  readonly verdict: (text: string, code: string) => TitleVerdict;
}

const pairs = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** No title is as long; a longer text is not worth the time. */
const LONGEST = 400;

/** From 0 to 1: the share of neighbouring letters that two texts have in common. */
function likeness(a: string, b: string): number {
  if (a.length > LONGEST) return 0;
  const left = [...pairs(b)];
  const all = pairs(a).length + left.length;
  const common = pairs(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return all === 0 ? 0 : (2 * common.length) / all;
}

/** So short a text says nothing. */
const LEAST = 3;
const LEAST_BEGINNING = 6;
const ALIKE = 0.6;
/** So much more like another title than like its own. */
const CLEARLY = 0.2;
const slips = (title: string): number => Math.floor(title.length / 20);

/** `others` are titles that the same scheme had in other years. */
export function titlesOf(items: readonly OitItem[], others: readonly string[]): Titles {
  const known = items
    .map(({ code, title }) => ({ code, title: bareName(title) }))
    .filter(({ title }) => title !== "");
  const elsewhere = new Set(others.map(bareName));
  const is = (title: string, text: string) => distance(title, text, slips(title)) <= slips(title);
  const exact = (text: string) => {
    const same = known.filter(({ title }) => title === text);
    const found = same.length > 0 ? same : known.filter(({ title }) => is(title, text));
    return found.length === 1 ? (found[0]?.code ?? null) : null;
  };
  /** Of a text that is no title of the year. */
  const compared = (text: string, code: string, own: string): TitleVerdict => {
    if (text.length >= LEAST_BEGINNING && (own.startsWith(text) || text.startsWith(own))) return "agrees";
    const mine = likeness(text, own);
    const most = Math.max(0, ...known.map((each) => (each.code === code ? 0 : likeness(text, each.title))));
    if (mine >= ALIKE && mine >= most) return "agrees";
    return elsewhere.has(text) || (most >= ALIKE && most > mine + CLEARLY) ? "another" : "unlike";
  };
  const verdict = (text: string, code: string): TitleVerdict => {
    const own = known.find((each) => each.code === code)?.title ?? "";
    const found = text === "" ? null : exact(text);
    if (found !== null) return found === code ? "agrees" : "another";
    const isSilent = own === "" || (text.length < LEAST && !elsewhere.has(text));
    return isSilent ? "silent" : compared(text, code, own);
  };
  return { of: (text) => exact(bareName(text)), verdict: (text, code) => verdict(bareName(text), code) };
}
