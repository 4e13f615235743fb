import { BANDS } from "../ita/criteria/scales";
import type { Scale } from "../ita/criteria/types";
import { gapTo, nextThreshold, rate } from "../ita/rating";
import {
  beside,
  type Cell,
  cellsOf,
  isBlank,
  mapCells,
  type Output,
  refuse,
  single,
  tableOf,
  whole,
} from "./cells";
import { readScore } from "./values";
import { YEAR, yearScale } from "./year";

const SCORE = "คะแนน (score)";
const INSTRUMENTS = "คะแนนเครื่องมือ (instruments)";
const TARGET = "เป้าหมาย (target)";

type Table = readonly (readonly Cell[])[];

/**
 * Finds the three cells of instruments that belong to the score in a row; a single score takes a row or a column of three.
 * The tables are looked at once, because a range may have a thousand rows.
 */
function instrumentFinder(scores: Table, instruments: Table): (row: number) => readonly Cell[] {
  const alone = scores.flat().length === 1;
  const column = scores.length === instruments.length && scores.every((cells) => cells.length === 1);
  const rows = alone ? [instruments.flat()] : column ? instruments : [];
  return (row) => {
    const own = rows[row - 1] ?? [];
    if (own.length === 3) return own;
    const problem = "ต้องมี IIT, EIT และ OIT ครบ 3 ค่าต่อคะแนนรวม 1 แถว เพราะเป็นเกณฑ์ตั้งแต่ปี 2567";
    return refuse(whole(INSTRUMENTS), problem, "กรุณาเลือกช่วง 3 เซลล์สำหรับแต่ละแถว");
  };
}

function readInstrument(cell: Cell): number {
  const cure = "กรุณากรอกคะแนน 0 ถึง 100 ให้ครบทั้ง IIT, EIT และ OIT";
  return readScore(cell) ?? refuse(cell.place, "ว่างอยู่", cure);
}

/** The scale asked for; instruments without a year would silently be rated by the old scale. */
function scaleFor(year: unknown, instrumentsGiven: boolean): Scale {
  if (!instrumentsGiven || !isBlank(year)) return yearScale(year);
  return refuse(whole(YEAR), "ว่างอยู่ ทั้งที่มีคะแนนเครื่องมือ", "กรุณากรอกปี พ.ศ. เช่น 2567");
}

/** The level of each score; AA–F without a year. Blank gives blank. */
export function ratings(scores: unknown, year: unknown, instruments: unknown): Output {
  const parts = tableOf(instruments, INSTRUMENTS);
  const given = parts.flat().some(({ value }) => !isBlank(value));
  const find = instrumentFinder(tableOf(scores, SCORE), parts);
  return mapCells(scores, SCORE, (cell) => {
    const score = readScore(cell);
    if (score === null) return "";
    const scale = scaleFor(year, given);
    if (scale.kind === "bands") return rate(score, scale);
    return rate(score, scale, find(cell.place.row ?? 1).map(readInstrument));
  });
}

function targetsOf(scores: unknown, targets: unknown): readonly Cell[] {
  const one = cellsOf(targets, TARGET).length === 1;
  return one
    ? cellsOf(scores, SCORE).map(() => single(targets, TARGET))
    : beside(scores, SCORE, targets, TARGET);
}

/** Points missing to each target, or to the next of the levels AA–F when the argument is left out; a blank target gives blank. */
export function gaps(scores: unknown, targets: unknown): Output {
  const wanted = targets === undefined ? null : targetsOf(scores, targets);
  let next = 0;
  return mapCells(scores, SCORE, (cell) => {
    const score = readScore(cell);
    const targetCell = wanted?.[next++];
    if (score === null) return "";
    const target = targetCell ? readScore(targetCell) : (nextThreshold(score, BANDS) ?? score);
    return target === null ? "" : gapTo(score, target);
  });
}
