import * as acorn from "acorn";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { lintDocx } from "../../local/docx-lint";
import { renderDocx } from "../../src/docx";
import { TextEncoder as OwnEncoder } from "../../src/docx/text-encoder";
import { bareRenderer, bundleDocx } from "./bundle";
import { fixture } from "./fixture";

// The library's ids of outside links and the time of making differ from one rendering to the next.
function comparable(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [
      path,
      Buffer.from(file)
        .toString("utf8")
        .replace(/rId[\w-]{21}/g, "rId*")
        .replace(/(dcterms:\w+ [^>]*>)[^<]*/g, "$1*"),
    ]),
  );
}

describe("the report file, in a context with nothing but the language", () => {
  let source = "";
  beforeAll(() => {
    source = bundleDocx();
  });

  it("is a script of 2019", () => {
    acorn.parse(source, { ecmaVersion: 2019, sourceType: "script" });
  });

  it("stays small enough to be loaded for each report", () => {
    expect(source.length).toBeLessThan(320_000);
  });

  it("makes the same parts as in Node, and they pass the lint", () => {
    const bytes = bareRenderer(source)(fixture);
    expect(lintDocx(bytes)).toEqual([]);
    const here = renderDocx(fixture);
    expect(Object.keys(comparable(bytes))).toEqual(Object.keys(comparable(here)));
    const [first, second] = [comparable(bytes), comparable(here)].map((parts) => normalIds(parts));
    expect(first).toEqual(second);
  });

  it("needs no TextEncoder to write Thai, emoji and other scripts", () => {
    const text = "aé€ไทย๑😀\ud83d\u07ff\u0800\uffff";
    expect(Array.from(OwnEncoder().encode(text))).toEqual(Array.from(new TextEncoder().encode(text)));
  });
});

// Bookmarks and pictures are counted through the life of a program, not of a document.
function normalIds(parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const body = parts["word/document.xml"] ?? "";
  return {
    ...parts,
    "word/document.xml": body.replace(/(<(?:w:bookmark\w+|wp:docPr)[^>]*? (?:w:)?id=")\d+/g, "$1*"),
  };
}
