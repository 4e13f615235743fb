import { closedParts, type Refusal, refusalIn } from "../google/refusal";
import { FAILURES } from "../text/failures";
import { type Asked, closedText, refusalText } from "../text/refusals";
import type { Text } from "../text/text";
import type { FailureCode, Result } from "../wire";

/** A result that has a value. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result without a value whose sentence needs no figures. */
export function failed(code: keyof typeof FAILURES): Result<never> {
  return refused(code, FAILURES[code]);
}

/** A result without a value that has its own sentence. */
export function refused(code: FailureCode, message: Text): Result<never> {
  return { ok: false, code, message };
}

/**
 * Acts for the page, which must never see an exception: what Google refuses becomes a sentence on what was not done and
 * whom to ask, what nobody foresaw is logged and becomes one sentence, too.
 */
export function answer<T>(asked: Asked, act: () => Result<T>): Result<T> {
  try {
    return act();
  } catch (error) {
    console.error(error);
    const refusal = refusalIn(error);
    return refusal === null ? failed("unknown") : refusedBy(refusal, asked);
  }
}

function refusedBy(refusal: Refusal, asked: Asked): Result<never> {
  switch (refusal) {
    case "sheetClosed":
      return refused(refusal, closedText(asked, closedParts(SpreadsheetApp.getActiveSpreadsheet())));
    case "viewOnly":
    case "serviceBusy":
    case "sheetFull":
      return refused(refusal, refusalText(asked, refusal));
    default:
      return failed(refusal);
  }
}
