import { type Paragraph, TableRow } from "docx";
import type { Signature, Signatures } from "../reports/document";
import { allBorders, boxCell, fixedTable } from "./cell";
import type { PageContext } from "./context";
import { columnWidths } from "./grid";
import { SIZE } from "./look";
import { textHeight } from "./measure";
import { paragraphOf, textParagraph } from "./paragraph";
import { type Piece, piece } from "./piece";

const NAME_DOTS = `(${".".repeat(48)})`;
/** Room for a hand to sign in, in twips. */
const ROOM = 680;
const ROLE_BEFORE = 200;

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

/** The blocks by their heights, each in one piece. */
export function signaturePieces(context: PageContext, { blocks }: Signatures): readonly Piece[] {
  return blocks.map((block) => {
    const said = [...(block.role === "" ? [] : [block.role]), ...linesBelow(context, block)];
    const role = block.role === "" ? 0 : ROLE_BEFORE;
    return piece(textHeight(said.join("\n"), context.page.textWidth, SIZE.body) + ROOM + role + 100);
  });
}

/** Name, position and office, as far as they are known. */
function linesBelow(context: PageContext, { name, position: held, office }: Signature): readonly string[] {
  return [
    name === null ? NAME_DOTS : `(${name})`,
    ...(held === null ? [] : [position(context, held)]),
    ...(office === null ? [] : [office]),
  ];
}

function lines(context: PageContext, block: Signature): readonly Paragraph[] {
  const below = linesBelow(context, block);
  const last = below.length - 1;
  const role = textParagraph(context, block.role, {
    bold: true,
    align: "center",
    before: ROLE_BEFORE,
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
