import { type NotUnderstood, type PastedLine, pastedLines } from "./lines";

/** The status of an O item as the sheet's tab knows it. */
export type PastedStatus = "published" | "missing" | "notAssessed";

/** What pasted text says of one O item; a null status is one that the text does not tell. */
export interface PastedItem {
  readonly status: PastedStatus | null;
  readonly links: readonly string[];
}

/** What pasted text says by item code (`O11`), and the lines that say nothing certain. */
export interface PastedItems {
  readonly items: ReadonlyMap<string, PastedItem>;
  readonly notUnderstood: readonly NotUnderstood[];
}

const STATUS_WORDS: Readonly<Record<PastedStatus, readonly string[]>> = {
  published: [
    "มี",
    "เผยแพร่",
    "เผยแพร่แล้ว",
    "มีการเผยแพร่",
    "ผ่าน",
    "ใช่",
    "yes",
    "y",
    "✓",
    "✔",
    "☑",
    "√",
    "/",
    "100",
    "100.00",
    "published",
  ],
  missing: [
    "ไม่มี",
    "ไม่เผยแพร่",
    "ไม่ได้เผยแพร่",
    "ไม่มีการเผยแพร่",
    "ยังไม่มี",
    "ยังไม่เผยแพร่",
    "ไม่ผ่าน",
    "ไม่ใช่",
    "no",
    "n",
    "✗",
    "✘",
    "☒",
    "x",
    "×",
    "0",
    "0.00",
    "missing",
  ],
  notAssessed: ["ไม่ต้องประเมิน", "ไม่ประเมิน", "ยกเว้น", "ไม่เกี่ยวข้อง", "n/a", "na"],
};

const LINK = /https?:\/\/[^\s|"<>]+/gi;
const BARE_LINK = /(?:^|\s)(?:www\.\S+)/i;
const CODED = /(?:^|[^A-Za-z])O\s?(\d{1,2})(?![\d.])/i;
const WORDED = /(?:ข้อ|รายการ)\s*(?:ที่)?\s*(\d{1,2})(?!\d|\.\d)/;
const LEADING = /^\(?(\d{1,2})(?:[.):\-–]|\s|$)(?!\d)/;

function statusOf(token: string): PastedStatus | null {
  const word = token.toLowerCase().replace(/%$/, "");
  const entry = (Object.entries(STATUS_WORDS) as [PastedStatus, readonly string[]][]).find(([, words]) =>
    words.includes(word),
  );
  return entry?.[0] ?? null;
}

/** Statuses that stand alone between tabs or spaces: "การมีส่วนร่วม" tells none. Whole cells count before words. */
function statusesIn({ plain, cells }: PastedLine, code: string): ReadonlySet<PastedStatus> {
  const of = (tokens: readonly string[]) =>
    new Set(tokens.flatMap((token) => (token === code ? [] : (statusOf(token) ?? []))));
  const whole = of(cells.filter((_, index) => index > 0 || cells.length === 1));
  return whole.size > 0 ? whole : of(plain.split(" ").slice(1));
}

function codeIn(plain: string): string | null {
  const match = CODED.exec(plain) ?? WORDED.exec(plain) ?? LEADING.exec(plain);
  return match ? `O${Number(match[1])}` : null;
}

const linksIn = (plain: string): readonly string[] =>
  (plain.match(LINK) ?? []).map((link) => link.replace(/[),.;\]]+$/, ""));

interface Read {
  readonly line: PastedLine;
  readonly code: string | null;
  readonly statuses: ReadonlySet<PastedStatus>;
  readonly links: readonly string[];
}

/** Without its links a line tells its code and status; a link's own words and figures tell nothing. */
function readLine(line: PastedLine): Read {
  const without = (text: string) => text.replace(LINK, " ").replace(/\s+/g, " ").trim();
  const bare = {
    ...line,
    plain: without(line.plain),
    cells: line.cells.map(without).filter((cell) => cell !== ""),
  };
  const code = codeIn(bare.plain);
  return { line, code, statuses: statusesIn(bare, code ?? ""), links: linksIn(line.plain) };
}

/** A line of nothing but links belongs to the item above it. */
function joined(lines: readonly Read[]): readonly Read[] {
  const result: Read[] = [];
  for (const read of lines) {
    const before = result[result.length - 1];
    const onlyLinks = read.links.length > 0 && read.line.plain.replace(LINK, "").trim() === "";
    if (before?.code && onlyLinks)
      result[result.length - 1] = { ...before, links: [...before.links, ...read.links] };
    else result.push(read);
  }
  return result;
}

function reasonOf(
  { line, code, statuses, links }: Read,
  codes: ReadonlySet<string>,
): NotUnderstood["reason"] | null {
  const isHeading = code === null && links.length === 0 && !/\d/.test(line.plain);
  if (isHeading) return null;
  if (code === null) return "noItem";
  if (!codes.has(code)) return "unknownItem";
  if (statuses.size > 1) return "twoStatuses";
  if (links.length === 0 && BARE_LINK.test(line.plain)) return "notLink";
  return statuses.size === 0 && links.length === 0 ? "noStatus" : null;
}

/** The items that lines agree on; two statuses for one item leave none of them. */
function agreed(reads: readonly (Read & { readonly code: string })[]): ReadonlyMap<string, PastedItem> {
  const items = new Map<string, PastedItem>();
  for (const code of new Set(reads.map((read) => read.code))) {
    const own = reads.filter((read) => read.code === code);
    const statuses = new Set(own.flatMap((read) => [...read.statuses]));
    const links = new Set(own.flatMap((read) => read.links));
    const [status = null] = statuses;
    if (statuses.size <= 1) items.set(code, { status, links: [...links] });
  }
  return items;
}

/**
 * Reads a list of O items with statuses and links in any usual shape: "O11 มี https://…", "ข้อ ๑๑", a table with tabs, links
 * on lines of their own. A line that could mean two things gives nothing but its reason; so do two lines that differ.
 */
export function parseItems(text: string, codes: readonly string[]): PastedItems {
  const known = new Set(codes);
  const reads = joined(pastedLines(text).map(readLine)).map((read) => ({
    ...read,
    reason: reasonOf(read, known),
  }));
  const clear = reads.flatMap((read) => {
    const { code, reason } = read;
    return code === null || reason !== null ? [] : [{ ...read, code }];
  });
  const items = agreed(clear);
  const notUnderstood = reads.flatMap(({ line, code, reason }) => {
    const twice = reason === null && code !== null && !items.has(code) ? "twice" : null;
    const why = reason ?? twice;
    return why === null ? [] : [{ line: line.line, text: line.text, reason: why }];
  });
  return { items, notUnderstood };
}
