import { dirname } from "node:path";
import * as esbuild from "esbuild";
import type { Entry } from "./entries";

const FUNCTIONS = "functions_";
const ADDON = "addon_";

/**
 * The text of Code.js: the custom functions' own small bundle, then one documented top-level function per entry.
 * esbuild keeps neither JSDoc nor top-level functions, and Sheets and the editor know a script by exactly these two.
 */
export async function codeJs(entries: readonly Entry[]): Promise<string> {
  const bundle = await bundled(
    entries.filter(({ custom }) => custom),
    FUNCTIONS,
  );
  return ["/** @OnlyCurrentDoc */", "", bundle, ...entries.map(topLevel)].join("\n");
}

/**
 * The text of Addon.js: menu, endpoints and all that they need, inside one function. Every cell's call loads the whole
 * script; a function that is not called costs only the engine's pre-parsing.
 */
export async function addonJs(entries: readonly Entry[]): Promise<string> {
  const bundle = await bundled(
    entries.filter(({ custom }) => !custom),
    "addon",
  );
  return [
    "/** The add-on behind the menu and the sidebar, evaluated at the first call of an execution. */",
    `function ${ADDON}() {`,
    `  if (!${ADDON}.loaded) ${ADDON}.loaded = load();`,
    `  return ${ADDON}.loaded;`,
    "",
    "  function load() {",
    bundle,
    "    return addon;",
    "  }",
    "}",
    "",
  ].join("\n");
}

function topLevel({ name, parameters, doc, custom }: Entry): string {
  const list = parameters.join(", ");
  return `${doc}\nfunction ${name}(${list}) {\n  return ${custom ? FUNCTIONS : `${ADDON}()`}.${name}(${list});\n}\n`;
}

async function bundled(entries: readonly Entry[], globalName: string): Promise<string> {
  const lines = entries.map(({ name, module }) => `export { ${name} } from ${JSON.stringify(module)};`);
  const result = await esbuild.build({
    stdin: { contents: lines.join("\n"), resolveDir: dirname(entries[0]?.module ?? "."), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    target: "es2019",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    legalComments: "inline",
  });
  return result.outputFiles[0]?.text ?? "";
}
