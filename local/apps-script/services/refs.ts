import type { Area } from "../book";
import { exception } from "./host";

/** Where a Range object points to; zero-based. */
export interface RangeRef {
  readonly sheetId: number;
  readonly area: Area;
}

const ranges = new WeakMap<object, RangeRef>();

/** Remembers where a Range object points to, out of reach of the script. */
export function bindRange(range: object, ref: RangeRef): void {
  ranges.set(range, ref);
}

/** Where a Range that the script passed points to; `call` is named in Google's error when it is no Range. */
export function rangeRef(range: unknown, call: string): RangeRef {
  const ref = typeof range === "object" && range !== null ? ranges.get(range) : undefined;
  if (ref === undefined) throw signatureError(call, [range]);
  return ref;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return typeof value[0] === "number" ? "number[]" : "Object[]";
  if (typeof value === "object") return "Object";
  return typeof value === "string" ? "String" : typeof value;
}

/** Google's text for arguments of a wrong type. */
export function signatureError(call: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(",");
  return exception(`The parameters (${types}) don't match the method signature for SpreadsheetApp.${call}.`);
}
