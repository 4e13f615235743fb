import { type Paragraph, TableRow } from "docx";
import type { Signature, Signatures } from "../reports/document";
import { allBorders, boxCell, fixedTable } from "./cell";
import type { PageContext } from "./context";
import { textParagraph } from "./paragraph";

const NAME_DOTS = `(${".".repeat(48)})`;
/** Room for a hand to sign in, in twips. */
const ROOM = 680;

/** Signature blocks, each a row that no page break can cut. */
export function renderSignatures(context: PageContext, signatures: Signatures) {
  if (signatures.blocks.length === 0) throw new Error("A signature page has no signature.");
  const width = context.page.textWidth;
  const look = { width, borders: allBorders("none", 0, "auto") };
  return fixedTable(
    [width],
    signatures.blocks.map(
      (block) => new TableRow({ cantSplit: true, children: [boxCell(look, lines(context, block))] }),
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

function position(context: PageContext, text: string): string {
  const { position: word } = context.words;
  return text.startsWith(word) ? text : `${word} ${text}`;
}
