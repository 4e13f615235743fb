import * as z from "zod/mini";
import { withDocumentLock } from "../google/lock";
import type { PictureList, Result, Wire } from "../wire";
import { readPictureLine } from "../workbook/pictures/line";
import { dropPicture } from "../workbook/pictures/store";
import { readWorkbook } from "../workbook/read";
import { answer, done, failed } from "./answer";
import { attempt } from "./attempt";
import { cellsNaming, type PictureCell, withLines, writePictureCell } from "./picture-cell";
import { pictureList } from "./picture-list";

const Id = z.string().check(z.regex(/^[A-Z0-9]{1,40}$/));

/** Sidebar: takes a picture out of the cells that name it and keeps it no longer. */
export function removePicture(id: unknown): ReturnType<Wire["removePicture"]> {
  return answer(() => {
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
  const { assessment } = readWorkbook(spreadsheet);
  const cells = cellsNaming(assessment, id);
  const rest = ({ lines }: PictureCell) => lines.filter((line) => readPictureLine(line).id !== id);
  const removed = attempt(() => {
    for (const cell of cells) writePictureCell(spreadsheet, assessment, cell, rest(cell));
    dropPicture(spreadsheet, id);
    SpreadsheetApp.flush();
  });
  if (!removed) return failed("sheetClosed");
  const after = cells.reduce<Parameters<typeof withLines>[0]>(
    (before, cell) => withLines(before, cell, rest(cell)),
    assessment,
  );
  return done(pictureList(spreadsheet, after));
}
