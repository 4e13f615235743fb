import type { Output } from "./functions/cells";
import { fiscalQuarters, fiscalYears, thaiDates, thaiDigits } from "./functions/dates";
import { gaps, ratings } from "./functions/rating";
import { oit, weighted } from "./functions/scores";
import { whatIf } from "./functions/what-if";

/**
 * ระดับผลการประเมิน ITA ของคะแนน 0–100 / The ITA level of a 0–100 score.
 *
 * @param {number|Array<Array<number>>} score คะแนน 0–100 เซลล์เดียวหรือช่วง / A score 0–100, one cell or a range.
 * @param {number} year ปีงบประมาณ พ.ศ. ถ้าไม่ใส่ใช้เกณฑ์ AA–F / Fiscal year (พ.ศ.); AA–F when left out.
 * @param {Array<Array<number>>} instruments คะแนน IIT, EIT, OIT (0–100) จำเป็นตั้งแต่ปี 2567 / IIT, EIT and OIT (0–100), required from 2567.
 * @return {string|Array<Array<string>>} ระดับ เช่น AA หรือ ผ่านดีเยี่ยม / The level, such as AA or ผ่านดีเยี่ยม.
 * @customfunction
 */
export function ITA_RATING(score: unknown, year?: unknown, instruments?: unknown): Output {
  return ratings(score, year, instruments);
}

/**
 * คะแนนเฉลี่ยถ่วงน้ำหนัก Σ(คะแนน×น้ำหนัก)/Σ(น้ำหนัก) / The weighted mean score.
 *
 * @param {Array<Array<number>>} scores ช่วงคะแนน 0–100 / A range of scores 0–100.
 * @param {Array<Array<number>>} weights ช่วงค่าน้ำหนัก ขนาดเท่ากัน / A range of weights of the same size.
 * @param {string} missing "skip" ข้ามช่องว่าง "zero" นับเป็น 0 ถ้าไม่ใส่จะแจ้งช่องที่ว่าง / "skip" or "zero" for blanks; an error when left out.
 * @return {number} คะแนน 0–100 / A score 0–100.
 * @customfunction
 */
export function WEIGHTED_SCORE(scores: unknown, weights: unknown, missing?: unknown): Output {
  return weighted(scores, weights, missing);
}

/**
 * คะแนนตัวชี้วัดจากรายการ OIT: ค่าเฉลี่ยของค่าเฉลี่ยแต่ละกลุ่ม / An indicator from its O items: the mean of the group means.
 *
 * @param {Array<Array<number>>} items ผลของรายการ: 100 หรือ มี, 0 หรือ ไม่มี, ว่างหรือ ไม่ต้องประเมิน ไม่นำมาเฉลี่ย / 100, 0, or blank (left out of the mean).
 * @param {Array<Array<string>>} groups ตัวชี้วัดย่อยของแต่ละรายการ เช่น 9.1 / The sub-indicator of each item, such as 9.1.
 * @return {number} คะแนน 0–100 / A score 0–100.
 * @customfunction
 */
export function OIT_SCORE(items: unknown, groups: unknown): Output {
  return oit(items, groups);
}

/**
 * จำนวนคะแนนที่ยังขาดจากเป้าหมาย หรือจากระดับถัดไป (AA–F) เมื่อไม่ใส่เป้าหมาย / Points missing to a target, or to the next level (AA–F).
 *
 * @param {number|Array<Array<number>>} score คะแนน 0–100 เซลล์เดียวหรือช่วง / A score 0–100, one cell or a range.
 * @param {number|Array<Array<number>>} target เป้าหมาย 0–100 ค่าเดียวหรือช่วงขนาดเท่ากัน / A target 0–100, one or a range of the same size.
 * @return {number|Array<Array<number>>} คะแนนที่ขาด 0 เมื่อถึงแล้ว / The points missing, 0 once reached.
 * @customfunction
 */
export function ITA_GAP(score: unknown, target?: unknown): Output {
  return gaps(score, target);
}

