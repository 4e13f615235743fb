import { isEmpty, type Surveyed, withValues } from "../survey";
import { JOURNAL_SHEET } from "./names";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const MARK = "ita-new-year:";

/** What is done one after the other: the old year kept, the tabs emptied, the new year's template built and its years written. */
export type YearPhase = "archive" | "empty" | "build";

/**
 * A new year that was begun. It is written before what it tells of, and stands in the sheet itself, so that it goes along
 * with copies and with .xlsx.
 */
export interface YearJournal {
  /** Tells this new year's archives from those of another. */
  readonly id: string;
  /** The years that end, พ.ศ. */
  readonly reportYear: number;
  readonly resultYear: number;
  readonly phase: YearPhase;
  /** The scores at two decimals that become last year's, by the key of their line. */
  readonly previous: Readonly<Record<string, number | null>>;
}

/** The journal in its sheet. */
export interface OpenJournal {
  readonly surveyed: Surveyed;
  readonly journal: YearJournal;
}

/** The new year that is under way in the spreadsheet; null where none is. */
export function findJournal(sheets: readonly Surveyed[]): OpenJournal | null {
  for (const surveyed of sheets) {
    const text = surveyed.values[0]?.[0];
    if (typeof text !== "string" || !text.startsWith(MARK)) continue;
    const journal = parsed(text.slice(MARK.length));
    if (journal) return { surveyed, journal };
  }
  return null;
}

/** Text that somebody has changed is no journal. */
function parsed(text: string): YearJournal | null {
  try {
    const journal = JSON.parse(text) as Partial<YearJournal> | null;
    const isWhole = typeof journal?.id === "string" && typeof journal.reportYear === "number";
    return isWhole && typeof journal.resultYear === "number" && journal.phase
      ? (journal as YearJournal)
      : null;
  } catch {
    return null;
  }
}

const placeOf = ({ sheet }: Pick<Surveyed, "sheet">): Range => sheet.getRange(1, 1);

/** Opens the journal in a hidden sheet of its own, before anything else is done. */
export function openJournal(
  spreadsheet: Spreadsheet,
  sheets: readonly Surveyed[],
  journal: YearJournal,
): OpenJournal {
  const begun = sheets.find((each) => isEmpty(each) && each.name === JOURNAL_SHEET);
  const sheet = begun?.sheet ?? spreadsheet.insertSheet(JOURNAL_SHEET, spreadsheet.getNumSheets());
  const surveyed = begun ?? withValues(sheet, [], { name: () => JOURNAL_SHEET });
  sheet.hideSheet();
  return noteYear({ surveyed, journal });
}

/** Writes how far the new year is. */
export function noteYear(open: OpenJournal): OpenJournal {
  placeOf(open.surveyed).setValue(MARK + JSON.stringify(open.journal));
  return open;
}
