import { parseNumber, toArabicDigits } from "../ita/thai";
import type { Field } from "./layout";
import { textOf } from "./text-of";

/** The kinds of cell that hold a number. */
export type NumberType = Extract<Field["type"], "number" | "score" | "percent" | "money" | "count" | "year">;

/** Which numbers a cell of a type may hold: 0 where `zero`, and sizes above `over` up to `to`; `signed` ones below 0, too. */
export interface Bounds {
  readonly over: number;
  readonly to: number;
  readonly zero: boolean;
  readonly signed?: boolean;
  readonly whole?: boolean;
}

/** No office's money or count comes near it, and sums of thousands of them are still exact. */
const MOST = 1e12;
/** Far below a satang: what is smaller is no figure of an office, but the dust of a calculation. */
export const LEAST = 1e-6;

/**
 * A score of 2 or less is a percentage that Sheets keeps as a fraction (96.94% is 0.9694, 105% is 1.05): the sheet's formulas
 * cannot see how a number is shown, so none of them counts it. No result of the assessment lies there; 0 is one. An amount of
 * a baht or less is a percentage, too.
 */
export const BOUNDS: Readonly<Record<NumberType, Bounds>> = {
  score: { over: 2, to: 100, zero: true },
  percent: { over: LEAST, to: 100, zero: true },
  money: { over: 1, to: MOST, zero: true },
  count: { over: LEAST, to: MOST, zero: true, whole: true },
  number: { over: LEAST, to: MOST, zero: true, signed: true },
  year: { over: 2499, to: 2600, zero: false, whole: true },
};

/** What may stand around a number without changing what it says. */
const AROUND: Readonly<Record<NumberType, { readonly before: string; readonly after: string }>> = {
  score: { before: "ร้อยละ|คะแนน", after: "%|เปอร์เซ็นต์|คะแนน" },
  percent: { before: "ร้อยละ", after: "%|เปอร์เซ็นต์" },
  money: { before: "฿|จำนวน", after: "(?:[.,]\\s?-)?\\s*(?:บาท(?:ถ้วน)?|บ\\.|฿|THB|baht)?" },
  count: {
    before: "จำนวน|(?:ลำดับ|อันดับ|กิจกรรม|ตัวชี้วัด|ข้อ)?ที่|ลำดับ|อันดับ",
    after: "คน|ราย|ท่าน|ครั้ง|แห่ง|หน่วยงาน|ตัวชี้วัด|ตัว|ข้อ|รายการ|เรื่อง",
  },
  number: {
    before: "ร้อยละ|จำนวน|ไม่น้อยกว่าร้อยละ",
    after: "%|เปอร์เซ็นต์|คะแนน|คน|ราย|ครั้ง|แห่ง|เรื่อง|โครงการ|กิจกรรม|บาท",
  },
  year: { before: "(?:ปี(?:งบประมาณ)?)?\\s*(?:พ\\.?\\s?ศ\\.?)?", after: "" },
};

/** Words of official tables for no money at all, as our own reports print them. */
const NO_MONEY = [
  "-",
  "–",
  "—",
  "ไม่มี",
  "ไม่มีงบประมาณ",
  "ไม่ใช้งบประมาณ",
  "ไม่ใช้งบ",
  "ไม่ได้ใช้งบประมาณ",
  "ไม่ใช้จ่ายงบประมาณ",
];

/** What counts as a tick, in capitals as formulas compare; the first one is what the list of the cell offers. */
export const TICKS = [
  "✓",
  "✔",
  "✔\ufe0f",
  "☑",
  "☑\ufe0f",
  "✅",
  "√",
  "/",
  "X",
  "×",
  "●",
  "•",
  "1",
  "๑",
  "TRUE",
  "ใช่",
  "YES",
];
/** What says in words that there is no tick. */
export const NO_TICKS = ["FALSE", "-", "–", "0", "๐", "ไม่ใช่", "ไม่มี", "NO", "☐"];

const PATTERNS = new Map<NumberType, RegExp>();

function patternOf(type: NumberType): RegExp {
  const known = PATTERNS.get(type);
  if (known) return known;
  const { before, after } = AROUND[type];
  const pattern = new RegExp(`^(?:${before})?\\s*([+-]?[\\d.,]*\\d)\\s*(?:${after})?$`, "i");
  PATTERNS.set(type, pattern);
  return pattern;
}

/** The number that a text of that type of cell certainly means, of any size; null when it means none. */
export function numberIn(text: string, type: NumberType): number | null {
  const plain = toArabicDigits(textOf(text)).replace(/\s+/g, " ");
  const bare = plain.replace(/^\((.+)\)$/, "$1").replace(/\s/g, "");
  if (type === "money" && NO_MONEY.includes(bare)) return 0;
  const [, digits = ""] = patternOf(type).exec(plain) ?? [];
  // More digits than a double holds are still a number, which is then too large.
  return parseNumber(digits) ?? (/^\+?\d{300,}$/.test(digits) ? Number.POSITIVE_INFINITY : null);
}

/** Whether a number may stand in a cell of that type. */
export function isWithin(number: number, type: NumberType): boolean {
  const { over, to, zero, signed = false } = BOUNDS[type];
  const size = signed ? Math.abs(number) : number;
  return number === 0 ? zero : size > over && size <= to;
}

/**
 * Whether a number in a cell of that type may be one that Sheets keeps as a fraction and shows as a percentage; only its
 * shown text tells.
 */
export function mayBePercent(raw: unknown, type: Field["type"]): raw is number {
  if (typeof raw !== "number" || raw === 0) return false;
  if (type === "score" || type === "percent") return raw > 0 && raw <= BOUNDS.score.over;
  if (type === "money") return raw > 0 && raw <= BOUNDS.money.over;
  return type === "number" && Math.abs(raw) <= 10;
}

/** The capitals of a text without the spaces that TRIM takes: what the sheet's formulas see of a tick. */
export const seen = (raw: unknown): string =>
  String(raw).replace(/ +/g, " ").replace(/^ | $/g, "").toUpperCase();

/** Whether the sheet's formulas see a tick, or see none where there is none. */
export function tickSeen(raw: unknown): boolean | null {
  const text = seen(raw);
  if (TICKS.includes(text)) return true;
  return NO_TICKS.includes(text) ? false : null;
}
