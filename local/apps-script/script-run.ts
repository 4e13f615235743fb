import { checkArguments } from "./arguments";
import { type RunOptions, type RunResult, runFunction } from "./run";

/** Runs a function as google.script.run does: the rules for arguments and the returned value are Google's. */
export function scriptRun(options: Omit<RunOptions, "strictReturn">): RunResult {
  const args = checkArguments(options.args ?? []);
  const result = runFunction({ ...options, args, strictReturn: true });
  return result.ok && result.value === undefined ? { ...result, value: null } : result;
}
