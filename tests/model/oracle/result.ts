import type { Book } from "../../../local/apps-script/book";
import { named } from "../cells";
import { atTwo, exact, ONE, rounded, type Told, told } from "./numbers";
import { INSTRUMENT_OF, INSTRUMENTS, type Rules, rulesOf } from "./rules";
import { linesOf, onlyColumn, seenTable } from "./table";

/** A total at two decimals and its level; a null level is none. */
export interface Outcome {
  readonly total: number;
  readonly level: string | null;
}

/**
 * What total and level the cells give to a person with the year's manual and a pocket calculator. `sure` figures must
 * be shown; where a number is only spelled, or more than one reading is fair, a figure or nothing may be.
 */
export type Truth =
  | { readonly kind: "figures"; readonly sure: boolean; readonly readings: readonly Outcome[] }
  | { readonly kind: "incomplete"; readonly missing: readonly string[] }
  | { readonly kind: "none"; readonly why: string };

/** The line of an indicator on the tab คะแนนตัวชี้วัด. */
interface Line {
  readonly code: string;
  readonly place: string;
  readonly score: Told;
}

const none = (why: string): Truth => ({ kind: "none", why });

function outcome(
  lines: readonly Line[],
  { weights, levels }: Rules,
  digits: (score: number) => number,
): Outcome {
  const means = INSTRUMENTS.map((code) => {
    const own = lines.filter((line) => INSTRUMENT_OF.get(line.code) === code);
    const scores = own.map(({ score }) => exact(digits("value" in score ? score.value : 0)));
    return { code, sum: scores.reduce((all, score) => all + score, 0n), count: BigInt(own.length) };
  });
  const bottom = means.reduce((all, { count }) => all * count, 1n);
  const top = means.reduce(
    (all, { code, sum, count }) => all + exact(weights.get(code) ?? 0) * sum * (bottom / count),
    0n,
  );
  const total = atTwo(top, bottom * ONE * ONE * 100n);
  const lowest = Math.min(...means.map(({ sum, count }) => atTwo(sum, count * ONE)));
  const level = levels?.find(({ from, floor }) => total >= from && lowest >= floor)?.level ?? null;
  return { total, level };
}

/** The lines of the ten indicators; a text where one is lost, twice or not an indicator's. */
function indicatorLines(book: Book): readonly Line[] | string {
  const headings = ["ตัวชี้วัดที่", "เครื่องมือ", "คะแนน"];
  const table = seenTable(book, "คะแนนตัวชี้วัด", headings);
  if (!table) return "the tab คะแนนตัวชี้วัด is not there";
  const lines = linesOf(table, headings);
  if (lines === null) return "a column of คะแนนตัวชี้วัด is not there, or twice";
  const column = onlyColumn(table, "คะแนน") ?? 0;
  const indicators = lines.filter(({ texts }) => /^\d+$/.test(texts[0] ?? ""));
  const stray = indicators.find(({ texts }) => !INSTRUMENT_OF.has(texts[0] ?? ""));
  if (stray) return "a line is no indicator of the year";
  const found: Line[] = [];
  for (const [code, instrument] of INSTRUMENT_OF) {
    const own = indicators.filter(({ texts }) => texts[0] === code);
    const line = own[0];
    if (own.length !== 1 || line === undefined) return `indicator ${code} has ${own.length} lines`;
    if (line.texts[1] !== instrument) return `indicator ${code} has another instrument`;
    const place = named(table.sheet, line.row, column);
    found.push({ code, place, score: told(line.cells[2], 0, 100) });
  }
  return found;
}

/** What the cells of the book give, read without a line of the add-on's own code. */
export function truthOf(book: Book): Truth {
  const [rules, lines] = [rulesOf(book), indicatorLines(book)];
  if (typeof rules === "string") return none(rules);
  if (typeof lines === "string") return none(lines);
  const doubtful = lines.find(({ score }) => score.kind === "doubtful");
  if (doubtful) return none(`${doubtful.place} is no score`);
  const missing = lines.filter(({ score }) => score.kind === "blank");
  if (missing.length > 0) return { kind: "incomplete", missing: missing.map(({ place }) => place) };
  const readings = [outcome(lines, rules, (score) => score), outcome(lines, rules, rounded)];
  // Edited levels may be taken as they stand, or give no level.
  const open = rules.standard ? [] : readings.map(({ total }) => ({ total, level: null }));
  const sure = rules.standard && lines.every(({ score }) => score.kind === "plain");
  return { kind: "figures", sure, readings: [...readings, ...open] };
}
