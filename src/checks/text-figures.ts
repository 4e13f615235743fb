import { decimal, formatScore, round2 } from "../ita/decimal";
import { type Interval, instrumentIntervals, isWithin, totalInterval } from "../ita/interval";
import type { Text } from "../text/text";
import { cellAt, nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import type { FindingRef } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { runningCells } from "./running-text";
import { type Line, linesOf, PART, tellingCells, tells, WHOLE } from "./telling";

/** Scores are published with two decimals: 85 or 99.5 is a goal or a threshold. */
const FIGURE = "(\\d{1,3}\\.\\d{2})(?![\\d.])";
const LINK = "\\s*(?:เท่ากับ|คือ|คิดเป็น|อยู่ที่|[:=])?\\s*(?:ร้อยละ)?\\s*(?:เฉลี่ย)?\\s*";
const GOT = "(?:ได้รับ|ได้|มี)(?:ผล)?คะแนน(?:เฉลี่ย|รวม|ถ่วงน้ำหนัก)?";

const TOTAL = new RegExp(`(?:${WHOLE})(?:เฉลี่ย)?(?:ของหน่วยงาน)?(?:ที่ได้)?${LINK}${FIGURE}`);
const INSTRUMENT = new RegExp(
  `([IEO]IT)(?![A-Za-z])\\)?\\s*(?:ตัวชี้วัดที่\\s*\\d+\\s*(?:[-–—]|ถึง)\\s*\\d+)?\\s*${GOT}${LINK}(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.])`,
);
/** "คะแนน IIT เท่ากับ 27.88", "EIT 28.10 คะแนน". */
const INSTRUMENT_PLAINLY = new RegExp(`([IEO]IT)(?![A-Za-z])\\)?\\s*(?:ได้|มีค่า|เป็น|\\()*${LINK}${FIGURE}`);
const INDICATOR = new RegExp(`ตัวชี้วัดที่\\s*(\\d{1,2})(?![\\d.])([^\\d:;,]{0,60}?)\\s*${GOT}${LINK}${FIGURE}`);
/** What may stand between an indicator's name and its score, and nothing else. */
const PLAINLY = `(?:\\s|ได้รับ|ได้|มี|ผล|คะแนน|เฉลี่ย|เท่ากับ|คือ|คิดเป็น|อยู่ที่|ร้อยละ|[:=(])*`;

const BEFORE = 60;

/** A figure that a text gives, and what it should be. */
interface Told {
  readonly quote: string;
  readonly what: Text;
  readonly computed: string;
  /** The line of the score tab that it is of, and the figure. */
  readonly of: string;
  readonly typed: string;
}

const equal = (typed: string, computed: number): boolean => decimal(typed).eq(decimal(round2(computed)));
const fits = (typed: string, interval: Interval | null): boolean =>
  interval !== null && isWithin(Number(typed), interval);

const scoresOf = ({ figures }: Office) => figures.analysis.indicators.map(({ score }) => score);
/** A mean of scores at two decimals may be a hundredth off. */
const MEAN_STEP = 0.01;
const near = (typed: string, mean: number): boolean => Math.abs(Number(typed) - mean) < MEAN_STEP + 1e-9;

function totals(office: Office, { text: line, sure }: Line): readonly Told[] {
  const { total } = office.figures.analysis;
  if (total === null || !sure) return [];
  return matches(TOTAL, line).flatMap(({ 0: quote, 1: typed = "", index }) => {
    const part = PART.test(line.slice(Math.max(0, index - BEFORE), index));
    if (part || fits(typed, totalInterval(office.figures.criteria, scoresOf(office)))) return [];
    if (!tells(office, line, index, quote.length)) return [];
    const what = { th: "คะแนนรวมที่คำนวณได้", en: "the computed total" };
    return [{ quote, what, computed: formatScore(total), of: "total", typed }];
  });
}

/** An instrument's score may be told weighted or out of 100. */
function instruments(office: Office, { text: line }: Line): readonly Told[] {
  const told = [INSTRUMENT, INSTRUMENT_PLAINLY].flatMap((pattern) => matches(pattern, line));
  return told.flatMap(({ 0: quote, 1: code = "", 2: typed = "", index }) => {
    const at = office.figures.analysis.instruments.findIndex((each) => each.code === code);
    const { weighted = null, score100 = null } = office.figures.analysis.instruments[at] ?? {};
    const interval = instrumentIntervals(office.figures.criteria, scoresOf(office))[at] ?? null;
    if (weighted === null || score100 === null || fits(typed, interval) || near(typed, score100)) return [];
    if (!tells(office, line, index, quote.length)) return [];
    const computed = `${formatScore(weighted)} (${formatScore(score100)}/100)`;
    const what = { th: `คะแนน ${code} ที่คำนวณได้`, en: `the computed score of ${code}` };
    return [{ quote, what, computed, of: code, typed }];
  });
}

function indicators(office: Office, { text: line, sure }: Line): readonly Told[] {
  return matches(INDICATOR, line).flatMap(({ 0: quote, 1: no = "", 2: name = "", 3: typed = "", index }) => {
    const indicator = office.figures.analysis.indicators.find((each) => String(each.no) === no);
    const score = indicator?.score ?? null;
    if (!sure && name.trim() !== indicator?.name) return [];
    if (score === null || equal(typed, score) || !tells(office, line, index, quote.length)) return [];
    const what = { th: `คะแนนตัวชี้วัดที่ ${no} ที่คำนวณได้`, en: `the computed score of indicator ${no}` };
    return [{ quote, what, computed: formatScore(score), of: no, typed }];
  });
}

/** "การใช้อำนาจ ได้ 91.03 คะแนน", with the indicator's number or without it. */
function namedIndicators(office: Office, { text: line, sure }: Line): readonly Told[] {
  return office.figures.analysis.indicators.flatMap(({ no, name, score }) => {
    const pattern = new RegExp(`(?:ตัวชี้วัดที่\\s*(\\d{1,2})\\s*:?\\s*)?${name}${PLAINLY}${FIGURE}`);
    return matches(pattern, line).flatMap(({ 0: quote, 1: number, 2: typed = "", index }) => {
      const other = number === undefined ? !sure : Number(number) !== no;
      if (score === null || equal(typed, score) || other) return [];
      if (!tells(office, line, index, quote.length)) return [];
      const what = { th: `คะแนนตัวชี้วัดที่ ${no} ที่คำนวณได้`, en: `the computed score of indicator ${no}` };
      return [{ quote, what, computed: formatScore(score), of: String(no), typed }];
    });
  });
}

const WEIGHT =
  /([IEO]IT)(?![A-Za-z])\)?[^\d\n]{0,20}?น้ำหนัก(?:คะแนน)?\s*(?:เท่ากับ|คิดเป็น|คือ|ร้อยละ|\s)*(\d{1,3})(?![\d.])/;

