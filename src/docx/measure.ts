/** A line of Sarabun is so many times its size high. */
const LINE = 1.3;
const TWIPS_PER_POINT = 20;
/** Words do not break at will: a line's end stays empty for about so many ems, however long the line is. */
const RAGGED = 1.6;

/** Mean widths of Sarabun's letters in ems; marks above and below Thai letters have none. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/, 0],
  [/[เโใไ]/, 0.37],
  [/[๐-๙]/, 0.69],
  [/[\u0e00-\u0e7f]/, 0.54],
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
  const em = size * TWIPS_PER_POINT;
  const room = Math.max(width - RAGGED * em, em);
  const linesOf = (line: string) => {
    const whole = textWidth(line, size);
    return whole <= width ? 1 : Math.ceil(whole / room);
  };
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line), 0);
  return lines * size * LINE * TWIPS_PER_POINT;
}
