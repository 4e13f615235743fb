import { factsOf, type Namer } from "./facts";
import type { PastedLine } from "./lines";
import type { Reading } from "./read-score";

/** A name that a page broke over lines, with its figures, is one line again: no part of it names anything, the whole does. */
export function mended(lines: readonly PastedLine[], count: number, namer: Namer): readonly PastedLine[] {
  const result: PastedLine[] = [];
  for (const line of lines) {
    const before = result[result.length - 1];
    const both = before && !before.aligned && !line.aligned ? together(before, line) : null;
    const isWhole = (each: PastedLine) => factsOf(each, count, namer).named?.how === "same";
    const isMended = before && both && !isWhole(before) && !isWhole(line) && isWhole(both);
    if (isMended) result[result.length - 1] = both;
    else result.push(line);
  }
  return result;
}

function together(a: PastedLine, b: PastedLine): PastedLine {
  const [plain, text] = [`${a.plain} ${b.plain}`, `${a.text} ${b.text}`];
  return { ...a, text, plain, cells: [plain], aligned: false };
}

/** What a line adds where one thing stands on several lines. */
type Part = "subject" | "number" | "value" | "whole" | "nothing";

function partOf({ facts, subject, value }: Reading, count: number): Part {
  const { values, line, hasOther } = facts;
  const [figure, ...more] = values;
  if (subject !== null) return value === null ? "subject" : "whole";
  if (figure === undefined) return "nothing";
  if (hasOther || more.length > 0) return "whole";
  const isNumber = figure.isWhole && figure.value >= 1 && figure.value <= count;
  return isNumber && /^\(?\d+[.):]?$/.test(line.plain) ? "number" : "value";
}

interface Piece {
  readonly reading: Reading;
  readonly part: Part;
}

/** The orders in which the parts of one thing follow each other; the second list only where no line holds a whole thing. */
const ORDERS: readonly (readonly Part[])[] = [
  ["subject", "value"],
  ["subject", "subject", "value"],
  ["number", "subject", "value"],
];
const ORDERS_ALONE: readonly (readonly Part[])[] = [["value", "subject"]];

const repeats = (pieces: readonly Piece[], order: readonly Part[]): boolean =>
  pieces.length % order.length === 0 && pieces.every(({ part }, i) => part === order[i % order.length]);

/** A heading such as IIT above the names of its indicators: it is no thing of the list. */
const isHeading = ({ reading: { subject } }: Piece, after: Piece | undefined): boolean =>
  subject !== null && "reason" in subject && subject.reason === "computed" && after?.part !== "value";

/** Lines such as IIT that stand in many things are a column of theirs. */
function repeated(pieces: readonly Piece[]): ReadonlySet<string> {
  const [once, often] = [new Set<string>(), new Set<string>()];
  for (const { reading } of pieces) {
    const { plain } = reading.facts.line;
    const isLabel = reading.subject !== null && "reason" in reading.subject;
    if (isLabel) (once.has(plain) ? often : once).add(plain);
  }
  return often;
}

/** The things of neighbouring pieces, each in its lines, where one order fits all of them; null where none does. */
function things(pieces: readonly Piece[], orders: typeof ORDERS): readonly (readonly Piece[])[] | null {
  const bare = pieces.filter((piece, i) => !isHeading(piece, pieces[i + 1]));
  for (const each of [pieces, bare]) {
    const order = orders.find((parts) => each.length > 0 && repeats(each, parts));
    if (order === undefined) continue;
    const starts = each.flatMap((_, i) => (i % order.length === 0 ? [i] : []));
    return starts.map((start) => each.slice(start, start + order.length));
  }
  return null;
}

/**
 * Readings with one for each thing that stands on several lines: its number, its name and its score in one order throughout.
 * Lines without figures and names may stand between. Where no order fits all, nothing is joined.
 */
export function joined(
  readings: readonly Reading[],
  count: number,
  again: (line: PastedLine) => Reading,
): readonly Reading[] {
  const all = readings.map((reading) => ({ reading, part: partOf(reading, count) }));
  const labels = repeated(all);
  const pieces = all.filter(
    ({ part, reading }) => part !== "subject" || !labels.has(reading.facts.line.plain),
  );
  const isWhole = pieces.some(({ part }) => part === "whole");
  const result: Reading[] = [];
  let waiting: Piece[] = [];
  const settle = () => {
    const found = things(waiting, isWhole ? ORDERS : [...ORDERS, ...ORDERS_ALONE]);
    const lines = found?.map((parts) => parts.map(({ reading }) => reading.facts.line).reduce(together));
    result.push(...(lines ? lines.map(again) : waiting.map(({ reading }) => reading)));
    waiting = [];
  };
  for (const piece of pieces) {
    if (piece.part === "whole") {
      settle();
      result.push(piece.reading);
    } else if (piece.part !== "nothing") waiting.push(piece);
  }
  settle();
  return result;
}
