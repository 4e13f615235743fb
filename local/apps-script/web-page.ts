import { strFromU8, unzipSync } from "fflate";

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [
    /<w:p [^>]*>(?=(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading1"\/>)|<w:p>(?=(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading1"\/>)/gs,
    "<h1>",
  ],
  [/<w:tbl>/g, "<table>"],
  [/<pic:pic[\s>]/g, "<img>"],
];

/** A .docx (base64) as a web page of its words with h1, table and img where they stand: as much as Drive's own export is looked at for. */
export function webPageOf(base64: string): string {
  const xml = strFromU8(unzipSync(Buffer.from(base64, "base64"))["word/document.xml"] ?? new Uint8Array());
  const marked = REPLACED.reduce((text, [pattern, tag]) => text.replace(pattern, tag), xml);
  return marked.replace(/<(?!h1>|table>|img>)[^>]*>/g, "");
}
