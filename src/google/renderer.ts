import type { qrCode } from "../docx";
import type { ReportDocument } from "../reports/document";

/** The .docx renderer and its QR codes, as the build makes them of src/docx. */
export interface Renderer {
  readonly renderDocx: (report: ReportDocument) => Uint8Array;
  readonly qrCode: typeof qrCode;
}

/**
 * Loads the renderer from docx.html. Apps Script evaluates every .js file at every call, also at each cell's, while a
 * file of type HTML costs nothing until it is asked for. The raw content of a template is the file as it was pushed;
 * createHtmlOutputFromFile would check and change it as a page.
 */
export function loadRenderer(): Renderer {
  const source = HtmlService.createTemplateFromFile("docx").getRawContent();
  const load = new Function(`${source}\nreturn DocxRenderer;`) as () => Renderer;
  return load();
}
