import { parseArgs } from "node:util";
import { badInput } from "./bad-input";
import { loadSample, type Sample } from "./sample";

const USAGE = "npm run check -- --data FILE [--json]";

/** What `npm run check` was asked for. */
export interface CheckOptions {
  readonly sample: Sample;
  /** Findings as JSON instead of a list for people. */
  readonly json: boolean;
}

const options = { data: { type: "string" }, json: { type: "boolean" } } as const;

/** Reads the command's arguments and its data file. Throws a BadInput for either, and what parseArgs throws. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { data, json = false } = parseArgs({ args: [...args], options }).values;
  if (data === undefined) throw badInput(`ระบุไฟล์ข้อมูล: ${USAGE}`, "name the data file with --data");
  return { sample: loadSample(data), json };
}
