import { newConditionalFormatRule } from "./conditional-format";
import { spreadsheetEnums } from "./enums";
import { host } from "./host";
import { makeRange } from "./range";
import { register } from "./register";
import { makeSheet } from "./sheet";
import { makeSpreadsheet } from "./spreadsheet";
import { makeUi } from "./ui";
import { newDataValidation } from "./validation";

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const FREE = new Set(["newConditionalFormatRule", "newDataValidation", "getUi"]);
const OPENING = new Set(["create", "open", "openById", "openByUrl"]);

class LocalSpreadsheetApp implements Partial<Omit<GApp, keyof typeof spreadsheetEnums>> {
  constructor() {
    Object.assign(this, spreadsheetEnums);
  }
  getActive() {
    return makeSpreadsheet();
  }
  getActiveSpreadsheet() {
    return makeSpreadsheet();
  }
  getActiveSheet() {
    return makeSheet(host().book.active.sheetId);
  }
  getActiveRange() {
    const { sheetId, area } = host().book.active;
    return makeRange(sheetId, area);
  }
  getUi() {
    return makeUi();
  }
  // Formulas are computed between executions, so there is nothing to wait for.
  flush(): void {}
  newConditionalFormatRule() {
    return newConditionalFormatRule();
  }
  newDataValidation() {
    return newDataValidation();
  }
  create(): never {
    throw new Error("SpreadsheetApp.create is not in the local host");
  }
  openById(): never {
    throw new Error("SpreadsheetApp.openById is not in the local host");
  }
  openByUrl(): never {
    throw new Error("SpreadsheetApp.openByUrl is not in the local host");
  }
}

register(LocalSpreadsheetApp, {
  name: "SpreadsheetApp",
  scopes: (method) => {
    if (FREE.has(method)) return [];
    return OPENING.has(method) ? ["spreadsheets"] : ["spreadsheets.currentonly", "spreadsheets"];
  },
});

/** The global SpreadsheetApp. */
export const makeSpreadsheetApp = (): object => new LocalSpreadsheetApp();
