import { ImageRun, type Paragraph, TableRow } from "docx";
import type { Beside, Picture, PictureGrid } from "../reports/document";
import { bytesOfBase64 } from "./base64";
import { allBorders, boxCell, fixedTable, textCell } from "./cell";
import type { PageContext } from "./context";
import { columnWidths } from "./grid";
import { CENTIMETRE } from "./look";
import { textHeight } from "./measure";
import { paragraphOf, textParagraph } from "./paragraph";

/** A picture file is measured in pixels of 1/96 inch, which are 15 twips. */
const TWIPS_PER_PIXEL = 15;
/** Room for the caption and the paragraph before it, so that a tall picture does not leave its page. */
const TALLEST = 0.75;
/** The type size of a picture's caption, in points. */
const CAPTION = 14;
/** How wide the picture beside a text may be, in twips: 3 cm and its margins. */
const SMALL = 3 * CENTIMETRE + 240;

/** A picture in the text, centred, with its caption under it. Throws an Error that names it when its bytes are bad. */
export function renderPicture(context: PageContext, picture: Picture): readonly Paragraph[] {
  return pictureParagraphs(context, picture, context.page.textWidth);
}

/** Pictures side by side, in cells without lines; the last row is filled up with empty cells. */
export function renderPictureGrid(context: PageContext, grid: PictureGrid) {
  if (grid.pictures.length === 0) throw new Error("A grid of pictures has none.");
  const { perRow, pictures } = grid;
  const widths = columnWidths(
    Array.from({ length: perRow }, () => 1),
    context.page.textWidth,
  );
  const count = Math.ceil(pictures.length / perRow);
  const rows = Array.from({ length: count }, (_, row) =>
    gridRow(context, widths, pictures.slice(row * perRow, (row + 1) * perRow)),
  );
  return fixedTable(widths, rows);
}

/** A small picture with text at its right, in cells without lines. */
export function renderBeside(context: PageContext, { picture, text }: Beside) {
  const total = context.page.textWidth;
  const left = Math.min(SMALL, Math.round(total / 3));
  const borders = allBorders("none", 0, "auto");
  const cells = [
    boxCell({ width: left, borders }, pictureParagraphs(context, picture, left - 240)),
    textCell(context, text, { width: total - left, borders, text: {} }),
  ];
  return fixedTable([left, total - left], [new TableRow({ cantSplit: true, children: cells })]);
}

function gridRow(context: PageContext, widths: readonly number[], pictures: readonly Picture[]): TableRow {
  const cells = widths.map((width, index) => {
    const picture = pictures[index];
    const look = { width, borders: allBorders("none", 0, "auto"), verticalAlign: "top" } as const;
    const content =
      picture === undefined
        ? [paragraphOf(context, [], {})]
        : pictureParagraphs(context, picture, width - 240);
    return boxCell(look, content);
  });
  return new TableRow({ cantSplit: true, children: cells });
}

function pictureParagraphs(context: PageContext, picture: Picture, room: number): readonly Paragraph[] {
  const caption = picture.caption;
  const image = paragraphOf(context, [imageRun(context, picture, room)], {
    align: "center",
    before: 60,
    after: 40,
    ...(caption === undefined ? {} : { options: { keepNext: true } }),
  });
  if (caption === undefined) return [image];
  return [image, textParagraph(context, caption, { align: "center", size: CAPTION, after: 100 })];
}

function imageRun(context: PageContext, picture: Picture, room: number): ImageRun {
  const data = bytesOfBase64(picture.data);
  if (data === null) throw new Error(`Picture “${picture.alt}”: Its data is not base64.`);
  const alt = context.print(picture.alt).trim() || context.words.picture;
  return new ImageRun({
    type: picture.type,
    data,
    transformation: printedSize(picture, room, context.page.textHeight),
    altText: { name: context.words.picture, description: alt, title: alt },
  });
}

/** How much of a page a picture takes in height with its caption, in twips; `room` is the width it has. */
export function pictureHeight({ page }: PageContext, picture: Picture, room: number): number {
  const { height } = printedSize(picture, room, page.textHeight);
  const caption = picture.caption === undefined ? 0 : textHeight(picture.caption, room, CAPTION) + 100;
  return height * TWIPS_PER_PIXEL + 100 + caption;
}

/** The size in pixels at which a picture is printed: its own, or as much smaller as the room (twips) demands. */
export function printedSize(
  picture: Pick<Picture, "width" | "height" | "maxWidth" | "maxHeight" | "alt">,
  room: number,
  textHeight: number,
): { readonly width: number; readonly height: number } {
  const { width, height, maxHeight } = picture;
  if (!(width > 0 && height > 0)) throw new Error(`Picture “${picture.alt}”: It has no size.`);
  const limit = picture.maxWidth === undefined ? room : Math.min(room, (picture.maxWidth / 10) * CENTIMETRE);
  const widest = limit / TWIPS_PER_PIXEL;
  const most = textHeight * TALLEST;
  const tallest =
    (maxHeight === undefined ? most : Math.min(most, (maxHeight / 10) * CENTIMETRE)) / TWIPS_PER_PIXEL;
  const scale = Math.min(1, widest / width, tallest / height);
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}
