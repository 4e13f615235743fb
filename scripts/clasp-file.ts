import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../node_modules/@google/clasp", import.meta.url));

/** The script behind the command clasp, as its package declares it. */
export function claspFile(): string {
  const { bin } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")) as {
    readonly bin: { readonly clasp: string };
  };
  return join(FOLDER, bin.clasp);
}
