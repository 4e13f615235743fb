import { distance, oneSpelling } from "../ita/names";
import type { CellRef } from "../workbook/assessment";
import { nameOf } from "./cells";
import type { Check, Office } from "./check";
import { found } from "./found";
import { matches } from "./members";
import { runningCells } from "./running-text";

/** A person named in a cell. */
interface Mention {
  readonly cell: CellRef;
  readonly quote: string;
  /** Title and name in one spelling. */
  readonly title: string;
  readonly name: string;
}

const PERSON = /(นางสาว|น\.\s?ส\.|นาย|นาง)\s*([ก-ฮเ-ไ][ก-๙]+)\s+([ก-ฮเ-ไ][ก-๙]+)/;
/** Words that begin so and are no persons. */
const NO_PERSON = /^(?:นายก|นายอำเภอ|นายทะเบียน|นายแพทย์|นายช่าง|นายจ้าง|นางพยาบาล)/;
/** Letters of which one may be a slip. */
const SLIP = 6;

function mentions(office: Office): readonly Mention[] {
  const all = runningCells(office).flatMap(({ cell, lines }) =>
    lines.flatMap((line) =>
      matches(PERSON, line)
        .filter(([quote]) => !NO_PERSON.test(quote))
        .map(([quote, title = "", first = "", last = ""]) => ({
          cell,
          quote,
          title: title.replace(/[.\s]/g, "").replace("นส", "นางสาว").replace("น ส", "นางสาว"),
          name: oneSpelling(first + last),
        })),
    ),
  );
  // Who signs is named there as in the documents.
  return [
    ...all.filter(({ cell }) => cell.tab === "signatures"),
    ...all.filter(({ cell }) => cell.tab !== "signatures"),
  ];
}

function isSlip(a: Mention, b: Mention): boolean {
  if (a.name === b.name) return a.title !== b.title;
  const allowed = Math.max(1, Math.floor(Math.max(a.name.length, b.name.length) / SLIP));
  return a.title === b.title && distance(a.name, b.name, allowed) <= allowed;
}

/** Each way of writing is told of once, against the one that came first. */
const spelling: Check = (office) => {
  const known: Mention[] = [];
  return mentions(office).flatMap((mention) => {
    if (known.some(({ name, title }) => name === mention.name && title === mention.title)) return [];
    const other = known.find((each) => isSlip(each, mention));
    known.push(mention);
    if (other === undefined) return [];
    const figures = {
      line: nameOf(mention.cell),
      quote: mention.quote,
      name: other.quote,
      where: nameOf(other.cell),
    };
    return [found("name.person-spelling", mention.cell, figures)];
  });
};

/** One spelling for each person. */
export const peopleChecks: readonly Check[] = [spelling];
