import { withDocumentLock } from "../google/lock";
import type { Result } from "../wire";
import type { YearPlan } from "../workbook/roll-over/plan-year";
import { planYear, startYear as start } from "../workbook/roll-over/start-year";
import type { MayGoOn } from "../workbook/work";
import { answer, done, failed } from "./answer";
import { resting } from "./work";
import { refusedYear, yearResult } from "./year-result";

/** What is to be asked before a new year begins; null where one was begun, which has only to be finished. */
export type YearQuestion = YearPlan | null;

/** Menu เริ่มปีงบประมาณใหม่, first half: what it would do, or why it cannot be done; nothing is written. */
export function newYearPlan(): Result<YearQuestion> {
  return answer("startYear", () => {
    const plan = planYear(SpreadsheetApp.getActiveSpreadsheet());
    if ("open" in plan) return done(null);
    return "reason" in plan ? refusedYear(plan) : done(plan);
  });
}

/** Second half, after the officer's yes to that plan: keeps the old year on archive tabs and makes next year's set-up. */
export function startYear(
  agreed: YearQuestion,
  mayGoOn: MayGoOn,
): Result<Pick<YearPlan, "reportYear" | "resultYear">> {
  return answer("startYear", () =>
    withDocumentLock(
      () => {
        const options = { mayGoOn, agreed, newId: () => Utilities.getUuid().slice(0, 8) };
        const outcome = start(SpreadsheetApp.getActiveSpreadsheet(), options);
        return "rests" in outcome ? resting(outcome.rests) : yearResult(outcome);
      },
      () => failed("busy"),
    ),
  );
}