/**
 * คะแนนที่ตัวชี้วัดแต่ละตัวต้องได้ (เมื่อตัวอื่นคงเดิม) ให้คะแนนรวม ITA ถึงเป้าหมาย / The score that each indicator alone would need for the ITA total to reach a goal.
 *
 * @param {Array<Array<number>>} scores คะแนนตัวชี้วัดที่ 1–10 ตามลำดับ แถวหรือคอลัมน์เดียว / The ten indicator scores in their order, a row or a column.
 * @param {number} goal คะแนนรวมที่ต้องการ 0–100 ถ้าไม่ใส่ใช้ระดับถัดไป / The total to reach, 0–100; the next level when left out.
 * @param {number} year ปีงบประมาณ พ.ศ. ของเกณฑ์ระดับ ถ้าไม่ใส่ใช้ AA–F / Fiscal year (พ.ศ.) of the levels; AA–F when left out.
 * @return {Array<Array<number>>} คะแนนที่ต้องได้ ว่างเมื่อ 100 ก็ยังไม่ถึง คะแนนเดิมเมื่อถึงแล้ว / The scores needed; blank where 100 is not enough, the present one once reached.
 * @customfunction
 */
export function ITA_WHAT_IF(scores: unknown, goal?: unknown, year?: unknown): Output {
  return whatIf(scores, goal, year);
}

/**
 * ปีงบประมาณ พ.ศ. ของวันที่ (1 ต.ค. – 30 ก.ย.) / The Thai fiscal year (พ.ศ.) of a date.
 *
 * @param {Date|string|Array<Array<Date>>} date วันที่ หรือข้อความ เช่น 1 ต.ค. 65 / A date, or text such as 1 ต.ค. 65.
 * @return {number|Array<Array<number>>} ปีงบประมาณ เช่น 2566 / The fiscal year, such as 2566.
 * @customfunction
 */
export function FISCAL_YEAR(date: unknown): Output {
  return fiscalYears(date);
}

/**
 * ไตรมาสของปีงบประมาณ 1–4 (ไตรมาส 1 = ต.ค.–ธ.ค.) / The fiscal quarter 1–4 (1 is Oct–Dec).
 *
 * @param {Date|string|Array<Array<Date>>} date วันที่ หรือข้อความ เช่น 1 ต.ค. 65 / A date, or text such as 1 ต.ค. 65.
 * @return {number|Array<Array<number>>} ไตรมาส 1–4 / The quarter 1–4.
 * @customfunction
 */
export function FISCAL_QUARTER(date: unknown): Output {
  return fiscalQuarters(date);
}

/**
 * วันที่เป็นภาษาไทย ปี พ.ศ. / A date in Thai with the Buddhist year.
 *
 * @param {Date|string|Array<Array<Date>>} date วันที่ หรือข้อความ เช่น 1/10/2565 / A date, or text such as 1/10/2565.
 * @param {string} style "long" 1 ตุลาคม 2565 (ค่าเริ่มต้น), "short" 1 ต.ค. 65, "formal" ๑ ตุลาคม พ.ศ. ๒๕๖๕ / "long" (default), "short" or "formal".
 * @return {string|Array<Array<string>>} วันที่ภาษาไทย / The date in Thai.
 * @customfunction
 */
export function THAI_DATE(date: unknown, style?: unknown): Output {
  return thaiDates(date, style);
}

/**
 * เปลี่ยนเลข 0–9 เป็นเลขไทย ๐–๙ / Writes the digits 0–9 as ๐–๙.
 *
 * @param {string|number|Array<Array<string>>} value ข้อความหรือตัวเลข เซลล์เดียวหรือช่วง / Text or a number, one cell or a range.
 * @return {string|Array<Array<string>>} ข้อความที่เป็นเลขไทย / Text in Thai digits.
 * @customfunction
 */
export function THAI_DIGITS(value: unknown): Output {
  return thaiDigits(value);
}
