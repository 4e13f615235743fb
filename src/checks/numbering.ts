import { toArabicDigits } from "../ita/thai";
import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";
import { nameOf } from "./cells";
import type { Check, Office } from "./check";
import type { Finding } from "./finding";
import { found } from "./found";
import { runningCells } from "./running-text";

/** A number of a list with where it stands: "2.1" is 1 under the parent "2". */
interface Numbered {
  readonly parent: string;
  readonly number: number;
  readonly text: string;
  readonly cell: CellRef;
}

/** The number that a person typed before an entry; null where there is none or a letter. */
function numbered(text: string, cell: CellRef): Numbered | null {
  const plain = toArabicDigits(text)
    .trim()
    .replace(/[.)]+$/, "");
  if (!/^\d+(\.\d+)*$/.test(plain)) return null;
  const parts = plain.split(".");
  return { parent: parts.slice(0, -1).join("."), number: Number(parts[parts.length - 1]), text: plain, cell };
}

/** Gaps and doubles among numbers that belong together, in the order typed; they begin at 1. */
function faults(entries: readonly Numbered[], line: Text | null = null): readonly Finding[] {
  return [...new Set(entries.map(({ parent }) => parent))].flatMap((parent) =>
    faultsIn(
      entries.filter((entry) => entry.parent === parent),
      line,
    ),
  );
}

function faultsIn(entries: readonly Numbered[], line: Text | null): readonly Finding[] {
  return entries.flatMap((entry, i) => {
    const name = line ?? nameOf(entry.cell);
    if (entries.slice(0, i).some(({ number }) => number === entry.number)) {
      return [found("number.duplicate", entry.cell, { line: name, number: entry.text })];
    }
    const before = entries.slice(0, i).map(({ number }) => number);
    const expected = Math.max(0, ...before) + 1;
    // A number that is there twice stands where the next one should.
    const doubled = before.length - new Set(before).size;
    if (entry.number <= expected + doubled) return [];
    const due = entry.parent === "" ? String(expected) : `${entry.parent}.${expected}`;
    return [found("number.gap", entry.cell, { line: name, jump: jump(entry, expected, due) })];
  });
}

/** Where the numbering jumps to, and what was due. */
function jump({ parent, text }: Numbered, expected: number, due: string): Text {
  const last = parent === "" ? String(expected - 1) : `${parent}.${expected - 1}`;
  if (expected === 1) return { th: `เริ่มที่ ${text} (ควรเริ่มที่ ${due})`, en: `begins at ${text}, not at ${due}` };
  return {
    th: `ข้ามจาก ${last} เป็น ${text} (ลำดับถัดไปควรเป็น ${due})`,
    en: `jumps from ${last} to ${text}, where ${due} is next`,
  };
}

const present = (entries: readonly (Numbered | null)[]): readonly Numbered[] =>
  entries.flatMap((entry) => (entry === null ? [] : [entry]));

/** Measures of the office run through; those of indicators begin anew with each, or run through them all. */
const measures: Check = ({ assessment }) => {
  const of = (kind: "office" | "indicator") =>
    assessment.measures
      .filter((row) => row.kind === kind)
      .map((row) => ({
        indicator: row.indicator,
        entry: numbered(row.number ?? "", { tab: "measures", row: row.row, column: "number" }),
      }));
  const perIndicator = of("indicator");
  const through = faults(present(perIndicator.map(({ entry }) => entry)));
  const indicators = [...new Set(perIndicator.map(({ indicator }) => indicator))];
  const anew = indicators.flatMap((indicator) =>
    faults(present(perIndicator.filter((each) => each.indicator === indicator).map(({ entry }) => entry))),
  );
  // Where neither way is without a fault, the one with fewer is what was meant.
  const fewer = anew.length < through.length ? anew : through;
  return [...faults(present(of("office").map(({ entry }) => entry))), ...fewer];
};

const activities: Check = ({ assessment }) =>
  faults(
    present(
      assessment.activities.map(({ number, row }) =>
        numbered(number ?? "", { tab: "activities", row, column: "number" }),
      ),
    ),
  );

const appendix: Check = ({ assessment }) =>
  faults(
    present(
      assessment.appendix.map(({ number, row }) =>
        number === null ? null : numbered(String(number), { tab: "appendix", row, column: "number" }),
      ),
    ),
  );

/** Lists within one cell, where every entry begins with a number of its own. */
const lists: Check = (office: Office) =>
  runningCells(office).flatMap(({ cell, lines }) => {
    const entries = lines.map((line) =>
      numbered(/^\s*\(?([\d๐-๙]+)\s*[.)](?![\d๐-๙])/.exec(line)?.[1] ?? "", cell),
    );
    const known = present(entries);
    return known.length === lines.length && lines.length > 1 ? faultsIn(known, nameOf(cell)).slice(0, 1) : [];
  });

/** Numbers run from 1 without gaps and doubles. */
export const numberingChecks: readonly Check[] = [measures, activities, appendix, lists];
