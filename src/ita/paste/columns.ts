import { figuresIn } from "./figures";
import type { PastedLine } from "./lines";
import type { PasteReason } from "./reason";

/** What the headings of a table say of its columns; columns count from 0. */
export interface Columns {
  readonly headings: readonly string[];
  /** The column of names; null where no heading tells. */
  readonly name: number | null;
  /** The columns that may hold the value, best first ones only: the column to read, or why none can be chosen. */
  readonly value:
    | { readonly column: number; readonly year: number | null }
    | { readonly reason: PasteReason }
    | null;
  /** Columns of indicators' own numbers. */
  readonly numbers: ReadonlySet<number>;
  /** Columns of ranks or of running numbers. */
  readonly ranks: ReadonlySet<number>;
}

/** Which headings mean what; the kinds of list differ in what their value is called. */
export interface HeadingWords {
  readonly value: RegExp;
  /** Headings of the value where none is called by `value`. */
  readonly orElse: RegExp;
  /** Headings that hold such words and mean something else. */
  readonly notValue: RegExp;
  /** What a second line of headings, below a wide one, holds in each cell. */
  readonly below: RegExp;
}

const HEADING =
  /^(?:ลำดับ|อันดับ|ที่$|ข้อ|เลขที่|no\b|#|ตัวชี้วัด|ประเด็น|รายการ|ชื่อ|ด้าน|คะแนน|ส่วนที่|ผล|ร้อยละ|ระดับ|น้ำหนัก|เป้าหมาย|เครื่องมือ|แบบวัด|หมายเหตุ|สถานะ|การเผยแพร่|ลิงก์|url|link|score|indicator|level|weight|status|ปี|พ\.?\s?ศ|25\d\d$)/i;
const RANK = /^(?:ลำดับ|อันดับ|ที่$|no\.?$|#$|rank)/i;
const NUMBER = /^(?:ตัวชี้วัดที่|ตัวชี้วัดที่\s*\S*|เลขตัวชี้วัด|indicator no)/i;
const NAME = /^(?:ชื่อ|ประเด็น|ตัวชี้วัด(?!ที่)|รายการ|ด้าน|indicator(?! no))/i;

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== "");

/** A line of headings has two of their words at least and no figure but years, ranges and full marks. */
export function isHeading({ cells }: PastedLine): boolean {
  const words = filled(cells).filter((cell) => HEADING.test(cell));
  const figures = cells.flatMap(figuresIn).filter(({ kind, value }) => kind === "plain" && value !== 100);
  return words.length > 1 && figures.length === 0;
}

/** A second line of headings, below the first: years under คะแนน, มี and ไม่มี under การเผยแพร่. */
const isBelow = ({ cells }: PastedLine, { below }: HeadingWords): boolean =>
  filled(cells).length > 1 && filled(cells).every((cell) => below.test(cell));

/** Two lines of headings as one; a heading over several columns stands in the first of them. */
function stacked(above: readonly string[], below: readonly string[]): readonly string[] {
  let last = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, i) => {
    const [upper, lower] = [above[i] ?? "", below[i] ?? ""];
    if (upper !== "") last = upper;
    return lower === "" ? upper : `${last} ${lower}`;
  });
}

const yearIn = (heading: string): number | null => {
  const years = figuresIn(heading).filter(({ kind }) => kind === "year");
  return years.length === 1 ? (years[0]?.value ?? null) : null;
};

const PARTS = /ส่วนที่\s*\d|part\s*\d/i;

/** Where headings name years, the column of the one that is wanted; a table of other years has none. */
function valueColumn(
  headings: readonly string[],
  words: HeadingWords,
  year: number | null,
): Columns["value"] {
  const called = (pattern: RegExp) =>
    headings.flatMap((heading, column) =>
      pattern.test(heading) && !words.notValue.test(heading) ? [{ column, year: yearIn(heading) }] : [],
    );
  const dated = called(/25\d\d|20\d\d|\d\d/).filter(
    ({ column, year: named }) => named !== null && !NAME.test(headings[column] ?? ""),
  );
  if (dated.length > 0 && year === null) return { reason: "whichYear" };
  const own = dated.filter((each) => each.year === year);
  if (own.length > 0) return only(own);
  const isOthers =
    dated.length > 0 ||
    (year !== null && headings.some((heading) => ![null, year].includes(yearIn(heading))));
  if (isOthers) return { reason: "otherYear" };
  const first = called(words.value);
  if (first.length === 0 && headings.some((heading) => PARTS.test(heading))) return { reason: "part" };
  return only(first.length > 0 ? first : called(words.orElse));
}

const only = (may: readonly { readonly column: number; readonly year: number | null }[]): Columns["value"] =>
  may.length > 1 ? { reason: "manyColumns" } : (may[0] ?? null);

function columnsOf(headings: readonly string[], words: HeadingWords, year: number | null): Columns {
  const at = (pattern: RegExp) => headings.flatMap((heading, i) => (pattern.test(heading) ? [i] : []));
  return {
    headings,
    name: at(NAME)[0] ?? null,
    value: valueColumn(headings, words, year),
    numbers: new Set(at(NUMBER)),
    ranks: new Set(at(RANK)),
  };
}

/** Each line with the headings that it stands under; lines of headings themselves are left out. */
export function underHeadings(
  lines: readonly PastedLine[],
  words: HeadingWords,
  year: number | null,
): readonly { readonly line: PastedLine; readonly columns: Columns | null }[] {
  let headings: readonly string[] | null = null;
  let columns: Columns | null = null;
  return lines.flatMap((line) => {
    if (isHeading(line)) headings = line.cells;
    else if (headings !== null && columns !== null && isBelow(line, words))
      headings = stacked(headings, line.cells);
    else return [{ line, columns }];
    columns = columnsOf(headings, words, year);
    return [];
  });
}

/** Whether the line's cells stand under the headings: as many cells, or fewer where only the last are missing. */
export function standsUnder(
  { cells, aligned }: PastedLine,
  { headings: { length: count }, name }: Columns,
  nameCell: number | null,
): boolean {
  if (name !== null && nameCell !== null && name !== nameCell) return false;
  if (cells.length > count) return cells.slice(count).every((cell) => cell === "");
  return cells.length === count || (aligned && name !== null && nameCell !== null);
}
