import { type Document, Packer } from "docx";
import { strToU8, zipSync } from "fflate";

interface Compiler {
  readonly compile: (file: Document) => ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The document as the bytes of a .docx file, in one synchronous step. The library's public ways all return
 * promises, which nothing waits for in Apps Script; the compiler inside them is synchronous.
 */
export function pack(file: Document): Uint8Array {
  const compiler: Compiler = Packer["compiler"];
  const files: Record<string, Uint8Array> = {};
  for (const [path, data] of compiler.compile(file)) {
    files[path] = typeof data === "string" ? strToU8(data) : data;
  }
  return zipSync(files, { level: 6 });
}
