import { BANDS, CRITERIA_YEARS } from "../ita/criteria/scales";
import type { Scale } from "../ita/criteria/types";
import { scaleOf } from "../ita/rating";
import { refuse, single } from "./cells";
import { readNumber } from "./values";

/** How the argument that names the fiscal year is called. */
export const YEAR = "ปีงบประมาณ (year)";

/** The scale of the fiscal year in the argument; AA–F when it is left out or blank. */
export function yearScale(year: unknown): Scale {
  const cell = single(year, YEAR);
  const cure = `กรุณากรอกปี พ.ศ. ${CRITERIA_YEARS.join(", ")}`;
  const number = readNumber(cell, cure);
  if (number === null) return BANDS;
  return scaleOf(number) ?? refuse(cell.place, `เป็น ${number} ซึ่งยังไม่มีเกณฑ์ระดับคะแนน`, cure);
}
