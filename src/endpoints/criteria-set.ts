import * as z from "zod/mini";
import { withDocumentLock } from "../google/lock";
import { SET_NAMES } from "../ita/criteria/sets";
import { setPreview, setRefused } from "../text/criteria-set";
import type { LoadSetRequest, Result, SetAnswer, Wire } from "../wire";
import { FORM_VALUE } from "../workbook/a1";
import { buildTemplate } from "../workbook/build/build";
import { writeValues } from "../workbook/build/writing";
import { CRITERIA_FORMAT, type CriteriaFile, fileProblem, fromFile, toFile } from "../workbook/criteria-file";
import { answer, done, failed, refused } from "./answer";
import { readOffice } from "./read-office";
import { showOffice } from "./show-office";

/** More than any set, and little enough to read at once. */
const LONGEST = 200_000;

const words = (most: number) => z.string().check(z.maxLength(most));
const code = words(60).check(z.minLength(1));
const share = z.number().check(z.gte(0), z.lte(100));
const instrument = z.enum(["IIT", "EIT", "OIT"]);

const File = z.strictObject({
  format: z.literal(CRITERIA_FORMAT),
  year: z.int().check(z.gte(2500), z.lte(2600)),
  name: words(200).check(z.minLength(1)),
  instruments: z.array(z.strictObject({ code: instrument, name: words(300), weight: share })),
  indicators: z
    .array(z.strictObject({ no: z.int().check(z.gte(1), z.lte(99)), name: words(300), instrument }))
    .check(z.minLength(1), z.maxLength(99)),
  subIndicators: z
    .array(z.strictObject({ code, name: words(300), indicator: z.literal([9, 10]) }))
    .check(z.maxLength(99)),
  levels: z
    .array(z.strictObject({ level: code, from: share, instrumentFloor: z.nullable(share) }))
    .check(z.minLength(1), z.maxLength(30)),
  passMark: share,
  items: z
    .array(z.strictObject({ code, title: words(1000), subIndicator: z.nullable(code) }))
    .check(z.maxLength(300)),
});

const Request = z.strictObject({ text: words(LONGEST), write: z.boolean() });

/** Sidebar: the sheet's criteria and O items as the text of a file. */
export function saveSet(): ReturnType<Wire["saveSet"]> {
  return answer("settings", () => {
    const { template, figures } = readOffice(SpreadsheetApp.getActiveSpreadsheet());
    if (template === "newer") return failed("newerTemplate");
    if (template !== "ready") return failed("templateMissing");
    const file = toFile(figures.criteria);
    const name = `ita-criteria-${file.year}.json`;
    return done({ name, text: JSON.stringify(file, null, 2) });
  });
}

/** Sidebar: what a file would make of the sheet; with `write` the file's criteria take the place of the sheet's own. */
export function loadSet(request: unknown): ReturnType<Wire["loadSet"]> {
  return answer("settings", () => {
    const asked = Request.safeParse(request);
    if (!asked.success) return failed("badRequest");
    return withDocumentLock(
      () => load(asked.data),
      () => failed("busy"),
    );
  });
}

function parsed(text: string): CriteriaFile | null {
  try {
    return File.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function load({ text, write }: LoadSetRequest): Result<SetAnswer> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { template, assessment } = readOffice(spreadsheet);
  if (template === "newer") return failed("newerTemplate");
  if (template !== "ready") return failed("templateMissing");
  const file = parsed(text);
  const problem = file && fileProblem(file);
  if (file === null || problem !== null) return refused("badRequest", setRefused(problem));
  const { name, year } = file;
  const { resultYear } = assessment.office;
  const preview = setPreview({ name, year, items: file.items.length, resultYear });
  if (!write) return done({ preview, overview: null });
  const built = buildTemplate(spreadsheet, { loaded: fromFile(file) });
  if (!built.ok) return failed("templateMissing");
  chooseOwn(spreadsheet);
  SpreadsheetApp.flush();
  return done({ preview, overview: showOffice(readOffice(spreadsheet), spreadsheet.getId()) });
}

/** Last of all: until the office's set is its own, nothing counts by what the tabs say. */
function chooseOwn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const { sheetId, rows, columns } = readOffice(spreadsheet).assessment.places.office;
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
  const [row, column] = [rows["set"], columns[FORM_VALUE]];
  if (sheet && row !== undefined && column !== undefined)
    writeValues(sheet, [{ row, column, value: SET_NAMES.own }]);
}
