import { distance, oneSpelling } from "../ita/names";
import type { Office } from "./check";
import { matches } from "./members";
import type { TextCell } from "./running-text";
import { linesOf, ofResultYear } from "./telling";

/** An indicator with its score and target. */
export type Indicator = Office["figures"]["analysis"]["indicators"][number];

/** A list of strengths or weaknesses that a text announces: "จุดแข็ง (ตั้งแต่ร้อยละ 99) จำนวน 3 ตัวชี้วัด คือ …". */
export interface Announced {
  readonly quote: string;
  /** Whether it is of those that reach the limit. */
  readonly good: boolean;
  /** The limit that the text names; null where it means the targets. */
  readonly limit: number | null;
  readonly count: number | null;
  readonly members: readonly Indicator[];
}

const LEAD = new RegExp(
  "(จุดแข็ง|จุด(?:ที่(?:ต้อง|ควร)พัฒนา|อ่อน)|ตัวชี้วัดที่[^\\d\\n]{0,40}(?:ต้อง|ควร)[^\\d\\n]{0,60}?(?=\\(|มีคะแนน|ที่ได้คะแนน))" +
    "\\s*(?:\\(?\\s*(?:ตัวชี้วัดที่)?\\s*(?:ได้|มี)?คะแนน(?:ตั้งแต่|ไม่ต่ำกว่า|ไม่น้อยกว่า|ต่ำกว่า|น้อยกว่า)(?:เป้าหมาย)?\\s*(?:ร้อยละ)?\\s*(\\d{1,3}(?:\\.\\d+)?)?\\s*(?:คะแนน)?\\s*(?:ขึ้นไป)?\\s*\\)?)?" +
    "\\s*(?:มี|จำนวน|ทั้งหมด|ทั้งสิ้น|รวม|\\s)*(?:(\\d+)\\s*(?:ตัวชี้วัด|ตัว|ด้าน|ข้อ|ประเด็น|ประการ))?" +
    "\\s*((?:มี)?ดังนี้|คือ|ได้แก่|ประกอบด้วย)?",
);
const GOOD = /^จุดแข็ง/;
const ITEM = /^\s*(?:[-–•*]|\(?\d{1,2}[.)]|และ|ตัวชี้วัดที่\s*\d)/;
/** A list of sub-indicators, whose scores the indicators' do not tell. */
const SUB = /(?<![\d.])\d{1,2}\.\d(?![\d.])/;
const NUMBER = /ตัวชี้วัดที่\s*(\d{1,2})(?![\d.])/;
/** What reports put before an indicator's name. */
const BEFORE_NAME = /^(?:และ|รวมทั้ง|แนวทาง|ด้าน|[-–•*]|\(?\d{1,2}[.)])+/;
const IMPROVING = /^การพัฒนา(?=การ|คุณภาพ|ประสิทธิภาพ)/;
/** A third of the letters may differ before it is taken for something else than the indicator's name. */
const ALIKE = 1 / 3;

/** The indicator that a word names, however a report varies its name. */
function named(word: string, indicators: readonly Indicator[]): readonly Indicator[] {
  const told = oneSpelling(word).replace(BEFORE_NAME, "").replace(IMPROVING, "");
  const known = indicators.map((indicator) => ({ indicator, name: oneSpelling(indicator.name) }));
  const near = known
    .map(({ indicator, name }) => ({
      indicator,
      off: told.startsWith(name) ? 0 : distance(told, name) / name.length,
    }))
    .filter(({ off }) => off <= ALIKE)
    .sort((a, b) => a.off - b.off);
  return near.slice(0, 1).map(({ indicator }) => indicator);
}

/** The indicators in what stands after the words "คือ" or "ได้แก่", by their numbers or else by their names. */
function membersIn(text: string, indicators: readonly Indicator[]): readonly Indicator[] {
  const numbers = matches(NUMBER, text).map(([, number]) => Number(number));
  const all =
    numbers.length > 0
      ? indicators.filter(({ no }) => numbers.includes(no))
      : text.split(/[\s,;]+/).flatMap((word) => named(word, indicators));
  return [...new Set(all)];
}

/** The lines below that belong to a list: those that begin with a number, a dash or an indicator. */
function itemsBelow(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((each) => matches(LEAD, each).some(isSaid) || !ITEM.test(each));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** Words that announce nothing more than themselves are no list. */
const isSaid = ({ 3: count, 4: colon }: RegExpExecArray): boolean =>
  count !== undefined || colon !== undefined;

const numberOf = (typed: string | undefined): number | null => (typed === undefined ? null : Number(typed));

function listOf(
  { 0: quote, 1: word = "", 2: limit, 3: count, 4: colon }: RegExpExecArray,
  text: string,
  indicators: readonly Indicator[],
): Announced {
  const open = colon === undefined || SUB.test(text);
  return {
    quote: quote.trim(),
    good: GOOD.test(word),
    limit: numberOf(limit),
    count: numberOf(count),
    members: open ? [] : membersIn(text, indicators),
  };
}

/** The lists that a cell announces of the assessed result. */
export function announced(office: Office, text: TextCell): readonly Announced[] {
  const { indicators } = office.figures.analysis;
  const lines = linesOf(text).map((line) => line.text);
  return lines.flatMap((line, i) => {
    const leads = matches(LEAD, line).filter(
      (lead) => isSaid(lead) && ofResultYear(office, line, lead.index),
    );
    return leads.map((lead, at) => {
      const rest = line.slice(lead.index + lead[0].length, leads[at + 1]?.index);
      const below = at === leads.length - 1 ? itemsBelow(lines.slice(i + 1)) : [];
      return listOf(lead, [rest, ...below].join(" "), indicators);
    });
  });
}
