import { decimal, formatScore, round2 } from "../ita/decimal";
import { levelsOf } from "../ita/outcome";
import { toArabicDigits } from "../ita/thai";
import type { Text } from "../text/text";
import type { TabKey } from "../workbook/tabs";
import { nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { runningCells, type TextCell } from "./running-text";

/** Where an office tells of the assessed result; activities' results and goals name other figures rightly. */
const TELLING: readonly TabKey[] = ["analysis", "texts", "plan", "measures"];

/** Scores are published with two decimals: 85 or 99.5 is a goal or a threshold. */
const FIGURE = "(\\d{1,3}\\.\\d{2})(?![\\d.])";
const LINK = "\\s*(?:เท่ากับ|คือ|คิดเป็น|อยู่ที่|[:=])?\\s*(?:ร้อยละ)?\\s*(?:เฉลี่ย)?\\s*";
const WHOLE =
  "คะแนน(?:ผลการประเมิน)?(?:เฉลี่ย)?(?:โดยรวม|รวม|(?:ใน)?ภาพรวม)|(?:โดยรวม|ภาพรวม)(?:ได้รับ|ได้|มี)(?:ผล)?คะแนน";
const GOT = "(?:ได้รับ|ได้|มี)(?:ผล)?คะแนน(?:เฉลี่ย|รวม|ถ่วงน้ำหนัก)?";

const TOTAL = new RegExp(`(?:${WHOLE})(?:เฉลี่ย)?(?:ของหน่วยงาน)?(?:ที่ได้)?${LINK}${FIGURE}`);
const INSTRUMENT = new RegExp(
  `([IEO]IT)(?![A-Za-z])\\)?\\s*(?:ตัวชี้วัดที่\\s*\\d+\\s*(?:[-–—]|ถึง)\\s*\\d+)?\\s*${GOT}${LINK}${FIGURE}`,
);
const INDICATOR = new RegExp(`ตัวชี้วัดที่\\s*(\\d{1,2})(?![\\d.])([^\\d:;,]{0,60}?)\\s*${GOT}${LINK}${FIGURE}`);

const BEFORE = 60;
const AFTER = 25;
/** Words by which a text speaks of a goal, a condition or another time. */
const ELSE_MEANT =
  /เป้าหมาย|ตั้งแต่|ไม่น้อยกว่า|ไม่ต่ำกว่า|ต่ำกว่า|สูงกว่า|มากกว่า|ระหว่าง|เกณฑ์|เดิม|ปีก่อน|ที่ผ่านมา|ที่แล้ว|คาด|หาก|ถ้า|ให้(?:ผล|คะแนน|ได้|มี|อยู่|หน่วยงาน|\s*$)|ต้อง|จะ|มุ่ง|เพิ่ม|ลด|ยกระดับ|จังหวัด/;
/** Other bodies than the office; a line that has named one is not of the office any more. */
const OTHER_BODY = /โรงเรียน|สถานศึกษา|แต่ละ|ประเทศ/;
const NOT_BELOW = /^\s*(?:คะแนน)?\s*(?:ขึ้นไป|หรือมากกว่า|[-–—]\s*\d|ถึง)/;
const RANGE = /\d\s*(?:[-–—]|ถึง)\s*\d|ขึ้นไป/;
const PART = /[IEO]IT(?![A-Za-z])|ตัวชี้วัดที่|เครื่องมือ|แบบวัด|แบบตรวจ/;
const ABOUT_ITA = /ITA|คุณธรรม|โปร่งใส|[IEO]IT/;

/** A line of text, and whether it can only speak of the ITA result. */
interface Line {
  readonly text: string;
  readonly sure: boolean;
}

/** The lines of a cell in Arabic digits, without the dots that a form leaves around a figure. */
const linesOf = ({ cell, lines }: TextCell): readonly Line[] =>
  lines
    .flatMap((text) => toArabicDigits(text).split("\n"))
    .map((line) => line.replace(/[.…]{2,}/g, " "))
    .map((text) => ({ text, sure: cell.tab === "analysis" || ABOUT_ITA.test(text) }));

/** Whether the words at that place tell of this office's assessed result: no other year, goal, condition or body is near. */
function tells({ assessment }: Office, line: string, at: number, length: number): boolean {
  const { reportYear, resultYear } = assessment.office;
  const before = line.slice(0, at);
  const years = matches(/(?<!\d)25\d\d(?!\d)/, line).map(([year]) => Number(year));
  const last = matches(/(?<!\d)25\d\d(?!\d)/, before)
    .map(([year]) => Number(year))
    .pop();
  const known = years.every((year) => year === reportYear || year === resultYear);
  return (
    known &&
    (last === undefined || last === resultYear) &&
    !ELSE_MEANT.test(before.slice(-BEFORE)) &&
    !OTHER_BODY.test(before) &&
    !NOT_BELOW.test(line.slice(at + length, at + length + AFTER))
  );
}

/** A figure that a text gives, and what it should be. */
interface Told {
  readonly quote: string;
  readonly what: Text;
  readonly computed: string;
}

const equal = (typed: string, computed: number): boolean => decimal(typed).eq(decimal(round2(computed)));

function totals(office: Office, { text: line, sure }: Line): readonly Told[] {
  const { total } = office.figures.analysis;
  if (total === null || !sure) return [];
  return matches(TOTAL, line).flatMap(({ 0: quote, 1: typed = "", index }) => {
    const part = PART.test(line.slice(Math.max(0, index - BEFORE), index));
    if (part || equal(typed, total) || !tells(office, line, index, quote.length)) return [];
    return [{ quote, what: { th: "คะแนนรวม", en: "the total" }, computed: formatScore(total) }];
  });
}

/** An instrument's score may be told weighted or out of 100. */
function instruments(office: Office, { text: line }: Line): readonly Told[] {
  return matches(INSTRUMENT, line).flatMap(({ 0: quote, 1: code = "", 2: typed = "", index }) => {
    const instrument = office.figures.analysis.instruments.find((each) => each.code === code);
    const { weighted = null, score100 = null } = instrument ?? {};
    if (weighted === null || score100 === null || equal(typed, weighted) || equal(typed, score100)) return [];
    if (!tells(office, line, index, quote.length)) return [];
    const computed = `${formatScore(weighted)} (${formatScore(score100)}/100)`;
    return [{ quote, what: { th: `คะแนน ${code}`, en: `the score of ${code}` }, computed }];
  });
}

function indicators(office: Office, { text: line, sure }: Line): readonly Told[] {
  return matches(INDICATOR, line).flatMap(({ 0: quote, 1: no = "", 2: name = "", 3: typed = "", index }) => {
    const indicator = office.figures.analysis.indicators.find((each) => String(each.no) === no);
    const score = indicator?.score ?? null;
    if (!sure && name.trim() !== indicator?.name) return [];
    if (score === null || equal(typed, score) || !tells(office, line, index, quote.length)) return [];
    const what = { th: `คะแนนตัวชี้วัดที่ ${no}`, en: `the score of indicator ${no}` };
    return [{ quote, what, computed: formatScore(score) }];
  });
}

const tellingCells = (office: Office): readonly TextCell[] =>
  runningCells(office).filter(({ cell }) => TELLING.includes(cell.tab));

/** The first figure of each cell, because the others are found once that is mended. */
const figureDiffers: Check = (office) =>
  tellingCells(office).flatMap((text) => {
    const [first] = linesOf(text).flatMap((line) =>
      [totals, instruments, indicators].flatMap((find) => find(office, line)),
    );
    if (first === undefined) return [];
    const { quote, what, computed } = first;
    return [
      found("text.figure-differs", text.cell, {
        line: nameOf(text.cell),
        quote: short(quote),
        what,
        computed,
      }),
    ];
  });

/** "อยู่ในระดับ A" after words that mean the whole result. */
function levelPattern({ figures }: Office): RegExp {
  const levels = [...levelsOf(figures.criteria.scale)].sort((a, b) => b.length - a.length).join("|");
  return new RegExp(
    `(${WHOLE}|ผลการประเมิน)((?:(?!ระดับ).){0,150}?)(?:อยู่ใน|ได้รับ|ได้)\\s*ระดับ\\s*(${levels})(?![A-Za-zก-๙])`,
  );
}

function levels(
  office: Office,
  level: string,
  pattern: RegExp,
  { text: line, sure }: Line,
): readonly string[] {
  if (!sure) return [];
  return matches(pattern, line).flatMap(({ 0: all, 2: between = "", 3: told = "", index }) => {
    const within = all.lastIndexOf("ระดับ");
    const part = PART.test(line.slice(Math.max(0, index - BEFORE), index) + between);
    if (
      part ||
      RANGE.test(between) ||
      told === level ||
      !tells(office, line, index + within, all.length - within)
    )
      return [];
    return [all.slice(within)];
  });
}

const levelDiffers: Check = (office) => {
  const { level } = office.figures.analysis;
  if (level === null) return [];
  const pattern = levelPattern(office);
  return tellingCells(office).flatMap((text) => {
    const [quote] = linesOf(text).flatMap((line) => levels(office, level, pattern, line));
    if (quote === undefined) return [];
    return [found("text.level-differs", text.cell, { line: nameOf(text.cell), quote, computed: level })];
  });
};

/** Scores and levels that the office's own text names, against the computed ones. */
export const textFigureChecks: readonly Check[] = [figureDiffers, levelDiffers];
