import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundled } from "./bundled";

/** A package's description of itself, as far as it matters here. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly main?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

const packageIn = (root: string, folder: string) =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Package;

/** Where a package finds another one that it needs: in its own folder, or beside it. */
function neededBy(root: string, folder: string): readonly string[] {
  const needed = Object.keys(packageIn(root, folder).dependencies ?? {}).filter(
    (name) => !name.startsWith("@types/"),
  );
  return needed.flatMap((name) =>
    [join(folder, "node_modules", name), join("node_modules", name)]
      .filter((each) => existsSync(join(root, each, "package.json")))
      .slice(0, 1),
  );
}

/** The packages in the shipped code, and those that they may carry inside their own files. */
function packagesOf(root: string, inputs: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (folder: string): void => {
    if (found.has(folder)) return;
    found.add(folder);
    for (const each of neededBy(root, folder)) add(each);
  };
  for (const input of inputs) {
    const folder = FOLDER.exec(input)?.[0];
    if (folder !== undefined) add(folder.slice(folder.indexOf("node_modules")));
  }
  return [...found].sort();
}

/** A package's licence text; one without such a file says it at the head of its code. */
function licenceOf(root: string, folder: string): string {
  const file = readdirSync(join(root, folder)).find((each) => /^(licen[sc]e|copying)/i.test(each));
  if (file !== undefined) return readFileSync(join(root, folder, file), "utf8").trim();
  const code = readFileSync(join(root, folder, packageIn(root, folder).main ?? "index.js"), "utf8");
  const head = /^(?:\s*\/\/.*\n)+|^\s*\/\*[\s\S]*?\*\//.exec(code)?.[0] ?? "";
  if (!/licen[sc]e/i.test(head)) throw new Error(`${folder} says nowhere under which licence it stands.`);
  return head.trim();
}

const LINE = "-".repeat(60);
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The text of notices.html: every library in the pushed files, with the words that its licence asks to be passed on. */
export function noticesHtml(root: string, bundles: readonly Bundled[]): string {
  const folders = packagesOf(
    root,
    bundles.flatMap(({ inputs }) => inputs),
  );
  const libraries = folders.map((folder) => {
    const { name, version, license } = packageIn(root, folder);
    return `${name} ${version} (${license})\n${LINE}\n${licenceOf(root, folder)}`;
  });
  const comments = [...new Set(bundles.map(({ legal }) => legal))].filter((text) => text !== "");
  const parts = ["The code of this add-on holds these libraries.", ...libraries, ...comments];
  return `<pre>\n${escaped(parts.join("\n\n\n").replace(/\r\n?/g, "\n"))}\n</pre>\n`;
}
