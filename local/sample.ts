import { readFileSync } from "node:fs";
import { basename } from "node:path";
import * as z from "zod/mini";
import { SET_NAMES } from "../src/ita/criteria/sets";
import type { Criteria, CriteriaSet } from "../src/ita/criteria/types";
import { readCell } from "../src/workbook/cells";
import { templateCriteria } from "../src/workbook/criteria-of";
import type { TabKey } from "../src/workbook/tabs";
import { office } from "../src/workbook/tabs/office";
import { badInput } from "./bad-input";
import { CELL, LINES, sampleSchema } from "./sample-schema";

/** One cell's contents as a data file gives it; an array is one entry per line, null a blank. */
export type SampleValue = string | number | boolean | readonly string[] | null;

/** Cells by field or column key. */
export type SampleFields = Readonly<Record<string, SampleValue | undefined>>;

/** What a data file holds for one tab: a form's fields, fixed rows by their keys, or rows in order. */
export type SampleTab =
  | SampleFields
  | Readonly<Record<string, SampleFields | undefined>>
  | readonly SampleFields[];

/** An office's figures and texts by the keys of the layout; the format is documented in samples/README.md. */
export interface Sample {
  readonly format: 1;
  readonly about?: { readonly source: string; readonly notes: readonly string[] } | undefined;
  readonly tabs: Readonly<Partial<Record<TabKey, SampleTab>>>;
}

const EXPECTED: Readonly<Record<string, readonly [th: string, en: string]>> = {
  [CELL]: ["ต้องเป็นข้อความหรือตัวเลข", "must be a text or a number"],
  [LINES]: ["ต้องเป็นข้อความหรือรายการ [ ] ของข้อความ", "must be a text or an array of texts"],
  number: ["ต้องเป็นตัวเลข", "must be a number"],
  string: ["ต้องเป็นข้อความ", "must be text"],
  array: ["ต้องเป็นรายการ [ ]", "must be an array"],
  object: ["ต้องเป็นกลุ่มข้อมูล { }", "must be an object"],
};

const REFUSED = ["ใช้ไม่ได้", "is not valid"] as const;

function expected(issue: z.core.$ZodIssue): readonly [th: string, en: string] {
  if (issue.code === "invalid_type") return EXPECTED[issue.expected] ?? REFUSED;
  return EXPECTED[issue.message] ?? REFUSED;
}

/** The first thing wrong, with the place where it is wrong. */
function complaint(issue: z.core.$ZodIssue): readonly [th: string, en: string] {
  const path = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const place = [...issue.path, issue.keys[0] ?? ""].join(".");
    return [
      `ไม่รู้จัก ${place} ดูชื่อที่ใช้ได้ใน samples/README.md`,
      `${place} is not known; samples/README.md lists the keys`,
    ];
  }
  if (issue.code === "invalid_value") {
    const words = issue.values.map((value) => JSON.stringify(value)).join(", ");
    return [`${path} ต้องเป็น ${words}`, `${path} must be one of ${words}`];
  }
  const [th, en] = expected(issue);
  return [`${path || "ไฟล์"} ${th}`, `${path || "the file"} ${en}`];
}

const Office = z.object({ tabs: z.object({ office: z.record(z.string(), z.unknown()) }) });

/** What the office's cell will say of the set or the years, which decide the criteria. */
function chosen(json: unknown): Parameters<typeof templateCriteria>[0] {
  const typed = Office.safeParse(json).data?.tabs.office ?? {};
  const read = (key: string): unknown => {
    const field = office.fields.find((each) => each.key === key);
    const reading = field === undefined ? {} : readCell(field, typed[key] ?? "");
    return "value" in reading ? reading.value : null;
  };
  const year = (key: string): number | null => {
    const value = read(key);
    return typeof value === "number" ? value : null;
  };
  return {
    resultYear: year("resultYear"),
    borrowedYear: year("borrowedYear"),
    set: (Object.keys(SET_NAMES) as CriteriaSet[]).find((set) => set === read("set")) ?? null,
  };
}

/** The criteria that an office in parsed JSON has chosen; undefined where none are known for its years, or the set is its own. */
export function chosenCriteria(json: unknown): Criteria | undefined {
  const { resultYear, borrowedYear, set } = chosen(json);
  if (resultYear === null || set === "own") return undefined;
  const criteria = templateCriteria({ resultYear, borrowedYear, set });
  return [resultYear, borrowedYear].includes(criteria.year) ? criteria : undefined;
}

/** Checks parsed JSON against the layout. Throws an Error whose one sentence names the path that is wrong. */
export function parseSample(json: unknown, name: string): Sample {
  const parsed = sampleSchema(chosenCriteria(json)).safeParse(json);
  if (parsed.success) return parsed.data;
  const [th, en] = parsed.error.issues[0] ? complaint(parsed.error.issues[0]) : ["ใช้ไม่ได้", "not valid"];
  throw badInput(`ไฟล์ข้อมูล ${name}: ${th}`, en);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw badInput(`อ่านไฟล์ข้อมูล ${path} ไม่ได้ ตรวจสอบชื่อไฟล์`, "the data file cannot be read");
  }
}

/** Reads a data file. Throws an Error with one sentence when it is missing, not JSON, or against the format. */
export function loadSample(path: string): Sample {
  const text = readText(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badInput(`ไฟล์ข้อมูล ${path} ไม่ใช่ JSON`, "the data file is not JSON");
  }
  return parseSample(json, basename(path));
}
