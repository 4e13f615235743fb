import type { References } from "../layout";
import { BOUNDS, NO_TICKS, type NumberType, TICKS } from "../spellings";

/**
 * What formulas count, said once for all of them and made from the bounds that the reader takes: a value counts in sheet,
 * sidebar and report, or in none of them.
 */

/** A number without a decimal sign, which differs by locale. */
const plain = (number: number): string => (number < 1 ? `1/${Math.round(1 / number)}` : String(number));

/** True where the cell, which holds a number, holds one that counts. */
function isWithin(cell: string, type: NumberType): string {
  const { over, to, zero } = BOUNDS[type];
  const within = `AND(${cell}>${plain(over)},${cell}<=${plain(to)})`;
  return zero ? `OR(${cell}=0,${within})` : within;
}

/** True where the cell holds a number that counts; an error or a text does not, and gives no error either. */
export function counts(cell: string, type: NumberType): string {
  return `IF(ISNUMBER(${cell}),${isWithin(cell, type)},FALSE)`;
}

/** How many cells of a column hold a number that counts. */
function counted(column: string, type: NumberType): string {
  const { over, to, zero } = BOUNDS[type];
  const within = `COUNTIFS(${column},">"&${plain(over)},${column},"<="&${plain(to)})`;
  // Two comparisons, because a 0 to be equal to is a text "0", too.
  return zero ? `${within}+COUNTIFS(${column},">=0",${column},"<=0")` : within;
}

/** The heading of a column. Where rows lie is never asked: engines compare ROW() of a range in different ways. */
export const headingOf = (column: string): string => `INDEX(${column},1)`;

/** How many cells of a column hold anything below its heading; an error among them makes it an error. */
const filled = (column: string): string => `SUMPRODUCT(--(${column}<>""))-IF(${headingOf(column)}="",0,1)`;

/** True where a column with its heading holds anything but blanks and numbers that count. */
export function isDoubtful(column: string, type: NumberType): string {
  return `IFERROR(${filled(column)}>${counted(column, type)},TRUE)`;
}

/** True where a column with its heading holds anything but blanks and those words. */
export function hasOtherWords(column: string, words: readonly string[]): string {
  const known = words.map((word) => `COUNTIF(${column},"${word}")`).join("+");
  return `IFERROR(${filled(column)}>${known},TRUE)`;
}

/** True where each of some cells is blank or holds a number that counts. */
export function areSound(cells: readonly string[], type: NumberType): string {
  const each = (cell: string) => `IF(ISNUMBER(${cell}),${isWithin(cell, type)},IFERROR(${cell}="",FALSE))`;
  return `AND(${cells.map(each).join(",")})`;
}

/** What rows of totals are called as a rule, as a formula looks for them; the reader knows more of their names. */
const TOTALS = [
  ...["รวม", "รวม *", "รวมทั้งสิ้น*", "รวมทั้งหมด*", "รวมเงิน*", "รวมเป็น*", "รวมงบประมาณ", "รวมงบ", "รวมทุก*"],
  ...["รวมกิจกรรม", "รวมโครงการ", "ยอดรวม*", "ผลรวม", "total", "total *", "grand total*"],
];

/** True where a column has a row of totals, which a sum of all its rows would count twice. */
export function hasTotals(column: string): string {
  return `(${TOTALS.map((name) => `COUNTIF(${column},"${name}")`).join("+")})>0`;
}

/** How many lines of the scores have a number in a column: one that was pasted below them, into a hidden column, is none. */
export function linesWith(ref: References, column: string): string {
  return `COUNTIFS(${ref.column("scores", "code")},"<>",${ref.column("scores", column)},">=0")`;
}

/** The capitals of a column's cells between bars, to be found in a list of words between bars. */
const barred = (column: string): string => `"|"&UPPER(TRIM(${column}))&"|"`;

const listOf = (words: readonly string[]): string => `"|${words.join("|")}|"`;

/** 1 for each line that has a tick in one of the columns. */
export function ticked(columns: readonly string[]): string {
  const tests = columns.map((column) => `ISNUMBER(FIND(${barred(column)},${listOf(TICKS)}))`);
  return `((${tests.join("+")})>0)`;
}

/** True where a column with its heading holds what is neither a tick nor the lack of one. */
export function hasOtherTicks(columns: readonly string[]): string {
  // Between two bars of their own the blank cells are found, too.
  const known = listOf([...TICKS, ...NO_TICKS, ""]);
  const other = (cells: string) => `(1-ISNUMBER(FIND(${barred(cells)},${known})))`;
  const all = columns.map(other).join("+");
  const headings = columns.map((column) => other(headingOf(column))).join("+");
  return `IFERROR(SUMPRODUCT(${all})>${headings},TRUE)`;
}

/** A column's texts without spaces, as names are compared. */
export const squeezed = (column: string): string => `SUBSTITUTE(SUBSTITUTE(${column},CHAR(10),"")," ","")`;
