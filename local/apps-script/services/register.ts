import { countCall, exception, type Failure, host } from "./host";

const AUTH = "https://www.googleapis.com/auth/";

/** Any one of the scopes, without their common prefix, is enough; an empty list asks for none. */
export type ScopeRule = (method: string) => readonly string[];

/** What distinguishes a service: its name in counts and errors, its scopes, how a planned failure looks. */
interface ServiceRule {
  readonly name: string;
  readonly scopes?: ScopeRule;
  readonly fail?: (call: string, failure: Failure) => Error;
  /** An advanced service says in other words that a scope is missing. */
  readonly denied?: (call: string) => Error;
  /** Throws where the object that the method is called on refuses it. */
  readonly before?: (receiver: unknown, method: string) => void;
  /** What the object stands for in the spreadsheet: two that stand for the same are asked once. */
  readonly about?: (receiver: unknown) => string;
  /** Methods that call countCall themselves, because a planned failure is an answer of theirs. */
  readonly uncounted?: readonly string[];
}

/** Every call on an open spreadsheet. */
export const CURRENT_SPREADSHEET: ScopeRule = () => ["spreadsheets.currentonly", "spreadsheets"];

function checkScopes(call: string, alternatives: readonly string[], denied?: (call: string) => Error): void {
  const { authorised, scopes } = host();
  if (alternatives.length === 0) return;
  if (authorised && alternatives.some((scope) => scopes.includes(AUTH + scope))) return;
  if (authorised && denied) throw denied(call);
  const list = alternatives.map((scope) => AUTH + scope).join(" || ");
  const required = `Required permissions: (${list})`;
  throw exception(
    authorised
      ? `Specified permissions are not sufficient to call ${call}. ${required}`
      : `You do not have permission to call ${call}. ${required}`,
  );
}

function counted(rule: ServiceRule, method: string, act: (...args: unknown[]) => unknown) {
  const call = `${rule.name}.${method}`;
  const scopes = rule.scopes?.(method) ?? [];
  const thrown = (failure: Failure) => rule.fail?.(call, failure) ?? exception(failure.message);
  return function (this: unknown, ...args: unknown[]): unknown {
    const failure = countCall(call);
    host().trips.note(call, rule.about?.(this) ?? "");
    checkScopes(call, scopes, rule.denied);
    if (failure && failure.done !== true) throw thrown(failure);
    rule.before?.(this, method);
    const value = act.apply(this, args);
    if (failure) throw thrown(failure);
    return value;
  };
}

const HARMLESS = new Set(["then", "toJSON", "constructor"]);

function unknownMembers(service: string): object {
  return new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || HARMLESS.has(key) || key in target)
        return Reflect.get(target, key, receiver);
      throw exception(`${service}.${key} is not in the local host`);
    },
  });
}

/**
 * Makes the methods of a class count themselves, check their scopes and meet planned failures, and makes any
 * other name an error that tells it. Methods must reach each other's work through functions, not through `this`,
 * or one call would be counted twice.
 */
export function register(type: { readonly prototype: object }, rule: ServiceRule): void {
  const { prototype } = type;
  for (const [method, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (method === "constructor" || rule.uncounted?.includes(method)) continue;
    if (typeof property.value !== "function") continue;
    Object.defineProperty(prototype, method, { ...property, value: counted(rule, method, property.value) });
  }
  Object.setPrototypeOf(prototype, unknownMembers(rule.name));
}
