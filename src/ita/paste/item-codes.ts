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

/** How a set's items are called, and what names items of other lists. */
export interface Scheme {
  readonly codeOf: (number: number) => string;
  /** One naming: a code, or a range of codes. */
  readonly term: RegExp;
  readonly naming: RegExp;
  /** A cell that is a code and nothing else. */
  readonly label: RegExp;
  /** Whether 027 is an item: a nought typed for the letter. */
  readonly hasNought: boolean;
  readonly others: RegExp;
}

const RANGE = "\\s*(?:-|–|—|~|ถึง|to)\\s*";
const AND = `\\s*(?:[,/&+${COMMA}]|และ|กับ)\\s*`;

function schemeOf(letters: string, prefix: string, others: string): Scheme {
  const code = `(?<![A-Za-z0-9])${letters}\\s?[-.:]?\\s?0*(\\d{1,2})(?!\\d|\\.\\d)`;
  const end = `(?:${letters}\\s?0*)?(\\d{1,2})(?!\\d|\\.\\d|[/%])`;
  const term = `${code}(?:${RANGE}${end})?`;
  return {
    codeOf: (number) => `${prefix}${number}`,
    term: new RegExp(term, "g"),
    naming: new RegExp(`${term}(?:${AND}(?:${term}))*`, "g"),
    label: new RegExp(`^${letters}\\s?-?\\d{1,2}$`),
    hasNought: prefix === "O",
    others: new RegExp(`EBIT|(?:^|[^A-Za-z])EB\\s?\\d|LPA|${others}`, "i"),
  };
}

/** Letters that look like O, with those that forms write behind it. */
const LETTERS_O = "[oOоОοΟ](?:IT|it)?";
const O_ITEMS = schemeOf(LETTERS_O, "O", "MOIT");
const MOIT_ITEMS = schemeOf("[Mm][Oo][Ii][Tt]", "MOIT ", `(?<![A-Za-z0-9])${LETTERS_O}\\s?[-.:]?\\s?\\d`);

/** How the items of a set are called: those of สธ. MOIT 1–22, all others O1, O2, …. */
export function schemeFor(codes: readonly string[]): Scheme {
  return codes.length > 0 && codes.every((code) => code.startsWith("MOIT")) ? MOIT_ITEMS : O_ITEMS;
}

const WORDED =
  /^\(?(?:ข้อ|รายการ|หัวข้อ)\s*(?:ที่)?\s*(\d{1,2})(?!\d|\.\d)(?:\s*(?:-|–|—|~|ถึง)\s*(?:ข้อ\s*(?:ที่)?\s*)?(\d{1,2})(?!\d|\.\d))?/;
/** A nought typed for the letter. */
const NOUGHT = /^\(?0(\d\d)(?!\d|[./-]\d)/;
const LEADING = /^\(?0?(\d{1,2})(?:[.):\-–](?!\d)|[\s\ue002]|$|(?=[ก-ฮเ-ไ]))(?!\d)/;
/** An item that is only mentioned. */
const MENTION = /(?:(?:ดู|ตาม|ใน|เดียวกับ|เหมือน|อ้างอิง|จาก|ของ)(?:ข้อ)?|\()\s*$/;
const LOOSE_RANGE = /(?:-|–|—|~|ถึง|to)\s*\d+$/;

const range = ({ codeOf }: Scheme, from: number, to: number): readonly string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => codeOf(from + i));

function codesIn(naming: string, scheme: Scheme): readonly string[] {
  const codes: string[] = [];
  naming.replace(scheme.term, (_, first: string, last: string | undefined) => {
    codes.push(...range(scheme, Number(first), Number(last ?? first)));
    return "";
  });
  return codes;
}

/** Whether a list of items goes on with bare numbers, which might be something else: "O1, 2 และ 5". */
export function goesOn(after: string): boolean {
  return /^\s*(?:[,/+&\ue002]|และ)\s*\d{1,2}(?!\d|\.\d)(?!\s*(?:เดือน|ข้อ|ราย|เรื่อง|ครั้ง))/.test(after);
}

/** Every naming in the text by code that is not only mentioned; else the one number at its beginning; none is an empty list. */
export function namingsIn(text: string, scheme: Scheme): readonly Codes[] {
  const found: Codes[] = [];
  text.replace(scheme.naming, (naming: string, ...rest: readonly unknown[]) => {
    const from = rest.find((each): each is number => typeof each === "number") ?? 0;
    found.push({
      codes: codesIn(naming, scheme),
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
  const nought = NOUGHT.exec(text);
  if (nought && !scheme.hasNought) return [];
  const start = nought ?? WORDED.exec(text);
  if (start) {
    const [naming, first, last] = start;
    return [
      {
        codes: range(scheme, Number(first), Number(last ?? first)),
        by: "code",
        from: 0,
        to: naming.length,
        isLoose: false,
      },
    ];
  }
  const leading = LEADING.exec(text);
  return leading
    ? [
        {
          codes: [scheme.codeOf(Number(leading[1]))],
          by: "number",
          from: 0,
          to: leading[0].length,
          isLoose: false,
        },
      ]
    : [];
}
