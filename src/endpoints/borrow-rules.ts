import * as z from "zod/mini";
import { withDocumentLock } from "../google/lock";
import type { Result, Wire } from "../wire";
import { FORM_VALUE } from "../workbook/a1";
import { writeValues } from "../workbook/build/writing";
import { answer, done, failed } from "./answer";
import { readOffice } from "./read-office";

const Year = z.int().check(z.gte(2500), z.lte(2600));

/** Sidebar: lets another year's rules count for now; the page builds the template next, which brings them in. */
export function borrowRules(year: unknown): ReturnType<Wire["borrowRules"]> {
  return answer("settings", () => {
    const asked = Year.safeParse(year);
    if (!asked.success) return failed("badRequest");
    return withDocumentLock(
      () => borrow(asked.data),
      () => failed("busy"),
    );
  });
}

function borrow(year: number): Result<null> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { template, assessment, figures } = readOffice(spreadsheet);
  if (template === "newer") return failed("newerTemplate");
  if (template !== "ready") return failed("templateMissing");
  // Only what was offered: somebody may have chosen otherwise meanwhile.
  if (figures.ruling.offered !== year) return failed("sheetChanged");
  const { sheetId, rows, columns } = assessment.places.office;
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
  const [row, column] = [rows["borrowedYear"], columns[FORM_VALUE]];
  if (!sheet || row === undefined || column === undefined) return failed("templateMissing");
  writeValues(sheet, [{ row, column, value: year }]);
  return done(null);
}
