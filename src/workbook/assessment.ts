import type { ContentsOf } from "./layout";
import type { Shown } from "./shows";
import type { TABS, TabKey } from "./tabs";

/** Where a tab was found: enough to name any of its cells and to move the selection there. Name and id may be asked of Google. */
export interface Place {
  readonly sheetId: number;
  readonly sheetName: string;
  /** Column numbers from 1, by column key; a form has one, `value`. */
  readonly columns: Readonly<Record<string, number>>;
  /** Sheet rows from 1, by fixed row key or form field. */
  readonly rows: Readonly<Record<string, number>>;
  /** The sheet row of a table's headings, above its first row of data; absent where it is not there. */
  readonly headRow?: number;
}

/** One cell by keys: `row` is a sheet row (from 1), or the key of a fixed row or of a form's field. */
export interface CellRef {
  readonly tab: TabKey;
  readonly row: number | string;
  readonly column: string;
}

/** What the sheet says, read once: every tab's contents by key, and where each tab lies. */
export type Assessment = { readonly [K in TabKey]: ContentsOf<(typeof TABS)[K]> } & {
  readonly places: Readonly<Record<TabKey, Place>>;
};

/**
 * A cell that could not be read as what it should be: its value counts as blank, and no report is made. `unconverted` is one
 * whose meaning is certain but which formulas do not count, `typedOver` a text in a cell of the template's formula.
 * Two stand in no report's way: `uncomputed`, a formula of the template that shows an error or has no value yet, which the
 * add-on computes itself, and `formulaGone`, a blank cell whose formula of the template was cleared.
 */
export interface CellFault {
  readonly code:
    | "notNumber"
    | "outOfRange"
    | "fraction"
    | "absurd"
    | "notWhole"
    | "notDate"
    | "noSuchDay"
    | "spanOfDays"
    | "notYear"
    | "notChoice"
    | "notLink"
    | "formulaError"
    | "loading"
    | "typedOver"
    | "required"
    | "unconverted"
    | "uncomputed"
    | "formulaGone";
  readonly cell: CellRef;
  /** The cell's text as a person sees it; empty for a missing one. */
  readonly value: string;
  /** What an unconverted cell would have to hold. */
  readonly becomes?: string | number;
}

/**
 * Something wrong with a whole tab: not there, without its keys or headings, there twice; with a row or column that stands
 * there twice, lines of the template that are gone, or a line that no longer says which one it is; of another version,
 * which the builder brings up to date if it is older; begun by a build that was cut off; or between two years, because a
 * new year was begun and not finished.
 */
export interface TabFault {
  readonly code:
    | "tabMissing"
    | "headingMissing"
    | "tabTwice"
    | "keyTwice"
    | "lineMissing"
    | "lineChanged"
    | "newerVersion"
    | "olderVersion"
    | "unfinished"
    | "yearUnfinished";
  readonly tab: TabKey;
  /** What the tab is called in this workbook; its default name when it is not there. */
  readonly sheetName: string;
  /** The column key of the missing or doubled heading, where it is one. */
  readonly column?: string;
  /** The key of the doubled or changed row, or of the gravest of those that are missing. */
  readonly row?: string;
  /** What people call the lines that are missing, doubled or changed. */
  readonly lines?: readonly string[];
  /** The cells that are concerned, A1 without the tab: both copies of what stands there twice. */
  readonly places?: readonly string[];
  /** What a changed cell holds, and what it held before. */
  readonly value?: string;
  readonly wanted?: string;
  /** Building the template mends it, without anybody having to delete something. */
  readonly mends?: boolean;
  /** Whether total and level rest on it: then there is none, as in the sheet itself. */
  readonly counts?: boolean;
  /** False where the reading is certain all the same: a copy of a tab beside one that has the tab's own name. */
  readonly blocking: boolean;
}

/** A row of totals that somebody put into a table of data: it is read as no line of it, and its amounts are in baht by column. */
export interface TotalRow {
  readonly tab: TabKey;
  readonly row: number;
  readonly name: string;
  readonly amounts: Readonly<Record<string, number>>;
}

/** A reason that an officer gave on the tab ตรวจสอบ, with the line that it stands on. */
export interface Acknowledgement {
  /** Names the finding with its figures; empty on a line that people made themselves. */
  readonly key: string;
  readonly reason: string;
  readonly message: string;
  readonly messageEn: string;
  readonly code: string;
}

/** All that reading a workbook gives. Figures are made only where no fault counts for them. */
export interface Reading {
  readonly assessment: Assessment;
  readonly cellFaults: readonly CellFault[];
  readonly tabFaults: readonly TabFault[];
  readonly totalRows: readonly TotalRow[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly shown: Shown;
}
