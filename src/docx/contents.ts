import { InternalHyperlink, type Paragraph, TableOfContents } from "docx";
import type { Contents, Heading } from "../reports/document";
import type { Context } from "./context";
import { COLOUR } from "./look";
import { paragraphOf, textParagraph } from "./paragraph";
import { inlineRuns } from "./runs";

/** A heading and the bookmark that the contents leads to. */
export interface Entry {
  readonly heading: Heading;
  readonly anchor: string;
}

/**
 * The contents as a real contents field with its entries already in it: Google Docs shows what is there and can
 * refresh it. No page numbers, because nothing here knows on which page a heading will come to stand.
 */
export function renderContents(
  context: Context,
  contents: Contents,
  entries: readonly Entry[],
): readonly (Paragraph | TableOfContents)[] {
  const title = textParagraph(context, contents.title, {
    size: 20,
    bold: true,
    color: COLOUR.accent,
    align: "center",
    after: 80,
    options: { style: "TOCHeading", keepNext: true },
  });
  if (entries.length === 0) return [title];
  const field = new TableOfContents(context.print(contents.title), {
    hyperlink: true,
    headingStyleRange: `1-${Math.max(...entries.map(({ heading }) => heading.level))}`,
    beginDirty: false,
    contentChildren: entries.map((entry) => renderEntry(context, entry)),
  });
  return [title, field];
}

function renderEntry(context: Context, { heading, anchor }: Entry): Paragraph {
  const look = { bold: heading.level === 1 };
  const text = heading.text.replace(/\r\n|[\r\n]/g, " ");
  const link = new InternalHyperlink({ anchor, children: inlineRuns(context, text, look) });
  return paragraphOf(context, [link], {
    ...look,
    before: heading.level === 1 ? 80 : 0,
    options: {
      style: `TOC${heading.level}`,
      indent: { left: (heading.level - 1) * 425 + 425, hanging: 425 },
    },
  });
}
