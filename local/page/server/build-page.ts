import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const BROWSER = fileURLToPath(new URL("../browser", import.meta.url));

/** The engine's adapters load the spreadsheet engine as Node can; in the page it is the bundle's own copy. */
const engineOfThePage: Plugin = {
  name: "engine-of-the-page",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/univer$/ }, () => ({ path: join(BROWSER, "univer.ts") }));
    // It reads typed texts by American habits; what takes its place imports the rest of it.
    onResolve({ filter: /^numfmt$/ }, ({ importer }) => {
      const own = join(BROWSER, "numfmt.ts");
      return importer === own ? undefined : { path: own };
    });
  },
};

/** Builds the local page into a folder, emptied first: modules that load each other, styles, fonts, the two documents. */
export async function buildPage(outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await build({
    entryPoints: ["main.ts", "document.ts", "main.css", "document.css"].map((file) => join(BROWSER, file)),
    outdir: outDir,
    bundle: true,
    // Without it, hyphenation dictionaries that are loaded on demand would be inlined.
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    charset: "utf8",
    loader: { ".woff2": "file" },
    legalComments: "linked",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [engineOfThePage],
    logLevel: "error",
  });
  for (const file of ["index.html", "document.html"]) copyFileSync(join(BROWSER, file), join(outDir, file));
}
