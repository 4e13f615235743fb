import { pageFailure } from "../../text/page-failures";
import type { Result, Wire } from "../../wire";

type Calls = { readonly [K in keyof Wire]: (...args: Parameters<Wire[K]>) => void };

type Value<K extends keyof Wire> = ReturnType<Wire[K]> extends Result<infer V> ? V : never;

/** Google's way to run a function of the script: two handlers, then the function by its name. */
interface Runner extends Calls {
  withSuccessHandler(handler: (answer: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Runs one function of the script; never rejects: what Google itself refuses becomes a failed result, too. */
export function call<K extends keyof Wire>(name: K, ...args: Parameters<Wire[K]>): Promise<Result<Value<K>>> {
  return new Promise((resolve) => {
    const run: Calls = google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(({ message }) =>
        resolve({ ok: false, code: "unknown", message: pageFailure(message) }),
      );
    run[name](...args);
  });
}
