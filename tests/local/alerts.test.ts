import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createHost, type HostRun } from "../../local/host";

const CODE = `
function write(a1, value) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value); }
function asked(prompt, set) { var ui = SpreadsheetApp.getUi(); return ui.alert('หัว', prompt, ui.ButtonSet[set]).name(); }
function clear() { write('A1', 'ก่อน'); var answer = asked('ล้างหรือไม่', 'YES_NO'); write('A2', answer); return answer; }
function twice() { write('A1', 'เริ่ม'); return [asked('หนึ่ง', 'YES_NO'), asked('สอง', 'OK_CANCEL')]; }
function caught() { write('A1', 'ก่อน'); try { asked('ถาม', 'OK_CANCEL'); } catch (error) { write('A2', 'หลัง'); } }
function caughtTwice() { try { asked('หนึ่ง', 'YES_NO'); } catch (error) { return asked('สอง', 'YES_NO'); } }
function tell() { write('A1', 'แล้ว'); SpreadsheetApp.getUi().alert('เสร็จ'); return asked('ต่อ', 'YES_NO'); }`;

const folder = mkdtempSync(join(tmpdir(), "ita-alerts-"));
const manifestPath = join(folder, "appsscript.json");
writeFileSync(join(folder, "Code.js"), CODE);
const oauthScopes = ["https://www.googleapis.com/auth/spreadsheets.currentonly"];
writeFileSync(manifestPath, JSON.stringify({ timeZone: "Asia/Bangkok", oauthScopes }));

const host = createHost({ bundleDir: folder, manifestPath });
afterAll(() => {
  host.dispose();
  rmSync(folder, { recursive: true });
});

const CLEAR = { title: "หัว", prompt: "ล้างหรือไม่", buttons: "YES_NO" };

/** Runs on an empty tab; gives what the run was and what is in A1 and A2 after it. */
async function run(name: string, answers?: NonNullable<HostRun["answers"]>) {
  const before = await host.book();
  await host.engine.apply(before, { ...before, sheets: before.sheets.map((tab) => ({ ...tab, cells: {} })) });
  const result = await host.run(name, [], answers ? { answers } : {});
  const cells = (await host.book()).sheets[0]?.cells;
  return { result, cells: [cells?.[0]?.[0]?.value, cells?.[1]?.[0]?.value] };
}

const NOTHING = [undefined, undefined];

describe("an alert with several buttons that nobody has answered", () => {
  it("ends the run with its question, and nothing is done", async () => {
    const { result, cells } = await run("clear");
    expect(result).toMatchObject({ ok: false, question: CLEAR, ui: [] });
    expect(result.ok || result.error.message).toContain('"หัว: ล้างหรือไม่" (YES_NO)');
    expect(cells).toEqual(NOTHING);
  });

  it("ends it also where the script catches errors", async () => {
    const { result, cells } = await run("caught");
    expect(result).toMatchObject({ ok: false, question: { prompt: "ถาม" } });
    expect(cells).toEqual(NOTHING);
    expect((await run("caughtTwice")).result).toMatchObject({ question: { prompt: "หนึ่ง" } });
    expect((await run("caughtTwice", ["YES", "YES"])).result).toMatchObject({ ok: true });
  });

  it("shows nothing of what came before it", async () => {
    const { result, cells } = await run("tell");
    expect(result).toMatchObject({ ok: false, question: { prompt: "ต่อ" }, ui: [] });
    expect(cells).toEqual(NOTHING);
  });
});

describe("the same run with answers", () => {
  it.each(["YES", "NO", "CLOSE"])("goes on with %s", async (answer) => {
    const { result, cells } = await run("clear", [answer]);
    expect(result).toMatchObject({ ok: true, value: answer });
    expect(cells).toEqual(["ก่อน", answer]);
  });

  it("goes on to the next question, and with both answers to its end", async () => {
    const first = await run("twice", ["NO"]);
    expect(first.result).toMatchObject({ ok: false, question: { prompt: "สอง", buttons: "OK_CANCEL" } });
    expect(first.cells).toEqual(NOTHING);
    expect((await run("twice", ["NO", "CANCEL"])).result).toMatchObject({ value: ["NO", "CANCEL"] });
  });

  it("asks again when the question is no longer the one that was read", async () => {
    const button = "YES";
    expect((await run("clear", [{ button, to: CLEAR }])).result).toMatchObject({ ok: true, value: "YES" });
    const other = { ...CLEAR, prompt: "ล้างอย่างอื่นหรือไม่" };
    expect((await run("clear", [{ button, to: other }])).result).toMatchObject({
      ok: false,
      question: CLEAR,
    });
  });

  it("does not spend an answer on an alert with one button", async () => {
    const { result } = await run("tell", ["NO"]);
    expect(result).toMatchObject({ ok: true, value: "NO" });
    expect(result.ui.map((effect) => effect.kind === "alert" && effect.message)).toEqual(["เสร็จ", "ต่อ"]);
  });

  it("refuses a button that the alert does not have", async () => {
    const { result } = await run("clear", ["CANCEL"]);
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('"CANCEL"') } });
    expect(result).not.toHaveProperty("question");
  });
});
