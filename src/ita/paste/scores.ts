import { parseNumber } from "../thai";
import { type NotUnderstood, type PastedLine, type PasteReason, pastedLines } from "./lines";

/** What pasted text says of the indicators' scores, 0–100, by indicator number, and the lines that say nothing certain. */
export interface PastedScores {
  readonly scores: ReadonlyMap<number, number>;
  readonly notUnderstood: readonly NotUnderstood[];
}

interface Named {
  readonly no: number;
  readonly name: string;
}

type Reading = { readonly no: number; readonly score: number } | { readonly reason: PasteReason } | null;

const NUMBER = /(?<![\d.,])-?\d+(?:\.\d+)?(?![\d,]|\.\d)/g;
const WORDED = /(?:ตัวชี้วัด|ตัวชี้วัดที่|indicator)\s*(?:ที่)?\s*(\d{1,2})(?![\d]|\.\d)/i;
const LEADING = /^\(?(\d{1,2})\s*(?:[.):\-–]\s*(?!\d)|\s+(?=[^\d\s]))/;
const SUB = /^(?:ตัวชี้วัดย่อย(?:ที่)?\s*)?(?:9|10)\.\d(?!\d)\s+[^\d\s%]/;
const COMPUTED = /^(?:คะแนน)?(?:รวม|เฉลี่ย|ภาพรวม)|^(?:IIT|EIT|OIT)\b|total/i;

const flat = (text: string): string => text.replace(/\s+/g, "");
const numbersIn = (text: string): readonly number[] =>
  (text.match(NUMBER) ?? []).flatMap((each) => parseNumber(each) ?? []);

/** Which indicator a line is about, and the rest of the line without that. */
function subject({ plain }: PastedLine, indicators: readonly Named[]) {
  const worded = WORDED.exec(plain);
  const leading = worded ? null : LEADING.exec(plain);
  const found = worded ?? leading;
  const rest = found ? plain.replace(found[0], " ") : plain;
  const named = [...indicators]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => name !== "" && flat(rest).includes(flat(name)));
  const no = found ? Number(found[1]) : (named?.no ?? null);
  return { no, rest: named ? flatWithout(rest, named.name) : rest };
}

/** The text without an indicator's name, which may hold figures of its own. */
function flatWithout(text: string, name: string): string {
  const pattern = [...flat(name)].map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s*");
  return text.replace(new RegExp(pattern), " ");
}

/** Two bare figures: an indicator's number from 1 and its score, in either order. */
function pairOf(plain: string, count: number): Reading {
  if (/[^\d\s.,%\-;:|]/.test(plain)) return null;
  const [a, b, ...more] = numbersIn(plain);
  if (a === undefined || b === undefined || more.length > 0) return null;
  const isNo = (value: number) => Number.isInteger(value) && value >= 1 && value <= count;
  if (isNo(a)) return { no: a, score: b };
  return isNo(b) ? { no: b, score: a } : null;
}

function readingOf(line: PastedLine, indicators: readonly Named[], column: number | null): Reading {
  const pair = pairOf(line.plain, indicators.length);
  if (pair) return pair;
  if (SUB.test(line.plain)) return { reason: "subIndicator" };
  const { no, rest } = subject(line, indicators);
  if (no === null) {
    if (COMPUTED.test(line.plain)) return { reason: "computed" };
    return numbersIn(line.plain).length > 0 ? { reason: "noIndicator" } : null;
  }
  if (!indicators.some((each) => each.no === no)) return { reason: "unknownIndicator" };
  const cell = column === null ? undefined : line.cells[column];
  const [score, ...more] = numbersIn(cell ?? rest);
  if (score === undefined) return { reason: "noScore" };
  return more.length > 0 ? { reason: "manyNumbers" } : { no, score };
}

