import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pasteOptions } from "../../local/paste-options";

const folder = mkdtempSync(join(tmpdir(), "ita-paste-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMAND = [join("node_modules", "tsx", "dist", "cli.mjs"), join("local", "paste.ts")];

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

describe("npm run paste", () => {
  it("prints on one line what the sidebar would read", () => {
    const text = file("scores.txt", "6 90.79\n7 ประสิทธิภาพการสื่อสาร 97.62\nรวม 97.32");
    const args = ["--list", "scores", "--year", "2566", "--text", text, "--json"];
    const stdout = execFileSync(process.execPath, [...COMMAND, ...args], { encoding: "utf8" });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      values: { "6": 90.79, "7": 97.62 },
      left: [{ line: 3, reason: "ระบบคำนวณค่านี้ให้เอง" }],
      byOrder: false,
    });
  });
  it("reads O items from the standard input, and writes for people by name", () => {
    const input = "O31 มี https://a.go.th/31\nO99 มี";
    const run = (...json: readonly string[]) =>
      execFileSync(
        process.execPath,
        [...COMMAND, "--list", "items", "--year", "2566", "--text", "-", ...json],
        { encoding: "utf8", input },
      );
    expect(JSON.parse(run("--json"))).toEqual({
      values: { O31: { status: "มี", links: ["https://a.go.th/31"] } },
      left: [{ line: 2, reason: "เกณฑ์ปี 2566 ไม่มีรายการข้อนี้" }],
      byOrder: false,
    });
    expect(run()).toContain("O31 ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ← มี https://a.go.th/31");
  });
  it("ends with 2 and one sentence where nothing can be read", () => {
    const args = ["--list", "scores", "--year", "2566", "--text", join(folder, "none.txt"), "--json"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd()).toMatch(/^อ่านไฟล์ข้อความ .*none\.txt ไม่ได้.*cannot be read$/);
  });
});

describe("its options", () => {
  const args = (path: string) => ["--list", "scores", "--year", "๒๕๖๖", "--text", path];
  it.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode("ก 1")],
    ["the UTF-16 of a spreadsheet", new Uint8Array([0xff, 0xfe, 0x01, 0x0e, 0x20, 0, 0x31, 0])],
    ["the Thai code page", new Uint8Array([0xa1, 0x20, 0x31])],
  ])("read a text in %s", (_, bytes) => {
    expect(pasteOptions(args(file("text.txt", bytes))).text).toBe("ก 1");
  });
  it("choose the set of a supervising body, whose items have codes of its own", () => {
    const path = file("moit.txt", "MOIT 1 มี");
    const { criteria } = pasteOptions(["--list", "items", "--year", "2569", "--set", "moph", "--text", path]);
    expect(criteria.items.map(({ code }) => code).slice(0, 2)).toEqual(["MOIT 1", "MOIT 2"]);
  });
  it.each([
    ["no list", ["--year", "2566", "--text", "package.json"], "--list"],
    ["another list", ["--list", "other", "--year", "2566", "--text", "package.json"], "--list"],
    ["no year", ["--list", "items", "--text", "package.json"], "--year"],
    ["a year without criteria", ["--list", "items", "--year", "2500", "--text", "package.json"], "--year"],
    ["no text", ["--list", "items", "--year", "2566"], "--text"],
    ["another set", ["--list", "items", "--year", "2569", "--set", "own", "--text", "package.json"], "--set"],
    [
      "a year without that set",
      ["--list", "items", "--year", "2566", "--set", "moph", "--text", "package.json"],
      "--year",
    ],
    [
      "no column",
      ["--list", "scores", "--year", "2566", "--column", "0", "--text", "package.json"],
      "--column",
    ],
  ])("are refused for %s", (_, options, told) => {
    expect(() => pasteOptions(options)).toThrow(told);
  });
});
