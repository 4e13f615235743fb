import { inText, type Rule } from "./rule";
import { all, child, type Element, visibleText } from "./tree";

/** Google Docs takes column widths from the grid to the letter, so the grid, the table and each cell must agree. */
export const columnWidthsAgree: Rule = (docx) => inText(docx, "w:tbl").flatMap(widthFaults);

function widthFaults(table: Element): readonly string[] {
  const grid = (child(table, "w:tblGrid")?.children ?? []).map((column) => Number(column.attributes["w:w"]));
  const width = Number(child(child(table, "w:tblPr"), "w:tblW")?.attributes["w:w"]);
  const wrong = grid.length === 0 || grid.some((column) => !(column > 0)) || sum(grid) !== width;
  const rows = table.children.filter((row) => row.name === "w:tr");
  return [
    ...(wrong ? ["A table's grid does not add up to its width."] : []),
    ...rows.flatMap((row) => rowFaults(row, grid)),
  ];
}

function rowFaults(row: Element, grid: readonly number[]): readonly string[] {
  let column = 0;
  const faults: string[] = [];
  for (const cell of row.children.filter((one) => one.name === "w:tc")) {
    const properties = child(cell, "w:tcPr");
    const span = Number(child(properties, "w:gridSpan")?.attributes["w:val"] ?? 1);
    const width = child(properties, "w:tcW")?.attributes;
    const expected = sum(grid.slice(column, column + span));
    if (width?.["w:type"] !== "dxa" || Number(width["w:w"]) !== expected) {
      faults.push("A cell is not as wide as the grid columns under it.");
    }
    column += span;
  }
  return column === grid.length ? faults : [...faults, "A row does not fill its table's grid."];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** Without a fixed layout the columns move with their content. */
export const layoutIsFixed: Rule = (docx) =>
  inText(docx, "w:tbl")
    .filter((table) => child(child(table, "w:tblPr"), "w:tblLayout")?.attributes["w:type"] !== "fixed")
    .map(() => "A table's layout is not fixed.");

/** Percent widths collapse columns in Google Docs. */
export const widthsAreAbsolute: Rule = (docx) =>
  ["w:tblW", "w:tcW", "w:tblInd"]
    .flatMap((name) => inText(docx, name))
    .filter(({ attributes }) => attributes["w:type"] !== "dxa" || !/^\d+$/.test(attributes["w:w"] ?? ""))
    .map(({ name }) => `A width (${name}) is not in twips.`);

/** What only a table style says is lost on import, so every cell must say it itself. */
export const cellsCarryTheirLook: Rule = (docx) => [
  ...inText(docx, "w:tblStyle").map(() => "A table leans on a table style."),
  ...inText(docx, "w:tc")
    .filter((cell) => child(child(cell, "w:tcPr"), "w:tcBorders") === undefined)
    .map(() => "A cell has no borders of its own."),
];

/** Two tables without a paragraph between them are one table to a word processor. */
export const tablesAreApart: Rule = (docx) =>
  [...docx.parts.values()]
    .flatMap((part) => [
      ...all(part, "w:body"),
      ...all(part, "w:tc"),
      ...all(part, "w:ftr"),
      ...all(part, "w:hdr"),
    ])
    .flatMap((parent) => parent.children.map((one, index) => [one, parent.children[index + 1]] as const))
    .filter(([one, next]) => one.name === "w:tbl" && next?.name !== "w:p")
    .map(() => "A table is not followed by a paragraph.");

/** A cell that does not end in a paragraph makes the file unreadable. */
export const cellsEndInParagraphs: Rule = (docx) =>
  inText(docx, "w:tc")
    .filter((cell) => cell.children[cell.children.length - 1]?.name !== "w:p")
    .map(() => "A cell does not end in a paragraph.");

/** A table with a number has a header row that repeats, and something under it. */
export const captionedTablesHaveHeaders: Rule = (docx) => {
  const blocks = all(docx.body, "w:body").flatMap((body) => body.children);
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (!isTableCaption(block)) return [];
    return next?.name === "w:tbl" ? headerFaults(next) : [`No table stands under “${visibleText(block)}”.`];
  });
};

function isTableCaption(block: Element): boolean {
  const style = child(child(block, "w:pPr"), "w:pStyle")?.attributes["w:val"];
  return style === "Caption" && /^(ตารางที่|Table) /.test(visibleText(block));
}

function headerFaults(table: Element): readonly string[] {
  const rows = table.children.filter((one) => one.name === "w:tr");
  const heads = rows.filter((row) => child(child(row, "w:trPr"), "w:tblHeader") !== undefined);
  if (heads.length === 0) return ["A table with a caption has no header row."];
  return heads.length === rows.length ? ["A table has header rows only."] : [];
}
