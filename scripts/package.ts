import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, type Zippable, zipSync } from "fflate";
import { build } from "./build";
import { installPage, type PastedFile } from "./package/page";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** So that the same files are the same archive, whenever it is made. */
const LONG_AGO = new Date(1980, 0, 1);

/** The editor calls scripts .gs; the manifest and Code.gs are there in every new project. */
function pasted(name: string, text: string): PastedFile {
  const shown = name.replace(/\.js$/, ".gs");
  const isThere = shown === "Code.gs" || shown === "appsscript.json";
  return { name: shown, kind: isThere ? "มีอยู่แล้ว" : shown.endsWith(".gs") ? "สคริปต์" : "HTML", text };
}

/**
 * Makes what people without Node install from, in `outDir` (a path from the root of the repository; emptied first): a
 * folder with the page and the files to paste, and the same as a .zip. Gives the names of the files in the folder.
 */
export async function makePackage(outDir = "build/package"): Promise<readonly string[]> {
  const out = resolve(ROOT, outDir);
  const dist = join(out, "dist");
  const names = [...(await build(dist))].sort();
  const read = (path: string) => readFileSync(resolve(ROOT, path), "utf8");
  const { version } = JSON.parse(read("package.json")) as { readonly version: string };
  const files = names.map((name) => pasted(name, read(join(dist, name))));
  const contents: Readonly<Record<string, string>> = {
    "install-th.html": installPage(version, files),
    "CHANGELOG.md": read("CHANGELOG.md"),
    LICENSE: read("LICENSE"),
    ...Object.fromEntries(files.map(({ name, text }) => [`files/${name}.txt`, text])),
  };
  const folder = `ita-sheets-${version}`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, folder, "files"), { recursive: true });
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(out, folder, name), text);
  const zipped: Zippable = Object.fromEntries(
    Object.entries(contents).map(([name, text]) => [`${folder}/${name}`, strToU8(text)]),
  );
  writeFileSync(join(out, `${folder}.zip`), zipSync(zipped, { mtime: LONG_AGO }));
  return Object.keys(contents);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`build/package/: ${(await makePackage()).join(", ")}`);
}
