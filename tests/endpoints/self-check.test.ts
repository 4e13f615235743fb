import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../local/apps-script/book";
import type { Failures } from "../../local/apps-script/run";
import { createHost, type Host } from "../../local/host";
import { build } from "../../scripts/build";
import { POINTS } from "../../src/text/self-check";
import type { Result, SelfCheck } from "../../src/wire";
import { valuesOf } from "../workbook/host";

const dist = mkdtempSync(join(tmpdir(), "ita-self-check-"));
const TAB = "ตรวจความพร้อม";
let host: Host;

beforeAll(async () => {
  await build(dist);
  host = createHost({ bundleDir: dist, manifestPath: join(dist, "appsscript.json"), user: "somchai" });
});
afterAll(() => {
  host.dispose();
  rmSync(dist, { recursive: true });
});

async function step(name: "begin" | "finish", failures: Failures = {}): Promise<SelfCheck> {
  const run = await host.scriptRun("selfCheck", [name], { failures });
  if (!run.ok) throw new Error(run.error.stack);
  const result = run.value as Result<SelfCheck>;
  if (!result.ok) throw new Error(result.message.th);
  return result.value;
}

/** Both steps, with calls that fail in the first, the second, and a change of the sheet between them. */
async function check(
  first: Failures = {},
  second: Failures = {},
  between: (book: Book) => void = () => undefined,
): Promise<SelfCheck> {
  await step("begin", first);
  const before = await host.book();
  const after = structuredClone(before);
  between(after);
  await host.engine.apply(before, after);
  return step("finish", second);
}

/** The titles of what is not ready. */
const bad = ({ points }: SelfCheck) =>
  points.filter(({ mark }) => mark === "bad").map(({ title }) => title.th);
const titled = (...keys: readonly string[]) => keys.map((key) => POINTS[key]?.title.th ?? "");

describe("The self-check", () => {
  it("finds everything ready here, tries every point, and leaves nothing but its tab", async () => {
    const before = await host.book();
    const result = await check();
    expect(bad(result)).toEqual([]);
    expect(result.points.map(({ title }) => title.th).sort()).toEqual(titled(...Object.keys(POINTS)).sort());
    const after = await host.book();
    expect(after.files).toEqual(before.files);
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), TAB]);
    expect(after.properties.document).toEqual(before.properties.document);
  });

  it("writes a line per point, and one block without office data to be copied", async () => {
    const { points, block } = await check();
    const rows = valuesOf((await host.book()).sheets.find(({ name }) => name === TAB) ?? ({} as never));
    expect(rows.slice(3).map(([sign]) => sign)).toHaveLength(points.length);
    expect(rows[3]?.[4]).toBe(block);
    expect(block.split("\n")).toHaveLength(points.length + 1);
    expect(block).not.toMatch(/[A-Za-z0-9_-]{25,}/);
  });

  it("does the same again, and leaves somebody's own sheet of the tab's name alone", async () => {
    const before = await host.book();
    const own = structuredClone(before);
    const sheet = own.sheets.find(({ name }) => name === TAB);
    if (sheet) sheet.cells = { 0: { 0: { value: "ของเรา" } } };
    await host.engine.apply(before, own);
    await check();
    const { sheets } = await host.book();
    expect(valuesOf(sheets.find(({ name }) => name === TAB) ?? ({} as never))).toEqual([["ของเรา"]]);
    expect(sheets.map(({ name }) => name)).toContain(`${TAB} (ITA)`);
  });

  it("clears up what an interrupted check has left", async () => {
    await step("begin", { "Drive.Files.remove": { message: "Backend Error", code: 503 } });
    expect((await host.book()).files).toHaveLength(1);
    await check();
    expect((await host.book()).files).toHaveLength(0);
    expect((await host.book()).sheets.map(({ name }) => name)).not.toContain("ita_selfcheck");
  });
});

