import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "../../local/apps-script/manifest";
import { refusals, scopeNeeds } from "./scope-gate";

const { oauthScopes } = readManifest("appsscript.json");

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file))
  .filter((file) => file.endsWith(".ts") && !file.includes("sidebar"));

describe("The manifest's three scopes", () => {
  const needs = scopeNeeds(sources);

  it("are enough for every call in src", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(refusals(needs, oauthScopes)).toEqual([]);
  });

  it("are each needed by some call in src", () => {
    for (const scope of oauthScopes) {
      const without = oauthScopes.filter((other) => other !== scope);
      expect(refusals(needs, without).join("\n")).toContain(scope.split("/auth/")[1]);
    }
  });

  it("do not allow what needs more", () => {
    const folder = mkdtempSync(join(tmpdir(), "ita-scopes-"));
    const file = join(folder, "bad.ts");
    const calls = [
      'SpreadsheetApp.openById("x");',
      "const sheet = SpreadsheetApp.getActiveSheet();",
      'DriveApp.getFileById("x");',
      'DocumentApp.create("x");',
      'UrlFetchApp.fetch("https://example.org");',
      "Session.getActiveUser().getEmail();",
      'ScriptApp.newTrigger("x");',
      "export { sheet };",
    ];
    writeFileSync(file, calls.join("\n"));
    const refused = refusals(scopeNeeds([file]), oauthScopes).map((text) => /:(\d+) /.exec(text)?.[1]);
    rmSync(folder, { recursive: true });
    expect([...new Set(refused)]).toEqual(["1", "3", "4", "5", "6", "7"]);
  });
});
