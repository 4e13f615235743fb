import { confirmed, isProposal } from "../ita/criteria/proposal";
import { type CellWrite, writeValues } from "./build/writing";
import { readWorkbook } from "./read";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Proposed titles and sub-indicators of O items that stand in the tab, where each of them is. */
export function proposals({ oit }: Pick<ReturnType<typeof readWorkbook>["assessment"], "oit">): readonly {
  readonly row: number;
  readonly column: "title" | "subIndicator";
  readonly text: string;
}[] {
  return oit.flatMap(({ row, ...item }) =>
    (["title", "subIndicator"] as const).flatMap((column) => {
      const text = item[column] ?? "";
      return isProposal(text) ? [{ row, column, text }] : [];
    }),
  );
}

/** Takes the mark of a proposal off every item, as the office has compared them with its manual; what anybody typed stays. */
export function confirmItems(spreadsheet: Spreadsheet): void {
  const { assessment } = readWorkbook(spreadsheet);
  const { sheetId, columns } = assessment.places.oit;
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
  const cells = proposals(assessment).flatMap(({ row, column, text }): readonly CellWrite[] => {
    const at = columns[column];
    return at === undefined ? [] : [{ row, column: at, value: confirmed(text) }];
  });
  if (sheet) writeValues(sheet, cells);
}
