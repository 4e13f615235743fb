import { isFigure, textWidth } from "../../src/docx/measure";
import { inText, type Rule } from "./rule";
import { all, child, type Element, visibleText } from "./tree";

/** A figure wider than its cell is broken in the middle, and read as two. */
export const figuresStandOnOneLine: Rule = (docx) =>
  inText(docx, "w:tc").flatMap((cell) => {
    const room = roomOf(cell);
    return linesOf(cell)
      .filter(({ text, width }) => isFigure(text) && width > room)
      .map(({ text }) => `The figure “${text}” is wider than its cell.`);
  });

/** What a cell's margins leave of its width, in twips. */
function roomOf(cell: Element): number {
  const properties = child(cell, "w:tcPr");
  const margins = child(properties, "w:tcMar");
  const twips = (element: Element | undefined) => Number(element?.attributes["w:w"] ?? 0);
  return (
    twips(child(properties, "w:tcW")) - twips(child(margins, "w:left")) - twips(child(margins, "w:right"))
  );
}

interface Line {
  readonly text: string;
  /** In twips. */
  readonly width: number;
}

function linesOf(cell: Element): readonly Line[] {
  return all(cell, "w:p").flatMap((paragraph) => {
    const lines: Line[] = [{ text: "", width: 0 }];
    for (const run of all(paragraph, "w:r")) {
      if (child(run, "w:br") !== undefined) lines.push({ text: "", width: 0 });
      const last = lines.pop() ?? { text: "", width: 0 };
      lines.push({ text: last.text + visibleText(run), width: last.width + widthOf(run) });
    }
    return lines.map(({ text, width }) => ({ text: text.trim(), width }));
  });
}

function widthOf(run: Element): number {
  const properties = child(run, "w:rPr");
  const size = Number(child(properties, "w:sz")?.attributes["w:val"] ?? 0) / 2;
  return textWidth(visibleText(run), size, child(properties, "w:b") !== undefined);
}
