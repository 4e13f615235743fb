import { type Office, readOffice } from "../src/endpoints/read-office";
import type { TemplateSheet } from "./check-template";
import { entered, entriesOfTab } from "./fill";
import { chosenCriteria, type Sample } from "./sample";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet's values once the office has typed its tab in. */
function typedIn({ values, tab, located }: TemplateSheet, sample: Sample): readonly (readonly unknown[])[] {
  const data = tab === null ? undefined : sample.tabs[tab];
  if (tab === null || located === null || data === undefined) return values;
  const copy = values.map((row) => [...row]);
  const width = Math.max(...values.map((row) => row.length));
  for (const entry of entriesOfTab(tab, located, data, chosenCriteria(sample) !== undefined)) {
    while (copy.length < entry.row) copy.push(Array.from({ length: width }, () => ""));
    const row = copy[entry.row - 1];
    if (row) row[entry.column - 1] = entered(entry.field, entry.value) ?? "";
  }
  return copy;
}

/** A spreadsheet of values only, which is all that reading asks for. */
function standIn(sheets: readonly TemplateSheet[], sample: Sample): Spreadsheet {
  const stands = sheets.map((sheet) => {
    const values = typedIn(sheet, sample);
    const range = {
      getDisplayValues: () => values.map((row) => row.map((cell) => String(cell ?? ""))),
      getFormulas: () => sheet.formulas,
    };
    return {
      getType: () => "GRID",
      getSheetId: () => sheet.id,
      getName: () => sheet.name,
      getSheetValues: () => values,
      getDataRange: () => range,
    };
  });
  return { getSheets: () => stands } as unknown as Spreadsheet;
}

/**
 * The office of a data file as the add-on reads it in the template, with its findings. No formula is computed: what
 * they show, the add-on computes itself.
 */
export function checkedOffice(sheets: readonly TemplateSheet[], sample: Sample): Office {
  return readOffice(standIn(sheets, sample), { isWritten: true });
}
