import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { BorderLine, CellStyle } from "../apps-script/book";

// Written wherever a cell names no font: Excel's own default draws Thai small, and a cell without any style would not be
// stored, nor its note with it. Read back, it counts as not set.
const BASE: Partial<Font> = { name: "Sarabun", size: 10 };
const EXCEL_DEFAULT = "Calibri";

const LINES: readonly (readonly [ours: string, theirs: BorderStyle])[] = [
  ["SOLID", "thin"],
  ["SOLID_MEDIUM", "medium"],
  ["SOLID_THICK", "thick"],
  ["DASHED", "dashed"],
  ["DOTTED", "dotted"],
  ["DOUBLE", "double"],
];
const SIDES = ["top", "right", "bottom", "left"] as const;

type Set<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** Only the properties that have a value. */
export function onlySet<T extends object>(all: T): Partial<Set<T>> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<
    Set<T>
  >;
}

/** "#0b5d6b" → "FF0B5D6B". */
export const toArgb = (hex: string): string => `FF${hex.replace("#", "").toUpperCase()}`;

/** "FF0B5D6B" → "#0b5d6b"; undefined for a colour that is given otherwise, such as one of the theme. */
export function fromArgb(color: { readonly argb?: string } | undefined): string | undefined {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(color?.argb ?? "");
  return match ? `#${match[1]?.toLowerCase()}` : undefined;
}

function toLine(line: BorderLine | undefined): Partial<Border> | undefined {
  if (line === undefined) return undefined;
  const style = LINES.find(([ours]) => ours === line.style)?.[1] ?? "thin";
  return { style, color: { argb: toArgb(line.color) } };
}

function toBorders(borders: CellStyle["borders"]): Partial<Borders> | undefined {
  return (
    borders &&
    (onlySet(Object.fromEntries(SIDES.map((side) => [side, toLine(borders[side])]))) as Partial<Borders>)
  );
}

function toFont(style: CellStyle): Partial<Font> {
  const { bold, italic, underline, strikethrough: strike, color, fontFamily: name, fontSize: size } = style;
  const colour = color === undefined ? undefined : { argb: toArgb(color) };
  return {
    ...BASE,
    ...(onlySet({ name, size, bold, italic, underline, strike, color: colour }) as Partial<Font>),
  };
}

/** A solid fill; conditional formats name the same colour as the background of the pattern. */
export function solidFill(hex: string, conditional = false): Fill {
  const argb = toArgb(hex);
  return {
    type: "pattern",
    pattern: "solid",
    ...(conditional ? { bgColor: { argb } } : { fgColor: { argb } }),
  };
}

/** What .xlsx can say of the style of a cell. Text that is not wrapped neither overflows nor clips there: Excel decides. */
export function toXlsxStyle(style: CellStyle = {}): Partial<Style> {
  const { horizontal, vertical, wrap, numberFormat: numFmt, background, borders } = style;
  const alignment = onlySet({
    horizontal,
    vertical,
    wrapText: wrap === undefined ? undefined : wrap === "WRAP",
  });
  return onlySet({
    numFmt,
    font: toFont(style),
    fill: background === undefined ? undefined : solidFill(background),
    alignment: Object.keys(alignment).length > 0 ? (alignment as Partial<Alignment>) : undefined,
    border: toBorders(borders),
  }) as Partial<Style>;
}

function fromLine(line: Partial<Border> | undefined): BorderLine | undefined {
  if (line?.style === undefined) return undefined;
  const style = LINES.find(([, theirs]) => theirs === line.style)?.[0] ?? "SOLID";
  return { style, color: fromArgb(line.color) ?? "#000000" };
}

function fromBorders(border: Partial<Borders> | undefined): CellStyle["borders"] | undefined {
  const borders = onlySet(Object.fromEntries(SIDES.map((side) => [side, fromLine(border?.[side])])));
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function fromFont(font: Partial<Font> = {}): Partial<CellStyle> {
  const named = font.name !== undefined && font.name !== BASE.name && font.name !== EXCEL_DEFAULT;
  const sized =
    font.size !== undefined && font.size !== BASE.size && !(font.name === EXCEL_DEFAULT && font.size === 11);
  return onlySet({
    fontFamily: named ? font.name : undefined,
    fontSize: sized ? font.size : undefined,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: (font.underline && font.underline !== "none") || undefined,
    strikethrough: font.strike || undefined,
    color: fromArgb(font.color),
  }) as Partial<CellStyle>;
}

function fromFill(fill: Fill | undefined): string | undefined {
  return fill?.type === "pattern" && fill.pattern === "solid"
    ? fromArgb(fill.fgColor ?? fill.bgColor)
    : undefined;
}

function fromAlignment({ horizontal, vertical, wrapText }: Partial<Alignment> = {}): Partial<CellStyle> {
  const across =
    horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : undefined;
  const down = vertical === "top" || vertical === "middle" || vertical === "bottom" ? vertical : undefined;
  return onlySet({
    horizontal: across,
    vertical: down,
    wrap: wrapText ? "WRAP" : undefined,
  }) as Partial<CellStyle>;
}

/** The style of a cell or a conditional format as the book keeps it; undefined when nothing is set. */
export function fromXlsxStyle(style: Partial<Style>): CellStyle | undefined {
  const format = typeof style.numFmt === "string" ? style.numFmt : style.numFmt?.formatCode;
  const read = {
    ...onlySet({
      numberFormat: format === "General" ? undefined : format,
      background: fromFill(style.fill),
      borders: fromBorders(style.border),
    }),
    ...fromFont(style.font),
    ...fromAlignment(style.alignment),
  } as CellStyle;
  return Object.keys(read).length > 0 ? read : undefined;
}