/** "IIT มีน้ำหนักร้อยละ 30" against the year's criteria. */
function weights({ figures }: Office, { text: line }: Line): readonly Told[] {
  return matches(WEIGHT, line).flatMap(([quote, code = "", typed = ""]) => {
    const weight = figures.criteria.instruments.find((each) => each.code === code)?.weight;
    if (weight === undefined || weight === Number(typed)) return [];
    const what = { th: `น้ำหนักของ ${code} ตามเกณฑ์`, en: `the criteria's weight of ${code}` };
    return [{ quote, what, computed: String(weight), of: "", typed }];
  });
}

const SPENT =
  /(?:เบิกจ่าย|ใช้จ่าย|ใช้งบประมาณ)(?:ได้|แล้ว|ไป|งบประมาณ|จำนวน|รวม|ทั้งสิ้น|เป็นเงิน|คิดเป็น|(?:\d[\d,.]*)\s*บาท|\s)*ร้อยละ\s*(\d{1,3}(?:\.\d{1,2})?)(?![\d.])/;
const ELSEWHEN = /เป้าหมาย|ไม่น้อยกว่า|ต้อง|ให้ได้|ปีก่อน|ที่ผ่านมา|ไตรมาส|รอบ|โรงเรียน|(?<!\d)25\d\d/;

/** The share of the money that was spent, in all or of one line; a text may round it. */
function shares({ figures }: Office, { text: line }: Line): readonly Told[] {
  const known = [figures.budgetTotal.percent, ...figures.budget.map(({ percent }) => percent)];
  const percents = known.flatMap((percent) => (percent === null ? [] : [percent]));
  const [first] = percents;
  if (first === undefined) return [];
  return matches(SPENT, line).flatMap(({ 0: quote, 1: typed = "", index }) => {
    const step = 10 ** -(typed.split(".")[1]?.length ?? 0);
    const right = percents.some((percent) => Math.abs(percent - Number(typed)) < step);
    if (right || ELSEWHEN.test(line.slice(0, index))) return [];
    const what = { th: "ร้อยละของงบที่ใช้", en: "the share of the money spent" };
    return [{ quote, what, computed: formatScore(first), of: "", typed }];
  });
}

/** The same figure as it was published, whose finding explains this one. */
function publishedCause({ assessment }: Office, { of, typed }: Told): FindingRef | undefined {
  const published = assessment.scores.find(({ rowKey }) => rowKey === of)?.published ?? null;
  if (published === null || published !== Number(typed)) return undefined;
  const code = of === "total" ? "total-published" : /^\d/.test(of) ? "published" : "weighted-published";
  return { code: `score.${code}-differs`, cell: cellAt("scores", of, "published") };
}

const OF_RESULT = [totals, instruments, indicators, namedIndicators, weights, shares];

/** One figure of each cell, one that nothing explains if there is any: the others are found once that is mended. */
const figureDiffers: Check = (office) =>
  [
    ...tellingCells(office).map((text) => ({ text, finds: OF_RESULT })),
    ...runningCells(office)
      .filter(({ cell }) => cell.tab === "progress")
      .map((text) => ({ text, finds: [shares] })),
  ].flatMap(({ text, finds }) => {
    const told = linesOf(text)
      .flatMap((line) => finds.flatMap((find) => find(office, line)))
      .map((each) => ({ ...each, cause: publishedCause(office, each) }));
    const first = told.find(({ cause }) => cause === undefined) ?? told[0];
    if (first === undefined) return [];
    const { quote, what, computed, cause } = first;
    const figures = { line: nameOf(text.cell), quote: short(quote), what, computed };
    return [found("text.figure-differs", text.cell, figures, cause === undefined ? {} : { cause })];
  });

/** Scores, weights and shares that the office's own text names, against the computed ones. */
export const textFigureChecks: readonly Check[] = [figureDiffers];
