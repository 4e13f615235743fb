import { toArabicDigits } from "../ita/thai";
import type { TabKey } from "../workbook/tabs";
import type { Office } from "./check";
import { matches } from "./members";
import { runningCells, type TextCell } from "./running-text";

/** Where an office tells of the assessed result; activities' results and goals name other figures rightly. */
const TELLING: readonly TabKey[] = ["analysis", "texts", "plan", "measures"];

const BEFORE = 60;
const AFTER = 25;
/** Words by which a text speaks of a goal, a condition or another time. */
const ELSE_MEANT =
  /เป้าหมาย|ตั้งแต่|ไม่น้อยกว่า|ไม่ต่ำกว่า|ต่ำกว่า|สูงกว่า|มากกว่า|ระหว่าง|เกณฑ์|เดิม|ปีก่อน|ที่ผ่านมา|ที่แล้ว|คาด|หาก|ถ้า|ให้(?:ผล|คะแนน|ได้|มี|อยู่|หน่วยงาน|\s*$)|ต้อง|จะ|มุ่ง|เพิ่ม|ลด|ยกระดับ|จังหวัด/;
/** Other bodies than the office; a line that has named one is not of the office any more. */
const OTHER_BODY = /โรงเรียน|สถานศึกษา|แต่ละ|ประเทศ/;
const NOT_BELOW = /^\s*(?:คะแนน)?\s*(?:ขึ้นไป|หรือมากกว่า|[-–—]\s*\d|ถึง)/;
const ABOUT_ITA = /ITA|คุณธรรม|โปร่งใส|[IEO]IT/;
/** Texts of the report that are about the assessment and its result. */
const OF_RESULT: readonly (string | number)[] = [
  "introduction",
  "iit",
  "eit",
  "oit",
  "background",
  "analysisClosing",
];

/** Words for the whole result, as the source of a pattern. */
export const WHOLE =
  "คะแนน(?:ผลการประเมิน)?(?:เฉลี่ย)?(?:โดยรวม|รวม|(?:ใน)?ภาพรวม)|(?:โดยรวม|ภาพรวม)(?:ได้รับ|ได้|มี)(?:ผล)?คะแนน";
/** Words by which a text speaks of a part of the result. */
export const PART = /[IEO]IT(?![A-Za-z])|ตัวชี้วัดที่|เครื่องมือ|แบบวัด|แบบตรวจ/;

/** A line of text, and whether it can only speak of the ITA result. */
export interface Line {
  readonly text: string;
  readonly sure: boolean;
}

/** The lines of a cell in Arabic digits, without the dots that a form leaves around a figure. */
export const linesOf = ({ cell, lines }: TextCell): readonly Line[] =>
  lines
    .flatMap((text) => toArabicDigits(text).split("\n"))
    .map((line) => line.replace(/[.…]{2,}/g, " "))
    .map((text) => ({ text, sure: isOfResult(cell) || ABOUT_ITA.test(text) }));

const isOfResult = ({ tab, row }: TextCell["cell"]): boolean =>
  tab === "analysis" || (tab === "texts" && OF_RESULT.includes(row));

/** Whether the years that a line names before a place, and all in it, leave it to speak of the assessed result. */
export function ofResultYear({ assessment }: Office, line: string, at: number): boolean {
  const { reportYear, resultYear } = assessment.office;
  const years = matches(/(?<!\d)25\d\d(?!\d)/, line).map(([year]) => Number(year));
  const last = matches(/(?<!\d)25\d\d(?!\d)/, line.slice(0, at))
    .map(([year]) => Number(year))
    .pop();
  const known = years.every((year) => year === reportYear || year === resultYear);
  return known && (last === undefined || last === resultYear);
}

/** Whether the words at that place tell of this office's assessed result: no other year, goal, condition or body is near. */
export function tells(office: Office, line: string, at: number, length: number): boolean {
  const before = line.slice(0, at);
  return (
    ofResultYear(office, line, at) &&
    !ELSE_MEANT.test(before.slice(-BEFORE)) &&
    !OTHER_BODY.test(before) &&
    !NOT_BELOW.test(line.slice(at + length, at + length + AFTER))
  );
}

/** Cells that tell of the result. */
export const tellingCells = (office: Office): readonly TextCell[] =>
  runningCells(office).filter(({ cell }) => TELLING.includes(cell.tab));
