import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { badInput } from "./bad-input";

const USAGE = "npm run check -- --data FILE|FOLDER [--data FILE|FOLDER …] [--json]";

/** What `npm run check` was asked for. */
export interface CheckOptions {
  /** Paths of data files; a folder stands for its .json files in the order of their names. */
  readonly files: readonly string[];
  /** One line of JSON for each file instead of lists for people. */
  readonly json: boolean;
}

const options = { data: { type: "string", multiple: true }, json: { type: "boolean" } } as const;

function filesOf(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const names = readdirSync(path).filter((name) => name.toLowerCase().endsWith(".json"));
  if (names.length === 0) throw badInput(`โฟลเดอร์ ${path} ไม่มีไฟล์ .json`, "the folder holds no .json file");
  return names.sort().map((name) => join(path, name));
}

/** Reads the command's arguments. Throws a BadInput where none names a data file, and what parseArgs throws. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { data = [], json = false } = parseArgs({ args: [...args], options }).values;
  if (data.length === 0) throw badInput(`ระบุไฟล์ข้อมูล: ${USAGE}`, "name the data file with --data");
  return { files: data.flatMap(filesOf), json };
}
