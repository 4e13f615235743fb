import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ENTRY = fileURLToPath(new URL("../browser/frame/shim.ts", import.meta.url));

/** The script that stands in for Google's in a frame; `functions` are the names that the bundle offers. */
export async function frameShim(functions: readonly string[]): Promise<string> {
  const offered = functions.filter((name) => !name.endsWith("_"));
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    define: { SCRIPT_FUNCTIONS: JSON.stringify(offered) },
  });
  return result.outputFiles[0]?.text ?? "";
}
