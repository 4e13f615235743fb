import * as z from "zod/mini";
import { withDocumentLock } from "../google/lock";
import type { PictureList, Result, Wire } from "../wire";
import { readPictureLine } from "../workbook/pictures/line";
import { dropPicture } from "../workbook/pictures/store";
import { readWorkbook } from "../workbook/read";
import { answer, done, failed } from "./answer";
import { cellsNaming, type PictureCell, withLines, writePictureCell } from "./picture-cell";
import { pictureList } from "./picture-list";
import { isUnfinished, unfinished } from "./unfinished";

const Id = z.string().check(z.regex(/^[A-Z0-9]{1,40}$/));

/** Sidebar: takes a picture out of the cells that name it and keeps it no longer. */
export function removePicture(id: unknown): ReturnType<Wire["removePicture"]> {
  return answer("pictures", () => {
    const asked = Id.safeParse(id);
    if (!asked.success) return failed("badRequest");
    return withDocumentLock(
      () => remove(asked.data),
      () => failed("busy"),
    );
  });
}

function remove(id: string): Result<PictureList> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const reading = readWorkbook(spreadsheet);
  if (isUnfinished(reading)) return unfinished(reading);
  const { assessment } = reading;
  const cells = cellsNaming(assessment, id);
  const rest = ({ lines }: PictureCell) => lines.filter((line) => readPictureLine(line).id !== id);
  const written = cells.every((cell) => writePictureCell(spreadsheet, reading, cell, rest(cell)));
  if (!written) return failed("sheetChanged");
  dropPicture(spreadsheet, id);
  const after = cells.reduce<Parameters<typeof withLines>[0]>(
    (before, cell) => withLines(before, cell, rest(cell)),
    assessment,
  );
  return done(pictureList(spreadsheet, after));
}
