import { strFromU8, unzipSync } from "fflate";
import { all, type Element, parseXml, visibleText } from "../../local/docx-lint/tree";
import { renderDocx } from "../../src/docx";
import type { Block, ReportDocument } from "../../src/reports/document";

/** The text of one part of a .docx file. */
export function partOf(bytes: Uint8Array, path: string): string {
  const file = unzipSync(bytes)[path];
  if (file === undefined) throw new Error(`No ${path}.`);
  return strFromU8(file);
}

/** A portrait report of these blocks. */
export function reportOf(blocks: readonly Block[], extra: Partial<ReportDocument> = {}): ReportDocument {
  return {
    title: "รายงาน",
    language: "th",
    digits: "arabic",
    font: "Sarabun",
    footer: "สำนักงานตัวอย่าง",
    sections: [{ orientation: "portrait", blocks }],
    ...extra,
  };
}

/** The body of a rendered report. */
export function bodyOf(document: ReportDocument): Element {
  return parseXml(partOf(renderDocx(document), "word/document.xml"));
}

/** The text of each paragraph of the body, in order. */
export function paragraphTexts(body: Element): readonly string[] {
  return all(body, "w:p").map(visibleText);
}

/** An attribute of every element of that name, in order. */
export function valuesOf(body: Element, name: string, attribute = "w:val"): readonly (string | undefined)[] {
  return all(body, name).map((element) => element.attributes[attribute]);
}
