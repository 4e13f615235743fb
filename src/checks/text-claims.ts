import { formatScore, round2 } from "../ita/decimal";
import { outcomeOf } from "../ita/outcome";
import type { Text } from "../text/text";
import { ending, nameOf } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import type { TextCell } from "./running-text";
import { type Line, linesOf, ofResultYear, tellingCells } from "./telling";

type Indicator = Office["figures"]["analysis"]["indicators"][number];

/** A claim of a text that the figures do not bear out. */
interface Claim {
  readonly quote: string;
  readonly what: Text;
}

/** An indicator by its number or its name, as a pattern's source with two groups. */
const indicatorSource = (indicators: readonly Indicator[]): string =>
  `(?:ตัวชี้วัด(?:ที่)?\\s*(\\d{1,2})(?![\\d.])|(${indicators.map(({ name }) => name).join("|")}))`;

const MOST = /สูง(?:ที่)?สุด|มากที่สุด/;
const EXTREME = "(สูง(?:ที่)?สุด|มากที่สุด|ต่ำ(?:ที่)?สุด|น้อยที่สุด)";
const OF_INSTRUMENT = /[IEO]IT(?![A-Za-z])/;

/** The indicators among which a text means the highest or lowest: an instrument's own where it speaks of one. */
function scopesOf(office: Office, { cell }: TextCell, line: string): readonly (readonly Indicator[])[] {
  const { indicators } = office.figures.analysis;
  const code = cell.tab === "analysis" ? String(cell.row) : OF_INSTRUMENT.exec(line)?.[0];
  const own = indicators.filter(({ instrument }) => instrument === code);
  return own.length > 0 ? [own, indicators] : [indicators];
}

const scoreOf = ({ score }: Indicator): number => round2(score ?? 0);
const best = (scope: readonly Indicator[], most: boolean): number =>
  (most ? Math.max : Math.min)(...scope.map(scoreOf));

/** "คะแนนสูงสุด คือ ตัวชี้วัดที่ 1" where another indicator has the highest score. */
function extremes(office: Office, text: TextCell, { text: line }: Line): readonly Claim[] {
  const { indicators } = office.figures.analysis;
  if (indicators.some(({ score }) => score === null)) return [];
  const pattern = new RegExp(
    `คะแนน[ก-๙ ]{0,20}?${EXTREME}\\s*(?:(?:คือ|ได้แก่|เป็น|ใน|อยู่ที่|ด้าน|ประเด็น|:)\\s*)*${indicatorSource(indicators)}`,
  );
  return matches(pattern, line).flatMap(({ 0: quote, 1: word = "", 2: no, 3: name, index }) => {
    const told = indicators.find((each) => String(each.no) === no || each.name === name);
    const most = MOST.test(word);
    const scopes = scopesOf(office, text, line);
    if (told === undefined || !ofResultYear(office, line, index)) return [];
    if (scopes.some((scope) => scope.includes(told) && best(scope, most) === scoreOf(told))) return [];
    const [scope = indicators] = scopes;
    const right = scope.filter((each) => scoreOf(each) === best(scope, most));
    const figures = `${right.map((each) => each.no).join(", ")} (${formatScore(best(scope, most))})`;
    return [
      {
        quote,
        what: {
          th: `ตัวชี้วัดที่ได้คะแนน${most ? "สูงสุด" : "ต่ำสุด"}คือตัวชี้วัดที่ ${figures}`,
          en: `the ${most ? "highest" : "lowest"} score is that of indicator ${figures}`,
        },
      },
    ];
  });
}

const RISE = /เพิ่มขึ้น|สูงขึ้น|สูงกว่า|ดีขึ้น/;
const CHANGE =
  "(?:ได้|มี)?(?:ผล)?(?:คะแนน)?[ก-๙ ]{0,12}?(เพิ่มขึ้น|สูงขึ้น|สูงกว่า|ดีขึ้น|ลดลง|ต่ำลง|ต่ำกว่า)(?:ขึ้น|ลง)?[ก-๙ ]{0,12}?(?:ปีก่อน|ปีที่(?:แล้ว|ผ่านมา)|ปีงบประมาณก่อน)";

const WHOLE_TREND = new RegExp(`(?:คะแนนรวม|ภาพรวม|ผลการประเมิน(?:โดยรวม)?)[^\\d:;,]{0,20}?${CHANGE}`);

