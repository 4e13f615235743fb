import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chartsHtml } from "./bundle/charts-html";
import { docxHtml } from "./bundle/docx-html";
import { entriesOf } from "./bundle/entries";
import { noticesHtml } from "./bundle/notices";
import { addonJs, codeJs } from "./bundle/script";
import { sidebarHtml } from "./bundle/sidebar-html";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Makes the seven files that are pushed to Apps Script, in `outDir` (a path from the root of the repository; emptied
 * first), and gives their names. Two builds of one source are the same to the byte. Throws when an entry of src/main.ts
 * is not a documented function, or a bundle fails.
 */
export async function build(outDir = "dist"): Promise<readonly string[]> {
  const entries = entriesOf(join(ROOT, "src/main.ts"));
  const bundles = {
    "Code.js": await codeJs(ROOT, entries),
    "Addon.js": await addonJs(ROOT, entries),
    "docx.html": await docxHtml(ROOT),
    "charts.html": await chartsHtml(ROOT),
    "sidebar.html": await sidebarHtml(ROOT),
  };
  const texts = Object.entries(bundles).map(([name, { text }]) => [name, text] as const);
  const files = [...texts, ["notices.html", noticesHtml(ROOT, Object.values(bundles))] as const];
  const out = resolve(ROOT, outDir);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(out, name), text);
  copyFileSync(join(ROOT, "appsscript.json"), join(out, "appsscript.json"));
  return [...files.map(([name]) => name), "appsscript.json"];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`dist/: ${(await build()).join(", ")}`);
}
