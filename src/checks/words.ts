import { BUDDHIST_OFFSET, compareDates, fiscalYear } from "../ita/calendar";
import { oneSpelling } from "../ita/names";
import { toArabicDigits } from "../ita/thai";
import { parseThaiDate } from "../ita/typed-date";
import { ending, listedTexts, nameOf, piece, short } from "./cells";
import type { Check, Office } from "./check";
import { dayText } from "./days";
import type { FindingRef } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { runningCells, type TextCell } from "./running-text";

const FISCAL_YEAR = /(?:ประจำปี|ปีงบประมาณ)(?:งบประมาณ)*\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)(?!\s*(?:[-–—/]|ถึง|\d))/g;
const CONTEXT = 30;
/** Words by which a text speaks of another year on purpose. */
const OTHER_YEAR_MEANT =
  /ตั้งแต่|นับแต่|นับจาก|เป็นต้น|เปรียบเทียบ|เทียบกับ|ย้อนหลัง|แนวโน้ม|เพิ่มขึ้น|ลดลง|ระหว่าง|ที่ผ่านมา|ปีก่อน|ก่อนหน้า|ในอดีต|เดิม|เคย|เมื่อ|จัดตั้ง|ก่อตั้ง|ยกฐานะ|ประวัติ|สืบเนื่อง|เริ่มต้น|ถัดไป|ต่อไป|ปีหน้า|ปีต่อ|[-–—]\s*$|ถึง\s*$/;
/** Words by which a text speaks of the year to come. */
const NEXT_YEAR_MEANT = /แผน|จัดทำ|เตรียม|คำขอ|เสนอ|จะ|ตั้งงบ|พัฒนา|ยกระดับ|เป้าหมาย|ดำเนินการใน|ขอรับ/;

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
  const firsts = new Map<string, FindingRef>();
  return runningCells(office).flatMap((text) => {
    const allowed = [...expected, ...declarationYears(office, text)];
    const [quote] = text.lines.flatMap((line) => wrongYears(toArabicDigits(line), allowed, reportYear));
    if (quote === undefined) return [];
    // A name that stands at several places was copied from the first.
    const whole = oneSpelling(text.lines.join(" "));
    const cause = firsts.get(whole);
    if (cause === undefined) firsts.set(whole, { code: "year.in-text", cell: text.cell });
    const more = { ...(isTitle(text) ? ({ severity: "error" } as const) : {}), ...(cause ? { cause } : {}) };
    return [found("year.in-text", text.cell, { line: nameOf(text.cell), quote, reportYear }, more)];
  });
};

/** The calendar years of a measure's period that the report's fiscal year does not touch. */
const measurePeriod: Check = ({ assessment: { measures, office } }) => {
  const { reportYear } = office;
  if (reportYear === null) return [];
  return measures.flatMap(({ row, period }) => {
    const years = matches(/(?<!\d)25\d\d(?!\d)/, toArabicDigits(period ?? "")).map(([year]) => Number(year));
    if (years.length === 0 || years.some((year) => year === reportYear || year === reportYear - 1)) return [];
    // A line that spans the year holds it between its ends.
    if (Math.min(...years) < reportYear && Math.max(...years) > reportYear) return [];
    const cell = { tab: "measures" as const, row, column: "period" };
    return [found("year.in-text", cell, { line: nameOf(cell), quote: short(period ?? ""), reportYear })];
  });
};

const TITLES = ["title", "project"];

/** A title names the year that its document is of. */
const isTitle = ({ cell: { tab, row, column } }: TextCell): boolean =>
  (tab === "declarations" && TITLES.includes(column)) ||
  ((tab === "plan" || tab === "progress") && TITLES.includes(String(row)));

function wrongYears(text: string, allowed: readonly number[], reportYear: number): readonly string[] {
  return matches(FISCAL_YEAR, text).flatMap((match) => {
    const [quote, year] = match;
    const before = text.slice(Math.max(0, match.index - CONTEXT), match.index);
    const after = text.slice(match.index + quote.length, match.index + quote.length + CONTEXT);
    const next = Number(year) > reportYear && (NEXT_YEAR_MEANT.test(before) || NEXT_YEAR_MEANT.test(after));
    const meant = next || OTHER_YEAR_MEANT.test(before) || OTHER_YEAR_MEANT.test(after);
    return allowed.includes(Number(year)) || meant ? [] : [quote.trim()];
  });
}

/** "ITA 2023" is a name; "ปีงบประมาณ 2023" is not. */
const GREGORIAN =
  /(?:พ\.?\s?ศ\.?|ปีงบประมาณ|ประจำปี|ปี|(?<![\d/-])\d{1,2}([/-])\d{1,2}\1|\d\s*(?:[ก-ฮ]\.[ก-ฮ]\.|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม))\s*(20[0-4]\d)(?!\d)/;

const gregorian: Check = (office) =>
  runningCells(office).flatMap(({ cell, lines }) => {
    const [quote, , year] = lines.flatMap((line) => GREGORIAN.exec(toArabicDigits(line)) ?? []);
    if (quote === undefined) return [];
    const figures = { line: nameOf(cell), quote, year: Number(year) + BUDDHIST_OFFSET };
    return [found("year.gregorian", cell, figures)];
  });

