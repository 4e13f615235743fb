import type { Book } from "../../../local/apps-script/book";
import { flat, seenAt } from "../cells";
import { exact, told } from "./numbers";
import { linesOf, onlyColumn, rowsOf, type SeenLine, seenTable, seenTables } from "./table";

/** A level with the least total and the least score of each instrument that it needs. */
export interface Level {
  readonly level: string;
  readonly from: number;
  readonly floor: number;
}

/**
 * What a year's manual says: the weights by instrument, and the levels from the highest down, null where the tab does
 * not tell them. `standard` levels are the year's own; an office may have edited them.
 */
export interface Rules {
  readonly weights: ReadonlyMap<string, number>;
  readonly levels: readonly Level[] | null;
  readonly standard: boolean;
}

/** The instruments in their order. */
export const INSTRUMENTS = ["IIT", "EIT", "OIT"] as const;

/** The instrument of each of the ten indicators, in all years so far. */
export const INSTRUMENT_OF: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 10 }, (_, index) => [
    String(index + 1),
    INSTRUMENTS[index < 5 ? 0 : index < 8 ? 1 : 2] ?? "",
  ]),
);

const letter = (level: string, from: number): Level => ({ level, from, floor: 0 });
const LETTERS: readonly Level[] = [
  letter("AA", 95),
  letter("A", 85),
  letter("B", 75),
  letter("C", 65),
  letter("D", 55),
  letter("E", 50),
  letter("F", 0),
];
const FIVE: readonly Level[] = [
  { level: "ผ่านดีเยี่ยม", from: 95, floor: 95 },
  { level: "ผ่านดี", from: 85, floor: 85 },
  letter("ผ่าน", 85),
  letter("ต้องปรับปรุง", 70),
  letter("ต้องปรับปรุงโดยด่วน", 0),
];
const FIRST_FIVE = 2567;

const HEADINGS = ["ประเภท", "รหัส/ระดับ", "อยู่ภายใต้", "น้ำหนัก (%)", "คะแนนตั้งแต่", "ทุกเครื่องมือไม่ต่ำกว่า"] as const;

const OFFICE = "ข้อมูลหน่วยงาน";
const YEAR_LABEL = flat("ปีของผลการประเมินที่วิเคราะห์");

/** The year of the result on the form of the office, whatever its tab is called; null where a person reads none. */
export function resultYear(book: Book): number | null {
  const cells = seenTables(book, ["รายการ", "ข้อมูล"]).flatMap((form) => {
    const [label, value] = [onlyColumn(form, "รายการ"), onlyColumn(form, "ข้อมูล")];
    if (label === null || value === null) return [];
    const rows = rowsOf(form).filter((row) => flat(seenAt(form.sheet, row, label)).startsWith(YEAR_LABEL));
    return rows.map((row) => ({ tab: form.sheet.name, cell: form.sheet.cells[row]?.[value] }));
  });
  const own = cells.filter(({ tab }) => tab === OFFICE);
  const [only, more] = own.length > 0 ? own : cells;
  if (only === undefined || more !== undefined) return null;
  const year = told(only.cell, 2500, 2600);
  return year.kind === "plain" || year.kind === "spelled" ? year.value : null;
}

function weightsIn(lines: readonly SeenLine[]): Rules["weights"] | string {
  const weights = new Map<string, number>();
  for (const { texts, cells } of lines) {
    const [code, weight] = [texts[1] ?? "", told(cells[3], 0, 100)];
    if (weight.kind !== "plain" || weights.has(code)) return "an instrument's weight is unclear";
    weights.set(code, weight.value);
  }
  if (INSTRUMENTS.some((code) => !weights.has(code)) || weights.size !== INSTRUMENTS.length)
    return "an instrument's weight is not there";
  const sum = [...weights.values()].reduce((all, weight) => all + exact(weight), 0n);
  return sum === exact(100) ? weights : "the weights do not add up to 100";
}

function indicatorsAreTheYears(lines: readonly SeenLine[]): boolean {
  const given = new Map(lines.map(({ texts }) => [texts[1] ?? "", texts[2] ?? ""]));
  const same = [...INSTRUMENT_OF].every(([no, code]) => given.get(no) === code);
  return same && lines.length === INSTRUMENT_OF.size;
}

function levelIn({ texts, cells }: SeenLine): Level | null {
  const [from, floor] = [told(cells[4], 0, 100), told(cells[5], 0, 100)];
  if (from.kind !== "plain" || (floor.kind !== "plain" && floor.kind !== "blank")) return null;
  return { level: texts[1] ?? "", from: from.value, floor: floor.kind === "plain" ? floor.value : 0 };
}

/** The levels as the tab has them; null where a line is unclear, stands twice, or none begins at 0. */
function levelsIn(lines: readonly SeenLine[]): readonly Level[] | null {
  const levels = lines.map(levelIn).filter((level) => level !== null);
  const names = new Set(levels.map(({ level }) => level));
  if (levels.length !== lines.length || names.size !== levels.length || names.has("")) return null;
  if (!levels.some(({ from }) => from === 0)) return null;
  return [...levels].sort((a, b) => b.from - a.from || b.floor - a.floor);
}

function levelRules(year: number | null, lines: readonly SeenLine[]): Pick<Rules, "levels" | "standard"> {
  if (year === null) return { levels: null, standard: true };
  const [own, levels] = [year < FIRST_FIVE ? LETTERS : FIVE, levelsIn(lines)];
  return { levels, standard: JSON.stringify(levels) === JSON.stringify(own) };
}

/** The rules as the tab เกณฑ์ shows them; a text where nobody could say what they are. */
export function rulesOf(book: Book): Rules | string {
  const table = seenTable(book, "เกณฑ์", [HEADINGS[0], HEADINGS[1], HEADINGS[3], HEADINGS[4]]);
  if (!table) return "the tab เกณฑ์ is not there";
  const lines = linesOf(table, HEADINGS);
  if (lines === null) return "a column of เกณฑ์ is not there, or twice";
  const of = (kind: string) => lines.filter(({ texts }) => texts[0] === kind);
  const weights = weightsIn(of("เครื่องมือ"));
  if (typeof weights === "string") return weights;
  if (!indicatorsAreTheYears(of("ตัวชี้วัด"))) return "the indicators of เกณฑ์ are not those of the year";
  return { weights, ...levelRules(resultYear(book), of("ระดับผล")) };
}
