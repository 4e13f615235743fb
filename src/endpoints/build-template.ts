import { STEP_MS } from "../google/clock";
import { withDocumentLock } from "../google/lock";
import type { Wire } from "../wire";
import type { MayGoOn } from "../workbook/work";
import { answer, done, failed } from "./answer";
import { readOffice } from "./read-office";
import { showOffice } from "./show-office";
import { lasting, work } from "./work";

/**
 * Sidebar: builds or mends the template, keeping what people typed, or ends a new year that was begun; tells what the
 * sidebar shows then. Rests after about a minute, far below Google's limit: the page asks again until all is done.
 */
export function buildTemplate(): ReturnType<Wire["buildTemplate"]> {
  return buildWithin(lasting(STEP_MS));
}

/** Menu สร้างแม่แบบ: the same for as long as that allows. */
export function buildWithin(mayGoOn: MayGoOn): ReturnType<Wire["buildTemplate"]> {
  return answer("buildTemplate", () =>
    withDocumentLock(
      () => buildAndShow(mayGoOn),
      () => failed("busy"),
    ),
  );
}

function buildAndShow(mayGoOn: MayGoOn): ReturnType<Wire["buildTemplate"]> {
  const built = work(mayGoOn);
  if (!built.ok) return built;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return done(
    showOffice(readOffice(spreadsheet, { isWritten: true, sheets: built.value }), spreadsheet.getId()),
  );
}
