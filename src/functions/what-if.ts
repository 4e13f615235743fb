import { INDICATORS, INSTRUMENTS } from "../ita/criteria/shared";
import { leastAlone, nextLevel, totalOf } from "../ita/what-if";
import { type Cell, cellsOf, isBlank, mapCells, type Output, refuse, single, tableOf, whole } from "./cells";
import { readScore } from "./values";
import { yearScale } from "./year";

const SCORES = "คะแนนตัวชี้วัด (scores)";
const GOAL = "คะแนนรวมที่ต้องการ (goal)";

function tenCells(scores: unknown): readonly Cell[] {
  const table = tableOf(scores, SCORES);
  const columns = table[0]?.length ?? 0;
  const count = INDICATORS.length;
  const inLine = (table.length === 1 && columns === count) || (table.length === count && columns === 1);
  if (inLine) return cellsOf(scores, SCORES);
  return refuse(
    whole(SCORES),
    `มีขนาด ${table.length}×${columns}`,
    "กรุณาเลือกช่วง 10 เซลล์ แถวเดียวหรือคอลัมน์เดียว เรียงตัวชี้วัดที่ 1 ถึง 10",
  );
}

function readIndicator(cell: Cell, at: number): number {
  const { no, name } = INDICATORS[at] ?? { no: at + 1, name: "" };
  const cure = "กรุณากรอกคะแนนให้ครบทั้ง 10 ตัวชี้วัด เพราะคะแนนรวมต้องใช้ทุกตัว";
  return readScore(cell) ?? refuse(cell.place, `(ตัวชี้วัดที่ ${no} ${name}) ว่างอยู่`, cure);
}

/**
 * For each of the ten indicator scores the least that this indicator alone would need for the total to reach the goal, else
 * the next level of the year's scale; blank where 100 is not enough, the score itself where it is reached. All blank gives blanks.
 */
export function whatIf(scores: unknown, goal: unknown, year: unknown): Output {
  const cells = tenCells(scores);
  const wanted = readScore(single(goal, GOAL));
  const rules = { instruments: INSTRUMENTS, indicators: INDICATORS, scale: yearScale(year) };
  if (cells.every(({ value }) => isBlank(value))) return mapCells(scores, SCORES, () => "");
  const present = cells.map(readIndicator);
  const needed = leastAlone(rules, present, wanted === null ? nextLevel(rules, present) : totalOf(wanted));
  let next = 0;
  return mapCells(scores, SCORES, () => needed[next++] ?? "");
}
