import { once } from "../once";
import type { Surveyed } from "../survey";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Matrix<T> = readonly (readonly T[])[];

/**
 * The rows of data that a tab makes ready, from the sheet's first column to the tab's last, as they are when something of them
 * is asked for first. A new tab is not asked.
 */
export interface Body {
  readonly formats: () => Matrix<string>;
  readonly formulas: () => Matrix<string>;
  readonly rules: () => Matrix<Rule | null>;
}

/** Where the rows of data lie. */
interface Place {
  readonly surveyed: Surveyed;
  readonly headRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly isNew: boolean;
}

/** The body of a tab, none of which has been asked for. */
export function bodyOf({ surveyed, headRow, lastRow, columns, isNew }: Place): Body {
  const isBare = isNew || lastRow === headRow;
  const width = Math.max(...Object.values(columns));
  const range = once(() => surveyed.sheet.getRange(headRow + 1, 1, lastRow - headRow, width));
  const asked = <T>(ask: () => Matrix<T>) => once(() => (isBare ? [] : ask()));
  return {
    formats: asked(() => range().getNumberFormats()),
    formulas: asked(() => range().getFormulas()),
    rules: asked(() => range().getDataValidations()),
  };
}
