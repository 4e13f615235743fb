import { dirname } from "node:path";
import { type Bundled, bundled } from "./bundled";
import type { Entry } from "./entries";

const FUNCTIONS = "functions_";
const ADDON = "addon_";

/**
 * Code.js: the custom functions' own small bundle, then one documented top-level function per entry.
 * esbuild keeps neither JSDoc nor top-level functions, and Sheets and the editor know a script by exactly these two.
 */
export async function codeJs(root: string, entries: readonly Entry[]): Promise<Bundled> {
  const bundle = await exported(
    root,
    entries.filter(({ custom }) => custom),
    FUNCTIONS,
  );
  return {
    ...bundle,
    text: ["/** @OnlyCurrentDoc */", "", bundle.text, ...entries.map(topLevel)].join("\n"),
  };
}

/**
 * Addon.js: menu, endpoints and all that they need, inside one function. Every cell's call loads the whole
 * script; a function that is not called costs only the engine's pre-parsing.
 */
export async function addonJs(root: string, entries: readonly Entry[]): Promise<Bundled> {
  const bundle = await exported(
    root,
    entries.filter(({ custom }) => !custom),
    "addon",
  );
  const text = [
    "/** The add-on behind the menu and the sidebar, evaluated at the first call of an execution. */",
    `function ${ADDON}() {`,
    `  if (!${ADDON}.loaded) ${ADDON}.loaded = load();`,
    `  return ${ADDON}.loaded;`,
    "",
    "  function load() {",
    bundle.text,
    "    return addon;",
    "  }",
    "}",
    "",
  ].join("\n");
  return { ...bundle, text };
}

function topLevel({ name, parameters, doc, custom }: Entry): string {
  const list = parameters.join(", ");
  return `${doc}\nfunction ${name}(${list}) {\n  return ${custom ? FUNCTIONS : `${ADDON}()`}.${name}(${list});\n}\n`;
}

function exported(root: string, entries: readonly Entry[], globalName: string): Promise<Bundled> {
  const lines = entries.map(({ name, module }) => `export { ${name} } from ${JSON.stringify(module)};`);
  return bundled(root, {
    stdin: { contents: lines.join("\n"), resolveDir: dirname(entries[0]?.module ?? "."), loader: "ts" },
    format: "iife",
    globalName,
    target: "es2019",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
  });
}
