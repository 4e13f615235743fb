import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import * as functions from "../src/functions";

const ROOT = resolve(import.meta.dirname, "..");
const PAGES = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "samples/README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

const text = (page: string): string => readFileSync(join(ROOT, page), "utf8");
const scripts: Readonly<Record<string, string>> = JSON.parse(text("package.json")).scripts;

describe("the documents are true to the project", () => {
  test.each(PAGES)("every link of %s leads to a file", (page) => {
    const links = [...text(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    const inside = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(inside.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  test.each(PAGES)("every npm command of %s is a script", (page) => {
    const named = [...text(page).matchAll(/npm (?:run )?(?:-s )?([a-z][a-z:-]*)/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !["ci", "install", "run"].includes(name) && !(name in scripts))).toEqual(
      [],
    );
  });

  test("the README names every custom function", () => {
    const readme = text("README.md");
    expect(Object.keys(functions).filter((name) => !readme.includes(`\`${name}(`))).toEqual([]);
  });
});
