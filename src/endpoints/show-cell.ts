import * as z from "zod/mini";
import { activate } from "../google/activate";
import type { Wire } from "../wire";
import { placeOf } from "../workbook/read";
import { findOne } from "../workbook/survey";
import { TABS, type TabKey } from "../workbook/tabs";
import { answer, done, failed } from "./answer";

const Cell = z.object({
  tab: z.enum(Object.keys(TABS) as [TabKey, ...TabKey[]]),
  row: z.union([z.int().check(z.positive()), z.string()]),
  column: z.string(),
});

/** Sidebar: moves the selection to a cell, wherever its row and column are by now; to its tab where the cell is gone. */
export function showCell(cell: unknown): ReturnType<Wire["showCell"]> {
  return answer("showCell", () => {
    const ref = Cell.safeParse(cell);
    if (!ref.success) return failed("badRequest");
    const { tab } = ref.data;
    const found = findOne(SpreadsheetApp.getActiveSpreadsheet(), tab);
    if (!found) return failed("templateMissing");
    activate(found.surveyed.sheet, placeOf(TABS[tab], found), ref.data);
    return done(null);
  });
}
