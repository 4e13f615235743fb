import type { Block, ReportDocument, Section } from "../reports/document";
import { isTooWide } from "./column-widths";
import { type Context, inLanguage } from "./context";
import { pageOf } from "./look";

const UPRIGHT = pageOf("portrait").textWidth;

/** The document with every headed part that holds a table too wide for an upright page on landscape pages, as a whole. */
export function withWideParts(context: Context, document: ReportDocument): ReportDocument {
  const sections = document.sections.flatMap((section) =>
    section.orientation === "landscape" || section.cover ? [section] : turned(context, section),
  );
  return { ...document, sections };
}

function turned(context: Context, section: Section): readonly Section[] {
  const pages: Section[] = [];
  for (const blocks of headedParts(section.blocks)) {
    const orientation = blocks.some((block) => isWide(context, block)) ? "landscape" : "portrait";
    const last = pages[pages.length - 1];
    if (last?.orientation === orientation) {
      pages[pages.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
    } else pages.push({ ...section, orientation, blocks });
  }
  return pages;
}

/** Headings with what stands under them; a heading right under another one is of the same part. */
function headedParts(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const begins = block.kind === "heading" && blocks[index - 1]?.kind !== "heading";
    const part = parts[parts.length - 1];
    if (part === undefined || begins) parts.push([block]);
    else part.push(block);
  }
  return parts;
}

function isWide(context: Context, block: Block): boolean {
  return block.kind === "table" && isTooWide(inLanguage(context, block.language), block, UPRIGHT);
}
