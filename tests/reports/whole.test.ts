import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut } from "../../src/docx/grid";
import { annualReport } from "../../src/reports/annual/report";
import { declaration } from "../../src/reports/declaration";
import type { Block, Cell, ReportDocument } from "../../src/reports/document";
import { monitoring } from "../../src/reports/monitoring";
import { actionPlan } from "../../src/reports/plan";
import { quarterly } from "../../src/reports/quarterly";
import type { Assessment } from "../../src/workbook/assessment";
import { figuresOf } from "../../src/workbook/figures";
import { TABS } from "../../src/workbook/tabs";
import { PLACES } from "./fixture";
import { FULL } from "./full";
import { blocks, outline, sayings, words } from "./outline";

const KINDS: readonly ((assessment: Assessment) => ReportDocument)[] = [
  (assessment) => annualReport(assessment, figuresOf(assessment)),
  (assessment) => monitoring(assessment, figuresOf(assessment), 6),
  (assessment) => monitoring(assessment, figuresOf(assessment), 12),
  (assessment) => quarterly(assessment, figuresOf(assessment), 2),
  (assessment) => actionPlan(assessment, figuresOf(assessment)),
  (assessment) => declaration(assessment, figuresOf(assessment)),
];

/** A value of the full office, or a blank of its kind. */
function maybe(value: unknown, keep: boolean): unknown {
  if (keep) return value;
  return Array.isArray(value) ? [] : typeof value === "boolean" ? false : null;
}

const KEPT = new Set(["row", "rowKey"]);

function thinned(values: object, keeps: () => boolean): object {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, KEPT.has(key) ? value : maybe(value, keeps())]),
  );
}

/** The full office with cells and rows left out at random; `share` of them stays. */
function partly(seeds: readonly number[], share: number): Assessment {
  let at = 0;
  const keeps = () => (seeds[at++ % seeds.length] ?? 0) < share;
  const tabs = Object.keys(TABS).map((key) => {
    const contents = FULL[key as keyof typeof TABS];
    if (!Array.isArray(contents)) return [key, thinned(contents, keeps)];
    return [key, contents.filter(keeps).map((row: object) => thinned(row, keeps))];
  });
  return { ...Object.fromEntries(tabs), places: PLACES } as unknown as Assessment;
}

const offices = fc
  .tuple(fc.array(fc.nat(99), { minLength: 37, maxLength: 211 }), fc.constantFrom(10, 40, 70, 90))
  .map(([seeds, share]) => partly(seeds, share));

/** Says something, or draws something. */
const isContent = (block: Block) =>
  block.kind !== "heading" && block.kind !== "pageBreak" && block.kind !== "space";

function emptyHeadings(document: ReportDocument): readonly string[] {
  const all = blocks(document).filter((block) => block.kind === "heading" || isContent(block));
  return all.flatMap((block, index) => {
    const next = all[index + 1];
    if (block.kind !== "heading") return [];
    const filled = next !== undefined && (next.kind !== "heading" || next.level > block.level);
    return filled ? [] : [block.text];
  });
}

const full = (cell: Cell) => (typeof cell === "string" ? { text: cell } : cell);

function brokenTables(document: ReportDocument): readonly string[] {
  return blocks(document).flatMap((block) => {
    if (block.kind !== "table") return [];
    if (block.rows.length === 0) return [`no rows: ${block.caption}`];
    for (const rows of [block.head, block.rows]) {
      layOut(
        rows.map((row) => row.map(full)),
        block.columns.length,
        (cell) => cell,
      );
    }
    return [];
  });
}

/** The numbers of headings of one level under each heading above it, e.g. [1, 2, 3]. */
function numberings(document: ReportDocument): readonly (readonly number[])[] {
  const groups: number[][] = [[]];
  for (const line of outline(document)) {
    if (/^#{1,2} (?!\d)/.test(line) || /^## \d\.\d/.test(line)) groups.push([]);
    const number = /^#{2,3} (\d+)\. /.exec(line)?.[1];
    if (number !== undefined) groups.at(-1)?.push(Number(number));
  }
  return groups;
}

/** Blocks that say nothing at all. */
function hollow(document: ReportDocument): readonly Block[] {
  return blocks(document).filter(
    (block) =>
      (block.kind === "list" && block.items.length === 0) ||
      (block.kind === "paragraph" && words(block.text).trim() === ""),
  );
}

/** Traces of a value that was not there, and blanks left to fill in. */
const HOLE = /undefined|null|NaN|Infinity|\.\.\./;

test.each(KINDS.map((make, index) => [index, make] as const))(
  "whatever is filled in, report %i has no empty heading, lone table head, gap or hole",
  (_, make) => {
    fc.assert(
      fc.property(offices, (office) => {
        const document = make(office);
        expect(emptyHeadings(document)).toEqual([]);
        expect(brokenTables(document)).toEqual([]);
        expect(hollow(document)).toEqual([]);
        expect(sayings(document).filter((line) => HOLE.test(line))).toEqual([]);
        for (const numbers of numberings(document)) expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      }),
      { numRuns: 60 },
    );
  },
);

test("part numbers run without gaps whatever is left out", () => {
  fc.assert(
    fc.property(offices, (office) => {
      const lines = outline(annualReport(office, figuresOf(office)));
      for (const part of [1, 2, 3, 4]) {
        const numbers = lines.flatMap((line) => {
          const place = new RegExp(`^## ${part}\\.(\\d+) `).exec(line)?.[1];
          return place === undefined ? [] : [Number(place)];
        });
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      }
    }),
    { numRuns: 40 },
  );
});
