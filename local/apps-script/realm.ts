import { fileURLToPath } from "node:url";
import { type Context, createContext, Script } from "node:vm";
import { buildSync } from "esbuild";
import type { Services } from "./services";
import type { HostInput } from "./services/host";

// Apps Script's V8 is of an unknown age: what came after ES2020 is taken away so that its use fails here first.
const NEWER_THAN_2020 = `
for (const [owner, names] of [
  [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  [Object.getPrototypeOf(Int8Array.prototype), ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with']],
  [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
  [Object, ['hasOwn', 'groupBy']], [Map, ['groupBy']], [Array, ['fromAsync']], [Promise, ['any', 'withResolvers']],
  [WebAssembly, ['compileStreaming', 'instantiateStreaming']],
  [globalThis, ['AggregateError', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'console']],
]) for (const name of names) delete owner[name];`;

const prelude = new Script(NEWER_THAN_2020, { filename: "prelude.js" });
let services: Script | undefined;

// One bundle for the process: it is compiled once and evaluated anew in each context.
function servicesScript(): Script {
  if (services) return services;
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL("./services/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "services",
    platform: "neutral",
    target: "node20",
    charset: "utf8",
  });
  const code = built.outputFiles[0]?.text ?? "";
  services = new Script(`(function(input){${code}\nreturn services.install(input)})`, {
    filename: "services.js",
  });
  return services;
}

/** A fresh global scope as Apps Script has it, nothing of Node in it. */
export function bareContext(): Context {
  const context = createContext(Object.create(null), { microtaskMode: "afterEvaluate" });
  prelude.runInContext(context);
  return context;
}

/** Evaluates the services inside of a context, so that the dates and arrays they give are the script's own. */
export function installServices(context: Context, input: HostInput): Services {
  const install = servicesScript().runInContext(context) as (input: HostInput) => Services;
  return install(input);
}
