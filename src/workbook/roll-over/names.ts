/** The hidden sheet that is there while a new year is being set up, and only then; with no sign that .xlsx forbids. */
export const JOURNAL_SHEET = "ita_new_year";

/** The colour of an archive's tab, which no tab of the template has. */
export const ARCHIVE_COLOUR = "#9AA5A8";

/** What the archive of a tab is called, e.g. "คะแนนตัวชี้วัด 2566". */
export function archiveName(sheetName: string, year: number): string {
  return `${sheetName} ${year}`;
}

/** Whether an archive may be called so. */
export function isArchiveName(name: string): boolean {
  return / 2[45]\d\d$/.test(name);
}
