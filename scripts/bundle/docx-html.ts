import { docxBuildOptions } from "../../src/docx/build-options";
import { type Bundled, bundled } from "./bundled";

/**
 * docx.html: the report renderer as minified JavaScript, kept in a file of type HTML because Apps Script
 * evaluates every .js file at every call. No “<?” may stand in it: should a template ever be made of the file, that
 * would begin a scriptlet. In JavaScript “<?” occurs in literals only, where “\x3c?” means the same.
 */
export async function docxHtml(root: string): Promise<Bundled> {
  const renderer = await bundled(root, docxBuildOptions);
  return { ...renderer, text: renderer.text.replace(/<\?/g, "\\x3c?") };
}
