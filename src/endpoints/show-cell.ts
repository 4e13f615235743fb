import * as z from "zod/mini";
import { activate } from "../google/activate";
import type { Wire } from "../wire";
import { readWorkbook } from "../workbook/read";
import { TABS, type TabKey } from "../workbook/tabs";
import { answer, done, failed } from "./answer";

const Cell = z.object({
  tab: z.enum(Object.keys(TABS) as [TabKey, ...TabKey[]]),
  row: z.union([z.int().check(z.positive()), z.string()]),
  column: z.string(),
});

/** Sidebar: moves the selection to a cell, wherever its row and column are by now; to its tab where the cell is gone. */
export function showCell(cell: unknown): ReturnType<Wire["showCell"]> {
  return answer(() => {
    const ref = Cell.safeParse(cell);
    if (!ref.success) return failed("badRequest");
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { places } = readWorkbook(spreadsheet).assessment;
    return activate(spreadsheet, places[ref.data.tab], ref.data) ? done(null) : failed("templateMissing");
  });
}
