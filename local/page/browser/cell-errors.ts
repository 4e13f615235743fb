import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { SpreadsheetPage } from "./create-univer";
import { type CellErrors, errorIn } from "./custom-functions";

const WIDTH = 320;

/** Shows what a custom function said when it failed in a cell, in the box that appears over a wrong cell, as Sheets does. */
export function showCellErrors(page: SpreadsheetPage, errors: CellErrors): void {
  const alerts = page.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = errorIn(page, errors, [subUnitId, row, col]);
    showAlert(message === undefined ? alert : { ...alert, message, width: WIDTH, height: 0 });
  };
}
