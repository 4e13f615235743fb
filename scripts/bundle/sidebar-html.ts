import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bundled, bundled } from "./bundled";

const PAGE = "src/sidebar/page";

/** sidebar.html: the page with its style, font and script inside, so that it asks no other host for anything. */
export async function sidebarHtml(root: string): Promise<Bundled> {
  const [script, style] = await Promise.all([scriptOf(root), styleOf(root)]);
  const text = readFileSync(join(root, PAGE, "page.html"), "utf8")
    .replace("/* style */", () => style.text)
    .replace("/* script */", () => script.text);
  return {
    text,
    inputs: [...script.inputs, ...style.inputs],
    legal: [script.legal, style.legal].join("\n").trim(),
  };
}

function scriptOf(root: string): Promise<Bundled> {
  return bundled(root, {
    entryPoints: [join(PAGE, "main.ts")],
    format: "iife",
    target: "es2019",
    charset: "utf8",
    minifySyntax: false,
    // Apps Script's HTML service strips what it takes for comments, and “//” in a template literal is one to it.
    supported: { "template-literal": false },
  });
}

function styleOf(root: string): Promise<Bundled> {
  return bundled(root, {
    entryPoints: [join(PAGE, "style.css")],
    minify: true,
    loader: { ".woff2": "dataurl" },
    target: ["chrome90", "firefox90", "safari14"],
  });
}
