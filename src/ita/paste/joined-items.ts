import { isRestOfLink } from "./links";
import type { ItemLine } from "./read-item";
import type { Titles } from "./titles";

/** Whether a line only adds to an item: links, a status, or the item's own title. */
function addsTo(item: ItemLine, before: ItemLine, titles: Titles): boolean {
  if (item.naming !== null || item.isBare) return false;
  if (item.texts.length === 0) return item.links.length > 0 || item.statuses.size > 0;
  const [code, ...more] = before.naming?.codes ?? [];
  if (code === undefined || more.length > 0 || before.texts.length > 0) return false;
  const isTitle = (text: string) => titles.verdict(text, code) === "agrees";
  return item.texts.every((text) => isTitle(text) || (titles.of(text) === null && !/\d/.test(text)));
}

function both(a: ItemLine, b: ItemLine): ItemLine {
  return {
    ...a,
    line: { ...a.line, plain: `${a.line.plain} ${b.line.plain}`, text: `${a.line.text} ${b.line.text}` },
    statuses: new Set([...a.statuses, ...b.statuses]),
    links: [...a.links, ...b.links],
    isCut: a.isCut || b.isCut,
    texts: [...a.texts, ...b.texts],
  };
}

/** The rest of a link that the page broke makes the link before it one that is cut. */
const broken = (item: ItemLine, rest: ItemLine): ItemLine | null =>
  item.links.length > 0 && rest.naming === null && rest.links.length === 0 && isRestOfLink(rest.line.plain)
    ? { ...item, isCut: true }
    : null;

/**
 * Lines of nothing but links, a status or the title belong to the item above them. Where such a line stands above the first
 * item, whose it is cannot be known, and none is given to any.
 */
export function joinedItems(lines: readonly ItemLine[], titles: Titles): readonly ItemLine[] {
  const isNamed = (item: ItemLine) =>
    item.naming !== null || item.texts.some((text) => titles.of(text) !== null);
  const first = lines.findIndex(isNamed);
  const isAbove = lines
    .slice(0, Math.max(0, first))
    .some((item) => item.links.length > 0 || item.statuses.size > 0);
  const result: ItemLine[] = [];
  for (const item of lines) {
    const before = result[result.length - 1];
    const mended = before && broken(before, item);
    const joins = before && !isAbove && isNamed(before) && addsTo(item, before, titles);
    if (mended) result[result.length - 1] = mended;
    else if (joins) result[result.length - 1] = both(before, item);
    else result.push(item);
  }
  return result;
}
