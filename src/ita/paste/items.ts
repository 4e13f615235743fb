import { CRITERIA_YEARS, criteriaOf } from "../criteria";
import type { OitItem } from "../criteria/types";
import { bareName } from "../names";
import { underHeadings } from "./columns";
import { namingsIn, type Scheme, schemeFor } from "./item-codes";
import { joinedItems } from "./joined-items";
import { type PastedLine, pastedLines } from "./lines";
import { linksIn } from "./links";
import { ITEM_HEADINGS, type ItemLine, readItems } from "./read-item";
import type { NotUnderstood, PasteReason } from "./reason";
import { underTitles } from "./sections";
import type { PastedStatus } from "./statuses";
import { type Titles, titlesOf } from "./titles";
import { turned } from "./turned";

/** What pasted text says of one O item; a null status is one that the text does not tell. */
export interface PastedItem {
  readonly status: PastedStatus | null;
  readonly links: readonly string[];
}

/** What pasted text says by item code (`O11`), and the lines that say nothing certain, or not all of it. */
export interface PastedItems {
  readonly items: ReadonlyMap<string, PastedItem>;
  readonly notUnderstood: readonly NotUnderstood[];
  /** Whether the order of the lines alone decided which item each is of. */
  readonly byOrder: boolean;
}

/** What an item line gives: to which items which status and links, and what had to be left out of it. */
interface Given {
  readonly line: PastedLine;
  readonly codes: readonly string[];
  readonly status: PastedStatus | null;
  readonly links: readonly string[];
  readonly reason: PasteReason | null;
}

/** What only the whole list can tell: whether figures are statuses, bare numbers are the items' own, other years' items are meant. */
interface Whole {
  readonly known: ReadonlySet<string>;
  readonly titles: Titles;
  readonly scheme: Scheme;
  readonly year: number | null;
  readonly figuresTell: boolean;
  readonly numbersTell: boolean;
  readonly isOtherYears: boolean;
}

/** The items that a line names, by number or title, or why none is certain. */
function codesOf(
  { naming, texts }: ItemLine,
  { titles, numbersTell }: Whole,
): readonly string[] | PasteReason {
  const titled = texts.flatMap((text) => titles.of(text) ?? []);
  const [byTitle] = titled;
  if (naming === null) return byTitle !== undefined && new Set(titled).size === 1 ? [byTitle] : "noItem";
  const [code, ...more] = naming.codes;
  if (code === undefined) return "manyItems";
  if (more.length > 0) return naming.codes;
  const verdicts = texts.map((text) => titles.verdict(text, code));
  if (verdicts.includes("agrees")) return [code];
  if (verdicts.includes("another"))
    return naming.by === "number" && byTitle !== undefined ? [byTitle] : "differentTitle";
  const isSilent = texts.every((text) => text.replace(/[^A-Za-zก-๙]/g, "").length < 3);
  return naming.by === "code" || isSilent || (numbersTell && !verdicts.includes("unlike"))
    ? [code]
    : "unknownTitle";
}

function statusOf({ statuses, figure }: ItemLine, { figuresTell }: Whole): PastedStatus | null | PasteReason {
  const [told, ...more] = statuses;
  if (more.length > 0) return "twoStatuses";
  if (told === "doubtful") return "doubtfulStatus";
  if (told !== undefined || figure === null || !figuresTell) return told ?? null;
  return figure === 100 ? "published" : figure === 0 ? "missing" : null;
}

const isStatus = (value: PastedStatus | PasteReason | null): value is PastedStatus | null =>
  value === null || value === "published" || value === "missing" || value === "notAssessed";

/** Why a line that names items gives nothing at all; null where it gives something. */
function refusal(
  item: ItemLine,
  codes: readonly string[],
  status: PastedStatus | null,
  whole: Whole,
): PasteReason | null {
  const { line, links, isBare, isCut, naming, texts } = item;
  if (
    whole.isOtherYears ||
    (whole.year !== null && line.above.year !== null && line.above.year !== whole.year)
  )
    return "otherYear";
  if (codes.some((code) => !whole.known.has(code))) return "unknownItem";
  if (item.goesOn || (naming?.isLoose && (links.length > 0 || texts.length > 0))) return "manyItems";
  if (item.reason !== null) return item.reason;
  if (links.length === 0 && isBare) return "notLink";
  return status === null && links.length === 0 && !isCut ? "noStatus" : null;
}

function givenBy(item: ItemLine, whole: Whole): Given {
  const nothing = (reason: PasteReason | null): Given => ({
    line: item.line,
    codes: [],
    status: null,
    links: [],
    reason,
  });
  if (whole.scheme.others.test(item.line.plain.replace(/https?:\S+/g, ""))) return nothing("otherScheme");
  const codes = codesOf(item, whole);
  if (typeof codes === "string") return nothing(saysNothing(item) ? null : codes);
  const status = statusOf(item, whole);
  if (!isStatus(status)) return nothing(status);
  const reason = refusal(item, codes, status, whole);
  if (reason !== null) return nothing(item.naming === null && saysNothing(item) ? null : reason);
  const links = item.isCut ? [] : item.links;
  return { line: item.line, codes, status, links, reason: item.isCut ? "cutLink" : null };
}

/** A heading or a remark, of which nothing need be told. */
const saysNothing = ({ naming, links, statuses, isBare, line }: ItemLine): boolean =>
  naming === null && links.length === 0 && statuses.size === 0 && !isBare && !/\d/.test(line.plain);

const otherYears = (year: number | null) =>
  CRITERIA_YEARS.flatMap((each) => (each === year ? [] : (criteriaOf(each) ?? [])));

const otherTitles = (): readonly string[] =>
  otherYears(null).flatMap(({ items }) => items.flatMap(({ title }) => (title === "" ? [] : [title])));

