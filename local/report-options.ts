import { parseArgs } from "node:util";
import { hasRound, REPORT_KINDS } from "../src/text/reports";
import type { ReportKind, ReportRequest } from "../src/wire";
import { badInput } from "./bad-input";
import { loadSample, type Sample } from "./sample";

const USAGE =
  "npm run report -- --data FILE --kind annual|monitoring|plan|quarterly|declaration|gifts|complaints|risks [--round 6|12] [--quarter 1..4] [--digits thai|arabic] --out DIR";

/** What `npm run report` was asked for. */
export interface ReportOptions {
  readonly sample: Sample;
  readonly request: ReportRequest;
  /** The folder for the document; made when it is not there. */
  readonly out: string;
}

const string = { type: "string" } as const;
const options = { data: string, kind: string, round: string, quarter: string, digits: string, out: string };

const ROUNDS = { 6: 6, 12: 12 } as const;
const QUARTERS = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;
const DIGITS = { thai: "thai", arabic: "arabic" } as const;

const isKind = (kind: string): kind is ReportKind => Object.hasOwn(REPORT_KINDS, kind);

/** What a word stands for in a list of all that an option may be; undefined where the option was not given. */
function choice<T>(name: string, typed: string | undefined, all: Readonly<Record<string, T>>): T | undefined {
  if (typed === undefined) return undefined;
  const found = Object.hasOwn(all, typed) ? all[typed] : undefined;
  if (found !== undefined) return found;
  const words = Object.keys(all).join(", ");
  throw badInput(`--${name} ${typed} ใช้ไม่ได้ ที่ใช้ได้คือ ${words}`, `--${name} must be one of ${words}`);
}

function kindOf(kind: string): ReportKind {
  if (isKind(kind)) return kind;
  const kinds = Object.keys(REPORT_KINDS).join(", ");
  throw badInput(`ไม่มีรายงานชนิด ${kind} ที่ใช้ได้คือ ${kinds}`, `there is no report of kind ${kind}`);
}

/** The round or quarter that a kind needs, and no other. */
function part(
  kind: ReportKind,
  round: ReportRequest["round"],
  quarter: ReportRequest["quarter"],
): Pick<ReportRequest, "round" | "quarter"> {
  if (hasRound(kind)) {
    if (round === undefined)
      throw badInput("ระบุรอบด้วย --round 6 หรือ --round 12", "name the round with --round");
    return { round };
  }
  if (kind === "quarterly") {
    if (quarter === undefined)
      throw badInput("ระบุไตรมาสด้วย --quarter 1 ถึง 4", "name the quarter with --quarter");
    return { quarter };
  }
  return {};
}

/** Reads the command's arguments and its data file. Throws a BadInput for either, and what parseArgs throws. */
export function reportOptions(args: readonly string[]): ReportOptions {
  const { values } = parseArgs({ args: [...args], options });
  const { data, kind: typed = "annual", out = "reports" } = values;
  if (data === undefined) throw badInput(`ระบุไฟล์ข้อมูล: ${USAGE}`, "name the data file with --data");
  const kind = kindOf(typed);
  const digits = choice("digits", values.digits, DIGITS);
  const of = part(kind, choice("round", values.round, ROUNDS), choice("quarter", values.quarter, QUARTERS));
  return {
    sample: loadSample(data),
    request: { kind, ...of, ...(digits === undefined ? {} : { digits }) },
    out,
  };
}
