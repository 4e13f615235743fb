/** Which items a line speaks of, and how surely: by their code, by ข้อ and a number, or by a bare number at its beginning. */
export interface Codes {
  readonly codes: readonly string[];
  readonly by: "code" | "number";
  /** Whether a range ends with a bare number: O12-1 may be the first document of O12. */
  readonly isLoose: boolean;
  /** Where the naming begins and ends in the text. */
  readonly from: number;
  readonly to: number;
}

/** Stands where a comma parted the cells of a line. */
export const COMMA = "\ue002";

/** Letters that look like O. */
const O = "[oOоОοΟ]";
const CODE = `(?<![A-Za-z0-9])${O}(?:IT|it)?\\s?[-.:]?\\s?0*(\\d{1,2})(?!\\d|\\.\\d)`;
const RANGE = "\\s*(?:-|–|—|~|ถึง|to)\\s*";
const END = `(?:${O}(?:IT|it)?\\s?0*)?(\\d{1,2})(?!\\d|\\.\\d|[/%])`;
const AND = `\\s*(?:[,/&+${COMMA}]|และ|กับ)\\s*`;
const TERM = `${CODE}(?:${RANGE}${END})?`;
const NAMING = new RegExp(`${TERM}(?:${AND}(?:${TERM}))*`, "g");
const WORDED =
  /^\(?(?:ข้อ|รายการ|หัวข้อ)\s*(?:ที่)?\s*(\d{1,2})(?!\d|\.\d)(?:\s*(?:-|–|—|~|ถึง)\s*(?:ข้อ\s*(?:ที่)?\s*)?(\d{1,2})(?!\d|\.\d))?/;
/** A nought typed for the letter. */
const NOUGHT = /^\(?0(\d\d)(?!\d|[./-]\d)/;
const LEADING = /^\(?0?(\d{1,2})(?:[.):\-–](?!\d)|[\s\ue002]|$|(?=[ก-ฮเ-ไ]))(?!\d)/;
/** An item that is only mentioned. */
const MENTION = /(?:(?:ดู|ตาม|ใน|เดียวกับ|เหมือน|อ้างอิง|จาก|ของ)(?:ข้อ)?|\()\s*$/;
const LOOSE_RANGE = /(?:-|–|—|~|ถึง|to)\s*\d+$/;

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => `O${from + i}`);

function codesIn(naming: string): readonly string[] {
  const codes: string[] = [];
  naming.replace(new RegExp(TERM, "g"), (_, first: string, last: string | undefined) => {
    codes.push(...range(Number(first), Number(last ?? first)));
    return "";
  });
  return codes;
}

/** Whether a list of items goes on with bare numbers, which might be something else: "O1, 2 และ 5". */
export function goesOn(after: string): boolean {
  return /^\s*(?:[,/+&\ue002]|และ)\s*\d{1,2}(?!\d|\.\d)(?!\s*(?:เดือน|ข้อ|ราย|เรื่อง|ครั้ง))/.test(after);
}

/** Every naming in the text by code that is not only mentioned; else the one number at its beginning; none is an empty list. */
export function namingsIn(text: string): readonly Codes[] {
  const found: Codes[] = [];
  text.replace(NAMING, (naming: string, ...rest: readonly unknown[]) => {
    const from = rest.find((each): each is number => typeof each === "number") ?? 0;
    found.push({
      codes: codesIn(naming),
      by: "code",
      from,
      to: from + naming.length,
      isLoose: LOOSE_RANGE.test(naming),
    });
    return "";
  });
  const own = found.filter(
    ({ from }, i) => i === 0 || !MENTION.test(text.slice(Math.max(0, from - 20), from)),
  );
  if (own.length > 0) return own;
  const start = NOUGHT.exec(text) ?? WORDED.exec(text);
  if (start) {
    const [naming, first, last] = start;
    return [
      {
        codes: range(Number(first), Number(last ?? first)),
        by: "code",
        from: 0,
        to: naming.length,
        isLoose: false,
      },
    ];
  }
  const leading = LEADING.exec(text);
  return leading
    ? [{ codes: [`O${Number(leading[1])}`], by: "number", from: 0, to: leading[0].length, isLoose: false }]
    : [];
}