/** More items than years with unknown titles have in common with the year before. */
const OTHER_YEARS_LINES = 10;

/** Whether the lines are another year's list: of more items than this year's, or title by title where this year's are unknown. */
function isOfOtherYear(lines: readonly ItemLine[], items: readonly OitItem[], year: number | null): boolean {
  const named = new Set(lines.flatMap(({ naming }) => naming?.codes ?? []));
  const known = new Set(items.map(({ code }) => code));
  if (named.size > known.size && [...named].some((code) => !known.has(code))) return true;
  const untitled = lines.flatMap(({ naming, texts }) => {
    const [code] = naming?.codes ?? [];
    return items.some((item) => item.code === code && item.title === "")
      ? [{ code, texts: texts.map(bareName) }]
      : [];
  });
  return otherYears(year).some((other) => {
    const titleOf = new Map(other.items.map(({ code, title }) => [code, bareName(title)]));
    const same = untitled.filter(({ code, texts }) => texts.includes(titleOf.get(code ?? "") || "-"));
    return same.length >= OTHER_YEARS_LINES;
  });
}

function wholeOf(
  lines: readonly ItemLine[],
  items: readonly OitItem[],
  year: number | null,
  scheme: Scheme,
): Whole {
  const titles = titlesOf(items, otherTitles());
  const known = new Set(items.map(({ code }) => code));
  const figures = lines.flatMap(({ figure, line }) => (figure === null ? [] : [{ figure, line }]));
  const numbered = lines.filter(({ naming }) => naming?.by === "number");
  const agrees = ({ naming, texts }: ItemLine) =>
    texts.some((text) => titles.verdict(text, naming?.codes[0] ?? "") === "agrees");
  return {
    known,
    titles,
    scheme,
    year,
    figuresTell:
      figures.every(({ figure }) => figure === 0 || figure === 100) &&
      figures.some(({ figure, line }) => figure === 100 || /0\.00?\s*%?$/.test(line.plain)) &&
      numbered.every(agrees),
    numbersTell: numbered.some(agrees),
    isOtherYears: isOfOtherYear(lines, items, year),
  };
}

/** A column of nothing but statuses, as many as the year has items, with or without a link each. */
function inOrder(
  lines: readonly ItemLine[],
  items: readonly OitItem[],
): ReadonlyMap<string, PastedItem> | "otherCount" | null {
  const own = lines.filter((item) => !saysNothing(item));
  const isBare = (item: ItemLine) =>
    item.naming === null && item.statuses.size === 1 && item.texts.length === 0;
  if (own.length < 2 || !own.every(isBare)) return null;
  if (own.length !== items.length) return "otherCount";
  const pasted = own.flatMap(({ statuses, links, isCut }, i) => {
    const [status] = statuses;
    const code = items[i]?.code;
    return code === undefined || status === undefined || status === "doubtful" || isCut
      ? []
      : [[code, { status, links }] as const];
  });
  return pasted.length === items.length ? new Map(pasted) : "otherCount";
}

/** The items that lines agree on; two statuses for one item leave none of them. */
function agreed(given: readonly Given[]): ReadonlyMap<string, PastedItem> {
  const items = new Map<string, PastedItem>();
  for (const code of new Set(given.flatMap(({ codes }) => codes))) {
    const own = given.filter(({ codes }) => codes.includes(code));
    const [status = null, ...more] = new Set(own.flatMap((each) => each.status ?? []));
    const links = [...new Set(own.flatMap((each) => each.links))];
    if (more.length === 0 && (status !== null || links.length > 0)) items.set(code, { status, links });
  }
  return items;
}

function linesOf(
  text: string,
  year: number | null,
  scheme: Scheme,
): { readonly lines: readonly ItemLine[]; readonly left: readonly NotUnderstood[] } {
  const labelOf = (cell: string) => (scheme.label.test(cell) ? cell : null);
  const upright = turned(pastedLines(text), labelOf, [], year);
  const isTitle = ({ plain }: PastedLine) =>
    namingsIn(plain, scheme).length === 0 && linksIn(plain).links.length === 0;
  const placed = underHeadings(underTitles(upright.lines, isTitle), ITEM_HEADINGS, year);
  return {
    lines: placed.flatMap(({ line, columns }) => readItems(line, columns, scheme)),
    left: upright.left,
  };
}

/**
 * Reads a list of O items with statuses and links in any usual shape: "O11 มี https://…", "ข้อ ๑๑", "O1–O9 ครบ", tables, a page's
 * source, links on lines of their own. A number and a title must agree; a status is a cell of its own or the last word before
 * or behind the links. A line that could mean two things gives nothing but its reason; so do two lines that differ.
 */
export function parseItems(text: string, items: readonly OitItem[], year: number | null): PastedItems {
  const scheme = schemeFor(items.map(({ code }) => code));
  const { lines, left } = linesOf(text, year, scheme);
  const ordered = inOrder(lines, items);
  if (ordered !== null && ordered !== "otherCount")
    return { items: ordered, notUnderstood: left, byOrder: true };
  const joined = joinedItems(lines, titlesOf(items, []));
  const whole = wholeOf(joined, items, year, scheme);
  const given = joined.map((item) => givenBy(item, whole));
  const pasted = agreed(given);
  const notUnderstood = given.flatMap(({ line, codes, reason }) => {
    const isTwice = codes.some((code) => !pasted.has(code)) && reason === null;
    const why = reason === "noItem" && ordered !== null ? ordered : (reason ?? (isTwice ? "twice" : null));
    return why === null ? [] : [{ line: line.line, text: line.text, reason: why }];
  });
  return { items: pasted, notUnderstood: [...left, ...notUnderstood], byOrder: false };
}
