import type { Wire } from "../wire";
import { readWorkbook } from "../workbook/read";
import { answer, done } from "./answer";
import { pictureList } from "./picture-list";

/** Sidebar: the pictures that the spreadsheet keeps, and the activities that they may belong to. */
export function listPictures(): ReturnType<Wire["listPictures"]> {
  return answer("pictures", () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return done(pictureList(spreadsheet, readWorkbook(spreadsheet).assessment));
  });
}
