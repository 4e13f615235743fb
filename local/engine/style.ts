import type { IStyleData } from "@univerjs/core";
import type { BorderLine, CellStyle } from "../apps-script/book";

type Nullable<T> = { [K in keyof T]: T[K] | null };
/** A style as a mutation takes it: null takes a property away. */
export type StylePatch = Nullable<IStyleData>;

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};
const SIDES = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;

function keyOf<K extends string>(map: Readonly<Record<K, number>>, value: unknown): K | undefined {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}

function borderTo(line: BorderLine | undefined): unknown {
  return line ? { s: LINES[line.style] ?? 1, cl: { rgb: line.color } } : null;
}

function bordersTo(borders: CellStyle["borders"]): unknown {
  return borders ? Object.fromEntries(SIDES.map(([side, key]) => [key, borderTo(borders[side])])) : null;
}

/** The engine's whole style of a cell; what is not set is null, so that an old style does not shine through. */
export function toUniverStyle(style: CellStyle): StylePatch {
  const line = (on: boolean | undefined) => (on ? { s: 1 } : null);
  const patch = {
    n: style.numberFormat === undefined ? null : { pattern: style.numberFormat },
    bl: style.bold ? 1 : null,
    it: style.italic ? 1 : null,
    ul: line(style.underline),
    st: line(style.strikethrough),
    cl: style.color === undefined ? null : { rgb: style.color },
    bg: style.background === undefined ? null : { rgb: style.background },
    ff: style.fontFamily ?? null,
    fs: style.fontSize ?? null,
    ht: style.horizontal ? HORIZONTAL[style.horizontal] : null,
    vt: style.vertical ? VERTICAL[style.vertical] : null,
    tb: style.wrap ? WRAP[style.wrap] : null,
    bd: bordersTo(style.borders),
  };
  return patch as StylePatch;
}

type Line = { readonly s?: unknown; readonly cl?: { readonly rgb?: unknown } | null };

function borderFrom(line: Line | null | undefined): BorderLine | undefined {
  if (!line?.s) return undefined;
  return { style: keyOf(LINES, line.s) ?? "SOLID", color: String(line.cl?.rgb ?? "#000000") };
}

function bordersFrom(style: IStyleData): CellStyle["borders"] | undefined {
  const pairs = SIDES.map(
    ([side, key]) => [side, borderFrom(style.bd?.[key] as Line | null | undefined)] as const,
  );
  const set = pairs.filter(([, line]) => line !== undefined);
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}

/** The style of a cell as the book keeps it; undefined when nothing of it is known to the book. */
export function fromUniverStyle(style: IStyleData | null | undefined): CellStyle | undefined {
  if (!style) return undefined;
  const all = {
    numberFormat: style.n?.pattern,
    bold: style.bl === 1 || undefined,
    italic: style.it === 1 || undefined,
    underline: style.ul?.s === 1 || undefined,
    strikethrough: style.st?.s === 1 || undefined,
    color: style.cl?.rgb ?? undefined,
    background: style.bg?.rgb ?? undefined,
    fontFamily: style.ff ?? undefined,
    fontSize: style.fs,
    horizontal: keyOf(HORIZONTAL, style.ht),
    vertical: keyOf(VERTICAL, style.vt),
    wrap: keyOf(WRAP, style.tb),
    borders: bordersFrom(style),
  };
  const set = Object.entries(all).filter(([, value]) => value !== undefined);
  return set.length > 0 ? (Object.fromEntries(set) as CellStyle) : undefined;
}
