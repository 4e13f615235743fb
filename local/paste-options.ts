import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { CRITERIA_YEARS, criteriaOf } from "../src/ita/criteria";
import type { Criteria } from "../src/ita/criteria/types";
import { parseNumber } from "../src/ita/thai";
import type { PasteKind } from "../src/workbook/pasted";
import { badInput } from "./bad-input";

const USAGE = "npm run paste -- --list scores|items --year Y --text FILE|- [--json]";

/** What `npm run paste` was asked for. */
export interface PasteOptions {
  readonly kind: PasteKind;
  readonly criteria: Criteria;
  /** What was pasted. */
  readonly text: string;
  /** The reading as JSON instead of a list for people. */
  readonly json: boolean;
}

const string = { type: "string" } as const;
const options = { list: string, year: string, text: string, json: { type: "boolean" } } as const;

function kindOf(list: string | undefined): PasteKind {
  if (list === "scores" || list === "items") return list;
  throw badInput(`ระบุ --list scores หรือ --list items: ${USAGE}`, "--list must be scores or items");
}

function criteriaFor(year: string | undefined): Criteria {
  const criteria = year === undefined ? null : criteriaOf(parseNumber(year) ?? 0);
  if (criteria !== null) return criteria;
  const years = CRITERIA_YEARS.join(", ");
  throw badInput(`ระบุปีของผลการประเมินด้วย --year ที่ใช้ได้คือ ${years}`, `--year must be one of ${years}`);
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
  const { list, year, text, json = false } = parseArgs({ args: [...args], options }).values;
  return { kind: kindOf(list), criteria: criteriaFor(year), text: textOf(text), json };
}
