import { dateToSerial, serialToDate } from "../serial";

/** A value of a cell on its way between the engine and a custom function: a date is its serial number. */
export type Crossing = string | number | boolean | null | { readonly date: number };

/** What comes back as JSON. `error` is the message of what the function threw. */
export type CustomResult =
  | { readonly value: Crossing | readonly (readonly Crossing[])[] }
  | { readonly error: string };

const isCrossingDate = (value: unknown): value is { readonly date: number } =>
  typeof value === "object" && value !== null && "date" in value;

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  return isCrossingDate(value) ? serialToDate(value.date) : value;
}

function cross(value: unknown): Crossing {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return { date: dateToSerial(value) };
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("The result is not a number.");
  if (typeof value === "object" || typeof value === "function") return String(value);
  return value as string | number | boolean;
}

function crossAll(value: unknown): Crossing | Crossing[][] {
  if (!Array.isArray(value)) return cross(value);
  const rows = value.some(Array.isArray) ? value : value.map((item) => [item]);
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(cross) : [cross(row)]));
}

/** Calls a custom function with arguments in JSON, dates as the context's own; gives a CustomResult in JSON. */
export function callCustom(name: string, args: string): string {
  const act = (globalThis as unknown as Readonly<Record<string, unknown>>)[name];
  const result = ((): CustomResult => {
    try {
      if (typeof act !== "function") throw new Error(`Unknown function: '${name}'.`);
      const values = (JSON.parse(args) as unknown[]).map(revive);
      return { value: crossAll(act(...values)) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  })();
  return JSON.stringify(result);
}
