import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it, vi } from "vitest";
import { badInput } from "../../local/bad-input";
import { runCommand } from "../../local/cli";
import { fileName } from "../../local/file-name";
import { reportOptions } from "../../local/report-options";
import { spelledOffice } from "./spelled-office";

const folder = mkdtempSync(join(tmpdir(), "ita-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a shell runs it. */
function report(...args: readonly string[]): Promise<Ended> {
  const command = [join("node_modules", "tsx", "dist", "cli.mjs"), join("local", "report.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

type Json = { tabs: Record<string, Record<string, unknown>> };

/** The sample office with something changed. */
function changed(name: string, change: (tabs: Json["tabs"]) => void): string {
  const json = JSON.parse(readFileSync("samples/nongkhai1-2566.json", "utf8")) as Json;
  change(json.tabs);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

describe("npm run report", () => {
  it("makes สพป.หนองคาย เขต 1's report and ends with a line of JSON", async () => {
    const { code, stdout, stderr } = await report(
      "--data",
      "samples/nongkhai1-2566.json",
      "--kind",
      "annual",
      "--out",
      folder,
    );
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const last = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as Record<string, unknown>;
    expect(last).toMatchObject({ level: "AA", total: 97.32, findings: { fault: 0 } });
    expect((last["findings"] as { error: number }).error).toBeGreaterThan(0);
    expect(stdout).toContain("despite the errors");
    expect(last["serviceCalls"]).toBeGreaterThan(0);
    const [file] = last["files"] as readonly string[];
    const parts = unzipSync(readFileSync(file ?? ""));
    expect(new TextDecoder().decode(parts["word/document.xml"])).toContain("97.32");
  });

  it("takes the spellings that people type into cells", async () => {
    const data = join(folder, "spelled.json");
    writeFileSync(data, spelledOffice());
    const { stdout } = await report("--data", data, "--kind", "annual", "--out", folder);
    const last = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as { files: readonly string[] };
    expect(last).toMatchObject({ level: "ผ่านดี", total: 93.11, findings: { fault: 0, error: 0, warning: 0 } });
    const parts = unzipSync(readFileSync(last.files[0] ?? ""));
    const words = new TextDecoder()
      .decode(parts["word/document.xml"])
      .replace(/<[^>]*>/g, "")
      .replace(/\u00a0/g, " ");
    const printed = ["96.12", "93.40", "58,000", "16,000", "20 พฤศจิกายน 2567", "1 ตุลาคม 2567"];
    expect(printed.filter((each) => !words.includes(each))).toEqual([]);
  });

  it("ends with 1 and the sheet's own sentence for 105 points and a missing name", async () => {
    const data = changed("faults.json", (tabs) => {
      Object.assign(tabs["scores"]?.["1"] ?? {}, { score: 105 });
      delete tabs["office"]?.["name"];
    });
    const { code, stdout, stderr } = await report("--data", data, "--kind", "annual", "--out", folder);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("105");
    expect(stderr).toContain("ชื่อหน่วยงาน");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("the command is refused with one sentence", () => {
  it.each([
    ["no data file named", [], "--data"],
    [
      "a kind that is not known",
      ["--data", "samples/nongkhai1-2566.json", "--kind", "weekly"],
      "kind weekly",
    ],
    [
      "a monitoring report without its round",
      ["--data", "samples/nongkhai1-2566.json", "--kind", "monitoring"],
      "--round",
    ],
    [
      "a quarterly report without its quarter",
      ["--data", "samples/nongkhai1-2566.json", "--kind", "quarterly"],
      "--quarter",
    ],
    ["a round that is not one", ["--data", "x.json", "--kind", "monitoring", "--round", "9"], "6, 12"],
    ["digits that are not known", ["--data", "x.json", "--digits", "roman"], "thai, arabic"],
    ["a data file that is not there", ["--data", "none.json"], "cannot be read"],
    ["a data file that is not JSON", ["--data", "samples/README.md"], "not JSON"],
    ["a data file against the format", ["--data", "package.json"], "format must be"],
  ])("%s", (_, args, sentence) => {
    expect(() => reportOptions(args)).toThrow(
      expect.objectContaining({ name: "BadInput", message: expect.stringContaining(sentence) }),
    );
  });
});

it("a kind takes its own round or quarter and no other, and the digits", () => {
  const data = ["--data", "samples/nongkhai1-2566.json"];
  const asked = (...args: readonly string[]) => reportOptions([...data, ...args]).request;
  expect(asked("--kind", "monitoring", "--round", "6", "--quarter", "2")).toEqual({
    kind: "monitoring",
    round: 6,
  });
  expect(asked("--kind", "quarterly", "--quarter", "4", "--digits", "thai")).toEqual({
    kind: "quarterly",
    quarter: 4,
    digits: "thai",
  });
  expect(asked("--kind", "declaration")).toEqual({ kind: "declaration" });
});

describe("a document's file name", () => {
  it.each([
    ["keeps Thai as it is", "รายงาน ปี 2566", "รายงาน ปี 2566.docx"],
    ["has no path signs", "a/b\\c:d", "a-b-c-d.docx"],
    ["does not climb folders", "../../x", "-..-x.docx"],
    ["is never empty", "...", "report.docx"],
  ])("%s", (_, name, expected) => {
    expect(fileName(name, ".docx")).toBe(expected);
  });

  it("fits any file system: it loses its middle, and no letter loses its marks", () => {
    const name = fileName(`รายงาน ${"ที่นี่".repeat(60)} สพป.หนองคาย เขต 1`, ".docx");
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^รายงาน (ที่นี่)*(ที่)?…(นี่)?(ที่นี่)* สพป\.หนองคาย เขต 1\.docx$/);
  });
});

describe("a command's failures", () => {
  it.each([
    [
      "bad input is one sentence",
      () => {
        throw badInput("ไม่ได้", "no");
      },
      "ไม่ได้ · no",
    ],
    [
      "an unknown option is one sentence",
      () => {
        reportOptions(["--file"]);
      },
      expect.stringMatching(/^คำสั่งไม่ถูกต้อง · Unknown option '--file'[^\n]*$/),
    ],
    [
      "a defect keeps its stack",
      () => {
        throw new TypeError("x");
      },
      expect.any(TypeError),
    ],
  ])("%s", async (_, fail, told) => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await runCommand(async () => fail());
    expect(error).toHaveBeenCalledWith(told);
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
    error.mockRestore();
  });
});
