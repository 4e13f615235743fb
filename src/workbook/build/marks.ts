type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What each tab was dressed for when a build ended, by the tab's key. */
export type Marks = Readonly<Record<string, string>>;

/** Where nothing is known of what was done: everything is done again. */
export const NO_MARKS: Marks = {};

const KEY = "ita-dress";

/** What keeps the marks of the last build; null where there is nothing, or it cannot be had. */
export function keptMarks(spreadsheet: Spreadsheet): Metadata | null {
  try {
    return spreadsheet.getDeveloperMetadata().find((each) => each.getKey() === KEY) ?? null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** The marks of the last build; without them every tab is dressed again, which harms nothing. */
export function readMarks(kept: Metadata | null): Marks {
  try {
    return JSON.parse(kept?.getValue() ?? "{}") as Marks;
  } catch (error) {
    console.error(error);
    return NO_MARKS;
  }
}

/** Keeps the marks, last of all that a build does. */
export function keepMarks(
  { spreadsheet, kept }: { readonly spreadsheet: Spreadsheet; readonly kept: Metadata | null },
  marks: Marks,
): void {
  const text = JSON.stringify(marks);
  try {
    if (kept) kept.setValue(text);
    else spreadsheet.addDeveloperMetadata(KEY, text);
  } catch (error) {
    console.error(error);
  }
}

/** A short name for a long text: FNV-1a in 32 bits, from either end. */
export function shortName(text: string): string {
  const hash = (units: Iterable<string>) => {
    let sum = 0x811c9dc5;
    for (const unit of units) sum = Math.imul(sum ^ (unit.codePointAt(0) ?? 0), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  const units = Array.from(text);
  return hash(units) + hash(units.reverse());
}
