import { distance, oneSpelling } from "../ita/names";
import { toArabicDigits } from "../ita/thai";
import { listedTexts, nameOf, short } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { runningCells } from "./running-text";

/** An area office's name in its parts, as "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาหนองคาย เขต 1" has them. */
interface AreaName {
  readonly kind: string;
  readonly place: string;
  readonly zone: string | null;
}

const KINDS = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษา|สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา|สพป\\.?|สพม\\.?";
const FULL = new RegExp(`^(${KINDS})\\s*(\\S.*?)(?:\\s*เขต\\s*(\\d+))?$`);
const MENTION = new RegExp(`(${KINDS})(\\s*)([ก-๙]+?)(\\s*)เขต(\\s*)(\\d+)`, "g");

const kindOf = (kind: string): string => kind.replace(".", "");

function parts(name: string | null): AreaName | null {
  const match = FULL.exec(toArabicDigits(name ?? "").trim());
  return match
    ? { kind: kindOf(match[1] ?? ""), place: (match[2] ?? "").trim(), zone: match[3] ?? null }
    : null;
}

interface Mention {
  readonly quote: string;
  /** Whether place or zone are another's. */
  readonly other: boolean;
}

/** Mentions of an area office that are not written as its name or short name is; digits of either kind are one. */
function mentions(
  text: string,
  own: readonly { readonly name: string; readonly area: AreaName }[],
): readonly Mention[] {
  return matches(MENTION, toArabicDigits(text)).flatMap(([quote, kind = "", , place = "", , , zone]) => {
    const known = own.find(({ area }) => area.kind === kindOf(kind));
    if (known === undefined || quote === toArabicDigits(known.name)) return [];
    return [{ quote, other: place !== known.area.place || zone !== known.area.zone }];
  });
}

/** A place as plain letters in a pattern. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The office's own place without its zone: "…หนองคาย" for "…หนองคาย เขต 1". */
function withoutZone(text: string, own: readonly { readonly area: AreaName }[]): readonly Mention[] {
  return own.flatMap(({ area }) =>
    matches(new RegExp(`${area.kind}\\.?\\s*${escaped(area.place)}(?!\\s*เขต)`, "g"), text).map(
      ([quote]) => ({
        quote,
        other: false,
      }),
    ),
  );
}

function ownNames({ assessment: { office } }: Office) {
  return [office.name, office.shortName].flatMap((name) => {
    const area = parts(name);
    return name === null || area === null || area.zone === null ? [] : [{ name: name.trim(), area }];
  });
}

const otherOffice: Check = (office) => {
  const own = ownNames(office);
  return runningCells(office).flatMap(({ cell, lines }) => {
    const [other] = lines.flatMap((line) => mentions(line, own)).filter(({ other }) => other);
    if (other === undefined) return [];
    return [
      found("name.other-office", cell, { line: nameOf(cell), quote: other.quote, name: own[0]?.name ?? "" }),
    ];
  });
};

/** One finding for each way of writing, however many cells have it. */
const spelling: Check = (office) => {
  const own = ownNames(office);
  const all = runningCells(office).flatMap(({ cell, lines }) =>
    lines
      .flatMap((line) => [...mentions(line, own), ...withoutZone(line, own)])
      .filter(({ other }) => !other)
      .map(({ quote }) => ({ cell, quote })),
  );
  return [...new Set(all.map(({ quote }) => quote))].flatMap((quote) => {
    const same = all.filter((each) => each.quote === quote);
    const [first] = same;
    if (first === undefined) return [];
    const lines = listedTexts(same.map(({ cell }) => nameOf(cell)));
    const name = own.find(({ area }) => kindOf(quote).startsWith(area.kind))?.name ?? "";
    return [found("name.office-spelling", first.cell, { quote, name, count: same.length, lines })];
  });
};

const NAMED_INDICATOR = /ตัวชี้วัดที่\s*(\d+)\s*[:.]?\s+([ก-๙]+)/g;
/** A third of the letters may differ before it is taken for something else than the indicator's name. */
const ALIKE = 1 / 3;

const indicatorNames: Check = (office) =>
  runningCells(office).flatMap(({ cell, lines }) =>
    lines
      .flatMap((line) => matches(NAMED_INDICATOR, toArabicDigits(line)))
      .flatMap(([, no, quote = ""]) => {
        const indicator = office.figures.criteria.indicators.find((each) => String(each.no) === no);
        const name = oneSpelling(indicator?.name ?? "");
        if (name === "" || oneSpelling(quote).startsWith(name)) return [];
        if (distance(quote, name) > name.length * ALIKE) return [];
        const figures = {
          line: nameOf(cell),
          indicator: no ?? "",
          quote: short(quote),
          name: indicator?.name ?? "",
        };
        return [found("name.indicator", cell, figures)];
      })
      .slice(0, 1),
  );

/** One spelling for the office and for each indicator, and no other office's name. */
export const nameChecks: readonly Check[] = [otherOffice, spelling, indicatorNames];
