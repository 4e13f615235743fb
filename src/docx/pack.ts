import { type Document, Packer } from "docx";
import { strToU8, type Zippable, zipSync } from "fflate";

interface Compiler {
  readonly compile: (file: Document) => ReadonlyMap<string, string | Uint8Array>;
}

/** Pictures are compressed by their own formats; doing it again costs seconds of a report with forty. */
const isPicture = (path: string): boolean => path.startsWith("word/media/");

/**
 * The document as the bytes of a .docx file, in one synchronous step. The library's public ways all return
 * promises, which nothing waits for in Apps Script; the compiler inside them is synchronous.
 */
export function pack(file: Document): Uint8Array {
  const compiler: Compiler = Packer["compiler"];
  const files: Zippable = {};
  for (const [path, data] of compiler.compile(file)) {
    const bytes = typeof data === "string" ? strToU8(data) : data;
    files[path] = [bytes, { level: isPicture(path) ? 0 : 6 }];
  }
  return zipSync(files);
}
