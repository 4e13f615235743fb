import {
  ImportedXmlComponent,
  type ITableCellBorders,
  Table,
  TableCell,
  type TableRow,
  XmlComponent,
} from "docx";
import type { Align, Inline } from "../reports/document";
import type { Context } from "./context";
import { textParagraph } from "./paragraph";
import type { RunLook } from "./runs";

/** A cell as it is drawn; `width` in twips, `fill` RRGGBB. */
export interface CellLook {
  readonly width: number;
  readonly borders: ITableCellBorders;
  readonly text: RunLook;
  readonly align?: Align;
  readonly fill?: string;
  readonly span?: number;
  readonly merge?: "restart" | "continue";
  readonly keepNext?: boolean;
  readonly verticalAlign?: "top" | "center";
}

const NARROW = 900;
const SIDES = { narrow: 15, wide: 85 } as const;

/** The margin at either side of a cell's text, in twips, by the cell's width. */
function sideOf(width: number): number {
  return width < NARROW ? SIDES.narrow : SIDES.wide;
}

/** The width of the narrowest cell that has so much room, in twips. */
export function widthAround(room: number): number {
  const narrow = room + 2 * SIDES.narrow;
  return Math.ceil(narrow < NARROW ? narrow : room + 2 * SIDES.wide);
}

/** A cell with everything written on itself: Google Docs drops what a table style would say. */
export function textCell(context: Context, inline: Inline, look: CellLook): TableCell {
  const content = textParagraph(context, inline, {
    ...look.text,
    align: look.align ?? "left",
    ...(look.keepNext ? { options: { keepNext: true } } : {}),
  });
  return boxCell(look, [content]);
}

/** A cell around ready-made content. */
export function boxCell(
  look: Omit<CellLook, "text">,
  children: ConstructorParameters<typeof TableCell>[0]["children"],
): TableCell {
  const side = sideOf(look.width);
  return new TableCell({
    width: { size: look.width, type: "dxa" },
    ...(look.span !== undefined && look.span > 1 ? { columnSpan: look.span } : {}),
    ...(look.merge === undefined ? {} : { verticalMerge: look.merge }),
    borders: look.borders,
    ...(look.fill === undefined ? {} : { shading: { type: "clear", color: "auto", fill: look.fill } }),
    margins: { top: 60, bottom: 40, left: side, right: side, marginUnitType: "dxa" },
    verticalAlign: look.verticalAlign ?? "center",
    children,
  });
}

/** The four borders of a cell alike; `size` in eighths of a point. */
export function allBorders(style: "single" | "none", size: number, color: string): ITableCellBorders {
  const border = { style, size, color, space: 0 };
  return { top: border, left: border, bottom: border, right: border };
}

/** What a table is and what it shows, for those who cannot see it. */
export interface AltText {
  readonly title: string;
  readonly description: string;
}

/** The library's table with the alternative text that it has no option for. */
class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], { title, description }: AltText) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new Error("A table has no properties.");
    properties.addChildElement(new ImportedXmlComponent("w:tblCaption", { "w:val": title }));
    properties.addChildElement(new ImportedXmlComponent("w:tblDescription", { "w:val": description }));
  }
}

/** A table of fixed columns in twips, the only widths that Google Docs obeys; one that is only for looks has no alternative text. */
export function fixedTable(widths: readonly number[], rows: readonly TableRow[], alt?: AltText): Table {
  const options = tableOptions(widths, rows);
  return alt === undefined ? new Table(options) : new DescribedTable(options, alt);
}

function tableOptions(
  widths: readonly number[],
  rows: readonly TableRow[],
): ConstructorParameters<typeof Table>[0] {
  const none = { style: "none", size: 0, color: "auto" } as const;
  return {
    width: { size: widths.reduce((a, b) => a + b, 0), type: "dxa" },
    indent: { size: 0, type: "dxa" },
    columnWidths: widths,
    layout: "fixed",
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows,
  };
}
