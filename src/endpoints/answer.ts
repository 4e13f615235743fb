import { FAILURES } from "../text/failures";
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

/** Acts for the page, which must never see an exception: what nobody foresaw is logged and becomes one sentence. */
export function answer<T>(act: () => Result<T>): Result<T> {
  try {
    return act();
  } catch (error) {
    console.error(error);
    return failed("unknown");
  }
}