/** "คะแนนรวมสูงขึ้นกว่าปีก่อน", where all of last year's scores are known. */
function totalTrend(office: Office, _: TextCell, { text: line }: Line): readonly Claim[] {
  const { criteria, analysis } = office.figures;
  const scores = analysis.indicators.map(
    ({ no }) => office.assessment.scores.find(({ rowKey }) => rowKey === String(no))?.previous ?? null,
  );
  const { total: previous } = outcomeOf(criteria, scores);
  const { total } = analysis;
  if (total === null || previous === null) return [];
  return matches(WHOLE_TREND, line).flatMap(({ 0: quote, 1: word = "" }) => {
    if (RISE.test(word) ? total > previous : total < previous) return [];
    const figures = `${formatScore(previous)} → ${formatScore(total)}`;
    return [
      {
        quote,
        what: {
          th: `คะแนนรวมปีก่อนและปีนี้คือ ${figures}`,
          en: `last year's and this year's total are ${figures}`,
        },
      },
    ];
  });
}

/** "ลดลงจากปีก่อน" of an indicator whose score has risen. */
function trends(office: Office, _: TextCell, { text: line }: Line): readonly Claim[] {
  const { indicators } = office.figures.analysis;
  const pattern = new RegExp(`${indicatorSource(indicators)}[^\\d:;,]{0,40}?\\s*${CHANGE}`);
  return matches(pattern, line).flatMap(({ 0: quote, 1: no, 2: name, 3: word = "" }) => {
    const told = indicators.find((each) => String(each.no) === no || each.name === name);
    const { previous = null } =
      office.assessment.scores.find(({ rowKey }) => rowKey === String(told?.no)) ?? {};
    if (told === undefined || told.score === null || previous === null) return [];
    if (RISE.test(word) ? scoreOf(told) > previous : scoreOf(told) < previous) return [];
    const figures = `${formatScore(previous)} → ${formatScore(scoreOf(told))}`;
    return [
      {
        quote,
        what: {
          th: `คะแนนตัวชี้วัดที่ ${told.no} ปีก่อนและปีนี้คือ ${figures}`,
          en: `last year's and this year's score of indicator ${told.no} are ${figures}`,
        },
      },
    ];
  });
}

const CODES = "((?:ข้อ\\s*)?O\\s?\\d{1,2}(?:\\s*(?:,|และ|กับ|\\s)\\s*(?:ข้อ\\s*)?O\\s?\\d{1,2})*)";
/** Words by which a clause says that items were not published, or were, and the status that is against it. */
const OF_ITEMS: readonly (readonly [pattern: RegExp, against: string, words: Text])[] = [
  [
    new RegExp(
      `(?:ไม่ได้คะแนน|ไม่ได้รับคะแนน|ไม่ได้เผยแพร่|ไม่เผยแพร่|ไม่มีการเผยแพร่|ไม่มีข้อมูล|ยังขาด|ไม่ครบถ้วน)[^\\n]{0,60}?${CODES}`,
    ),
    "published",
    { th: "มีสถานะ มี ในรายการ OIT", en: "on the OIT tab: published" },
  ],
  [
    new RegExp(`${CODES}\\s*(?:ได้)?(?:เผยแพร่|เปิดเผย)(?:ข้อมูล)?(?:แล้ว|ครบ)`),
    "missing",
    { th: "มีสถานะ ไม่มี ในรายการ OIT", en: "on the OIT tab: missing" },
  ],
];

/** "ไม่ได้เผยแพร่ข้อมูลข้อ O12" of an item whose status is that it was, and the reverse. */
function items(office: Office, _: TextCell, { text: line }: Line): readonly Claim[] {
  return OF_ITEMS.flatMap(([pattern, against, words]) =>
    matches(pattern, line).flatMap(({ 0: quote, 1: list = "", index }) => {
      const codes = matches(/O\s?(\d{1,2})/, list).map(([, no]) => `O${no}`);
      const wrong = codes.filter((code) =>
        office.assessment.oit.some(({ rowKey, status }) => rowKey === code && status === against),
      );
      if (wrong.length === 0 || !ofResultYear(office, line, index)) return [];
      const named = wrong.join(", ");
      return [{ quote, what: { th: `ข้อ ${named} ${words.th}`, en: `${named} is ${words.en}` } }];
    }),
  );
}

const claims: Check = (office) =>
  tellingCells(office).flatMap((text) => {
    const [first] = linesOf(text).flatMap((line) =>
      [extremes, trends, totalTrend, items].flatMap((find) => find(office, text, line)),
    );
    if (first === undefined) return [];
    const { quote, what } = first;
    return [found("text.claim-differs", text.cell, { line: nameOf(text.cell), quote: ending(quote), what })];
  });

/** What a text says of scores and items in words: the highest and lowest, what rose and fell, what was not published. */
export const textClaimChecks: readonly Check[] = [claims];
