/** A line of Sarabun is so many times its size high. */
const LINE = 1.3;
const TWIPS_PER_POINT = 20;
/** Words do not break at will: a line's end stays empty for about so many ems, however long the line is. */
const RAGGED = 1.6;
/** Bold letters are so much wider, full stops among them. */
const BOLD = 1.1;

/** Sarabun's letters from ก (U+0E01) to ฯ, in thousandths of an em, as the font file has them. */
const CONSONANTS = [
  576, 594, 606, 603, 607, 638, 454, 556, 570, 606, 616, 807, 830, 612, 612, 539, 708, 831, 831, 592, 607,
  581, 657, 542, 637, 645, 655, 622, 622, 720, 720, 616, 614, 572, 484, 581, 580, 612, 512, 602, 677, 580,
  636, 720, 587, 565, 546,
];
const FIRST_CONSONANT = 0xe01;

/** The other letters, the widest of each kind; marks above and below Thai letters have no width. */
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/, 0],
  [/[เ]/, 310],
  [/[โใไ]/, 390],
  [/[าำ]/, 485],
  [/[๗]/, 744],
  [/[๐-๙]/, 694],
  [/[\u0e00-\u0e7f]/, 600],
  [/[0-9]/, 550],
  [/[mMwW@%]/, 860],
  [/[A-Z]/, 600],
  [/[a-z]/, 500],
  [/[\s.,:;]/, 252],
  [/[()-]/, 340],
];
const UNKNOWN = 607;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width =
    CONSONANTS[letter.charCodeAt(0) - FIRST_CONSONANT] ??
    OTHERS.find(([letters]) => letters.test(letter))?.[1] ??
    UNKNOWN;
  known.set(letter, width);
  return width;
}

/** About how wide a line of text is, in twips; `size` in points. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter);
  return (thousandths / 1000) * (bold ? BOLD : 1) * size * TWIPS_PER_POINT;
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

/** Whether a line is a figure, which must not be broken: "1,234,567.50", "-40", "< 0.01", "98.69 *", "97.50%". */
export function isFigure(line: string): boolean {
  return /^[<>+\-–]?\s?[0-9๐-๙][0-9๐-๙,.]*(?:\s?[*%])?$/.test(line);
}
