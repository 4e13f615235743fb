import { buildTemplate, figuresOf, readWorkbook } from "../../src/workbook";

/** What the tests run inside the services: the same calls as the add-on's own, without its menu and sidebar. */
export function build(): unknown {
  return buildTemplate(SpreadsheetApp.getActiveSpreadsheet());
}

export function read(): unknown {
  const reading = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  return JSON.stringify({ ...reading, figures: figuresOf(reading.assessment) });
}
