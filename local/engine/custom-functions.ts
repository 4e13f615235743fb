import { Script } from "node:vm";
import { emptyBook } from "../apps-script/book";
import type { Program } from "../apps-script/bundle";
import { bareContext, installServices } from "../apps-script/realm";
import type { Crossing, CustomResult } from "../apps-script/services/custom-function";

/** A custom function as the engine calls it: a blank is "", one cell a scalar, a range rows of cells. Never throws. */
export type CustomFunction = (args: readonly (Crossing | readonly (readonly Crossing[])[])[]) => CustomResult;

/** Custom functions by the name that a formula uses. */
export type CustomFunctions = Readonly<Record<string, CustomFunction>>;

const THIRTY_SECONDS = 30_000;
const NEVER = () => "";

function unauthorisedInput() {
  return {
    book: JSON.stringify(emptyBook()),
    scopes: [],
    advancedServices: [],
    scriptTimeZone: "Asia/Bangkok",
    userKey: "",
    role: "viewer" as const,
    language: "th",
    html: {},
    failures: {},
    stopAt: null,
    failAt: null,
    meanwhile: [],
    // A custom function asks nobody for permission, so it has none.
    authorised: false,
    answers: [],
    digest: NEVER,
    uuid: NEVER,
    webPage: NEVER,
    display: NEVER,
  };
}

function message(error: unknown): string {
  return error instanceof Error || (typeof error === "object" && error !== null && "message" in error)
    ? String(error.message)
    : String(error);
}

/**
 * Loads the bundle once in a bare context and gives its functions of those names. In Sheets each call has a fresh
 * global scope; here they share one, so a function must not keep anything in a global. A call may take 30 seconds.
 */
export function loadCustomFunctions(program: Program, names: readonly string[]): CustomFunctions {
  const context = bareContext();
  const services = installServices(context, unauthorisedInput());
  new Script(program.code, { filename: "Code.js" }).runInContext(context, { timeout: THIRTY_SECONDS });
  let pending = () => "";
  Object.assign(context, { __custom: () => pending() });
  const call = new Script("__custom()", { filename: "custom.js" });
  const bind =
    (name: string): CustomFunction =>
    (args) => {
      try {
        const json = JSON.stringify(args);
        pending = () => services.callCustom(name, json);
        return JSON.parse(call.runInContext(context, { timeout: THIRTY_SECONDS }) as string) as CustomResult;
      } catch (error) {
        return { error: message(error) };
      }
    };
  return Object.fromEntries(names.map((name) => [name, bind(name)]));
}

/** The names of a bundle's custom functions: documented with @customfunction right above a top-level function. */
export function customFunctionNames(program: Program): readonly string[] {
  const documented = /\/\*\*(?:[^*]|\*(?!\/))*@customfunction(?:[^*]|\*(?!\/))*\*\/\s*function\s+([\w$]+)/g;
  return [...program.code.matchAll(documented)]
    .map((match) => match[1] ?? "")
    .filter((name) => program.functions.has(name));
}
