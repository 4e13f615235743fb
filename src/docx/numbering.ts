import type { Block, ReportDocument } from "../reports/document";
import type { Entry } from "./contents";
import type { Context } from "./context";

/** A block with its caption's label (tables, charts) or its bookmark (headings) in the whole document. */
export interface Numbered {
  readonly block: Block;
  readonly label: string;
  readonly anchor: string;
}

/** The blocks of each section with their numbers, counted through the document. Empty headings are left out. */
export function numberBlocks(context: Context, document: ReportDocument): readonly (readonly Numbered[])[] {
  const count = { table: 0, figure: 0, heading: 0 };
  const number = (block: Block): Numbered => {
    const none = { block, label: "", anchor: "" };
    switch (block.kind) {
      case "table":
        return block.caption === undefined || block.repeats === true
          ? none
          : { ...none, label: `${context.words.table} ${++count.table}` };
      case "bars":
        return { ...none, label: `${context.words.figure} ${++count.figure}` };
      case "heading":
        return { ...none, anchor: `_Toc${String(++count.heading).padStart(9, "0")}` };
      default:
        return none;
    }
  };
  const shown = (block: Block) => block.kind !== "heading" || context.print(block.text).trim() !== "";
  return document.sections.map((section) => section.blocks.filter(shown).map(number));
}

/** The headings that come after a contents block and are to be listed in it, in order. */
export function entriesAfter(
  contents: Numbered,
  all: readonly Numbered[],
  pages: ReadonlyMap<string, number>,
): readonly Entry[] {
  return all
    .slice(all.indexOf(contents) + 1)
    .flatMap(({ block, anchor }) =>
      block.kind === "heading" && block.unlisted !== true
        ? [{ heading: block, anchor, page: pages.get(anchor) ?? 1 }]
        : [],
    );
}
