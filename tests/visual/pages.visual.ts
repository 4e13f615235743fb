import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../src/docx";
import { OFFICES, sampleReport, subjectsOf } from "../reports/samples";
import { difference, keepPage, readPage } from "./page";
import { approved, lacking, print } from "./print";

/** The telling pages of each document: covers, contents, charts, wide tables, measures, signatures, declarations. */
const PAGES: Readonly<Record<string, readonly number[]>> = {
  "nongkhai1-2566-annual": [1, 2, 6, 13, 22, 28, 35],
  "nongkhai1-2566-declaration": [1, 3],
  "nakhonsawan3-2564-monitoring-6": [3, 7],
  "nakhonsawan3-2564-plan": [5, 7, 10, 15],
  "nakhonsawan3-2564-quarterly-2": [2, 3],
};

/** So much of a page may look different: an office suite's release moves lines, a lost table or chart is more. */
const ALLOWED = 0.05;
const APPROVED = join(import.meta.dirname, "approved");
const lack = lacking();
const folder = mkdtempSync(join(tmpdir(), "ita-pages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (name: string, page: number): string => join(APPROVED, `${name}-${page}.png`);

function documents(): Readonly<Record<string, Uint8Array>> {
  const all = OFFICES.flatMap((office) =>
    subjectsOf(office).map(([name, subject]) => [`${office}-${name}`, office, subject] as const),
  );
  return Object.fromEntries(
    all
      .filter(([name]) => name in PAGES)
      .map(([name, office, subject]) => [name, renderDocx(sampleReport(office, subject))]),
  );
}

if (lack !== null) console.warn(`The pages are not compared: this machine has no ${lack}.`);

describe.skipIf(lack !== null)("pages look as approved", () => {
  let printed: ReturnType<typeof print> = {};
  beforeAll(() => {
    printed = print(documents(), folder);
  });

  it.each(Object.entries(PAGES).flatMap(([name, pages]) => pages.map((page) => [name, page] as const)))(
    "%s, page %i",
    (name, page) => {
      const bytes = printed[name]?.[page - 1];
      if (bytes === undefined) throw new Error(`${name} has no page ${page}.`);
      const path = pathOf(name, page);
      if (process.env["APPROVE_PAGES"] === "1") writeFileSync(path, keepPage(readPage(bytes)));
      expect(difference(readPage(bytes), approved(path))).toBeLessThanOrEqual(ALLOWED);
    },
  );
});

it("no approved page could pass for another", () => {
  const pages = readdirSync(APPROVED).map((file) => [file, approved(join(APPROVED, file))] as const);
  const alike = pages.flatMap(([file, page], index) =>
    pages
      .slice(index + 1)
      .filter(([, other]) => difference(page, other) <= ALLOWED)
      .map(([other]) => [file, other]),
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(alike).toEqual([]);
});
