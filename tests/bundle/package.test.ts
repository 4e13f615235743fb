import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePackage } from "../../scripts/package";

const out = mkdtempSync(join(tmpdir(), "ita-package-"));
const again = mkdtempSync(join(tmpdir(), "ita-package-"));
const PROJECT = [
  "Addon.gs",
  "Code.gs",
  "appsscript.json",
  "charts.html",
  "docx.html",
  "notices.html",
  "sidebar.html",
];

let folder = "";
let zip = "";

beforeAll(async () => {
  await makePackage(out);
  const names = readdirSync(out);
  folder = join(out, names.find((name) => !name.endsWith(".zip")) ?? "");
  zip = names.find((name) => name.endsWith(".zip")) ?? "";
});
afterAll(() => {
  for (const each of [out, again]) rmSync(each, { recursive: true, force: true });
});

describe("What people without Node install from", () => {
  it("is a page, the files of the project as text, the changes and the licence", () => {
    expect(readdirSync(folder).sort()).toEqual(["CHANGELOG.md", "LICENSE", "files", "install-th.html"]);
    expect(readdirSync(join(folder, "files")).sort()).toEqual(PROJECT.map((name) => `${name}.txt`));
  });

  it("has every file of the project behind a button of the page, word for word", () => {
    const page = readFileSync(join(folder, "install-th.html"), "utf8");
    const areas = [...page.matchAll(/<textarea[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, text = ""]) =>
      text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"),
    );
    const named = [...page.matchAll(/data-name="([^"]+)"/g)].map(([, name]) => name);
    expect(named).toEqual(PROJECT);
    expect(areas).toEqual(PROJECT.map((name) => readFileSync(join(folder, "files", `${name}.txt`), "utf8")));
  });

  it("leads in five steps, the Drive API before the manifest that names it, each with its picture", () => {
    const page = readFileSync(join(folder, "install-th.html"), "utf8");
    expect(page.match(/<h2>ขั้นที่ \d/g)).toHaveLength(5);
    expect(page.match(/<svg /g)).toHaveLength(5);
    expect(page.indexOf("เปิดบริการ Drive API")).toBeLessThan(page.indexOf("วางไฟล์ทั้ง"));
    const own = page.replace(/<textarea[\s\S]*?<\/textarea>/g, "");
    expect(own).not.toMatch(/\bsrc=|href=|url\(/);
  });

  it("is in the .zip as it is in the folder, and the same to the byte when made again", async () => {
    const inside = unzipSync(readFileSync(join(out, zip)));
    const root = zip.replace(".zip", "");
    expect(Object.keys(inside).every((name) => name.startsWith(`${root}/`))).toBe(true);
    expect(strFromU8(inside[`${root}/files/Code.gs.txt`] ?? new Uint8Array())).toBe(
      readFileSync(join(folder, "files", "Code.gs.txt"), "utf8"),
    );
    await makePackage(again);
    expect(readFileSync(join(again, zip)).equals(readFileSync(join(out, zip)))).toBe(true);
  });
});
