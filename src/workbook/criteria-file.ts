import { SET_NAMES } from "../ita/criteria/sets";
import type { Criteria, InstrumentCode, Scale } from "../ita/criteria/types";

/** The mark by which a file is known as a set of criteria; another number is another form. */
export const CRITERIA_FORMAT = "ita-criteria-1";

/** A set of criteria as a file holds it; docs/criteria-file.md describes it. */
export interface CriteriaFile {
  readonly format: typeof CRITERIA_FORMAT;
  /** Fiscal year in พ.ศ. */
  readonly year: number;
  readonly name: string;
  readonly instruments: readonly {
    readonly code: InstrumentCode;
    readonly name: string;
    readonly weight: number;
  }[];
  readonly indicators: readonly {
    readonly no: number;
    readonly name: string;
    readonly instrument: InstrumentCode;
  }[];
  readonly subIndicators: readonly {
    readonly code: string;
    readonly name: string;
    readonly indicator: 9 | 10;
  }[];
  readonly levels: readonly {
    readonly level: string;
    readonly from: number;
    readonly instrumentFloor: number | null;
  }[];
  readonly passMark: number;
  readonly items: readonly {
    readonly code: string;
    readonly title: string;
    readonly subIndicator: string | null;
  }[];
}

/** The tabs' criteria as a file; what is only proposed stays out of it. */
export function toFile({ set, name, scale, ...criteria }: Criteria): CriteriaFile {
  const levels =
    scale.kind === "bands" ? scale.bands.map((band) => ({ ...band, instrumentFloor: null })) : scale.levels;
  return {
    format: CRITERIA_FORMAT,
    year: criteria.year,
    name: set === "own" ? name : `${SET_NAMES[set]} ${criteria.year}`,
    instruments: criteria.instruments.map(({ code, name: words, weight }) => ({ code, name: words, weight })),
    indicators: criteria.indicators.map(({ no, name: words, instrument }) => ({
      no,
      name: words,
      instrument,
    })),
    subIndicators: criteria.subIndicators.map(({ code, name: words, indicator }) => {
      return { code, name: words, indicator };
    }),
    levels: levels.map(({ level, from, instrumentFloor }) => ({ level, from, instrumentFloor })),
    passMark: criteria.passMark,
    items: criteria.items.map(({ code, title, subIndicator }) => ({ code, title, subIndicator })),
  };
}

function scaleOf(levels: CriteriaFile["levels"]): Scale {
  const sorted = [...levels].sort(
    (a, b) => b.from - a.from || (b.instrumentFloor ?? 0) - (a.instrumentFloor ?? 0),
  );
  return sorted.some(({ instrumentFloor }) => instrumentFloor !== null)
    ? { kind: "five-level", levels: sorted }
    : { kind: "bands", bands: sorted.map(({ level, from }) => ({ level, from })) };
}

/** The criteria of a file, as a set of the office's own. */
export function fromFile({ levels, name, items, ...file }: CriteriaFile): Criteria {
  const { format: _, ...rest } = file;
  // A name of a known set would say that the tabs hold that one.
  const isKnown = Object.values(SET_NAMES).some((known) => known === name);
  return {
    ...rest,
    set: "own",
    name: isKnown ? `${name} (จากไฟล์)` : name,
    scale: scaleOf(levels),
    items: items.map((item) => ({ ...item, group: null })),
  };
}

const twice = (values: readonly (string | number)[]): string | number | undefined =>
  values.find((value, i) => values.indexOf(value) !== i);

/** Why these criteria cannot be used, as a code with what it is about; null where they can. */
export function fileProblem({ instruments, indicators, subIndicators, levels, items }: CriteriaFile): {
  readonly code: "weights" | "twice" | "lowest" | "unknownSub";
  readonly what: string;
} | null {
  const weights = instruments.reduce((sum, { weight }) => sum + weight, 0);
  if (instruments.length !== 3 || Math.abs(weights - 100) > 1e-9)
    return { code: "weights", what: String(weights) };
  const doubled = [
    twice(instruments.map(({ code }) => code)),
    twice(indicators.map(({ no }) => no)),
    twice(subIndicators.map(({ code }) => code)),
    twice(levels.map(({ level }) => level)),
    twice(items.map(({ code }) => code)),
  ].find((value) => value !== undefined);
  if (doubled !== undefined) return { code: "twice", what: String(doubled) };
  if (!levels.some(({ from }) => from === 0)) return { code: "lowest", what: "" };
  const known = subIndicators.map(({ code }) => code);
  const lost = items.find(({ subIndicator }) => subIndicator !== null && !known.includes(subIndicator));
  return lost === undefined ? null : { code: "unknownSub", what: `${lost.code} ${lost.subIndicator ?? ""}` };
}
