import { distance, oneSpelling } from "../ita/names";
import { toArabicDigits } from "../ita/thai";
import { listedTexts, nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { matches } from "./members";
import { runningCells, type TextCell } from "./running-text";

type Indicator = Office["figures"]["criteria"]["indicators"][number];

/** A name by which a text calls an indicator, with the number that it gives or the indicator that it can only mean. */
interface Called {
  readonly quote: string;
  readonly no: number | null;
}

const NUMBERED = /ตัวชี้วัดที่\s*(\d+)\s*[:.]?\s+([ก-๙]+)/;
/** Words of a list: "1.การใช้จ่ายงบประมาณ การแก้ปัญหาการทุจริต". */
const LISTED = /(?:^|[\s,;]|\d[.)]\s*)((?:การ|คุณภาพ|ประสิทธิภาพ)[ก-๙]{6,40})(?=$|[\s,;])/;
/** What headings of guidance and measures put before the name. */
const BEFORE =
  /^(?:มาตรการ|แนวทาง(?:การพัฒนา(?=การ|คุณภาพ|ประสิทธิภาพ))?|การ(?=การ)|ส่งเสริม(?=การ|คุณภาพ|ประสิทธิภาพ))+/;
/** A third of the letters may differ before a word is taken for something else than the indicator's name. */
const ALIKE = 1 / 3;
/** Fewer, where nothing but its letters says which indicator is meant. */
const ALIKE_ALONE = 0.3;

/** The tabs whose lists are of indicators; a cell is one where two of them are named as the criteria do, or one of a list of three. */
const LISTS: readonly string[] = ["analysis", "texts"];

const bare = (quote: string): string => oneSpelling(quote).replace(BEFORE, "");
const isName = (told: string, { name }: Indicator): boolean => told.startsWith(oneSpelling(name));
const off = (told: string, { name }: Indicator): number =>
  distance(told, oneSpelling(name)) / oneSpelling(name).length;

/** Words that stand alone in a list of which others are indicators' names. */
function listed(line: string, indicators: readonly Indicator[]): readonly Called[] {
  const words = matches(LISTED, line.replace(/[,;\s]+/g, "  ")).map(([, word = ""]) => word);
  const named = words.filter((word) => indicators.some((each) => isName(bare(word), each)));
  return named.length < 2 ? [] : words.map((quote) => ({ quote, no: null }));
}

function calledIn({ cell, lines }: TextCell, indicators: readonly Indicator[]): readonly Called[] {
  return lines
    .flatMap((line) => toArabicDigits(line).split("\n"))
    .flatMap((line) => [
      ...matches(NUMBERED, line).map(([, no, quote = ""]) => ({ quote, no: Number(no) })),
      ...(LISTS.includes(cell.tab) ? listed(line, indicators) : []),
    ]);
}

/** The title of a measure names the indicator of its line. */
const measureTitles = ({ assessment }: Office) =>
  assessment.measures.flatMap(({ row, indicator, title }) =>
    indicator === null || title === null || !/^มาตรการ/.test(title)
      ? []
      : [
          {
            text: { cell: { tab: "measures" as const, row, column: "title" }, lines: [title] },
            called: [{ quote: title.trim(), no: indicator }],
          },
        ],
  );

/** The indicator that is meant, where it is called otherwise than in the criteria. */
function miscalled({ quote, no }: Called, indicators: readonly Indicator[]): Indicator | null {
  const told = bare(quote);
  if (indicators.some(({ name }) => told.includes(oneSpelling(name)))) return null;
  const known = no === null ? indicators : indicators.filter((each) => each.no === no);
  const [near] = [...known].sort((a, b) => off(told, a) - off(told, b));
  return near !== undefined && off(told, near) <= (no === null ? ALIKE_ALONE : ALIKE) ? near : null;
}

const indicatorNames: Check = (office) => {
  const { indicators } = office.figures.criteria;
  const cells = runningCells(office).map((text) => ({ text, called: calledIn(text, indicators) }));
  return [...cells, ...measureTitles(office)].flatMap(({ text, called }): readonly Finding[] => {
    const line = nameOf(text.cell);
    const other = called.flatMap(({ quote, no }) => {
      const meant = no === null ? undefined : indicators.find((each) => isName(bare(quote), each));
      return meant === undefined || meant.no === no || text.cell.tab === "measures"
        ? []
        : [{ quote, no, meant }];
    })[0];
    if (other !== undefined) {
      const quote = `ตัวชี้วัดที่ ${other.no} ${short(other.quote)}`;
      return [
        found("name.indicator-other", text.cell, {
          line,
          quote,
          name: other.meant.name,
          other: other.meant.no,
        }),
      ];
    }
    const names = called.flatMap((each) => {
      const meant = miscalled(each, indicators);
      if (meant === null) return [];
      const told = short(each.quote);
      return [
        {
          th: `“${told}” ตามเกณฑ์คือ “${meant.name}” (ตัวชี้วัดที่ ${meant.no})`,
          en: `“${told}” is “${meant.name}” (indicator ${meant.no})`,
        },
      ];
    });
    const once = names.filter((each, i) => names.findIndex(({ th }) => th === each.th) === i);
    return once.length === 0 ? [] : [found("name.indicator", text.cell, { line, names: listedTexts(once) })];
  });
};

/** Each indicator goes by its number and the criteria's name. */
export const indicatorNameChecks: readonly Check[] = [indicatorNames];
