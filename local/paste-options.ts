import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ALL_CRITERIA, criteriaOf } from "../src/ita/criteria";
import type { Criteria, CriteriaSet } from "../src/ita/criteria/types";
import { parseNumber } from "../src/ita/thai";
import type { PasteKind } from "../src/workbook/pasted";
import { badInput } from "./bad-input";

const USAGE =
  "npm run paste -- --list scores|items --year Y [--set general|vocational|moph] [--column N] --text FILE|- [--json]";

/** What `npm run paste` was asked for. */
export interface PasteOptions {
  readonly kind: PasteKind;
  readonly criteria: Criteria;
  /** Which of several figures in each line is the score, from 1; null where nobody chose. */
  readonly column: number | null;
  /** What was pasted. */
  readonly text: string;
  /** The reading as JSON instead of a list for people. */
  readonly json: boolean;
}

const string = { type: "string" } as const;
const options = {
  list: string,
  year: string,
  set: string,
  column: string,
  text: string,
  json: { type: "boolean" },
} as const;

function kindOf(list: string | undefined): PasteKind {
  if (list === "scores" || list === "items") return list;
  throw badInput(`ระบุ --list scores หรือ --list items: ${USAGE}`, "--list must be scores or items");
}

const SETS = ["general", "vocational", "moph"] as const satisfies readonly CriteriaSet[];

function setOf(set: string): CriteriaSet {
  const found = SETS.find((each) => each === set);
  if (found !== undefined) return found;
  throw badInput(`--set ${set} ใช้ไม่ได้ ที่ใช้ได้คือ ${SETS.join(", ")}`, `--set must be one of ${SETS.join(", ")}`);
}

function criteriaFor(year: string | undefined, set: CriteriaSet): Criteria {
  const criteria = year === undefined ? null : criteriaOf(parseNumber(year) ?? 0, set);
  if (criteria !== null) return criteria;
  const years = ALL_CRITERIA.flatMap((each) => (each.set === set ? [each.year] : [])).join(", ");
  throw badInput(
    `ระบุปีของผลการประเมินด้วย --year ที่ใช้ได้กับ --set ${set} คือ ${years}`,
    `--year must be one of ${years} for --set ${set}`,
  );
}

function columnOf(column: string | undefined): number | null {
  if (column === undefined) return null;
  const number = parseNumber(column) ?? 0;
  if (Number.isInteger(number) && number > 0) return number;
  throw badInput(`--column ${column} ใช้ไม่ได้ ระบุ 1, 2, …`, "--column must be 1, 2, …");
}

/** Text as UTF-8, as the UTF-16 that spreadsheets save, or else in the Thai code page of older ones. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-874").decode(bytes);
  }
}

function textOf(path: string | undefined): string {
  if (path === undefined)
    throw badInput(`ระบุไฟล์ข้อความด้วย --text: ${USAGE}`, "name the text file with --text");
  try {
    return decoded(readFileSync(path === "-" ? 0 : path));
  } catch {
    throw badInput(`อ่านไฟล์ข้อความ ${path} ไม่ได้ ตรวจสอบชื่อไฟล์`, "the text file cannot be read");
  }
}

/** Reads the command's arguments and its text, from the standard input for "-". Throws a BadInput, and what parseArgs throws. */
export function pasteOptions(args: readonly string[]): PasteOptions {
  const {
    list,
    year,
    set = "general",
    column,
    text,
    json = false,
  } = parseArgs({
    args: [...args],
    options,
  }).values;
  const criteria = criteriaFor(year, setOf(set));
  return { kind: kindOf(list), criteria, column: columnOf(column), text: textOf(text), json };
}
