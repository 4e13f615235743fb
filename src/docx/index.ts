import { Document } from "docx";
import type { ReportDocument } from "../reports/document";
import { contextOf } from "./context";
import { pack } from "./pack";
import { renderSections } from "./section";
import { renderStyles } from "./styles";
import { oneLine } from "./text";

export { qrCode } from "./qr-code";

/**
 * The report as the bytes of a .docx file, written in what Google Docs keeps when it converts one. Throws an Error
 * that names the table, chart or picture that cannot be drawn, and for a document without sections.
 */
export function renderDocx(document: ReportDocument): Uint8Array {
  if (document.sections.length === 0) throw new Error(`Report “${document.title}”: It has no sections.`);
  const context = contextOf(document);
  return pack(
    new Document({
      title: oneLine(context.print(document.title)),
      // Without these the library names an author of its own.
      creator: oneLine(context.print(document.footer)) || " ",
      lastModifiedBy: oneLine(context.print(document.footer)) || " ",
      styles: renderStyles(context),
      sections: renderSections(context, document),
    }),
  );
}
