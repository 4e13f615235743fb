import type { FileChild, Paragraph, Table } from "docx";
import type { Bars, Table as TableBlock } from "../reports/document";
import { renderBars } from "./bars";
import { renderCaption } from "./caption";
import { type Entry, renderContents } from "./contents";
import { inLanguage, type PageContext } from "./context";
import { renderHeading, renderList, renderParagraph, renderSpace, renderTitle } from "./flow";
import type { Numbered } from "./numbering";
import { pageBreak, separator } from "./paragraph";
import { renderBeside, renderPicture, renderPictureGrid } from "./picture";
import { renderSignatures } from "./signatures";
import { renderTable } from "./table";

/** Something that stands in the body of a document. */
export type Part = Paragraph | Table | FileChild;

/** What a block needs to know of the others: the headings after it, and whether it is the first of its section. */
export interface Surroundings {
  readonly entries: readonly Entry[];
  readonly first: boolean;
}

/** A block as parts of the body; tables are followed by a separating paragraph. */
export function renderBlock(
  page: PageContext,
  { block, label, anchor }: Numbered,
  around: Surroundings,
): readonly Part[] {
  const context = inLanguage(page, block.language);
  switch (block.kind) {
    case "heading":
      return [renderHeading(context, block, anchor, block.level === 1 && !around.first && !context.formal)];
    case "title":
      return [renderTitle(context, block)];
    case "paragraph":
      return [renderParagraph(context, block)];
    case "list":
      return renderList(context, block);
    case "space":
      return renderSpace(context, block);
    case "table":
    case "bars":
      return captioned(context, block, label);
    case "picture":
      return renderPicture(context, block);
    case "pictures":
      return [renderPictureGrid(context, block), separator(context)];
    case "beside":
      return [renderBeside(context, block), separator(context)];
    case "signatures":
      return [renderSignatures(context, block), separator(context)];
    case "contents":
      return renderContents(context, block, around.entries);
    case "pageBreak":
      return [pageBreak(context)];
  }
}

function captioned(context: PageContext, block: TableBlock | Bars, label: string): readonly Part[] {
  const caption =
    label === "" || block.caption === undefined ? [] : [renderCaption(context, label, block.caption)];
  if (block.kind === "bars" && block.drawn !== undefined)
    return [...caption, ...renderPicture(context, block.drawn)];
  const table = block.kind === "table" ? renderTable(context, block) : renderBars(context, block);
  return [...caption, table, separator(context)];
}
