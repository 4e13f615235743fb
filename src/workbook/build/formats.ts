import type { Column, Field } from "../layout";

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
  // Day and month first and the year as it was typed; no format for พ.ศ. works in Sheets and in Excel alike.
  date: "dd/mm/yyyy",
};

const isComputed = (field: Field | Column): boolean => "computed" in field && field.computed !== undefined;

/** The number format of a cell. A formula must not stand in a plain-text cell: it would be shown instead of its value. */
export function formatOf(field: Field | Column, rowKey: string | null = null): string {
  const ofRow = "rowFormat" in field ? field.rowFormat?.(rowKey) : undefined;
  const format = ofRow ?? field.format ?? BY_TYPE[field.type];
  return format === TEXT && isComputed(field) ? GENERAL : format;
}

/** A percentage that a person typed as 95% stays one: without its format it would read 0.95. */
export function keptFormat(field: Field, current: string | undefined, rowKey: string | null): string {
  const isPercent = (field.type === "score" || field.type === "percent") && current?.endsWith("%");
  return isPercent && current ? current : formatOf(field, rowKey);
}
