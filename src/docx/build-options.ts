/**
 * How esbuild makes the report file: one IIFE for Apps Script, minified because it is mostly the vendor's, that
 * leaves `{ renderDocx }` in a variable named `globalName`. Paths are relative to the root of the repository. ASCII,
 * because the library names U+FFFF, which stands for no character: uploads of files with such have failed.
 */
export const docxBuildOptions = {
  entryPoints: ["src/docx/index.ts"],
  inject: ["src/docx/text-encoder.ts"],
  bundle: true,
  minify: true,
  format: "iife" as const,
  globalName: "DocxRenderer",
  target: "es2019",
  platform: "neutral" as const,
  mainFields: ["module", "main"],
  charset: "ascii" as const,
};
