import type { RowOf } from "../workbook/layout";
import type { TABS } from "../workbook/tabs";
import type { Office } from "./check";
import { membersOf } from "./members";

type AnalysisRow = RowOf<(typeof TABS)["analysis"]>;

/** What is known of an indicator or sub-indicator that a list may name. */
export interface Member {
  readonly code: string;
  readonly instrument: string;
  readonly score: number | null;
  readonly target: number | null;
}

/** An instrument's published lists, read, with the members that they should divide between them. */
export interface Published {
  readonly row: AnalysisRow;
  readonly instrument: string;
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  readonly unreadable: readonly ("publishedStrengths" | "publishedWeaknesses")[];
  /** The members of the scope: the instrument's own, or all indicators where the lists reach beyond it. */
  readonly scope: readonly Member[];
}

/** All indicators, then all sub-indicators, with what is known of them. */
export function membersKnown({ figures }: Office): readonly Member[] {
  const { analysis, criteria } = figures;
  const indicators = analysis.indicators.map(({ no, instrument, score, target }) => ({
    code: String(no),
    instrument,
    score,
    target,
  }));
  const subs = analysis.subIndicators.map(({ code, score }) => {
    const parent = criteria.subIndicators.find((sub) => sub.code === code)?.indicator;
    const { instrument, target } = indicators.find((each) => each.code === String(parent)) ?? {
      instrument: "",
      target: null,
    };
    return { code, instrument, score, target };
  });
  return [...indicators, ...subs];
}

/** Sub-indicators where the lists name any, else indicators; all of them where the lists reach beyond the instrument. */
function scopeOf(named: readonly string[], instrument: string, known: readonly Member[]): readonly Member[] {
  const subs = named.some((code) => code.includes("."));
  const level = known.filter(({ code }) => code.includes(".") === subs);
  const own = level.filter((member) => member.instrument === instrument);
  const beyond = named.some((code) => !own.some((member) => member.code === code));
  return beyond ? level : own;
}

/** The published lists of every instrument that has a line. */
export function publishedLists(office: Office): readonly Published[] {
  const known = membersKnown(office);
  const codes = known.map(({ code }) => code);
  return office.figures.criteria.instruments.flatMap(({ code: instrument }) => {
    const row = office.assessment.analysis.find(({ rowKey }) => rowKey === instrument);
    if (row === undefined) return [];
    const strong = membersOf(row.publishedStrengths ?? "", codes);
    const weak = membersOf(row.publishedWeaknesses ?? "", codes);
    return [
      {
        row,
        instrument,
        strengths: strong.codes,
        weaknesses: weak.codes,
        unreadable: [
          ...(strong.unreadable ? (["publishedStrengths"] as const) : []),
          ...(weak.unreadable ? (["publishedWeaknesses"] as const) : []),
        ],
        scope: scopeOf([...strong.codes, ...weak.codes], instrument, known),
      },
    ];
  });
}
