import { inText, type Rule } from "./rule";
import { all, child, type Element, visibleText } from "./tree";

/** A heading or caption at the foot of a page, without what it names, is a defect in print. */
export const titlesStayWithWhatFollows: Rule = ({ body }) =>
  all(body, "w:p")
    .filter((paragraph) => /^(Heading[1-6]|Caption)$/.test(styleOf(paragraph)) && !keepsNext(paragraph))
    .map((paragraph) => `“${visibleText(paragraph)}” may be left at the foot of a page.`);

/** So is a header row without a row under it, or a group's name without its first row. */
export const headRowsStayWithTheirRows: Rule = (docx) =>
  inText(docx, "w:tbl").flatMap((table) => {
    const columns = (child(table, "w:tblGrid")?.children ?? []).length;
    const rows = table.children.filter((one) => one.name === "w:tr");
    return rows
      .slice(0, -1)
      .filter((row) => (isHead(row) || isGroup(row, columns)) && !all(row, "w:p").every(keepsNext))
      .map((row) => `The row “${visibleText(row)}” may be left at the foot of a page.`);
  });

function styleOf(paragraph: Element): string {
  return child(child(paragraph, "w:pPr"), "w:pStyle")?.attributes["w:val"] ?? "";
}

function keepsNext(paragraph: Element): boolean {
  return child(child(paragraph, "w:pPr"), "w:keepNext") !== undefined;
}

function isHead(row: Element): boolean {
  return child(child(row, "w:trPr"), "w:tblHeader") !== undefined;
}

function isGroup(row: Element, columns: number): boolean {
  return columns > 1 && row.children.filter((one) => one.name === "w:tc").length === 1;
}
