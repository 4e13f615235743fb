import { fiscalYear } from "../ita/calendar";
import { toArabicDigits } from "../ita/thai";
import { listedTexts, nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { runningCells, type TextCell } from "./running-text";

const FISCAL_YEAR = /(?:ประจำปี|ปีงบประมาณ)(?:งบประมาณ)*\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)(?!\s*(?:[-–—/]|ถึง|\d))/g;
const CONTEXT = 30;
/** Words by which a text speaks of another year on purpose. */
const OTHER_YEAR_MEANT =
  /ตั้งแต่|นับแต่|เป็นต้น|เปรียบเทียบ|ย้อนหลัง|แนวโน้ม|เพิ่มขึ้น|ลดลง|ระหว่าง|ปีที่ผ่านมา|ปีก่อน|ถัดไป|ต่อไป|ปีหน้า|ปีต่อ|[-–—]\s*$|ถึง\s*$/;

/** Years that a report of that year names as a matter of course: its own, the result's, and all between, and last year's. */
function expectedYears({ assessment: { office } }: Office): readonly number[] {
  const { reportYear, resultYear } = office;
  if (reportYear === null) return [];
  const first = Math.min(resultYear ?? reportYear, reportYear - 1);
  return Array.from({ length: reportYear - first + 1 }, (_, i) => first + i);
}

/** A declaration may also name the year of its own date and of the policy that it cites. */
function declarationYears({ assessment }: Office, { cell }: TextCell): readonly number[] {
  const row =
    cell.tab === "declarations" ? assessment.declarations.find((each) => each.row === cell.row) : undefined;
  return [row?.date, row?.policyDate].flatMap((date) => (date ? [fiscalYear(date)] : []));
}

const otherYear: Check = (office) => {
  const { reportYear } = office.assessment.office;
  if (reportYear === null) return [];
  const expected = expectedYears(office);
  return runningCells(office).flatMap((text) => {
    const allowed = [...expected, ...declarationYears(office, text)];
    const wrong = text.lines.flatMap((line) => wrongYears(toArabicDigits(line), allowed));
    const [quote] = wrong;
    return quote === undefined
      ? []
      : [found("year.in-text", text.cell, { line: nameOf(text.cell), quote, reportYear })];
  });
};

function wrongYears(text: string, allowed: readonly number[]): readonly string[] {
  return matches(FISCAL_YEAR, text).flatMap((match) => {
    const [quote, year] = match;
    const before = text.slice(Math.max(0, match.index - CONTEXT), match.index);
    const after = text.slice(match.index + quote.length, match.index + quote.length + CONTEXT);
    const meant = OTHER_YEAR_MEANT.test(before) || OTHER_YEAR_MEANT.test(after);
    return allowed.includes(Number(year)) || meant ? [] : [quote.trim()];
  });
}

const DOTS = /\(?[.…]{4,}\)?|…{2,}/;

const dottedBlank: Check = (office) =>
  runningCells(office).flatMap(({ cell, lines }) => {
    const line = lines.find((each) => DOTS.test(each));
    const at = line?.search(DOTS) ?? 0;
    if (line === undefined) return [];
    return [
      found("text.dotted-blank", cell, {
        line: nameOf(cell),
        quote: short(line.slice(Math.max(0, at - 15), at + 25)),
      }),
    ];
  });

// Word by word: one pattern over the whole text takes seconds on a long cell without a space.
const withoutLinks = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !/https?:|www\.|@/.test(word))
    .join(" ");
const hasThai = (text: string): boolean => /[๐-๙]/.test(text);
const hasArabic = (text: string): boolean => /[0-9]/.test(text);

/** Announcements are written in Thai digits whatever the rest of a document does. */
const digitCells = (office: Office): readonly { readonly cell: TextCell["cell"]; readonly text: string }[] =>
  runningCells(office)
    .filter(({ cell }) => cell.tab !== "declarations")
    .map(({ cell, lines }) => ({ cell, text: withoutLinks(lines.join("\n")) }));

const mixedDigits: Check = (office) => {
  const mixed = digitCells(office).filter(({ text }) => hasThai(text) && hasArabic(text));
  const [first] = mixed;
  if (first === undefined) return [];
  const lines = listedTexts(mixed.map(({ cell }) => nameOf(cell)));
  return [found("text.mixed-digits", first.cell, { count: mixed.length, lines })];
};

const digitStyles: Check = (office) => {
  const cells = digitCells(office);
  const thai = cells.filter(({ text }) => hasThai(text) && !hasArabic(text));
  const arabic = cells.filter(({ text }) => hasArabic(text) && !hasThai(text));
  const [first] = thai.length <= arabic.length ? thai : arabic;
  return first === undefined || thai.length === 0 || arabic.length === 0
    ? []
    : [found("text.digit-styles", first.cell, { thai: thai.length, arabic: arabic.length })];
};

/** Running text: no other year, no blank of a form left, one kind of digits. */
export const wordChecks: readonly Check[] = [otherYear, dottedBlank, mixedDigits, digitStyles];
