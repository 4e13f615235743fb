import { yearRefused } from "../text/new-year";
import type { Result } from "../wire";
import type { YearPlan, YearRefusal } from "../workbook/roll-over/plan-year";
import type { YearOutcome } from "../workbook/roll-over/start-year";
import { done, failed, refused } from "./answer";

/** The years of a new year that was started, or of one that may be; otherwise the sentence why not. */
export function yearResult(
  outcome: Exclude<YearOutcome, { readonly rests: unknown }>,
): Result<Pick<YearPlan, "reportYear" | "resultYear">> {
  return "done" in outcome ? done(outcome.done) : refusedYear(outcome);
}

/** Why no new year is started. */
export function refusedYear(refusal: YearRefusal): Result<never> {
  switch (refusal.reason) {
    case "newer":
      return failed("newerTemplate");
    case "missing":
    case "broken":
      return failed("templateMissing");
    default:
      return refused("badRequest", yearRefused(refusal));
  }
}
