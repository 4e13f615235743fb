import type { Column, Field } from "../layout";
import { mayBePercent } from "../spellings";

const TEXT = "@";
const GENERAL = "General";

const BY_TYPE: Readonly<Record<Field["type"], string>> = {
  // Plain text keeps 1.10, 159/2566 and a leading zero as they were typed.
  text: TEXT,
  longText: TEXT,
  lines: TEXT,
  links: TEXT,
  choice: TEXT,
  tick: TEXT,
  number: GENERAL,
  score: "0.00",
  percent: "0.00",
  money: "#,##0.00",
  count: "0",
  year: "0",
  // Sheets would take 1/10/2565 by its locale, 1/10/65 for 1965 and ต.ค. for no month: as text each stays what was typed.
  date: TEXT,
};

const isComputed = (field: Field | Column): boolean => "computed" in field && field.computed !== undefined;

/** The number format of a cell. A formula must not stand in a plain-text cell: it would be shown instead of its value. */
export function formatOf(field: Field | Column, rowKey: string | null = null): string {
  const ofRow = "rowFormat" in field ? field.rowFormat?.(rowKey) : undefined;
  const format = ofRow ?? field.format ?? BY_TYPE[field.type];
  return format === TEXT && isComputed(field) ? GENERAL : format;
}

/** Day and month first, and the year that the sheet has; no format for พ.ศ. works in Sheets and in Excel alike. */
const DATE = "dd/mm/yyyy";

/**
 * The number format of a cell that holds that value. A date in an older sheet stays one, or it would show as a number; 96.94%
 * stays one until it is converted, or nobody could tell it from 0.9694.
 */
export function formatFor(
  field: Field | Column,
  rowKey: string | null,
  value: unknown,
  current: string,
): string {
  if (field.type === "date" && value instanceof Date) return /[dy]/i.test(current) ? current : DATE;
  return current.endsWith("%") && mayBePercent(value, field.type) ? current : formatOf(field, rowKey);
}
