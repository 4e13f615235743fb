import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Book, emptyBook } from "../../local/apps-script/book";
import { parseBundle, readBundle } from "../../local/apps-script/bundle";
import { readManifest } from "../../local/apps-script/manifest";
import { scriptRun } from "../../local/apps-script/script-run";
import { filled } from "../../local/fill";
import { loadSample } from "../../local/sample";
import { build } from "../../scripts/build";
import { claspFile } from "../../scripts/clasp-file";
import { throwAwayIdentity } from "./certificate";
import { type ScriptApi, startScriptApi } from "./script-api";

const root = join(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

const LOGIN = {
  tokens: {
    default: {
      type: "authorized_user",
      client_id: "test",
      client_secret: "test",
      refresh_token: "test",
      access_token: "test",
      expiry_date: 4102444800000,
    },
  },
};

const PROJECT = "1a2b3c4d5e6f7g8h9i0j";

describe("clasp push sends the built add-on and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "ita-push-"));
  let api: ScriptApi;

  beforeAll(async () => {
    const identity = throwAwayIdentity(["*.googleapis.com"]);
    api = await startScriptApi(identity);
    await build(join(folder, "dist"));
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId: PROJECT, rootDir: "dist" }));
    writeFileSync(join(folder, ".clasprc.json"), JSON.stringify(LOGIN));
    writeFileSync(join(folder, "ca.pem"), identity.cert);
    writeFileSync(join(folder, "notes.html"), "A file beside dist.");
  });

  afterAll(() => {
    api.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const clasp = (...args: readonly string[]) => run(claspFile(), ...args);
  const pushed = (...args: readonly string[]) =>
    run(require.resolve("tsx/cli"), join(root, "scripts/push.ts"), ...args);

  function run(file: string, ...args: readonly string[]) {
    const env = {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      USERPROFILE: folder,
      HTTPS_PROXY: api.proxy,
      NODE_EXTRA_CA_CERTS: join(folder, "ca.pem"),
    };
    return promisify(execFile)(process.execPath, [file, ...args], { cwd: folder, env });
  }

  it("exactly the seven files of dist, byte for byte", async () => {
    await clasp("push", "--force");
    const sent = api.pushed().map(({ name, type }) => `${type} ${name}`);
    expect([...sent].sort()).toEqual([
      "HTML charts",
      "HTML docx",
      "HTML notices",
      "HTML sidebar",
      "JSON appsscript",
      "SERVER_JS Addon",
      "SERVER_JS Code",
    ]);
    for (const file of readdirSync(join(folder, "dist"))) {
      const source = api.pushed().find(({ name }) => name === parse(file).name)?.source;
      expect(source).toBe(readFileSync(join(folder, "dist", file), "utf8"));
    }
  });

  it("only to the content of the one project", () => {
    expect(new Set(api.paths().map((path) => path.split("?")[0]))).toEqual(
      new Set([`GET /v1/projects/${PROJECT}/content`, `PUT /v1/projects/${PROJECT}/content`]),
    );
  });

  it("and what is pulled back makes the template and a report, in a bound sheet and in its copy", async () => {
    const pulled = mkdtempSync(join(folder, "pulled-"));
    writeFileSync(join(pulled, ".clasp.json"), JSON.stringify({ scriptId: PROJECT, rootDir: "" }));
    writeFileSync(join(pulled, ".clasprc.json"), JSON.stringify(LOGIN));
    await run(claspFile(), "--project", join(pulled, ".clasp.json"), "pull");
    expect(
      readdirSync(pulled)
        .filter((name) => !name.startsWith("."))
        .sort(),
    ).toEqual(readdirSync(join(folder, "dist")).sort());
    const bundle = parseBundle(readBundle(pulled));
    const manifest = readManifest(join(pulled, "appsscript.json"));
    const call = (name: string, book: Book, ...args: readonly unknown[]) => {
      const result = scriptRun({ bundle, manifest, book, name, args });
      if (!result.ok) throw new Error(result.error.stack);
      return result;
    };
    const built = call("buildTemplate", emptyBook());
    expect(built.value).toMatchObject({ ok: true });
    const data = loadSample(join(root, "samples/nongkhai1-2566.json"));
    const sample = filled(call("buildTemplate", filled(built.book, data, ["office"])).book, data);
    for (const book of [sample, { ...sample, id: "the-copy" }]) {
      const made = call("createReport", book, { kind: "plan", goAhead: true });
      expect(made.value).toMatchObject({ ok: true, value: { isNew: true } });
      expect(made.book.files).toHaveLength(1);
    }
  });

  it("npm run push says what to do before it does anything", async () => {
    const settings = join(folder, ".clasp.json");
    const project = JSON.stringify({ scriptId: PROJECT, rootDir: "dist" });
    copyFileSync(join(root, ".clasp.json"), settings);
    await expect(pushed("--check")).rejects.toThrow(/รหัสสคริปต์.*script id/);
    writeFileSync(settings, project);
    rmSync(join(folder, ".clasprc.json"));
    await expect(pushed("--check")).rejects.toThrow(/npx clasp login/);
    writeFileSync(join(folder, ".clasprc.json"), JSON.stringify(LOGIN));
    expect((await pushed("--check")).stdout).toBe("");
  });

  it("npm run push says what to do where Google refuses, and what is left to do where it does not", async () => {
    api.refuse(403, "User has not enabled the Apps Script API. Enable it by visiting the settings page.");
    await expect(pushed()).rejects.toThrow(/usersettings/);
    api.refuse(404, "Requested entity was not found.");
    await expect(pushed()).rejects.toThrow(/scriptId/);
    api.refuse(null, "");
    expect((await pushed()).stdout).toMatch(/Drive API/);
  });

  it("fails when Google refuses a file", async () => {
    writeFileSync(join(folder, "dist", "Code.js"), "export const a = 1;");
    await expect(clasp("push", "--force")).rejects.toThrow(/Syntax error/);
  });
});
