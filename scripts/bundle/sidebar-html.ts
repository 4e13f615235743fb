import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";

/** The text of sidebar.html: the page with its style, font and script inside, so that it asks no other host for anything. */
export async function sidebarHtml(pageDir: string): Promise<string> {
  const [script, style] = await Promise.all([
    scriptOf(join(pageDir, "main.ts")),
    styleOf(join(pageDir, "style.css")),
  ]);
  return readFileSync(join(pageDir, "page.html"), "utf8")
    .replace("/* style */", () => style)
    .replace("/* script */", () => script);
}

async function scriptOf(entry: string): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2019",
    charset: "utf8",
    minifySyntax: false,
    // Apps Script's HTML service strips what it takes for comments, and “//” in a template literal is one to it.
    supported: { "template-literal": false },
  });
  return result.outputFiles[0]?.text ?? "";
}

async function styleOf(entry: string): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    loader: { ".woff2": "dataurl" },
    target: ["chrome90", "firefox90", "safari14"],
  });
  return result.outputFiles[0]?.text ?? "";
}
