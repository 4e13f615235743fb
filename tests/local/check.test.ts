import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkOptions } from "../../local/check-options";
import { exitCodeOf, type FindingRecord, findingsJson, findingsList } from "../../local/findings";
import type { Severity } from "../../src/checks/finding";
import type { ShownFinding } from "../../src/wire";
import { spelledOffice } from "./spelled-office";

const folder = mkdtempSync(join(tmpdir(), "ita-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Checked {
  readonly file: string;
  readonly findings: readonly FindingRecord[];
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a shell runs it. */
function check(...args: readonly string[]): Promise<Ended> {
  const command = [join("node_modules", "tsx", "dist", "cli.mjs"), join("local", "check.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

function finding(severity: Severity, cellName: string | null = "คะแนนตัวชี้วัด!O18"): ShownFinding {
  return {
    code: "a.b",
    severity,
    cell: null,
    cellName,
    cause: null,
    acknowledged: false,
    message: { th: "ต่างกัน", en: "They differ." },
  };
}

describe("npm run check", () => {
  it("names the cells that cannot be read, finds the contradictions all the same, and ends with 1", async () => {
    const json = JSON.parse(readFileSync("samples/nongkhai1-2566.json", "utf8")) as {
      tabs: Record<string, Record<string, unknown>>;
    };
    const { scores, oit, plan } = json.tabs;
    Object.assign(scores?.["1"] ?? {}, { score: 105 });
    Object.assign(scores?.["2"] ?? {}, { score: "รอผล" });
    Object.assign(oit?.["O1"] ?? {}, { status: "yes" });
    Object.assign(plan ?? {}, { startDate: "31 กุมภาพันธ์ 2565" });
    const data = join(folder, "faults.json");
    writeFileSync(data, JSON.stringify(json));
    const { code, stdout, stderr } = await check("--data", data, "--json");
    expect(stderr).toBe("");
    expect(code).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    const { file, findings } = JSON.parse(stdout) as Checked;
    expect(file).toBe(data);
    const told = findings.map((each) => `${each.code} ${each.tab}!${each.cell}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "fault.outOfRange คะแนนตัวชี้วัด!E5",
        "fault.notNumber คะแนนตัวชี้วัด!E6",
        "fault.notChoice รายการ OIT!E5",
        "fault.noSuchDay แผนปฏิบัติการ!C14",
        "score.published-differs คะแนนตัวชี้วัด!O11",
        "score.published-differs คะแนนตัวชี้วัด!O12",
      ]),
    );
    const [first] = findings;
    expect(Object.keys(first ?? {})).toEqual(["code", "severity", "tab", "cell", "message", "messageEn"]);
    expect(first).toMatchObject({ severity: "fault" });
    expect(first?.message).toContain("105");
    expect(first?.messageEn).toContain("105");
  });

  it("takes the spellings that people type into cells", async () => {
    const data = join(folder, "spelled.json");
    writeFileSync(data, spelledOffice());
    const { code, stdout } = await check("--data", data, "--json");
    expect({ code, ...JSON.parse(stdout) }).toEqual({ code: 0, file: data, findings: [] });
  });

  it("ends with 2 and one sentence where there is nothing to check", async () => {
    const { code, stdout, stderr } = await check("--data", join(folder, "none.json"), "--json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trimEnd()).toMatch(/^อ่านไฟล์ข้อมูล .*none\.json ไม่ได้.*cannot be read$/);
  });

  it("checks several files and the files of a folder, a line for each, and ends with the worst", async () => {
    const bad = join(folder, "bad");
    mkdirSync(bad, { recursive: true });
    writeFileSync(join(bad, "b.json"), "{");
    writeFileSync(join(bad, "a.json"), JSON.stringify({ format: 1, tabs: {} }));
    const args = ["--data", "samples/nongkhai1-2566.json", "--data", bad, "--json"];
    const { code, stdout, stderr } = await check(...args);
    const lines = stdout.trimEnd().split("\n");
    const files = lines.map((line) => (JSON.parse(line) as Checked).file);
    expect(files).toEqual(["samples/nongkhai1-2566.json", join(bad, "a.json")]);
    expect(stderr.trimEnd()).toMatch(/b\.json.*not JSON$/);
    expect(code).toBe(2);
  });
});

describe("the command is refused with one sentence", () => {
  it.each([
    ["no data file named", [], "--data"],
    ["a folder without a data file", ["--data", "src"], "no .json file"],
  ])("%s", (_, args, sentence) => {
    expect(() => checkOptions(args)).toThrow(
      expect.objectContaining({ name: "BadInput", message: expect.stringContaining(sentence) }),
    );
  });
});

describe("the exit code", () => {
  it.each<readonly [string, readonly Severity[], number]>([
    ["0 of nothing", [], 0],
    ["0 of warnings and advice", ["warning", "advice"], 0],
    ["1 of an error", ["warning", "error"], 1],
    ["1 of a cell that cannot be read", ["fault"], 1],
  ])("is %s", (_, severities, code) => {
    expect(exitCodeOf(severities.map((severity) => finding(severity)))).toBe(code);
  });
});

describe("findings as JSON", () => {
  it.each([
    ["a cell", "คะแนนตัวชี้วัด!O18", "คะแนนตัวชี้วัด", "O18"],
    ["a tab whose name has the sign itself", "สำคัญ!!B2", "สำคัญ!", "B2"],
    ["a tab", "คะแนนตัวชี้วัด", "คะแนนตัวชี้วัด", null],
    ["neither", null, null, null],
  ])("name %s", (_, cellName, tab, cell) => {
    const message = { message: "ต่างกัน", messageEn: "They differ." };
    expect(JSON.parse(findingsJson("a.json", [finding("error", cellName)]))).toEqual({
      file: "a.json",
      findings: [{ code: "a.b", severity: "error", tab, cell, ...message }],
    });
  });

  it("are an empty array of a sound workbook", () => {
    expect(JSON.parse(findingsJson("a.json", []))).toEqual({ file: "a.json", findings: [] });
  });
});

describe("findings for people", () => {
  it("stand by severity with their number, the gravest first", () => {
    expect(findingsList([finding("advice", null), finding("error"), finding("error")]).split("\n")).toEqual([
      "ข้อผิดพลาด (error) 2",
      "  คะแนนตัวชี้วัด!O18  ต่างกัน [a.b]",
      "  คะแนนตัวชี้วัด!O18  ต่างกัน [a.b]",
      "",
      "คำแนะนำ (advice) 1",
      "  –  ต่างกัน [a.b]",
    ]);
  });

  it("say when there are none", () => {
    expect(findingsList([])).toMatch(/^ไม่พบข้อผิดพลาด/);
  });
});
