import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CODES, type Code } from "../../src/checks/codes";
import type { CodeEntry } from "../../src/checks/codes/entry";
import { HINTS } from "../../src/checks/hints";
import { RELATIONS } from "../../src/checks/relations";
import { factName, hintTable, relationSections } from "./doc-table";

const DOC = new URL("../../docs/checks.md", import.meta.url);
const slots = (sentence: string): readonly string[] => (sentence.match(/\{[^}]+\}/g) ?? []).sort();

/** The document with the part between two marks replaced. */
function withPart(text: string, mark: string, part: string): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`];
  const [before = "", rest = ""] = text.split(begin);
  return `${before}${begin}\n\n${part}\n\n${end}${rest.split(end)[1] ?? ""}`;
}

describe("the codes", () => {
  test("stand in docs/checks.md word for word (UPDATE_DOCS=1 writes them)", () => {
    const text = readFileSync(DOC, "utf8");
    const written = withPart(withPart(text, "codes", relationSections()), "explanations", hintTable());
    if (process.env["UPDATE_DOCS"]) writeFileSync(DOC, written);
    expect(text).toBe(written);
  });

  test.each(Object.keys(CODES) as Code[])("%s has the same figures in Thai and English", (code) => {
    const { what, cure }: CodeEntry = CODES[code];
    expect(slots(what.th)).toEqual(slots(what.en));
    expect(slots(cure.th + cure.en)).toEqual([]);
    expect(cure.th).not.toBe("");
  });

  test("belong to one relation each", () => {
    const related = RELATIONS.flatMap(({ codes }) => codes);
    expect([...related].sort()).toEqual(Object.keys(CODES).sort());
  });

  test("relate facts that the layout has", () => {
    const facts = RELATIONS.flatMap((relation) => relation.facts);
    expect(facts.filter((fact) => factName(fact) === undefined)).toEqual([]);
  });

  test.each(Object.entries(HINTS))("the explanation %s has the same figures in both", (_, { th, en }) => {
    expect(slots(th)).toEqual(slots(en));
  });
});
