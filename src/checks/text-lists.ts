import { formatScore, round2 } from "../ita/decimal";
import type { Text } from "../text/text";
import { type Announced, announced, type Indicator } from "./announced-lists";
import { ending, nameOf } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import type { TextCell } from "./running-text";
import { linesOf, ofResultYear, tellingCells } from "./telling";

/** Whether the indicator belongs to the list; null while its score or target is not known. */
function belongs({ good, limit }: Announced, { score, target }: Indicator): boolean | null {
  const least = limit ?? target;
  return score === null || least === null ? null : round2(score) >= least === good;
}

const codes = (indicators: readonly Indicator[]): string => indicators.map(({ no }) => no).join(", ");
const withScores = (indicators: readonly Indicator[]): string =>
  indicators.map(({ no, score }) => `${no}: ${formatScore(score ?? 0)}`).join(", ");

/** The indicators that the list is of: an instrument's own in its line, all where it reaches beyond it. */
function scopeOf(office: Office, { cell }: TextCell, { members }: Announced): readonly Indicator[] {
  const { indicators } = office.figures.analysis;
  const own = indicators.filter(({ instrument }) => cell.tab === "analysis" && instrument === cell.row);
  return own.length > 0 && members.every((member) => own.includes(member)) ? own : indicators;
}

/** What is wrong with an announced list: its number, its members, what it lacks. */
function wrongIn(office: Office, text: TextCell, list: Announced): readonly Text[] {
  const { members, count } = list;
  const scope = scopeOf(office, text, list);
  if (members.length === 0) return [];
  const strange = members.filter((member) => belongs(list, member) === false);
  const lacking = scope.filter((each) => belongs(list, each) === true && !members.includes(each));
  return [
    ...(count === null || count === members.length
      ? []
      : [{ th: `แจกแจงไว้ ${members.length} ตัวชี้วัด`, en: `${members.length} indicators are listed` }]),
    ...(strange.length === 0
      ? []
      : [
          {
            th: `ตัวชี้วัดที่ ${codes(strange)} ไม่เข้าเกณฑ์นี้ (${withScores(strange)})`,
            en: `${codes(strange)} do not belong there (${withScores(strange)})`,
          },
        ]),
    ...(lacking.length === 0
      ? []
      : [
          {
            th: `ยังขาดตัวชี้วัดที่ ${codes(lacking)} (${withScores(lacking)})`,
            en: `${codes(lacking)} are not listed (${withScores(lacking)})`,
          },
        ]),
  ];
}

const lists: Check = (office) =>
  tellingCells(office).flatMap((text) => {
    const wrong = announced(office, text).flatMap((list) => {
      const what = wrongIn(office, text, list);
      return what.length === 0 ? [] : [{ quote: list.quote, what }];
    });
    if (wrong.length === 0) return [];
    const words = wrong.map(({ quote, what }) => ({
      th: `“${ending(quote)}” แต่${what.map(({ th }) => th).join(" และ")}`,
      en: `“${ending(quote)}”, but ${what.map(({ en }) => en).join("; ")}`,
    }));
    const lists = {
      th: words.map(({ th }) => th).join(" และเขียนว่า "),
      en: words.map(({ en }) => en).join(", and "),
    };
    return [
      found("text.list-differs", text.cell, {
        line: nameOf(text.cell),
        lists,
      }),
    ];
  });

/** A number without a list: of one instrument's in its line, of any instrument's or of all elsewhere. */
function miscounted(office: Office, text: TextCell, list: Announced): readonly number[] {
  const { instruments, indicators } = {
    ...office.figures.criteria,
    indicators: office.figures.analysis.indicators,
  };
  const of = (scope: readonly Indicator[]): number =>
    scope.filter((each) => belongs(list, each) === true).length;
  const own = instruments.map(({ code }) => indicators.filter(({ instrument }) => instrument === code));
  const row = own.filter(([first]) => text.cell.tab === "analysis" && first?.instrument === text.cell.row);
  const allowed = [...(row.length > 0 ? row : own), indicators].map(of);
  const open = indicators.some((each) => belongs(list, each) === null);
  return open || list.count === null || list.members.length > 0 || allowed.includes(list.count)
    ? []
    : [allowed[row.length > 0 ? 0 : allowed.length - 1] ?? 0];
}

