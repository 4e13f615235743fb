import type { Block, ReportDocument, Section } from "../reports/document";
import { barPieces } from "./bars";
import { contentsHeight, type Entry } from "./contents";
import { type Context, inLanguage, inSection, type PageContext } from "./context";
import { HEADING_AFTER, HEADING_BEFORE, LIST_INDENT, SIZE } from "./look";
import { textHeight } from "./measure";
import { entriesAfter, type Numbered } from "./numbering";
import { pictureHeight } from "./picture";
import { type Piece, piece, separated, textPieces } from "./piece";
import { plainText } from "./runs";
import { signaturePieces } from "./signatures";
import { tablePieces } from "./table";

/** Whether a section's pages are counted from 1: those after a cover, and each announcement that stands by itself. */
export function startsNumbers(sections: readonly Section[], index: number): boolean {
  const section = sections[index];
  if (section?.form === "announcement") return !sections.some(({ cover }) => cover);
  return !section?.cover && sections[index - 1]?.cover === true;
}

/**
 * On which page about each heading comes to stand, by its anchor: reckoned from the widths of letters, so a page more or
 * less is possible. Word fills in the true ones when it updates its fields.
 */
export function pagesOf(
  context: Context,
  { sections }: ReportDocument,
  numbered: readonly (readonly Numbered[])[],
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  const all = numbered.flat();
  let last = 0;
  sections.forEach((section, index) => {
    const page = inSection(context, section);
    const first = startsNumbers(sections, index) ? 1 : last + 1;
    const blocks = numbered[index] ?? [];
    const pieces = blocks.flatMap((each, place) => {
      const entries = each.block.kind === "contents" ? entriesAfter(each, all, pages) : [];
      return piecesOf(page, each, entries, place === 0);
    });
    last = paginate(pieces, page.page.textHeight, first, pages);
  });
  return pages;
}

/** Fills pages of a height from page `first` on and notes where the anchors are; the last page's number. */
function paginate(
  pieces: readonly Piece[],
  height: number,
  first: number,
  pages: Map<string, number>,
): number {
  let page = first;
  let used = 0;
  pieces.forEach((each, index) => {
    const together = pieces[index - 1]?.keepNext ? each.height : chainHeight(pieces, index);
    const needed = together > height ? each.height : together;
    if (used > 0 && (each.newPage === true || used + needed > height)) {
      page += 1;
      used = 0;
    }
    if (each.anchor !== undefined) pages.set(each.anchor, page);
    used += each.height;
    page += Math.floor(used / (height + 1));
    used %= height + 1;
  });
  return page;
}

/** The height of a piece with all that it drags along. */
function chainHeight(pieces: readonly Piece[], from: number): number {
  let height = 0;
  for (let at = from; at < pieces.length; at++) {
    const each = pieces[at];
    height += each?.height ?? 0;
    if (each?.keepNext !== true) break;
  }
  return height;
}

function piecesOf(
  page: PageContext,
  { block, label, anchor }: Numbered,
  entries: readonly Entry[],
  first: boolean,
): readonly Piece[] {
  const context = inLanguage(page, block.language);
  const width = page.page.textWidth;
  switch (block.kind) {
    case "heading": {
      const size = SIZE.heading[block.level];
      const height = textHeight(block.text, width, size) + HEADING_BEFORE[block.level] + HEADING_AFTER;
      const newPage = block.level === 1 && !first && !page.formal;
      return [{ height, keepNext: true, anchor, newPage }];
    }
    case "title":
      return [piece(textHeight(block.text, width, block.size ?? SIZE.title) + 80, true)];
    case "paragraph":
      return textPieces(`${block.indent ? INDENT : ""}${plainText(block.text)}`, width, {
        after: 100,
        keepNext: block.keepWithNext === true,
      });
    case "list":
      return block.items.flatMap((item, index) =>
        textPieces(plainText(item), width - LIST_INDENT.number - LIST_INDENT.text, {
          after: 40,
          keepNext: block.keepWithNext === true && index === block.items.length - 1,
        }),
      );
    case "space":
      return [piece(textHeight("\n".repeat(Math.max(0, block.lines - 1)), width, SIZE.body))];
    case "contents":
      return [piece(contentsHeight(page, entries))];
    case "pageBreak":
      return [{ height: 0, newPage: true }];
    case "signatures":
      return separated(signaturePieces(context, block));
    default:
      return separated([...captionPieces(block, label, width), ...bodyPieces(context, block)]);
  }
}

/** A first line's indent, in spaces. */
const INDENT = " ".repeat(18);

function captionPieces(block: Block, label: string, width: number): readonly Piece[] {
  if (label === "" || !("caption" in block)) return [];
  return [piece(textHeight(`${label} ${block.caption}`, width, SIZE.body) + 180, true)];
}

function bodyPieces(
  context: PageContext,
  block: Extract<Block, { kind: "table" | "bars" | "picture" | "pictures" | "beside" }>,
): readonly Piece[] {
  switch (block.kind) {
    case "table":
      return tablePieces(context, block);
    case "bars":
      if (block.drawn === undefined) return barPieces(block);
      return [piece(pictureHeight(context, block.drawn, context.page.textWidth))];
    case "picture":
      return [piece(pictureHeight(context, block, context.page.textWidth))];
    case "beside":
      return [piece(pictureHeight(context, block.picture, context.page.textWidth))];
    case "pictures": {
      const { perRow, pictures } = block;
      const heights = pictures.map((each) => pictureHeight(context, each, context.page.textWidth / perRow));
      const rows = Array.from({ length: Math.ceil(pictures.length / perRow) }, (_, row) =>
        Math.max(...heights.slice(row * perRow, (row + 1) * perRow)),
      );
      return rows.map((height) => piece(height + 100));
    }
  }
}
