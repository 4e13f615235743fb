import type { ISectionOptions } from "docx";
import type { ReportDocument, Section } from "../reports/document";
import { type Part, renderBlock } from "./block";
import { type Context, inSection, type PageContext } from "./context";
import { emptyFooter, renderFooter } from "./footer";
import { emptyHeader, renderHeader } from "./header";
import { PAGE_SIZE } from "./look";
import { entriesAfter, type Numbered, numberBlocks } from "./numbering";
import { withWideParts } from "./turn";

/** The sections of a document as the library takes them. */
export function renderSections(context: Context, report: ReportDocument): readonly ISectionOptions[] {
  const document = withWideParts(context, report);
  const numbered = numberBlocks(context, document);
  const all = numbered.flat();
  return document.sections.map((section, index) => {
    const page = inSection(context, section);
    return {
      properties: properties(page, document, index),
      ...margins(page, document, section),
      children: renderBlocks(page, numbered[index] ?? [], all),
    };
  });
}

/** What stands above and below the text; a section without a head or foot of its own would show the one before it. */
function margins(page: PageContext, { footer, sections }: ReportDocument, { cover, form }: Section) {
  const announced = sections.some((section) => section.form === "announcement");
  if (form === "announcement") {
    return {
      headers: { first: emptyHeader(page), default: renderHeader(page) },
      footers: { first: emptyFooter(page), default: emptyFooter(page) },
    };
  }
  return {
    ...(announced ? { headers: { default: emptyHeader(page) } } : {}),
    footers: { default: cover ? emptyFooter(page) : renderFooter(page, footer) },
  };
}

// Covers are not counted: the page after them is the first. An announcement by itself counts its own pages.
function startsNumbers(sections: readonly Section[], index: number): boolean {
  const section = sections[index];
  if (section?.form === "announcement") return !sections.some(({ cover }) => cover);
  return !section?.cover && sections[index - 1]?.cover === true;
}

function properties(context: PageContext, { sections, digits }: ReportDocument, index: number) {
  const { orientation, margin } = context.page;
  const section = sections[index];
  const english = section?.blocks.some(({ language }) => language === "en") ?? false;
  return {
    type: "nextPage",
    ...(context.formal ? { titlePage: true } : {}),
    page: {
      size: { ...PAGE_SIZE, orientation },
      margin,
      pageNumbers: {
        ...(startsNumbers(sections, index) ? { start: 1 } : {}),
        formatType:
          (section?.digits ?? digits) === "thai" && !(context.formal && english) ? "thaiNumbers" : "decimal",
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
