import type { SpreadsheetPage } from "./create-univer";
import { type CellErrors, errorIn } from "./custom-functions";
import { byId } from "./element";

const SETTLED = 60;
/** Nobody listens to more of one cell. */
const LONGEST = 1000;

/**
 * Says the selected cell to a screen reader, which cannot read the picture that the sheet is: its place, what it shows,
 * and why a custom function failed in it. Says it again when the value changes.
 */
export function speakCell(page: SpreadsheetPage, errors: CellErrors): void {
  const { api, workbook } = page;
  const spoken = byId("cell", HTMLParagraphElement);
  let waiting = false;

  const speak = (): void => {
    waiting = false;
    const cell = workbook.getActiveCell();
    if (cell === null) return;
    const sheet = workbook.getActiveSheet().getSheetId();
    const error = errorIn(page, errors, [sheet, cell.getRow(), cell.getColumn()]);
    const words = [cell.getA1Notation(), String(cell.getDisplayValue() ?? ""), error ?? ""];
    const text = words
      .filter((word) => word !== "")
      .join(" ")
      .slice(0, LONGEST);
    if (spoken.textContent !== text) spoken.textContent = text;
  };
  const soon = (): void => {
    if (!waiting) window.setTimeout(speak, SETTLED);
    waiting = true;
  };
  api.addEvent(api.Event.SelectionChanged, soon);
  api.addEvent(api.Event.CommandExecuted, soon);
}