const counts: Check = (office) =>
  tellingCells(office).flatMap((text) => {
    const [first] = announced(office, text).flatMap((list) =>
      miscounted(office, text, list).map((actual) => ({ list, actual })),
    );
    if (first === undefined) return [];
    const { good } = first.list;
    const what = {
      th: good ? "จุดแข็งตามคะแนนและเป้าหมายมี" : "จุดที่ต้องพัฒนาตามคะแนนและเป้าหมายมี",
      en: `scores and targets give ${good ? "strengths" : "weaknesses"}`,
    };
    return [
      found("text.count-differs", text.cell, {
        line: nameOf(text.cell),
        quote: ending(first.list.quote),
        what,
        actual: first.actual,
      }),
    ];
  });

const TARGET = /เป้าหมาย[^\d\n]{0,80}?(?:ไว้ที่|เท่ากับ|คือ|อยู่ที่)\s*(?:ร้อยละ)?\s*(\d{1,3}(?:\.\d+)?)/;

const NAMED_TARGET =
  /เป้าหมาย(?:คะแนน|ของ|ด้าน|แบบวัด|แบบตรวจ|\s)*([IEO]IT)(?![A-Za-z])[^\d\n]{0,30}?(?:ร้อยละ|เท่ากับ|คือ|ไว้ที่|อยู่ที่)\s*(?:ร้อยละ)?\s*(\d{1,3}(?:\.\d+)?)(?![\d.])/;

/** The target of an instrument that a text names, against that of the score table. */
const namedTargets: Check = (office) =>
  tellingCells(office).flatMap((text) => {
    const targetOf = (code: string) =>
      office.assessment.scores.find(({ rowKey }) => rowKey === code)?.target ?? null;
    const [told] = linesOf(text).flatMap(({ text: line }) =>
      matches(NAMED_TARGET, line).flatMap(({ 0: quote, 1: instrument = "", 2: typed, index }) => {
        const target = targetOf(instrument);
        const wrong = target !== null && Number(typed) !== target && ofResultYear(office, line, index);
        return wrong ? [{ quote: ending(quote), instrument, target }] : [];
      }),
    );
    if (told === undefined || text.cell.tab === "analysis") return [];
    return [found("text.target-differs", text.cell, { line: nameOf(text.cell), ...told })];
  });

/** The target that an instrument's words name, against that of the score table. */
const targets: Check = (office) =>
  tellingCells(office).flatMap((text) => {
    const { tab, row } = text.cell;
    const target = office.assessment.scores.find(({ rowKey }) => rowKey === row)?.target ?? null;
    const published =
      office.assessment.analysis.find(({ rowKey }) => rowKey === row)?.publishedTarget ?? null;
    if (tab !== "analysis" || target === null) return [];
    const [told] = linesOf(text).flatMap(({ text: line }) =>
      matches(TARGET, line).filter(
        ({ 1: typed, index }) => Number(typed) !== target && ofResultYear(office, line, index),
      ),
    );
    if (told === undefined) return [];
    const instrument = String(row);
    const cause =
      Number(told[1]) === published
        ? { cause: { code: "target.published-differs", cell: { tab, row, column: "publishedTarget" } } }
        : {};
    return [
      found(
        "text.target-differs",
        text.cell,
        { line: nameOf(text.cell), quote: ending(told[0]), instrument, target },
        cause,
      ),
    ];
  });

/** Strengths, weaknesses and targets that a text announces, against scores and targets. */
export const textListChecks: readonly Check[] = [lists, counts, targets, namedTargets];