const message = "Planted.";
const drive = { message: "Access Not Configured. Drive API has not been used in project 1.", code: 403 };

describe("Each fault comes up at its point", () => {
  it.each<readonly [keys: readonly string[], call: string, failure: Failures[string]]>([
    [["lock"], "LockService.getDocumentLock", { message, nth: 2 }],
    [["page"], "HtmlService.createHtmlOutputFromFile", { message }],
    [["uuid"], "Utilities.getUuid", { message }],
    [["textCells"], "Range.setValues", { message, nth: 1 }],
    [["numbers"], "Range.setValues", { message, nth: 2 }],
    [["allValues"], "Sheet.getSheetValues", { message }],
    [["dateCell"], "Utilities.formatDate", { message, nth: 1 }],
    [["validation"], "Range.setDataValidation", { message }],
    [["note"], "Range.setNote", { message }],
    [["protection"], "Protection.setWarningOnly", { message }],
    [["conditional"], "Sheet.setConditionalFormatRules", { message }],
    [["chart"], "Sheet.insertChart", { message }],
    [["hidden"], "Sheet.hideColumns", { message }],
    [["widths"], "Range.copyTo", { message }],
    [["metadata"], "Sheet.addDeveloperMetadata", { message }],
    [["formats"], "Range.setNumberFormats", { message }],
    [["driveReplace", "driveRename", "converted"], "Drive.Files.update", drive],
    [["driveRename"], "Drive.Files.get", drive],
    [["driveSharing"], "Drive.Permissions.list", drive],
    [["converted"], "Drive.Files.export", drive],
  ])("%j when %s fails", async (keys, call, failure) => {
    const result = await check({ [call]: failure });
    expect(bad(result)).toEqual(titled(...keys));
    for (const { mark, cure } of result.points) expect(cure !== null).toBe(mark === "bad");
  });

  it("Drive that is switched off is told once per try, and as set-up", async () => {
    const result = await check({
      "Drive.Files.list": drive,
      "Drive.Files.create": drive,
    });
    expect(bad(result)).toEqual(titled("driveCreate", "driveRemove"));
    expect(result.points.find(({ mark }) => mark === "bad")?.cure?.th).toContain("Drive API");
  });

  it("a renderer that cannot be read", async () => {
    const result = await check({ "HtmlService.createTemplateFromFile": { message } });
    expect(bad(result)).toEqual(titled("renderer", "driveCreate"));
  });

  it("a tab that may not be added, and formulas that then show nothing", async () => {
    const result = await check({ "Spreadsheet.insertSheet": { message } });
    expect(bad(result)[0]).toBe(titled("bench")[0]);
    expect(bad(result).slice(1)).toEqual(
      titled("formulaNative", "formulaFilter", "formulaCustom", "formulaRange", "formulaError"),
    );
  });

  it("memory that cannot be written", async () => {
    const result = await check({ "Properties.setProperty": { message } });
    // Nothing of the first half could be kept for the second; its own answer told it.
    expect(bad(result)).toEqual([]);
    const begun = await step("begin", { "Properties.setProperty": { message } });
    expect(bad(begun)).toEqual(titled("documentProperties", "userProperties"));
    await step("finish");
  });

  it.each([
    ["formulaNative", 29],
    ["formulaFilter", 31],
    ["formulaCustom", 32],
    ["formulaRange", 33],
    ["formulaError", 34],
  ])("%s where its cell shows something else", async (key, row) => {
    const result = await check({}, {}, (book) => {
      const cell = book.sheets.find(({ name }) => name === "ita_selfcheck")?.cells[row]?.[0];
      if (!cell) throw new Error("no formula there");
      cell.formula = "=NA()";
    });
    expect(bad(result)).toEqual(titled(key));
  });

  it("what could not be cleared up", async () => {
    const result = await check({}, { "Spreadsheet.deleteSheet": { message, nth: 1 } });
    expect(bad(result)).toEqual(titled("cleared"));
    await check();
  });
});
