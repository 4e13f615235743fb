import * as z from "zod/mini";
import { withDocumentLock } from "../google/lock";
import { pasteReason } from "../text/paste";
import type { PasteAnswer, PasteRequest, Result, Wire } from "../wire";
import { comparePasted, writePasted } from "../workbook/paste";
import type { Pasted } from "../workbook/pasted";
import { readAgain, readWorkbook } from "../workbook/read";
import { answer, done, failed } from "./answer";
import { isUnfinished, unfinished } from "./unfinished";

/** More than any list of an office, and little enough to read at once. */
const LONGEST = 100_000;

const MOST_COLUMNS = 20;

const Request = z.strictObject({
  kind: z.enum(["scores", "items"]),
  text: z.string().check(z.maxLength(LONGEST)),
  column: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_COLUMNS))),
  write: z.boolean(),
  replace: z.array(z.strictObject({ id: z.string(), was: z.string() })),
});

/** Sidebar: shows what pasted text means for the sheet; writes it only when that is asked for, after the officer has seen it. */
export function pasteList(request: unknown): ReturnType<Wire["pasteList"]> {
  return answer("pasteList", () => {
    const asked = Request.safeParse(request);
    if (!asked.success) return failed("badRequest");
    if (!asked.data.write) return compare(asked.data);
    return withDocumentLock(
      () => compare(asked.data),
      () => failed("busy"),
    );
  });
}

function compare({ write, replace, ...source }: PasteRequest): Result<PasteAnswer> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const reading = readWorkbook(spreadsheet);
  const blocking = reading.tabFaults.filter((fault) => fault.blocking);
  if (blocking.some(({ code }) => code === "newerVersion")) return failed("newerTemplate");
  if (isUnfinished(reading)) return unfinished(reading);
  if (blocking.length > 0) return failed("templateMissing");
  const year = reading.assessment.office.resultYear;
  const pasted = comparePasted(source, reading);
  if (!write) return done(shown(pasted, year, null));
  // Right before it is written the tab is read once more: what somebody typed meanwhile is not what the officer has seen.
  const now = readAgain(spreadsheet, reading, source.kind === "scores" ? "scores" : "oit");
  const written = writePasted(spreadsheet, source.kind, comparePasted(source, now), now, replace);
  return done(shown(comparePasted(source, readWorkbook(spreadsheet)), year, written));
}

function shown(
  { notUnderstood, ...pasted }: Pasted,
  year: number | null,
  written: number | null,
): PasteAnswer {
  const left = notUnderstood.map((each) => ({ ...each, reason: pasteReason(each.reason, year) }));
  return { ...pasted, left, written };
}
