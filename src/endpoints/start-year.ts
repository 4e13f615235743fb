import { withDocumentLock } from "../google/lock";
import { yearRefused } from "../text/new-year";
import type { Result } from "../wire";
import {
  planYear,
  startYear as start,
  type YearPlan,
  type YearRefusal,
} from "../workbook/roll-over/start-year";
import { answer, done, failed, refused } from "./answer";

/** Menu เริ่มปีงบประมาณใหม่, first half: what it would do, or why it cannot be done; nothing is written. */
export function newYearPlan(): Result<YearPlan> {
  return answer(() => resultOf(planYear(SpreadsheetApp.getActiveSpreadsheet())));
}

/** Second half, after the officer's yes: keeps the old year on archive tabs and makes next year's set-up. */
export function startYear(): Result<YearPlan> {
  return answer(() =>
    withDocumentLock(
      () => resultOf(start(SpreadsheetApp.getActiveSpreadsheet())),
      () => failed("busy"),
    ),
  );
}

function resultOf(outcome: YearPlan | YearRefusal): Result<YearPlan> {
  if (!("reason" in outcome)) return done(outcome);
  if (outcome.reason === "newer") return failed("newerTemplate");
  if (outcome.reason === "missing" || outcome.reason === "broken") return failed("templateMissing");
  return refused("badRequest", yearRefused(outcome));
}
