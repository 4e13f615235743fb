import { withDocumentLock } from "../google/lock";
import type { Overview, Result, Wire } from "../wire";
import { confirmItems as confirm } from "../workbook/confirm-items";
import { answer, done, failed } from "./answer";
import { readOffice } from "./read-office";
import { showOffice } from "./show-office";

/** Sidebar: the office has compared the proposed sub-indicators and titles with its manual; they count from now on. */
export function confirmItems(): ReturnType<Wire["confirmItems"]> {
  return answer("settings", () => withDocumentLock(confirmAll, () => failed("busy")));
}

function confirmAll(): Result<Overview> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { template } = readOffice(spreadsheet);
  if (template === "newer") return failed("newerTemplate");
  if (template !== "ready") return failed("templateMissing");
  confirm(spreadsheet);
  // The formulas have to be computed before the figures are read again.
  SpreadsheetApp.flush();
  return done(showOffice(readOffice(spreadsheet), spreadsheet.getId()));
}
