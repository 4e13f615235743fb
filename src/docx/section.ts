import type { ISectionOptions } from "docx";
import type { Block, ReportDocument, Section } from "../reports/document";
import { type Part, renderBlock } from "./block";
import type { Context, PageContext } from "./context";
import { emptyFooter, renderFooter } from "./footer";
import { PAGE_SIZE, pageOf } from "./look";
import { entriesAfter, type Numbered, numberBlocks } from "./numbering";

/** The sections of a document as the library takes them. */
export function renderSections(context: Context, document: ReportDocument): readonly ISectionOptions[] {
  const numbered = numberBlocks(context, document);
  const all = numbered.flat();
  return document.sections.map((section, index) => {
    const page: PageContext = { ...context, page: pageOf(section.orientation) };
    const previous = document.sections[index - 1];
    return {
      properties: properties(page, document, startsNumbers(section, previous)),
      footers: { default: section.cover ? emptyFooter(page) : renderFooter(page, document.footer) },
      children: renderBlocks(page, numbered[index] ?? [], all),
    };
  });
}

// Covers are not counted: the page after them is the first.
function startsNumbers(section: Section, previous: Section | undefined): boolean {
  return !section.cover && previous?.cover === true;
}

function properties(context: PageContext, document: ReportDocument, restart: boolean) {
  const { orientation, margin } = context.page;
  return {
    type: "nextPage",
    page: {
      size: { ...PAGE_SIZE, orientation },
      margin,
      pageNumbers: {
        ...(restart ? { start: 1 } : {}),
        formatType: document.digits === "thai" ? "thaiNumbers" : "decimal",
      },
    },
  } as const;
}

function renderBlocks(
  context: PageContext,
  blocks: readonly Numbered[],
  all: readonly Numbered[],
): readonly Part[] {
  return blocks.flatMap((numbered, index) => {
    const previous = blocks[index - 1]?.block;
    return renderBlock(context, numbered, {
      entries: numbered.block.kind === "contents" ? entriesAfter(numbered, all) : [],
      top: previous === undefined || (previous.kind === "pageBreak" && index > 1),
      breaksAfter: breaksBefore(blocks[index + 1]?.block),
    });
  });
}

function breaksBefore(next: Block | undefined): boolean {
  return next === undefined || next.kind === "pageBreak" || (next.kind === "heading" && next.level === 1);
}
