import type { Columns, HeadingWords } from "./columns";
import { COMMA, type Codes, goesOn, namingsIn, type Scheme } from "./item-codes";
import type { PastedLine } from "./lines";
import { linksIn } from "./links";
import type { PasteReason } from "./reason";
import { lastStatuses, statusOf, type Told, withoutBoxes, withoutLastStatus } from "./statuses";

/** The headings that a table of O items gives its statuses. */
export const ITEM_HEADINGS: HeadingWords = {
  value: /สถานะ|เผยแพร่|มี\s*\/\s*ไม่มี|status/i,
  orElse: /^ผล(?:การ(?:ตรวจ|ประเมิน|ดำเนินการ).*)?$|คะแนน/,
  notValue: /วันที่|ผู้|เต็ม|ลิงก์|link|url|จำนวน|ข้อมูลที่|ช่องทาง/i,
  below: /^(?:มี|ไม่มี|ผ่าน|ไม่ผ่าน|ไม่ต้องประเมิน|(?:ปี|พ\.?\s?ศ\.?|\s)*25\d\d)$/,
};

/** What one line, or the part of one that speaks of one naming, says before anything is decided. */
export interface ItemLine {
  readonly line: PastedLine;
  readonly naming: Codes | null;
  /** Whether bare numbers follow the codes. */
  readonly goesOn: boolean;
  readonly statuses: ReadonlySet<Told>;
  readonly links: readonly string[];
  readonly isCut: boolean;
  readonly isBare: boolean;
  /** Its texts without codes, links and statuses: a title may be among them. */
  readonly texts: readonly string[];
  /** Statuses that a figure of 100 or 0 may tell, which only the whole list can decide; null for none. */
  readonly figure: number | null;
  /** Why the table's headings forbid its statuses; null for nothing. */
  readonly reason: PasteReason | null;
}

const MASK = "\ue100";
const masked = (text: string): string =>
  text.replace(/https?:\/\/[^\s|"<>]+/gi, (link) => MASK.repeat(link.length));

interface Part {
  readonly naming: Codes | null;
  readonly after: string;
  /** The line's cells, or those of this part of it, without the naming. */
  readonly cells: readonly string[];
}

/** A line that names several items, each with what follows it, is several lines. */
function partsOf({ cells, byCommas }: PastedLine, scheme: Scheme): readonly Part[] {
  const end = byCommas ? COMMA : "\t";
  const full = cells.join(end);
  const namings = namingsIn(masked(full), scheme);
  if (namings.length === 0) return [{ naming: null, after: "", cells }];
  return namings.map((naming, i) => {
    const before = i === 0 ? full.slice(0, naming.from).replace(/[([]\s*$/, "") : "";
    const after = full.slice(naming.to, namings[i + 1]?.from).replace(/^\s*[)\]]/, "");
    return {
      naming,
      after,
      cells: (before + after).split(end).map((cell) => cell.replace(/^[\s.:)\]–—-]+/, "").trim()),
    };
  });
}

const FIGURE = /^(\d{1,3}(?:\.\d+)?)\s*%?$/;

/** What a cell under มี or ไม่มี says: a tick or any other sign that is not a cross. */
const isTicked = (cell: string): boolean =>
  cell !== "" && statusOf(cell) !== "missing" && !/^[-–—☐□]$/.test(cell);

/** A cross in one column and no tick in another may mean either. */
function byTicks(
  cells: readonly string[],
  columns: readonly { readonly at: number; readonly told: Told }[],
): readonly Told[] {
  const ticked = columns.filter(({ at }) => isTicked(cells[at] ?? ""));
  const isCrossed = columns.some(({ at }) => statusOf(cells[at] ?? "") === "missing");
  return ticked.length === 0 && isCrossed ? ["doubtful"] : ticked.map(({ told }) => told);
}

/** What the cell of the status column tells; null where it is blank or holds a figure. */
function inColumn(text: string): readonly Told[] | null {
  const cell = withoutBoxes(text).trim();
  if (FIGURE.test(cell) || /^[-–—]?$/.test(cell)) return null;
  const told = statusOf(cell);
  const last = told === null ? lastStatuses(cell, true) : [told];
  return last.length > 0 ? last : ["doubtful"];
}

/** What the headings make of a line's statuses; null where they make nothing, and its own words count. */
function under(
  cells: readonly string[],
  { headings, value }: Columns,
  isAligned: boolean,
): readonly Told[] | null {
  const columns = headings.flatMap((heading, at) => {
    const told = statusOf(heading.replace(/^.*\s/, ""));
    return told === null || told === "doubtful" ? [] : [{ at, told }];
  });
  if (columns.length > 1 && !isAligned)
    return cells.some((cell) => statusOf(cell) !== null) ? ["doubtful"] : [];
  if (columns.length > 1) return byTicks(cells, columns);
  return value === null || "reason" in value || !isAligned ? null : inColumn(cells[value.column] ?? "");
}

/** Statuses in cells of their own; else at the end of a text before or behind the links. A link contradicts ไม่มี in a sentence. */
function statusesIn(cells: readonly string[], hasLinks: boolean): readonly Told[] {
  const own = cells.flatMap((cell) => statusOf(cell) ?? []);
  if (own.length > 0) return own;
  const segments = linksIn(cells.join(" ")).parts.map((part) => part.replace(/\s+/g, " ").trim());
  const last = segments.flatMap((segment, i) => lastStatuses(segment, i === segments.length - 1));
  const isWhole = segments.filter((segment) => segment !== "").every((segment) => statusOf(segment) !== null);
  return last.map((told) => (told === "missing" && hasLinks && !isWhole ? "doubtful" : told));
}

/** The figure in the last cell behind the naming that holds no link. */
function figureIn(after: string): number | null {
  const filled = after
    .split(/[\t\ue002]/)
    .filter((cell) => cell.trim() !== "" && linksIn(cell).links.length === 0);
  const match = FIGURE.exec((filled[filled.length - 1] ?? "").trim());
  return match ? Number(match[1]) : null;
}

/** What forms write before a status or a link. */
const LABEL = /^(?:สถานะ|url|link|ลิงก์|ลิงค์|ผล)\s*:?$/i;

function headingReason(columns: Columns | null): PasteReason | null {
  const value = columns?.value ?? null;
  const forbids =
    value !== null && "reason" in value && (value.reason === "otherYear" || value.reason === "whichYear");
  return forbids ? value.reason : null;
}

/** Reads a line of a list of O items, as one line per naming. */
export function readItems(line: PastedLine, columns: Columns | null, scheme: Scheme): readonly ItemLine[] {
  const parts = partsOf(line, scheme);
  return parts.map(({ naming, after, cells }) => {
    const { links, isCut, isBare } = linksIn(cells.join("\n"));
    const plain = cells.map((cell) => withoutBoxes(cell).replace(/\s+/g, " ").trim());
    const isAligned =
      parts.length === 1 && columns !== null && line.aligned && cells.length <= columns.headings.length;
    const byColumn = columns === null ? null : under(plain, columns, isAligned);
    const texts = plain.flatMap((cell) => linksIn(cell).parts.map((part) => withoutLastStatus(part.trim())));
    return {
      line,
      naming,
      goesOn: goesOn(after),
      statuses: new Set(byColumn ?? statusesIn(plain, links.length > 0)),
      links,
      isCut,
      isBare,
      texts: texts.filter((text) => text !== "" && !LABEL.test(text)),
      figure: figureIn(after),
      reason: headingReason(columns),
    };
  });
}
