import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../src/docx";
import { bytesOfBase64 } from "../../src/docx/base64";
import { printedSize } from "../../src/docx/picture";
import { PNG } from "./fixture";
import { bodyOf, reportOf, valuesOf } from "./read";

const picture = { kind: "picture", type: "png", data: PNG, width: 400, height: 200, alt: "แผนผัง" } as const;

describe("base64", () => {
  it("gives back any bytes, padded or not, in either alphabet", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 50 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(bytesOfBase64(buffer.toString("base64"))).toEqual(bytes);
        expect(bytesOfBase64(buffer.toString("base64url"))).toEqual(bytes);
      }),
    );
  });

  it.each(["", "ก", "A", "AAAAA", "data:image/png;base64,AAAA"])("refuses %j", (text) => {
    expect(bytesOfBase64(text)).toBeNull();
  });
});

describe("a picture", () => {
  it("is stored as it came, in the text, with words for those who cannot see it", () => {
    const files = unzipSync(renderDocx(reportOf([picture])));
    const media = Object.keys(files).filter((path) => path.startsWith("word/media/"));
    expect(media.map((path) => Buffer.from(files[path] ?? []).toString("base64"))).toEqual([PNG]);
    const body = bodyOf(reportOf([picture]));
    expect(valuesOf(body, "wp:docPr", "descr")).toEqual(["แผนผัง"]);
    expect(valuesOf(body, "wp:inline", "distT")).toHaveLength(1);
  });

  it.each([
    ["keeps its size where there is room", { width: 400, height: 200 }, { width: 400, height: 200 }],
    ["is scaled down to the text", { width: 1209, height: 600 }, { width: 604, height: 300 }],
    [
      "is scaled down to its own limit",
      { width: 400, height: 200, maxWidth: 50 },
      { width: 189, height: 94 },
    ],
    [
      "is never wider than the text, whatever its limit",
      { width: 4000, height: 10, maxWidth: 900 },
      { width: 604, height: 1 },
    ],
    ["is never taller than most of a page", { width: 400, height: 4000 }, { width: 71, height: 714 }],
  ])("%s", (_, size, printed) => {
    expect(printedSize({ alt: "", ...size }, 9071, 14286)).toEqual(printed);
  });
});
