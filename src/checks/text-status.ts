import { bareName } from "../ita/names";
import { cellAt, nameOf, short } from "./cells";
import type { Check } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { coreOf } from "./names";
import { named, plannedFor, told } from "./planned-results";
import { statusText } from "./result-status";
import { runningCells } from "./running-text";
import { linesOf } from "./telling";

const OPEN =
  /ยังไม่(?:ได้)?(?:เริ่ม|มีการ)?(?:ดำเนินการ|ดำเนินงาน|จัด|แล้วเสร็จ|เสร็จ)|อยู่(?:ใน)?ระหว่าง(?:การ)?(?:ดำเนินการ|ดำเนินงาน|จัด)|ไม่สามารถ(?:ดำเนินการ|ดำเนินงาน|จัด)|^\s*(?:ขอ)?(?:ยกเลิก|งด|เลื่อน|ชะลอ)(?:การ(?:จัด|ดำเนิน)|กิจกรรม|โครงการ|ออกไป|ไป)/;
const DONE =
  /(?:ดำเนินการ|ดำเนินงาน|ดำเนินโครงการ|กิจกรรม|โครงการ|จัด(?!สรร)(?:อบรม|ประชุม|ค่าย|ทำ|งาน)?)[ก-๙ ]{0,20}?(?:เสร็จสิ้น|แล้วเสร็จ|เสร็จเรียบร้อย|เรียบร้อย(?:แล้ว)?|ครบถ้วน(?:แล้ว)?)/;
/** Words by which being done is told of as a wish, a condition or a part. */
const NOT_YET = /ยัง|จะ|ให้|คาด|เมื่อ|หลัง|ภายใน|กำหนด|ต้อง|หาก|ก่อน|บาง|ไม่|เพื่อ/;
const BEFORE = 25;

/** The words of a text that say that it is done; null where they say so of a wish or a part. */
function saysDone(text: string): string | null {
  const match = DONE.exec(text);
  if (match === null || OPEN.test(text)) return null;
  const around = text.slice(Math.max(0, match.index - BEFORE), match.index) + match[0];
  return NOT_YET.test(around) ? null : match[0];
}

/** A result's words against its status. */
const results: Check = ({ assessment }) =>
  assessment.results.flatMap(({ row, result, status }): readonly Finding[] => {
    if (status === null || result === null) return [];
    const quote = status === "done" ? OPEN.exec(result)?.[0] : saysDone(result);
    if (!quote) return [];
    // A part of a running activity may be done.
    if (status === "running" && !/(?:เสร็จสิ้น|แล้วเสร็จ)\s*(?:แล้ว|ทั้งหมด|ครบ|ตาม|100|$)/.test(result)) return [];
    const cell = { tab: "results" as const, row, column: "result" };
    const figures = { line: nameOf(cell), quote: short(quote), status: statusText(status) };
    return [found("result.text-status", cell, figures)];
  });

/** The texts that tell how the year's work went, against the project's status. */
const project: Check = ({ assessment }) => {
  const { status, results: lines } = assessment.progress;
  if (status === null) return [];
  const { resultsIntroduction, workClosing } = assessment.texts;
  const cells = [
    {
      cell: { tab: "texts" as const, row: "resultsIntroduction", column: "value" },
      text: resultsIntroduction,
    },
    { cell: { tab: "texts" as const, row: "workClosing", column: "value" }, text: workClosing },
    { cell: { tab: "progress" as const, row: "results", column: "value" }, text: lines.join("\n") },
  ];
  return cells.flatMap(({ cell, text }) => {
    if (!text) return [];
    const quote = status === "done" ? OPEN.exec(text)?.[0] : saysDone(text);
    if (!quote) return [];
    const figures = { line: nameOf(cell), quote: short(quote), status: statusText(status) };
    // Where the activities bear the text out, it is the chosen status that is wrong.
    const cause = { code: "progress.status-differs", cell: cellAt("progress", "status") };
    return [found("result.text-status", cell, figures, { cause })];
  });
};

const TOLD_DONE =
  /(?:ได้ดำเนินการ(?:ไป)?แล้ว|ได้จัด(?:ไป)?แล้ว|ดำเนินการแล้วเสร็จ|จัดกิจกรรมแล้ว)\s*(?:อาทิ|ได้แก่|คือ|ประกอบด้วย|เช่น)\s*([^\n]*)/;
const LONG = 12;

/** Activities that a text tells of as done, of which no result was written. */
const toldAsDone: Check = (office) => {
  const planned = plannedFor(office);
  const done = new Set(told(office).map((result) => planned(result)?.entry));
  const open = named(office).filter((activity) => !done.has(activity));
  if (told(office).length === 0) return [];
  return runningCells(office)
    .filter(({ cell }) => cell.tab === "texts")
    .flatMap((text) => {
      const lists = linesOf(text).flatMap(({ text: line }) =>
        matches(TOLD_DONE, line).map(([, list = ""]) => bareName(list)),
      );
      const first = open.find(({ name }) => {
        const core = bareName(coreOf(name ?? ""));
        return core.length >= LONG && lists.some((list) => list.includes(core));
      });
      if (first === undefined) return [];
      const name = short(first.name ?? "");
      const what = { th: `ไม่มีผลการดำเนินงานของกิจกรรมนี้`, en: "no result of it is written" };
      const cause = {
        code: "result.missing",
        cell: { tab: "activities" as const, row: first.row, column: "name" },
      };
      return [
        found("text.claim-differs", text.cell, { line: nameOf(text.cell), quote: name, what }, { cause }),
      ];
    });
};

/** A status in words agrees with the status that was chosen. */
export const textStatusChecks: readonly Check[] = [results, project, toldAsDone];
