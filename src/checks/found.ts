import type { CellRef } from "../workbook/assessment";
import { CODES, type Code } from "./codes";
import { type Figure, type FiguresFor, fill } from "./fill";
import type { Finding, FindingRef, Severity } from "./finding";
import type { Hint } from "./hints";

type Entry<C extends Code> = (typeof CODES)[C];

/** Figures in Thai where they are words, because a script that reads findings wants one value per name. */
function plain(figures: Readonly<Record<string, Figure>>): Readonly<Record<string, string | number>> {
  return Object.keys(figures).reduce<Record<string, string | number>>((all, name) => {
    const figure = figures[name] ?? "";
    all[name] = typeof figure === "object" ? figure.th : figure;
    return all;
  }, {});
}

/** What a finding may have beside its figures: what explains it, another severity than its code's, what caused it. */
interface More {
  readonly hints?: readonly Hint[];
  readonly severity?: Severity;
  readonly cause?: FindingRef;
}

/** A finding of that code at that cell: what is wrong, what explains it, how to mend it. */
export function found<C extends Code>(
  code: C,
  cell: CellRef,
  figures: FiguresFor<Entry<C>["what"]["th"]>,
  { hints = [], severity, cause }: More = {},
): Finding {
  const { what, cure, severity: usual } = CODES[code];
  const sentences = [fill(what, figures), ...hints.map(({ text }) => text), cure];
  return {
    code,
    severity: severity ?? usual,
    cell,
    figures: plain(Object.assign({}, ...hints.map((hint) => hint.figures), figures)),
    message: {
      th: sentences.map(({ th }) => th).join(" "),
      en: sentences.map(({ en }) => en).join(" "),
    },
    ...(cause === undefined ? {} : { cause }),
  };
}
