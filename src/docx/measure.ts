/** A line of Sarabun is so many times its size high. */
const LINE = 1.3;
const TWIPS_PER_POINT = 20;
/** Words do not break at will: about so much of a line gets filled. */
const FILLED = 0.92;

/** Mean widths of Sarabun's letters in ems; marks above and below Thai letters have none. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/, 0],
  [/[เโใไ]/, 0.37],
  [/[๐-๙]/, 0.69],
  [/[\u0e00-\u0e7f]/, 0.58],
  [/[0-9]/, 0.55],
  [/[A-Z]/, 0.62],
  [/[a-z]/, 0.5],
  [/[\s.,:;()]/, 0.28],
];

/** About how wide a line of text is, in twips; `size` in points. */
export function textWidth(text: string, size: number): number {
  const widthOf = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.6;
  return Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * size * TWIPS_PER_POINT;
}

/** About how high a text stands in a column, in twips; `width` in twips, `size` in points. */
export function textHeight(text: string, width: number, size: number): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / (width * FILLED))), 0);
  return lines * size * LINE * TWIPS_PER_POINT;
}
