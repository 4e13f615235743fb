import type { ISectionOptions } from "docx";
import type { ReportDocument, Section } from "../reports/document";
import { type Part, renderBlock } from "./block";
import type { Context, PageContext } from "./context";
import { emptyFooter, renderFooter } from "./footer";
import { PAGE_SIZE, pageOf } from "./look";
import { entriesAfter, type Numbered, numberBlocks } from "./numbering";
import { withWideParts } from "./turn";

/** The sections of a document as the library takes them. */
export function renderSections(context: Context, report: ReportDocument): readonly ISectionOptions[] {
  const document = withWideParts(context, report);
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
  return blocks.filter(isNeeded).flatMap((numbered, index) =>
    renderBlock(context, numbered, {
      entries: numbered.block.kind === "contents" ? entriesAfter(numbered, all) : [],
      first: index === 0,
    }),
  );
}

// A page break at either end of a section, doubled, or before a part that starts a page anyway, makes an empty page.
function isNeeded({ block }: Numbered, index: number, blocks: readonly Numbered[]): boolean {
  if (block.kind !== "pageBreak") return true;
  const before = blocks.slice(0, index).some((one) => one.block.kind !== "pageBreak");
  const next = blocks[index + 1]?.block;
  return (
    before &&
    next !== undefined &&
    next.kind !== "pageBreak" &&
    !(next.kind === "heading" && next.level === 1)
  );
}
