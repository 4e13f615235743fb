import type { Indicator } from "../criteria/types";
import { bareName, distance } from "../names";

/** Which indicator a text names: wholly, or with more or less than its name, which only a number beside it makes certain. */
export interface NamedIndicator {
  readonly no: number;
  readonly how: "same" | "beginning" | "part";
}

/** Names as reports of offices print them beside the official ones. Source: สพป.หนองคาย เขต 1's FY2566 report, ranking table. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  การใช้งบประมาณ: ["การใช้จ่ายงบประมาณ"],
  การใช้อำนาจ: ["การใช้อำนาจหน้าที่"],
  การใช้ทรัพย์สินของราชการ: ["การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินราชการ"],
  การแก้ไขปัญหาการทุจริต: ["การแก้ปัญหาการทุจริต"],
};

/** Words that stand beside a name or a score and name nothing, bare. */
const BESIDE = new Set(
  [
    ...[
      "iit",
      "eit",
      "oit",
      "ita",
      "เครื่องมือ",
      "แบบ",
      "ตัวชี้วัด",
      "ตัวชี้วัดที่",
      "indicator",
      "score",
      "level",
      "no",
      "ที่",
    ],
    ...[
      "คะแนน",
      "คะแนนที่ได้",
      "ได้",
      "ได้คะแนน",
      "ได้รับ",
      "ได้รับคะแนน",
      "มี",
      "มีคะแนน",
      "เท่ากับ",
      "คือ",
      "เป็น",
      "ร้อยละ",
      "เต็ม",
      "จาก",
      "และ",
    ],
    ...[
      "คิดเป็นร้อยละ",
      "คะแนนเต็ม",
      "ลำดับ",
      "ลำดับที่",
      "อันดับ",
      "อันดับที่",
      "น้ำหนัก",
      "เป้าหมาย",
      "ค่าเป้าหมาย",
      "คะแนนเฉลี่ย",
      "เฉลี่ย",
    ],
    ...[
      "ระดับ",
      "อยู่ในระดับ",
      "อยู่ระดับ",
      "ผล",
      "ผลการประเมิน",
      "aa",
      "a",
      "b",
      "c",
      "d",
      "e",
      "f",
      "ปี",
      "รอ",
      "รอผล",
      "ตชว",
      "ไม่น้อยกว่า",
      "ไม่ต่ำกว่า",
      "มากกว่า",
      "รอผลการประเมิน",
      "ไม่มีคะแนน",
      "ไม่มีข้อมูล",
      "พศ",
    ],
    ...[
      "ผ่าน",
      "ผ่านดี",
      "ผ่านดีเยี่ยม",
      "ผ่านเกณฑ์",
      "ไม่ผ่าน",
      "ไม่ผ่านเกณฑ์",
      "ต้องปรับปรุง",
      "ต้องปรับปรุงโดยด่วน",
      "ดีเยี่ยม",
      "ดีมาก",
      "ดี",
    ],
  ].map(bareName),
);
const GLUED_BEFORE = /^(?:ตัวชี้วัดที่|ตัวชี้วัด|ประเด็น|ด้าน)/;
const GLUED_AFTER = /(?:ได้คะแนน|มีคะแนน|คะแนน|ร้อยละ|เท่ากับ|(?:อยู่ใน)?ระดับ(?:aa|[a-f])?)+$/;

/** The letters of a text that say anything: words such as คะแนน, AA or IIT left out. */
export function tellingPart(text: string): string {
  const words = text.split(/[\s()[\]{}:;,/|%=]+/).map(bareName);
  return words
    .filter((word) => !BESIDE.has(word) && !/^\d+$/.test(word))
    .join("")
    .replace(/^[.\-–—]+/, "");
}

const LEAST_BEGINNING = 8;
const LEAST_PART = 6;
/** One letter may be a slip in a name of ten, two in one of thirty. */
const slips = (name: string): number => (name.length < 10 ? 0 : 1 + Math.floor(name.length / 30));

/** Gives the function that finds the year's indicators by name. Texts are what tellingPart gives; null names none. */
export function indicatorNamer(indicators: readonly Indicator[]): (telling: string) => NamedIndicator | null {
  const forms = indicators.flatMap(({ no, name }) =>
    [name, ...(ALSO[name] ?? [])]
      .map((form) => ({ no, form: bareName(form) }))
      .filter(({ form }) => form !== ""),
  );
  const only = (found: readonly { readonly no: number }[]): number | null => {
    const numbers = new Set(found.map(({ no }) => no));
    return numbers.size === 1 ? (found[0]?.no ?? null) : null;
  };
  const whole = (text: string) =>
    only(forms.filter(({ form }) => form === text)) ??
    only(forms.filter(({ form }) => distance(form, text, slips(form)) <= slips(form)));
  return (telling) => {
    const bare = telling.replace(GLUED_BEFORE, "").replace(GLUED_AFTER, "");
    const same = [telling, bare].map(whole).find((no) => no !== null) ?? null;
    if (same !== null) return { no: same, how: "same" };
    if (bare.length < LEAST_PART) return null;
    const begun = only(forms.filter(({ form }) => form.startsWith(bare)));
    if (begun !== null) return { no: begun, how: bare.length < LEAST_BEGINNING ? "part" : "beginning" };
    const longer = only(forms.filter(({ form }) => bare.startsWith(form)));
    return longer === null ? null : { no: longer, how: "part" };
  };
}
