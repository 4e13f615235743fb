import { toArabicDigits } from "../ita/thai";
import { short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { type Activity, cell, plannedFor, type ResultRow, told, wordsOf } from "./planned-results";
import { says } from "./result-status";

const NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
const FULL = 100;
const PERCENT = /ร้อยละ|เปอร์เซ็นต์|%/;
/** Words by which a result tells of something else than what was reached. */
const ELSE = /เป้าหมาย(?:คือ|ที่ตั้ง|กำหนด)|ตั้งเป้า|จากเป้าหมาย|คิดเป็น|ขาด|เหลือ|ไม่เข้าร่วม|เพิ่ม|ลด|งบประมาณ|เบิกจ่าย/;

/** The figures of a result in the unit of its activity; none where it tells of other things, too. */
function reached(result: ResultRow, { unit }: Activity): readonly number[] {
  const text = toArabicDigits(result.result ?? "");
  const word = (unit ?? "").trim();
  if (ELSE.test(text) || !/^[ก-๙%]{1,12}$/.test(word)) return [];
  const pattern = PERCENT.test(word)
    ? new RegExp(`(?:ร้อยละ|เปอร์เซ็นต์)\\s*${NUMBER}`)
    : new RegExp(`${NUMBER}\\s*${word}(?![ก-ฮ]*ละ)`);
  return matches(pattern, text).map(([, figure = ""]) => Number(figure.replace(/,/g, "")));
}

/** Fewer is better of some things. */
const FEWER = /ไม่เกิน|ลดลง|น้อยกว่า(?<!ไม่น้อยกว่า)|เรื่องร้องเรียน|ข้อร้องเรียน|จำนวนคดี/;

/** An officer who tells of a problem has said why; a target that nothing can reach is told of at the plan. */
function mayFallShort({ status, problems }: ResultRow, { unit, target, kpi, targetText }: Activity): boolean {
  const unreachable = PERCENT.test(unit ?? "") && (target ?? 0) > FULL;
  return (
    status === "done" && !says(problems) && !unreachable && !FEWER.test(`${kpi ?? ""} ${targetText ?? ""}`)
  );
}

/** A finished activity whose result names less than its target; at the end of the year, or in the last round told of. */
const belowTarget: Check = (office: Office) => {
  const plannedIn = plannedFor(office);
  return told(office).flatMap((result) => {
    const activity = plannedIn(result)?.entry;
    if (activity === undefined || activity.target === null || !mayFallShort(result, activity)) return [];
    const figures = reached(result, activity);
    const most = Math.max(...figures);
    if (figures.length === 0 || most >= activity.target) return [];
    const unit = (activity.unit ?? "").trim();
    const of = (value: number): string => (PERCENT.test(unit) ? `${unit} ${value}` : `${value} ${unit}`);
    const words = { ...wordsOf(result), reached: of(most), target: of(activity.target) };
    return [found("result.below-target", cell(result.row, "result"), { ...words, name: short(words.name) })];
  });
};

/** What was reached, against the activity's target. */
export const resultTargetChecks: readonly Check[] = [belowTarget];
