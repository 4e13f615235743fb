import { parseArgs } from "node:util";
import { REPORT_KINDS } from "../src/text/reports";
import type { ReportKind } from "../src/wire";
import { badInput } from "./bad-input";
import { loadSample, type Sample } from "./sample";

const USAGE = "npm run report -- --data FILE --kind annual --out DIR";

/** What `npm run report` was asked for. */
export interface ReportOptions {
  readonly sample: Sample;
  readonly kind: ReportKind;
  /** The folder for the document; made when it is not there. */
  readonly out: string;
}

const string = { type: "string" } as const;
const options = { data: string, kind: string, out: string };

const isKind = (kind: string): kind is ReportKind => Object.hasOwn(REPORT_KINDS, kind);

/** Reads the command's arguments and its data file. Throws a BadInput for either, and what parseArgs throws. */
export function reportOptions(args: readonly string[]): ReportOptions {
  const { data, kind = "annual", out = "reports" } = parseArgs({ args: [...args], options }).values;
  if (data === undefined) throw badInput(`ระบุไฟล์ข้อมูล: ${USAGE}`, "name the data file with --data");
  if (!isKind(kind)) {
    const kinds = Object.keys(REPORT_KINDS).join(", ");
    throw badInput(`ไม่มีรายงานชนิด ${kind} ที่ใช้ได้คือ ${kinds}`, `there is no report of kind ${kind}`);
  }
  return { sample: loadSample(data), kind, out };
}
