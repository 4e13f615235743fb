import { type Entry, withAmounts } from "./amounts";
import type { Block, Heading, Inline, List, Paragraph, Section, Table } from "./document";

/** A section of a report that is left out when it has nothing to say. */
export interface Titled {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Upright when left out. */
  readonly orientation?: "portrait" | "landscape";
}

/** Running text with the official first-line indent. */
export function paragraph(text: Inline): Paragraph {
  return { kind: "paragraph", text, align: "thai", indent: true };
}

/** A sentence that introduces the list or table after it, and stays with it. */
export function lead(text: Inline): Paragraph {
  return { ...paragraph(text), keepWithNext: true };
}

/** A bold line above a few lines of its own, which is no heading. */
export function label(text: string): Paragraph {
  return { kind: "paragraph", text: [{ text, bold: true }], keepWithNext: true };
}

const SUBHEADING = /^#+\s*(?=\S)/;

/**
 * Text of a cell as paragraphs, one per line that says anything; none for a blank cell. A line that begins with # is a bold
 * sub-heading of the office's own.
 */
export function paragraphs(text: string | null): readonly Paragraph[] {
  return linesOf(text).map((line) =>
    SUBHEADING.test(line) ? label(line.replace(SUBHEADING, "")) : paragraph(line),
  );
}

/** The lines of a text that say anything, trimmed. */
export function linesOf(text: string | null): readonly string[] {
  return (text ?? "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const TYPED_NUMBER = /^\(?[0-9๐-๙]{1,2}(?:\)|\.)(?![0-9๐-๙])\s*/;

// People number their lines by hand; the report numbers them itself and must not do it twice.
function withoutNumbers(items: readonly string[]): readonly string[] {
  const typed = items.every((item) => TYPED_NUMBER.test(item));
  return typed ? items.map((item) => item.replace(TYPED_NUMBER, "")) : items;
}

/** A numbered list of what a person typed, one per line; no list when there is nothing in it. */
export function listOf(lines: readonly string[], style: List["style"] = "number"): readonly List[] {
  const items = withoutNumbers(lines.flatMap(linesOf)).filter((item) => item !== "");
  return items.length === 0 ? [] : [{ kind: "list", style, items }];
}

interface TableOfEntries extends Omit<Table, "kind" | "rows"> {
  readonly rows: readonly (readonly Entry[])[];
}

/** A table, or nothing when it would have no rows. */
export function tableOf({ rows, ...table }: TableOfEntries): readonly Table[] {
  return rows.length === 0 ? [] : [{ kind: "table", ...table, rows: withAmounts(rows) }];
}

/** A heading with what stands under it, or nothing when nothing does. */
export function under(level: Heading["level"], title: string, blocks: readonly Block[]): readonly Block[] {
  const said = title.replace(/^[0-9.]+\s+/, "");
  const repeats = (block: Block) => block.kind === "table" && block.caption === said;
  const below = blocks.map((block) => (repeats(block) ? { ...block, repeats: true } : block));
  return blocks.length === 0 ? [] : [{ kind: "heading", level, text: title }, ...below];
}

/** The same blocks, their headings of level 3 left out of the contents. */
export function unlisted(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === "heading" && block.level === 3 ? { ...block, unlisted: true } : block,
  );
}

/** The sections that say something, numbered without gaps: `numberOf` makes "2.1 " or "1. " from 1, 2, 3…. */
export function numbered(
  sections: readonly Titled[],
  numberOf: (place: number) => string,
): readonly Titled[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .map((section, index) => ({ ...section, title: `${numberOf(index + 1)}${section.title}` }));
}

/** Sections under headings of one level, in one row of blocks. */
export function blocksOf(level: Heading["level"], sections: readonly Titled[]): readonly Block[] {
  return sections.flatMap(({ title, blocks }) => under(level, title, blocks));
}

/** Sections under headings of one level, each on pages of its own orientation. */
export function pagesOf(level: Heading["level"], sections: readonly Titled[]): readonly Section[] {
  return sections.map(({ title, blocks, orientation = "portrait" }) => ({
    orientation,
    blocks: under(level, title, blocks),
  }));
}

/** Upright pages. */
export function upright(blocks: readonly Block[]): Section {
  return { orientation: "portrait", blocks };
}

/** Covers and announcements stand by themselves. */
function canJoin(last: Section, next: Section): boolean {
  const alone = ({ cover, form }: Section) => cover === true || form !== undefined;
  return !alone(last) && !alone(next) && last.orientation === next.orientation;
}

/** Neighbours of one orientation become one section, so that no page breaks without a reason; empty ones go. */
export function joined(sections: readonly Section[]): readonly Section[] {
  const done: Section[] = [];
  for (const section of sections) {
    const last = done[done.length - 1];
    if (section.blocks.length === 0) continue;
    if (last !== undefined && canJoin(last, section)) {
      done[done.length - 1] = { ...last, blocks: [...last.blocks, ...section.blocks] };
    } else {
      done.push(section);
    }
  }
  return done;
}
