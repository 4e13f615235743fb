import type { Text } from "../text/text";
import type { CellRef } from "../workbook/assessment";
import type { Choice, Tab } from "../workbook/layout";
import type { TabKey } from "../workbook/tabs";
import { TABS } from "../workbook/tabs";
import type { Office } from "./check";

/** The cell of a column in a row: by the key of a fixed row, else by its sheet row. */
export function cellOf(
  tab: TabKey,
  row: { readonly row: number; readonly rowKey: string | null },
  column: string,
): CellRef {
  return { tab, row: row.rowKey ?? row.row, column };
}

/** The cell of a fixed row or, with the column `value`, of a form's field. */
export function cellAt(tab: TabKey, rowKey: string, column = "value"): CellRef {
  return { tab, row: rowKey, column };
}

/** The sheet row of a new table's headings: below hidden keys, title and help. */
const HEAD_ROW = 4;

/** The sheet row of a free table's first line, wherever people have moved its headings. */
export function firstRow({ assessment }: Office, tab: TabKey): number {
  return (assessment.places[tab].headRow ?? HEAD_ROW) + 1;
}

/** The row below the last one of a free table, where a missing entry belongs; its first row when the table is empty. */
export function nextCell(
  office: Office,
  tab: TabKey,
  rows: readonly { readonly row: number }[],
  column: string,
): CellRef {
  const last = Math.max(firstRow(office, tab) - 1, ...rows.map(({ row }) => row));
  return { tab, row: last + 1, column };
}

/** The heading of a column or the label of a form's field, as people see it. */
export function headingOf(tab: TabKey, key: string): Text {
  const layout: Tab = TABS[tab];
  const fields = layout.kind === "form" ? layout.fields : layout.columns;
  const heading = fields.find((field) => field.key === key)?.heading ?? { th: key, en: key };
  return { th: heading.th.replace(/\n/g, " "), en: heading.en.replace(/\n/g, " ") };
}

/** The words of a validation list; empty where the column has none. */
export function choicesOf(tab: TabKey, key: string): readonly Choice[] {
  const layout: Tab = TABS[tab];
  const fields = layout.kind === "form" ? layout.fields : layout.columns;
  const field = fields.find((each) => each.key === key);
  return field?.type === "choice" ? field.choices : [];
}

/** What a cell is called in a sentence: tab and heading, and its sheet row in a free table. */
export function nameOf({ tab, row, column }: CellRef): Text {
  const heading = headingOf(tab, column === "value" ? String(row) : column);
  const place = typeof row === "number" ? { th: ` แถว ${row}`, en: `, row ${row}` } : { th: "", en: "" };
  const key = typeof row === "string" && column !== "value" ? ` ${row}` : "";
  return {
    th: `${TABS[tab].name.th}${key} ช่อง “${heading.th}”${place.th}`,
    en: `${TABS[tab].name.en}${key}, “${heading.en}”${place.en}`,
  };
}

/** The most things that one sentence lists before it says how many more there are. */
const LISTED = 8;

/** Things in one sentence, "1, 3, 4"; a long list ends in how many more there are. */
export function listed(things: readonly (string | number)[]): Text {
  const shown = things.slice(0, LISTED).join(", ");
  const more = things.length - LISTED;
  if (more <= 0) return { th: shown, en: shown };
  return { th: `${shown} และอีก ${more} รายการ`, en: `${shown} and ${more} more` };
}

/** Sentences' parts in both languages, joined. */
export function listedTexts(texts: readonly Text[]): Text {
  return { th: listed(texts.map(({ th }) => th)).th, en: listed(texts.map(({ en }) => en)).en };
}

/** A long name cut so that a sentence stays one that people read. */
export function short(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME)}…` : line;
}

const MAX_NAME = 70;

/** A line of the score tab in a sentence. */
export function scoreLine(key: string): Text {
  if (key === "total") return { th: "บรรทัดคะแนนรวม", en: "The total" };
  return /^\d+$/.test(key)
    ? { th: `ตัวชี้วัดที่ ${key}`, en: `Indicator ${key}` }
    : { th: `บรรทัด ${key}`, en: key };
}

const MAX_QUOTE = 60;

/** A piece cut out of a text, without the marks of a letter that was cut off before it. */
export const piece = (text: string): string => text.replace(/^[ัิ-ฺ็-๎\s]+/, "");

/** The last of a long quote, where its figures stand. */
export function ending(quote: string): string {
  const text = quote.trim();
  return text.length > MAX_QUOTE ? `…${piece(text.slice(-MAX_QUOTE))}` : text;
}
