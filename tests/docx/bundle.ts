import vm from "node:vm";
import { buildSync } from "esbuild";
import type { renderDocx } from "../../src/docx";
import { docxBuildOptions } from "../../src/docx/build-options";

/** The source of the report file, exactly as the build makes it. */
export function bundleDocx(): string {
  const [file] = buildSync({ ...docxBuildOptions, write: false }).outputFiles;
  if (file === undefined) throw new Error("esbuild made no file.");
  return file.text;
}

/** The renderer in a context that has nothing but the language itself, which is what Apps Script has. */
export function bareRenderer(source: string): typeof renderDocx {
  const context = vm.createContext(Object.create(null), { microtaskMode: "afterEvaluate" });
  vm.runInContext("delete globalThis.console; delete globalThis.WebAssembly", context);
  vm.runInContext(source, context);
  return (document) => {
    const json = JSON.stringify(JSON.stringify(document));
    const hex: unknown = vm.runInContext(
      `Array.from(${docxBuildOptions.globalName}.renderDocx(JSON.parse(${json})), (byte) => (256 + byte).toString(16).slice(1)).join("")`,
      context,
      { timeout: 20_000 },
    );
    return Uint8Array.from(Buffer.from(String(hex), "hex"));
  };
}
