import { ACCENT, ON_ACCENT } from "./colours";

/** Headings as every tab of the template has them: white on the accent, in the middle, wrapped. */
export function dressHeading(range: GoogleAppsScript.Spreadsheet.Range): void {
  range
    .setBackground(ACCENT)
    .setFontColor(ON_ACCENT)
    .setFontWeight("bold")
    .setWrap(true)
    .setHorizontalAlignment("center")
    .setVerticalAlignment("middle");
}
