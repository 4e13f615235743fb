import { withDocumentLock } from "../google/lock";
import type { Converted, Result, Wire } from "../wire";
import { convertCells } from "../workbook/convert";
import { readWorkbook } from "../workbook/read";
import { answer, done, failed } from "./answer";
import { readOffice } from "./read-office";
import { showOffice } from "./show-office";
import { isUnfinished, unfinished } from "./unfinished";

/** Sidebar and menu แปลงค่า: turns what was typed into what formulas count, wherever its meaning is certain. */
export function convertValues(): ReturnType<Wire["convertValues"]> {
  return answer("convertValues", () => withDocumentLock(convert, () => failed("busy")));
}

function convert(): Result<Converted> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const reading = readWorkbook(spreadsheet);
  const blocking = reading.tabFaults.filter((fault) => fault.blocking);
  if (blocking.some(({ code }) => code === "newerVersion")) return failed("newerTemplate");
  if (isUnfinished(reading)) return unfinished(reading);
  if (blocking.length > 0) return failed("templateMissing");
  const converted = convertCells(spreadsheet, reading);
  // The formulas have to be computed before the figures are read again.
  SpreadsheetApp.flush();
  return done({
    converted,
    overview: showOffice(readOffice(spreadsheet, { isWritten: true }), spreadsheet.getId()),
  });
}
