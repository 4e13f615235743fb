import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { entriesOf } from "../../scripts/bundle/entries";

const folder = mkdtempSync(join(tmpdir(), "ita-entries-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function entriesIn(list: string, module: string) {
  writeFileSync(join(folder, "main.ts"), list);
  writeFileSync(join(folder, "module.ts"), module);
  return entriesOf(join(folder, "main.ts"));
}

const LIST = 'export { A } from "./module";';

describe("An entry keeps what Sheets and the editor show of it", () => {
  it("its JSDoc word for word, its parameters without types, and whether a cell may call it", () => {
    const doc = "/**\n * One.\n * @param {number} x A number.\n * @customfunction\n */";
    const [entry] = entriesIn(LIST, `${doc}\nexport function A(x: number, y?: unknown) { return [x, y]; }`);
    expect(entry).toMatchObject({ name: "A", parameters: ["x", "y"], doc, custom: true });
  });

  it("the comment directly above, not an earlier one", () => {
    const [entry] = entriesIn(
      LIST,
      "/** Other. */\nconst b = 1;\n// b\n/** This. */\nexport function A() { return b; }",
    );
    expect(entry).toMatchObject({ doc: "/** This. */", custom: false });
  });
});

describe("The build stops at what cannot be a documented top-level function", () => {
  const DOC = "/** One. */\n";
  it.each([
    ["a function without JSDoc", LIST, "export function A() {}", /A has no JSDoc block/],
    ["a line comment in place of JSDoc", LIST, "// One.\nexport function A() {}", /A has no JSDoc block/],
    [
      "JSDoc with another comment between",
      LIST,
      `${DOC}// More.\nexport function A() {}`,
      /A has no JSDoc block/,
    ],
    ["a constant", LIST, `${DOC}export const A = () => 1;`, /A is not an `export function`/],
    ["a function that is not exported", LIST, `${DOC}function A() {}`, /A is not an `export function`/],
    ["a default value", LIST, `${DOC}export function A(x = 1) { return x; }`, /“x = 1” is not a plain name/],
    [
      "rest parameters",
      LIST,
      `${DOC}export function A(...x: number[]) { return x; }`,
      /“...x: number\[\]” is not/,
    ],
    ["a pattern", LIST, `${DOC}export function A({ x }: { x: 1 }) { return x; }`, /is not a plain name/],
    [
      "a name that Google hides",
      'export { A_ } from "./module";',
      `${DOC}export function A_() {}`,
      /hides it from/,
    ],
    [
      "another name",
      'export { A as B } from "./module";',
      `${DOC}export function A() {}`,
      /must keep the name/,
    ],
    ["everything of a module", 'export * from "./module";', `${DOC}export function A() {}`, /is not a plain/],
    ["code in the list", "export function A() {}", "", /is not a plain/],
    ["the same name twice", `${LIST}\n${LIST}`, `${DOC}export function A() {}`, /A is listed twice/],
  ])("%s", (_, list, module, message) => {
    expect(() => entriesIn(list, module)).toThrow(message);
  });
});
