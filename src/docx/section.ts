import type { ISectionOptions } from "docx";
import type { ReportDocument, Section } from "../reports/document";
import { type Part, renderBlock } from "./block";
import type { Entry } from "./contents";
import { type Context, inSection, type PageContext } from "./context";
import { emptyFooter, renderFooter } from "./footer";
import { emptyHeader, renderHeader } from "./header";
import { PAGE_SIZE } from "./look";
import { entriesAfter, type Numbered, numberBlocks } from "./numbering";
import { pagesOf, startsNumbers } from "./paging";
import { withWideParts } from "./turn";

/** The sections of a document as the library takes them. */
export function renderSections(context: Context, report: ReportDocument): readonly ISectionOptions[] {
  const document = withWideParts(context, report);
  const numbered = numberBlocks(context, document);
  const all = numbered.flat();
  const pages = pagesOf(context, document, numbered);
  return document.sections.map((section, index) => {
    const page = inSection(context, section);
    return {
      properties: properties(page, document, index),
      ...margins(page, document, section),
      children: renderBlocks(page, numbered[index] ?? [], (contents) => entriesAfter(contents, all, pages)),
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
  entriesOf: (contents: Numbered) => readonly Entry[],
): readonly Part[] {
  return blocks.filter(isNeeded).flatMap((numbered, index) =>
    renderBlock(context, numbered, {
      entries: numbered.block.kind === "contents" ? entriesOf(numbered) : [],
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