const CITED =
  /(?:ยุทธศาสตร์|แผน|นโยบาย)[^\n]{0,90}?\(?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)\s*(?:[-–—]|ถึง)\s*(?:พ\.?\s?ศ\.?)?\s*(25\d\d)\s*\)?/g;
/** Words by which a text speaks of a plan that is over. */
const OVER = /เดิม|ที่ผ่านมา|สิ้นสุด|ก่อนหน้า|สืบเนื่อง|ต่อเนื่องจาก|ต่อยอด|ฉบับก่อน|ย้อนหลัง|ประวัติ|ในช่วง/;
const CITING: readonly string[] = [
  "plan",
  "texts",
  "office",
  "projects",
  "activities",
  "progress",
  "targets",
];

/** The last fiscal year of each national plan, which a text may cite by its number alone. */
const NATIONAL_PLANS: Readonly<Record<string, number>> = { 10: 2554, 11: 2559, 12: 2565, 13: 2570 };
const NATIONAL = /แผนพัฒนา(?:เศรษฐกิจและสังคมแห่งชาติ|ฯ)\s*ฉบับที่\s*(\d+)(?!\d|\s*\(?\s*(?:พ\.?\s?ศ\.?)?\s*25)/;

/** A strategy or plan whose period has ended before the report's year. */
const planEnded: Check = (office) => {
  const { reportYear } = office.assessment.office;
  if (reportYear === null) return [];
  return runningCells(office)
    .filter(({ cell }) => CITING.includes(cell.tab))
    .flatMap(({ cell, lines }) => {
      const ended = lines.map(toArabicDigits).flatMap((text) =>
        [
          ...matches(CITED, text).map(({ 0: quote, 2: to, index }) => ({ quote, to: Number(to), index })),
          ...matches(NATIONAL, text).map(({ 0: quote, 1: no = "", index }) => ({
            quote,
            to: NATIONAL_PLANS[no] ?? reportYear,
            index,
          })),
        ].filter(({ quote, to, index }) => {
          const around = text.slice(Math.max(0, index - CONTEXT), index + quote.length + CONTEXT);
          return to < reportYear && !OVER.test(around);
        }),
      );
      if (ended.length === 0) return [];
      const quote = [...new Set(ended.map((each) => ending(each.quote)))].join("”, “");
      return [found("year.plan-ended", cell, { line: nameOf(cell), quote, reportYear })];
    });
};

const ORDER =
  /คำสั่ง[^\d\n]{0,60}?ที่\s*(\d+)\s*\/\s*(\d{4})(?:\s*ลงวันที่\s*(\d{1,2}\s*[ก-๙.]+\s*(?:พ\.?\s?ศ\.?)?\s*\d{4}))?/;

/** The order that a text cites: its number with another date, its date with another number, or another order for the same group. */
const orderInText: Check = (office) => {
  const { orderNumber, orderDate } = office.assessment.office;
  const own = toArabicDigits(orderNumber ?? "").replace(/[^\d/]/g, "");
  if (!/^\d+\/\d{4}$/.test(own)) return [];
  return runningCells(office)
    .filter(({ cell }) => cell.tab === "texts" || cell.tab === "plan" || cell.tab === "progress")
    .flatMap(({ cell, lines }) => {
      const told = lines
        .flatMap((line) => matches(ORDER, toArabicDigits(line)).map((match) => ({ match, line })))
        .find(({ match: [, number, year, day], line }) => {
          const date = day === undefined ? null : parseThaiDate(day);
          const sameNumber = `${number}/${year}` === own;
          const sameDate = date !== null && orderDate !== null && compareDates(date, orderDate) === 0;
          const otherDate = date !== null && orderDate !== null && !sameDate;
          return sameNumber ? otherDate : sameDate || (/คณะทำงาน/.test(line) && /ITA|โปร่งใส/.test(line));
        });
      if (told === undefined) return [];
      const date =
        orderDate === null
          ? { th: "", en: "" }
          : { th: ` ลงวันที่ ${dayText(orderDate).th}`, en: ` of ${dayText(orderDate).en}` };
      const figures = { line: nameOf(cell), quote: short(told.match[0]), number: own, date };
      return [found("order.in-text", cell, figures)];
    });
};

const DOTS = /\(?[.…]{4,}\)?|…{2,}/;

const dottedBlank: Check = (office) =>
  runningCells(office).flatMap(({ cell, lines }) => {
    const line = lines.find((each) => DOTS.test(each));
    const at = line?.search(DOTS) ?? 0;
    if (line === undefined) return [];
    return [
      found("text.dotted-blank", cell, {
        line: nameOf(cell),
        quote: short(piece(line.slice(Math.max(0, at - 15), at + 25))),
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
export const wordChecks: readonly Check[] = [
  otherYear,
  measurePeriod,
  gregorian,
  planEnded,
  orderInText,
  dottedBlank,
  mixedDigits,
  digitStyles,
];
