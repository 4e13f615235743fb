import type { ReportDocument } from "../reports/document";

/** The .docx renderer, as the build makes it of src/docx. */
export type RenderDocx = (report: ReportDocument) => Uint8Array;

/**
 * Loads the renderer from docx.html. Apps Script evaluates every .js file at every call, also at each cell's, while a
 * file of type HTML costs nothing until it is asked for. The raw content of a template is the file as it was pushed;
 * createHtmlOutputFromFile would check and change it as a page.
 */
export function loadRenderer(): RenderDocx {
  const source = HtmlService.createTemplateFromFile("docx").getRawContent();
  const load: () => RenderDocx = new Function(
    `${source}\nreturn DocxRenderer.renderDocx;`,
  ) as () => RenderDocx;
  return load();
}
