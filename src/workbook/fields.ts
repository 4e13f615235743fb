import type { OfficeKind } from "../ita/office-kind";
import type { Column, Field, Tab, TableTab } from "./layout";

/** The tab as every part of the house may take it, whichever one it is. */
export function generalTab(tab: Tab): Tab {
  return tab;
}

/** What the heading of a column or the label of a field shows: * marks what a report cannot do without. */
export function headingText({ heading, required }: Field): string {
  return required ? `${heading.th} *` : heading.th;
}

const UNPRINTED = "ใช้ตรวจเทียบ ไม่พิมพ์ในรายงาน";

/** The note on a heading, or the hint beside a form's field: what belongs there, and whether no report prints it; blank without either. */
export function noteText(field: Field, kind?: OfficeKind): string {
  const note = (kind === undefined ? undefined : field.noteFor?.(kind)) ?? field.note?.th;
  return [...(note === undefined ? [] : [note]), ...(field.unprinted ? [UNPRINTED] : [])].join(" ");
}

/** Whether offices of that kind have the column or field. */
export function isFor({ only }: Field, kind: OfficeKind): boolean {
  return only === undefined || only === kind;
}

/** The column with that key; undefined for a key that the layout does not have. */
export function columnOf(tab: TableTab, key: string): Column | undefined {
  return tab.columns.find((column) => column.key === key);
}

/** Whether a cell of the column is a person's: neither a formula of ours nor a text of the criteria. */
export function isTyped(tab: TableTab, column: Column): boolean {
  return (!column.computed || column.overwritable === true) && !tab.owned?.includes(column.key);
}
