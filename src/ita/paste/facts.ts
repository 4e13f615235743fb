import { type Figure, figuresIn, textBetween } from "./figures";
import { type NamedIndicator, tellingPart } from "./indicator-names";
import type { PastedLine } from "./lines";

/** A place in a line: its cell, from 0, and where in the cell's text. */
interface At {
  readonly cell: number;
  readonly from: number;
}

/** A figure with the cell that it stands in. */
export type CellFigure = Figure & At;

/** What one line says of indicators and scores, before anything is decided. */
export interface Facts {
  readonly line: PastedLine;
  /** The one indicator that its texts name, wholly if one does. */
  readonly named: (NamedIndicator & At) | null;
  /** Whether its texts name several indicators. */
  readonly isMixed: boolean;
  /** Whether it holds words that are neither a name nor such as stand beside one. */
  readonly hasOther: boolean;
  /** Numbers that it calls indicators' numbers. */
  readonly said: readonly number[];
  /** Bare whole numbers where an indicator's number stands: before its name, or as one of two figures. A rank looks the same. */
  readonly ordinals: readonly CellFigure[];
  /** What may be a score. */
  readonly values: readonly CellFigure[];
}

/** Finds the indicator that a text names; see indicatorNamer. */
export type Namer = (telling: string) => NamedIndicator | null;

interface Run extends At {
  readonly telling: string;
}

function runsOf({ cells }: PastedLine): readonly Run[] {
  return cells.flatMap((text, cell) => {
    const figures = figuresIn(text);
    return textBetween(text, figures)
      .map((part, index) => ({ cell, from: figures[index - 1]?.to ?? 0, telling: tellingPart(part) }))
      .filter(({ telling }) => telling !== "");
  });
}

/** The indicators that single runs of text name; else the one that all of the line names, where spaces or a score broke its name. */
function namesIn(
  runs: readonly Run[],
  { aligned }: PastedLine,
  namer: Namer,
): readonly (NamedIndicator & At)[] {
  const found = runs.flatMap(({ cell, from, telling }) => {
    const named = namer(telling);
    return named ? [{ ...named, cell, from }] : [];
  });
  const [first] = runs;
  if (aligned || first === undefined || found.some(({ how }) => how === "same")) return found;
  const all = namer(runs.map(({ telling }) => telling).join(""));
  return all?.how === "same" ? [{ ...all, cell: first.cell, from: first.from }] : found;
}

const isBefore = (a: At, b: At): boolean => a.cell < b.cell || (a.cell === b.cell && a.from < b.from);

/** Before a name its number or rank; of two figures without a name the whole one, which may be beyond the list. */
function ordinalsOf(free: readonly CellFigure[], named: At | null, said: readonly number[], count: number) {
  const isOrdinal = ({ value, isWhole }: Figure) => isWhole && value >= 1 && value <= count;
  if (named !== null) {
    const end = free.findIndex((figure) => !isOrdinal(figure) || !isBefore(figure, named));
    return free.slice(0, end < 0 ? free.length : end);
  }
  const [first, second, ...more] = free;
  if (said.length > 0 || first === undefined || second === undefined || more.length > 0) return [];
  if (isOrdinal(first) && isOrdinal(second)) return [];
  if (isOrdinal(second)) return [second];
  return first.isWhole && first.value > 0 && first.value < 100 ? [first] : [];
}

/** Reads one line; `count` is how many indicators there are. */
export function factsOf(line: PastedLine, count: number, namer: Namer): Facts {
  const runs = runsOf(line);
  const found = namesIn(runs, line, namer);
  const whole = found.filter(({ how }) => how === "same");
  const names = whole.length > 0 ? whole : found;
  const [named = null] = names;
  const figures = line.cells.flatMap((text, cell) => figuresIn(text).map((figure) => ({ ...figure, cell })));
  const free = figures.filter(({ kind }) => kind === "plain");
  const said = figures.filter(({ kind }) => kind === "no").map(({ value }) => value);
  const ordinals = ordinalsOf(free, named, said, count);
  return {
    line,
    named,
    isMixed: new Set(names.map(({ no }) => no)).size > 1,
    hasOther: named === null && runs.length > 0,
    said,
    ordinals,
    values: free.filter((figure) => !ordinals.includes(figure)),
  };
}
