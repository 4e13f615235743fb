import { exception } from "./host";

/** A function to be called, its arguments as JSON. `strict` applies google.script.run's rule to the result. */
export interface Invocation {
  readonly name: string;
  readonly args: string;
  readonly strict: boolean;
}

/** How a call ended: a value, or an error with the text that Google would show. */
type Outcome =
  | { readonly kind: "pending" }
  | { readonly kind: "value"; readonly value: unknown }
  | {
      readonly kind: "error";
      readonly error: { readonly name: string; readonly message: string; readonly stack: string };
    };

let outcome: Outcome = { kind: "pending" };

function fail(error: unknown): void {
  const thrown = error instanceof Error ? error : new Error(String(error));
  const { name, message, stack } = thrown;
  outcome = { kind: "error", error: { name, message, stack: stack ?? `${name}: ${message}` } };
}

function succeed(value: unknown, strict: boolean): void {
  try {
    if (strict) checkReturn(value);
    outcome = { kind: "value", value };
  } catch (error) {
    fail(error);
  }
}

function start({ name, args, strict }: Invocation): void {
  const act = (globalThis as unknown as Readonly<Record<string, unknown>>)[name];
  try {
    if (typeof act !== "function") throw exception(`Script function not found: ${name}`);
    const value: unknown = act(...(JSON.parse(args) as unknown[]));
    if (value instanceof Promise) value.then((settled) => succeed(settled, strict), fail);
    else succeed(value, strict);
  } catch (error) {
    fail(error);
  }
}

/** Google hands these over as they are; everything else it refuses, a Date first of all. */
function checkReturn(value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return;
  const list = Array.isArray(value);
  const plain = typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
  if (!list && !plain)
    throw exception("The script completed but the returned value is not a supported return type.");
  for (const item of Object.values(value)) checkReturn(item);
}

/** The one call of an execution. A promise that nothing settles stays pending, as on the server. */
export const invoke = { start, outcome: (): Outcome => outcome };
