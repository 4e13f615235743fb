import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../scripts/build";
import { throwAwayIdentity } from "./certificate";
import { type ScriptApi, startScriptApi } from "./script-api";

const root = join(import.meta.dirname, "../..");

/** The command that the package declares, run as a user's shell runs it. */
function claspFile(): string {
  const folder = join(root, "node_modules/@google/clasp");
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: { clasp: string };
  };
  return join(folder, bin.clasp);
}

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

describe("clasp push sends the built add-on and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "ita-push-"));
  let api: ScriptApi;

  beforeAll(async () => {
    const identity = throwAwayIdentity(["*.googleapis.com"]);
    api = await startScriptApi(identity);
    await build(join(folder, "dist"));
    copyFileSync(join(root, ".clasp.json"), join(folder, ".clasp.json"));
    writeFileSync(join(folder, ".clasprc.json"), JSON.stringify(LOGIN));
    writeFileSync(join(folder, "ca.pem"), identity.cert);
    writeFileSync(join(folder, "notes.html"), "A file beside dist.");
  });

  afterAll(() => {
    api.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function clasp(...args: readonly string[]) {
    const env = {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      USERPROFILE: folder,
      HTTPS_PROXY: api.proxy,
      NODE_EXTRA_CA_CERTS: join(folder, "ca.pem"),
    };
    return promisify(execFile)(process.execPath, [claspFile(), ...args], { cwd: folder, env });
  }

  it("exactly the six files of dist, byte for byte", async () => {
    await clasp("push", "--force");
    const sent = api.pushed().map(({ name, type }) => `${type} ${name}`);
    expect([...sent].sort()).toEqual([
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
      new Set([
        "GET /v1/projects/put-your-script-id-here/content",
        "PUT /v1/projects/put-your-script-id-here/content",
      ]),
    );
  });

  it("fails when Google refuses a file", async () => {
    writeFileSync(join(folder, "dist", "Code.js"), "export const a = 1;");
    await expect(clasp("push", "--force")).rejects.toThrow(/Syntax error/);
  });
});
