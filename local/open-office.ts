import { fileURLToPath } from "node:url";
import { build } from "../scripts/build";
import type { Result } from "../src/wire";
import { badInput } from "./bad-input";
import { fillSample } from "./fill-sample";
import { createHost, type Host } from "./host";
import type { Sample } from "./sample";

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** What an endpoint answered, and how many calls of Google's services that took in all. */
export interface Answer<T> {
  readonly result: Result<T>;
  readonly calls: number;
}

/** Builds the bundle and fills a template with the office, as people would; `work` gets the host, which ends with it. */
export async function openOffice<T>(sample: Sample, work: (host: Host) => Promise<T>): Promise<T> {
  await build();
  const host = createHost({ bundleDir: path("dist"), manifestPath: path("dist/appsscript.json") });
  try {
    await fillSample(host, sample);
    return await work(host);
  } finally {
    host.dispose();
  }
}

/** Calls an endpoint as the sidebar does. */
export async function call<T>(host: Host, endpoint: string, ...args: readonly unknown[]): Promise<Answer<T>> {
  const run = await host.scriptRun(endpoint, args);
  if (!run.ok) throw new Error(run.error.stack);
  const calls = Object.values(run.calls).reduce((sum, count) => sum + count, 0);
  return { result: run.value as Result<T>, calls };
}

/** The value of an answer; a refusal becomes bad input, because its message says what to mend. */
export function granted<T>({ result }: Answer<T>): T {
  if (result.ok) return result.value;
  throw badInput(result.message.th, result.message.en);
}
