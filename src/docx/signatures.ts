import { type Paragraph, TableRow } from "docx";
import type { Signature, Signatures } from "../reports/document";
import { allBorders, boxCell, fixedTable } from "./cell";
import type { PageContext } from "./context";
import { columnWidths } from "./grid";
import { paragraphOf, textParagraph } from "./paragraph";

const NAME_DOTS = `(${".".repeat(48)})`;
/** Room for a hand to sign in, in twips. */
const ROOM = 680;

/** Announcements are signed right of the middle, in these parts of the text width. */
const ANNOUNCED = [3, 7];

/** Signature blocks, each a row that no page break can cut. */
export function renderSignatures(context: PageContext, signatures: Signatures) {
  if (signatures.blocks.length === 0) throw new Error("A signature page has no signature.");
  const widths = columnWidths(context.formal ? ANNOUNCED : [1], context.page.textWidth);
  const borders = allBorders("none", 0, "auto");
  const [left = 0, width = left] = widths;
  const beside = context.formal ? [boxCell({ width: left, borders }, [paragraphOf(context, [], {})])] : [];
  return fixedTable(
    widths,
    signatures.blocks.map(
      (block) =>
        new TableRow({
          cantSplit: true,
          children: [...beside, boxCell({ width, borders }, lines(context, block))],
        }),
    ),
  );
}

function lines(context: PageContext, block: Signature): readonly Paragraph[] {
  const below = [
    block.name === null ? NAME_DOTS : `(${block.name})`,
    ...(block.position === null ? [] : [position(context, block.position)]),
    ...(block.office === null ? [] : [block.office]),
  ];
  const last = below.length - 1;
  const role = textParagraph(context, block.role, {
    bold: true,
    align: "center",
    before: 200,
    after: ROOM,
    options: { keepNext: true },
  });
  return [
    ...(block.role === "" ? [] : [role]),
    ...below.map((line, index) =>
      textParagraph(context, line, {
        align: "center",
        before: block.role === "" && index === 0 ? ROOM : 0,
        options: { keepNext: index < last },
      }),
    ),
  ];
}

/** Under an announcement stands the position alone, without the word for it. */
function position({ formal, words }: PageContext, text: string): string {
  const bare = text.startsWith(words.position) ? text.slice(words.position.length).trim() : text;
  return formal ? bare : `${words.position} ${bare}`;
}
