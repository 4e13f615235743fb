import type { Wire } from "../wire";
import { answer, done, failed } from "./answer";
import { readOffice } from "./read-office";
import { showOffice } from "./show-office";

/** Sidebar: reads the sheet, checks it and tells all that the sidebar shows. */
export function overview(): ReturnType<Wire["overview"]> {
  return answer("overview", () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const office = readOffice(spreadsheet);
    return office.template === "newer"
      ? failed("newerTemplate")
      : done(showOffice(office, spreadsheet.getId()));
  });
}