/** The column under the one heading that says คะแนน; null where no heading does, or two do. */
function scoreColumn(lines: readonly PastedLine[]): number | null {
  const head = lines.find(
    ({ cells }) => cells.length > 1 && cells.some((cell) => /^(?:คะแนน|score)/i.test(cell)),
  );
  if (!head || numbersIn(head.plain).length > 0) return null;
  const places = head.cells.flatMap((cell, index) => (/^(?:คะแนน|score)/i.test(cell) ? [index] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

const loneNumber = (plain: string): number | null =>
  /^-?\d+(?:\.\d+)?\s*%?$/.test(plain) ? (numbersIn(plain)[0] ?? null) : null;

/** Scores without any number of an indicator: one column or one line of exactly as many figures as there are indicators. */
function inOrder(
  lines: readonly PastedLine[],
  indicators: readonly Named[],
): ReadonlyMap<number, number> | null {
  const figured = lines.filter(({ plain }) => /\d/.test(plain));
  const [only] = figured;
  const across = figured.length === 1 && only ? only.plain.split(/[\s|;]+/).map(loneNumber) : null;
  const values = across ?? figured.map(({ plain }) => loneNumber(plain));
  if (values.length !== indicators.length) return null;
  const known = values.flatMap((value, index) => {
    const no = indicators[index]?.no;
    return value === null || no === undefined || value > 100 || value < 0 ? [] : [[no, value] as const];
  });
  // 1, 2, 3 … are the indicators' own numbers, not scores.
  const isCount = known.every(([no, value]) => no === value);
  return known.length === indicators.length && !isCount ? new Map(known) : null;
}

/** A line of indicators' numbers above a line of as many scores becomes a line per indicator. */
function turned(lines: readonly PastedLine[]): readonly PastedLine[] {
  const [head, body, ...more] = lines.filter(({ plain }) => /\d/.test(plain));
  if (!head || !body || more.length > 0) return lines;
  const nos = head.plain.match(/\d+/g) ?? [];
  const scores = numbersIn(body.plain);
  const isHead = nos.length > 2 && nos.every((no, index) => Number(no) === index + 1);
  if (!isHead || nos.length !== scores.length) return lines;
  return nos.map((no, index) => {
    const plain = `${no} ${scores[index]}`;
    return { line: body.line, text: body.text, plain, cells: [no, String(scores[index])] };
  });
}

/** A line that names an indicator only, and its score alone on the next line, are one line. */
function joined(lines: readonly PastedLine[], indicators: readonly Named[]): readonly PastedLine[] {
  const result: PastedLine[] = [];
  for (const line of lines) {
    const before = result[result.length - 1];
    const waits = before && subject(before, indicators);
    const isWaiting = waits && waits.no !== null && numbersIn(waits.rest).length === 0;
    if (before && isWaiting && loneNumber(line.plain) !== null) {
      const [plain, text] = [`${before.plain} ${line.plain}`, `${before.text} ${line.text}`];
      result[result.length - 1] = { ...before, text, plain, cells: [...before.cells, ...line.cells] };
    } else result.push(line);
  }
  return result;
}

/** What is wrong with a score, or with all of them; null for nothing. */
function doubt(score: number, all: readonly number[]): PasteReason | null {
  if (score < 0 || score > 100) return "outOfRange";
  return all.length > 1 && all.every((each) => each <= 1) && all.some((each) => each > 0) ? "fraction" : null;
}

/**
 * Reads a list of indicator scores in any usual shape: with numbers or names, Thai digits, percent signs, tabs or spaces,
 * headings, in any order. A line that could mean two things gives no score but its reason; so do two lines that differ.
 */
export function parseScores(text: string, indicators: readonly Named[]): PastedScores {
  const raw = pastedLines(text);
  const ordered = inOrder(raw, indicators);
  if (ordered) return { scores: ordered, notUnderstood: [] };
  const lines = joined(turned(raw), indicators);
  const column = scoreColumn(lines);
  const read = lines.map((line) => ({ line, reading: readingOf(line, indicators, column) }));
  const all = read.flatMap(({ reading }) => (reading && "score" in reading ? [reading] : []));
  const differs = (no: number, score: number) => all.some((each) => each.no === no && each.score !== score);
  const scores = new Map<number, number>();
  const notUnderstood: NotUnderstood[] = [];
  for (const { line, reading } of read) {
    if (!reading) continue;
    const reason =
      "reason" in reading
        ? reading.reason
        : (doubt(
            reading.score,
            all.map(({ score }) => score),
          ) ?? (differs(reading.no, reading.score) ? "twice" : null));
    if (reason !== null) notUnderstood.push({ line: line.line, text: line.text, reason });
    else if ("score" in reading) scores.set(reading.no, reading.score);
  }
  return { scores, notUnderstood };
}
