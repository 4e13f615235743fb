import { withDocumentLock } from "../google/lock";
import type { Wire } from "../wire";
import { buildTemplate as build } from "../workbook/build/build";
import { answer, done, failed } from "./answer";
import { readOffice } from "./read-office";
import { showOffice } from "./show-office";

/** Sidebar and menu: builds or mends the template, keeping what people typed, and tells what the sidebar shows then. */
export function buildTemplate(): ReturnType<Wire["buildTemplate"]> {
  return answer(() => withDocumentLock(buildAndShow, () => failed("busy")));
}

function buildAndShow(): ReturnType<Wire["buildTemplate"]> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!build(spreadsheet).ok) return failed("newerTemplate");
  return done(showOffice(readOffice(spreadsheet), spreadsheet.getId()));
}
