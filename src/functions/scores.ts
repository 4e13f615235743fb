import { type OitItemScore, oitScore } from "../ita/oit";
import { weightedScore } from "../ita/score";
import { toArabicDigits } from "../ita/thai";
import { beside, type Cell, cellsOf, isBlank, refuse, single, whole } from "./cells";
import { readNumber, readScore, readText } from "./values";

const SCORES = "คะแนน (scores)";
const WEIGHTS = "ค่าน้ำหนัก (weights)";
const MISSING = "วิธีนับช่องว่าง (missing)";
const ITEMS = "รายการ (items)";
const GROUPS = "กลุ่ม (groups)";

type MissingRule = "refuse" | "skip" | "zero";

function missingRule(missing: unknown): MissingRule {
  const cell = single(missing, MISSING);
  if (isBlank(cell.value)) return "refuse";
  const word = String(cell.value).trim().toLowerCase();
  if (word === "skip" || word === "zero") return word;
  return refuse(
    cell.place,
    `เป็น "${word}" ซึ่งไม่มีให้เลือก`,
    'กรุณาใส่ "skip" เพื่อข้าม "zero" เพื่อนับเป็น 0 หรือเว้นว่างไว้',
  );
}

function readWeight(cell: Cell): number | null {
  const cure = "กรุณากรอกค่าน้ำหนักตั้งแต่ 0 ขึ้นไป";
  const weight = readNumber(cell, cure);
  return weight !== null && weight < 0 ? refuse(cell.place, `เป็น ${weight} ซึ่งติดลบ`, cure) : weight;
}

interface Pair {
  readonly cell: Cell;
  readonly score: number | null;
  readonly weight: number | null;
}

function pairsOf(scores: unknown, weights: unknown): readonly Pair[] {
  const besides = beside(scores, SCORES, weights, WEIGHTS);
  return cellsOf(scores, SCORES).map((cell, i) => {
    const weightCell = besides[i] ?? { value: "", place: whole(WEIGHTS) };
    const [score, weight] = [readScore(cell), readWeight(weightCell)];
    if (score !== null && weight === null) refuse(weightCell.place, "ว่างอยู่ ทั้งที่มีคะแนน", "กรุณากรอกค่าน้ำหนัก");
    return { cell, score, weight };
  });
}

/** The score of a pair under the rule for blanks; null drops the pair. */
function settled({ cell, score, weight }: Pair, rule: MissingRule): number | null {
  if (score !== null || weight === null || rule === "skip") return score;
  if (rule === "zero") return 0;
  return refuse(cell.place, "ว่างอยู่ ทั้งที่มีค่าน้ำหนัก", 'กรุณากรอกคะแนน หรือใส่ "skip" เพื่อข้าม หรือ "zero" เพื่อนับเป็น 0');
}

/** Σ(score·weight)/Σ(weight) of two ranges, unrounded; blank while no score is there. */
export function weighted(scores: unknown, weights: unknown, missing: unknown): string | number {
  const rule = missingRule(missing);
  const pairs = pairsOf(scores, weights);
  if (pairs.every(({ score }) => score === null)) return "";
  const known = pairs.map((pair) => ({ ...pair, score: settled(pair, rule) }));
  const result = weightedScore(
    known.map(({ score }) => score),
    known.map(({ score, weight }) => (score === null ? null : weight)),
  );
  return result?.toNumber() ?? refuse(whole(WEIGHTS), "รวมกันได้ 0", "กรุณากรอกค่าน้ำหนักอย่างน้อยหนึ่งค่าให้มากกว่า 0");
}

const STATUS_SCORES: ReadonlyMap<string, OitItemScore> = new Map([
  ["มี", 100],
  ["ไม่มี", 0],
  ["ไม่ต้องประเมิน", null],
]);
const ITEM_CURE = "กรุณากรอก มี (100) ไม่มี (0) หรือ ไม่ต้องประเมิน";

function readItem(cell: Cell): OitItemScore {
  const word = typeof cell.value === "string" ? cell.value.trim() : "";
  const status = STATUS_SCORES.get(word);
  if (status !== undefined) return status;
  const number = readNumber(cell, ITEM_CURE);
  if (number === null || number === 0 || number === 100) return number;
  return refuse(cell.place, `เป็น ${number} แต่รายการ OIT ได้เพียง 0 หรือ 100`, ITEM_CURE);
}

function readGroup(cell: Cell, item: OitItemScore): string {
  const text = readText(cell, () => refuse(cell.place, "เป็นวันที่", "กรุณากรอกตัวชี้วัดย่อย เช่น 9.1"));
  if (text === null && item !== null) refuse(cell.place, "ว่างอยู่ ทั้งที่มีผลของรายการ", "กรุณากรอกตัวชี้วัดย่อย เช่น 9.1");
  return toArabicDigits(text ?? "").trim();
}

/** The mean of the group means of O items, unrounded; blank and ไม่ต้องประเมิน leave the mean, blank when nothing is left. */
export function oit(items: unknown, groups: unknown): string | number {
  const besides = beside(items, ITEMS, groups, GROUPS);
  const scores = cellsOf(items, ITEMS).map(readItem);
  const names = besides.map((cell, i) => readGroup(cell, scores[i] ?? null));
  return oitScore(scores, names)?.toNumber() ?? "";
}
