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
/** In a third of a page. */
const SHORT_DOTS = `(${".".repeat(30)})`;
/** Room for a hand to sign in, in twips. */
const ROOM = 680;
const ROLE_BEFORE = 200;

/** Announcements are signed right of the middle, in these parts of the text width. */
const ANNOUNCED = [3, 7];

/** Signature blocks, each a row that no page break can cut. */
export function renderSignatures(context: PageContext, signatures: Signatures) {
  if (signatures.blocks.length === 0) throw new Error("A signature page has no signature.");
  if (signatures.across) return sideBySide(context, signatures);
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

/** All blocks on one row. */
function sideBySide(context: PageContext, { blocks }: Signatures) {
  const widths = columnWidths(
    blocks.map(() => 1),
    context.page.textWidth,
  );
  const borders = allBorders("none", 0, "auto");
  const children = blocks.map((block, at) =>
    boxCell({ width: widths[at] ?? 0, borders }, lines(context, block, SHORT_DOTS)),
  );
  return fixedTable(widths, [new TableRow({ cantSplit: true, children })]);
}

/** The blocks by their heights, each in one piece; those side by side are as high as the highest. */
export function signaturePieces(context: PageContext, { blocks, across }: Signatures): readonly Piece[] {
  const width = context.page.textWidth / (across ? blocks.length : 1);
  const heights = blocks.map((block) => {
    const said = [...(block.role === "" ? [] : [block.role]), ...linesBelow(context, block)];
    const role = block.role === "" ? 0 : ROLE_BEFORE;
    return textHeight(said.join("\n"), width, SIZE.body) + ROOM + role + 100;
  });
  return (across ? [Math.max(...heights)] : heights).map((height) => piece(height));
}

/** Name, position and office, as far as they are known. */
function linesBelow(
  context: PageContext,
  { name, position: held, office }: Signature,
  dots = NAME_DOTS,
): readonly string[] {
  return [
    name === null ? dots : `(${name})`,
    ...(held === null ? [] : [position(context, held)]),
    ...(office === null ? [] : [office]),
  ];
}

function lines(context: PageContext, block: Signature, dots = NAME_DOTS): readonly Paragraph[] {
  const below = linesBelow(context, block, dots);
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
