import type { Block, Cell, Inline, ReportDocument, Table } from "../../src/reports/document";

/** The words of a text, without their look. */
export function words(inline: Inline): string {
  return typeof inline === "string" ? inline : inline.map(({ text }) => text).join("");
}

/** The words of a cell. */
export function cellWords(cell: Cell): string {
  return words(typeof cell === "string" ? cell : cell.text);
}

/** All blocks of a report in their order. */
export function blocks(document: ReportDocument): readonly Block[] {
  return document.sections.flatMap((section) => section.blocks);
}

/** Headings by level and captions: what a report consists of. */
export function outline(document: ReportDocument): readonly string[] {
  return blocks(document).flatMap((block) => {
    if (block.kind === "heading") return [`${"#".repeat(block.level)} ${block.text}`];
    if (block.kind === "table") return [`ตาราง ${block.caption ?? ""}`];
    if (block.kind === "bars") return [`แผนภาพ ${block.caption}`];
    return block.kind === "signatures" ? [`ลงนาม ${block.blocks.length}`] : [];
  });
}

/** Everything that a report says, a block or cell a line. */
export function sayings(document: ReportDocument): readonly string[] {
  return blocks(document).flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "heading":
      case "title":
        return [block.text];
      case "paragraph":
        return [words(block.text)];
      case "list":
        return block.items.map(words);
      case "table":
        return [block.caption ?? "", ...[...block.head, ...block.rows].flat().map(cellWords)];
      case "bars":
        return [block.caption, ...block.bars.flatMap(({ label, figure }) => [label, figure])];
      default:
        return [];
    }
  });
}

/** The table whose caption begins so. */
export function tableNamed(document: ReportDocument, caption: string): Table {
  const found = blocks(document).find(
    (block) => block.kind === "table" && block.caption?.startsWith(caption),
  );
  if (found?.kind !== "table") throw new Error(`no table ${caption}`);
  return found;
}
