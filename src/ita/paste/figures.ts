/** A figure in a text, and what the words around it say that it is. */
export interface Figure {
  readonly value: number;
  /** Whether it is written without a decimal point, as numbers and ranks are. */
  readonly isWhole: boolean;
  /** Where it begins and ends in its text. */
  readonly from: number;
  readonly to: number;
  /** `no`: called the number of an indicator; `year`: a year in พ.ศ.; `aside`: a target, a weight, a rank, a number of people. */
  readonly kind: "plain" | "no" | "year" | "aside";
  /** The year that stands before it in the same text; null for none. */
  readonly year: number | null;
}

const FIGURE = /(?<![\w,])(?<!(?:\d|\s|^)\.)[-+]?\d+(?:\.\d+)?(?!\d|,\d|\s?\.\d|[A-Za-z])/g;
const CALLED_NO = /(?:ตัวชี้วัด|ตชว\.?|indicator)\s*(?:ที่|no\.?)?\s*[:.#(]?\s*$/i;
const ASIDE_BEFORE =
  /(?:เต็ม|จาก|\/|น้ำหนัก|เป้าหมาย|ลำดับ|อันดับ|ไม่น้อยกว่า|ไม่ต่ำกว่า|มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เกิน|อย่างน้อย|เกณฑ์|เพิ่มขึ้น|ลดลง|เพิ่ม|ลด|ต่าง|เขต|ครั้ง|รอบ|หมู่|ส่วนที่|[≥≤><±])\s*(?:ที่|ร้อยละ|คะแนน|เป็น|[:=])*\s*$/;
const ASIDE_AFTER = /^\s*(?:คน|ราย|เดือน|เรื่อง|บาท|แห่ง|หน่วยงาน|ครั้ง|ข้อ|ปี|อันดับ)/;

/** Only so many letters around a figure say what it is. */
const NEAR = 40;

/** The year in พ.ศ. that a figure is: 25xx, or 20xx after ค.ศ. or ITA; null for none. */
function yearIn(digits: string, before: string): number | null {
  const value = Number(digits);
  if (/^25\d\d$/.test(digits)) return value;
  if (/^20\d\d$/.test(digits) && /(?:ค\.?\s?ศ\.?|ITA)\s*$/i.test(before)) return value + 543;
  return /^[67]\d$/.test(digits) && /ปี\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*'?$/.test(before)
    ? 2500 + value
    : null;
}

function kindOf(digits: string, before: string, after: string): Figure["kind"] {
  if (yearIn(digits, before) !== null) return "year";
  if (CALLED_NO.test(before)) return "no";
  const isAside = digits.startsWith("+") || ASIDE_BEFORE.test(before) || ASIDE_AFTER.test(after);
  return isAside ? "aside" : "plain";
}

/** The figures of a text, in its order; decimal commas and broken figures are none. */
export function figuresIn(text: string): readonly Figure[] {
  let year: number | null = null;
  const found: Figure[] = [];
  text.replace(FIGURE, (digits: string, from: number) => {
    const [before, to] = [text.slice(Math.max(0, from - NEAR), from), from + digits.length];
    const kind = kindOf(digits, before, text.slice(to, to + NEAR));
    const value = kind === "year" ? yearIn(digits, before) : Number(digits);
    if (kind === "year") year = value;
    found.push({ value: value ?? 0, isWhole: /^\d+$/.test(digits), from, to, kind, year });
    return digits;
  });
  return found;
}

/** The text between its figures: one part more than there are figures. */
export function textBetween(text: string, figures: readonly Figure[]): readonly string[] {
  const ends = [...figures.map(({ from }) => from), text.length];
  return ends.map((end, index) => text.slice(figures[index - 1]?.to ?? 0, end));
}
