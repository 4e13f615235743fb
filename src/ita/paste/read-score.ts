import { type Columns, type HeadingWords, standsUnder } from "./columns";
import type { CellFigure, Facts } from "./facts";
import type { PasteReason } from "./reason";
import { isOtherScale } from "./scale";

/** The headings that a table of indicators gives its scores. */
export const SCORE_HEADINGS: HeadingWords = {
  value: /คะแนน|ร้อยละ|score/i,
  orElse: /ผลการประเมิน|ผลประเมิน|^ผล$|^ค่า(?:เฉลี่ย)?$/,
  notValue:
    /^(?:คะแนน)?เต็ม|เป้าหมาย|น้ำหนัก|ถ่วง|ก่อน|ผ่านมา|เดิม|ต่าง|เพิ่ม|ลด|สูงสุด|ต่ำสุด|เกณฑ์|ส่วนที่|part|จังหวัด|ประเทศ|ภาพรวม|กลุ่ม|อันดับ|ลำดับ|^ระดับ|พัฒนาการ|แนวโน้ม|weight|full|max|rank|^level|จำนวน/i,
  below: /^(?:ปี|พ\.?\s?ศ\.?|\s|งบประมาณ)*25\d\d$/,
};

/** Which indicator a line is about, `by` its name, by a number called an indicator's, or by a bare one; null for none. */
export type Subject =
  | { readonly no: number; readonly by: "name" | "said" | "number" | "rank" }
  | { readonly reason: PasteReason }
  | null;

/** A line's subject, and its score, the reason why it has none, or null where no figure is left for one. */
export interface Reading {
  readonly facts: Facts;
  readonly subject: Subject;
  readonly value: { readonly score: number } | { readonly reason: PasteReason } | null;
}

const OTHER_SCHEME = /MOIT|EBIT|(?:^|[^A-Za-z])EB\s?\d|LPA|ดัชนี/i;
const PART = /ส่วนที่\s*[12]|part\s*[12]/i;
const SUB = /^(?:ตัวชี้วัดย่อย(?:ที่)?\s*)?(?:9|10)\.\d(?!\d)[\s.)]+[^\d\s%]|^ตัวชี้วัดย่อย/;
const COMPUTED =
  /^(?:ผล)?(?:คะแนน)?(?:รวม|เฉลี่ย|ภาพรวม|ถ่วง)|^(?:\d+[.)]?\s*)?(?:เครื่องมือ\s*)?(?:แบบ(?:วัด|ตรวจ|สำรวจ)|IIT|EIT|OIT)|total|\((?:IIT|EIT|OIT)\)/i;

/** The questionnaire OIT is called after what it looks at, as indicator 9 is. */
const INSTRUMENT_TOO = /\(OIT\)/i;

function whole({ plain }: Facts["line"], isNamed: boolean): PasteReason | null {
  if (OTHER_SCHEME.test(plain)) return "otherScheme";
  if (isOtherScale(plain)) return "otherScale";
  if (PART.test(plain)) return "part";
  if (SUB.test(plain)) return "subIndicator";
  return !isNamed && COMPUTED.test(plain) ? "computed" : null;
}

type Numbers = { readonly said: readonly number[]; readonly bare: readonly number[] };

/** A name counts before a bare number, which may be a rank; a number that is called an indicator's must agree with it. */
function byName(named: NonNullable<Facts["named"]>, cell: string, { said, bare }: Numbers): Subject {
  const agrees = [...said, ...bare].includes(named.no);
  if (said.some((no) => no !== named.no) || (bare.length > 1 && !agrees)) return { reason: "differentName" };
  const isCertain = named.how !== "part" && !INSTRUMENT_TOO.test(cell);
  return isCertain || agrees ? { no: named.no, by: "name" } : { reason: "unknownName" };
}

function subjectOf(facts: Facts, columns: Columns | null): Subject {
  const { named, isMixed, hasOther, ordinals, values, line } = facts;
  const inColumn = [...ordinals, ...values].filter(({ cell }) => columns?.numbers.has(cell));
  const said = [...facts.said, ...inColumn.map(({ value }) => value)];
  const bare = ordinals.map(({ value }) => value);
  const reason = whole(line, named?.how === "same");
  if (reason !== null) return { reason };
  if (isMixed || new Set(said).size > 1) return { reason: "manyIndicators" };
  if (named !== null) return byName(named, line.cells[named.cell] ?? "", { said, bare });
  const [no = bare[0]] = said;
  if (no === undefined) return null;
  if (hasOther) return { reason: "unknownName" };
  const isRank = ordinals.some(({ cell }) => columns?.ranks.has(cell));
  return { no, by: said.length > 0 ? "said" : isRank ? "rank" : "number" };
}

function scoreOf(candidates: readonly CellFigure[], { line }: Facts, year: number | null): Reading["value"] {
  const dated = candidates.filter((figure) => figure.year !== null);
  const own = dated.filter((figure) => figure.year === year);
  if (dated.length > 0 && own.length === 0) return { reason: "otherYear" };
  const [only, ...more] = own.length > 0 ? own : candidates;
  if (only === undefined)
    return line.cells.some((cell) => /\d,\d/.test(cell)) ? { reason: "decimalComma" } : null;
  if (more.length > 0) return { reason: "manyNumbers" };
  return only.value < 0 || only.value > 100 ? { reason: "outOfRange" } : { score: only.value };
}

/** Reads a line: what it is about, and the one figure that is its score, under its heading where one tells. */
export function readScore(facts: Facts, columns: Columns | null, year: number | null): Reading {
  const { named, line, values, ordinals } = facts;
  const under = columns !== null && standsUnder(line, columns, named?.cell ?? null) ? columns : null;
  const subject = subjectOf(facts, under);
  const head = under?.value ?? null;
  if (head === null) {
    const own = values.filter(({ cell }) => !SCORE_HEADINGS.notValue.test(under?.headings[cell] ?? ""));
    const isOthers = own.length === 0 && values.length > 0;
    return { facts, subject, value: isOthers ? { reason: "otherFigures" } : scoreOf(own, facts, year) };
  }
  if (!("reason" in head) && isOtherScale(under?.headings[head.column] ?? ""))
    return { facts, subject, value: { reason: "otherScale" } };
  if ("reason" in head) return { facts, subject, value: values.length === 0 ? null : head };
  const inCell = [...values, ...ordinals].filter(({ cell }) => cell === head.column);
  return { facts, subject, value: scoreOf(inCell, facts, head.year) };
}
