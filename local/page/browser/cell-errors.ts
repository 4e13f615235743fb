import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { SpreadsheetPage } from "./create-univer";
import { type CellErrors, place } from "./custom-functions";
import { byId } from "./element";

const WIDTH = 320;

/**
 * Shows what a custom function said when it failed in a cell: in the box that the component shows over a wrong cell, as
 * Sheets does, and to a screen reader when the cell is selected.
 */
export function showCellErrors({ api, injector }: SpreadsheetPage, errors: CellErrors): void {
  const alerts = injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = errors.get(place(subUnitId, row, col));
    showAlert(message === undefined ? alert : { ...alert, message, width: WIDTH, height: 0 });
  };
  const spoken = byId("cell", HTMLParagraphElement);
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const cell = selections[0];
    const message = cell && errors.get(place(worksheet.getSheetId(), cell.startRow, cell.startColumn));
    spoken.textContent = message ?? "";
  });
}
