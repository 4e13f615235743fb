import { ACCENT, ON_ACCENT } from "./colours";

/** Headings as every tab of the template has them: white on the accent, in the middle, wrapped. The accent comes last and tells that all is done. */
export function dressHeading(range: GoogleAppsScript.Spreadsheet.Range): void {
  range
    .setFontColor(ON_ACCENT)
    .setFontWeight("bold")
    .setWrap(true)
    .setHorizontalAlignment("center")
    .setVerticalAlignment("middle")
    .setBackground(ACCENT);
}
