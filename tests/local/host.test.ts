import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createHost, type Host } from "../../local/host";

const CODE = `
/** Twice. @customfunction */
function TWICE(v) { if (v === '') return ''; return v * 2; }
function build() { SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[1, '=TWICE(A1)']]); }
function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues()[0]; }
function add() { var r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue(r.getValue() + 1); return r.getValue(); }
function half() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(9); throw new Error('stopped'); }
function upload(id) { var b = Utilities.newBlob([1], 'text/plain', 'a.txt');
  return id ? Drive.Files.update({}, id, b).id : Drive.Files.create({ name: 'a' }, b).id; }
function today() { return new Date(); }
function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('ITA')); }`;

const folder = mkdtempSync(join(tmpdir(), "ita-host-"));
const manifestPath = join(folder, "appsscript.json");
writeFileSync(join(folder, "Code.js"), CODE);
writeFileSync(join(folder, "sidebar.html"), "<p>ก</p>");
writeFileSync(
  manifestPath,
  JSON.stringify({
    timeZone: "Asia/Bangkok",
    oauthScopes: ["spreadsheets.currentonly", "drive.file", "script.container.ui"].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
    dependencies: { enabledAdvancedServices: [{ userSymbol: "Drive" }] },
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hosts: Host[] = [];
function start(options: Partial<Parameters<typeof createHost>[0]> = {}): Host {
  const host = createHost({ bundleDir: folder, manifestPath, user: "officer", ...options });
  hosts.push(host);
  return host;
}
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});

const A1 = { subUnitId: "gid-0", unitId: "ita" };

describe("the host", () => {
  it("computes formulas between runs with the bundle's own functions", async () => {
    const host = start();
    await host.run("build");
    expect(await host.run("read")).toMatchObject({ ok: true, value: [1, 2] });
    await host.engine.edit("ชีต1", "A1", "21");
    expect(await host.run("read")).toMatchObject({ ok: true, value: [21, 42] });
  });

  it("lets runs wait for each other", async () => {
    const host = start();
    await host.run("build");
    const runs = await Promise.all([host.run("add"), host.run("add"), host.run("add")]);
    expect(runs.map((run) => run.ok && run.value)).toEqual([2, 3, 4]);
  });

  it("a run sees what was typed before it, and what is typed meanwhile is not lost", async () => {
    const host = start();
    await host.run("build");
    const running = host.run("add");
    const cellValue = { 4: { 0: { v: "ก", t: 1 } } };
    host.engine.replay({ id: "sheet.mutation.set-range-values", params: { ...A1, cellValue } }, "page");
    await running;
    const cells = (await host.book()).sheets[0]?.cells;
    expect([cells?.[0]?.[0]?.value, cells?.[0]?.[1]?.value, cells?.[4]?.[0]?.value]).toEqual([2, 4, "ก"]);
  });

  it("an error leaves what was done before it, as Apps Script does, and the next run works", async () => {
    const host = start();
    await host.run("build");
    expect(await host.run("half")).toMatchObject({ ok: false, error: { message: "stopped" } });
    expect(await host.run("read")).toMatchObject({ value: [9, 18] });
  });

  it("keeps Drive files of each user and counts calls", async () => {
    const host = start();
    const made = await host.run("upload");
    const id = made.ok ? made.value : undefined;
    expect(host.callsOfLastRun()).toEqual({ "Utilities.newBlob": 1, "Drive.Files.create": 1 });
    expect(await host.run("upload", [id])).toMatchObject({ ok: true, value: id });
    expect(host.driveFiles()).toMatchObject([{ id, owner: "officer", version: 2 }]);
    const other = await host.run("upload", [id], { user: "another" });
    expect(other).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(`File not found: ${id}`) },
    });
  });

  it("shows the sidebar and holds google.script.run's rules", async () => {
    const host = start();
    expect((await host.run("open")).ui).toEqual([{ kind: "sidebar", title: "ITA", html: "<p>ก</p>" }]);
    expect((await host.run("read")).ui).toEqual([]);
    expect((await host.scriptRun("today")).ok).toBe(false);
    await expect(host.scriptRun("read", [new Date()])).rejects.toThrow("illegal value");
    expect((await host.scriptRun("read")).ok).toBe(true);
  });

  it("goes on from a saved workbook, files and all", async () => {
    const host = start();
    await host.run("build");
    await host.run("upload");
    const other = start({ snapshot: host.engine.snapshot() });
    expect(await other.run("read")).toMatchObject({ value: [1, 2] });
    expect(other.driveFiles()).toHaveLength(1);
  });
});
